import * as v from "valibot";
import { NewExcerptSchema } from "../../shared/contract/excerpt.ts";
import { saveExcerpt } from "../api-client.ts";
import { fail, type Result } from "../result.ts";
import { readAccess } from "./access.ts";

/** Keeps a passage of the page that asks; the page's own site is all it may speak of. */
export async function keepExcerpt(
  excerpt: unknown,
  senderUrl: string | undefined,
): Promise<Result<Record<string, never>>> {
  const parsed = v.safeParse(NewExcerptSchema, excerpt);
  if (!parsed.success || senderUrl === undefined) return fail("bad-message");
  if (new URL(parsed.output.url).origin !== new URL(senderUrl).origin) return fail("bad-message");
  const access = await readAccess();
  return access.ok ? saveExcerpt(access.value, parsed.output) : access;
}
