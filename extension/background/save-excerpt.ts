import * as v from "valibot";
import { NewExcerptSchema } from "../../shared/contract/excerpt.ts";
import { deleteExcerpt, findExcerptPage, saveExcerpt } from "../api-client.ts";
import { findExcerpt, forgetExcerpt, keepExcerpt as keepLocally } from "../local/excerpts.ts";
import { fail, type Result, succeed } from "../result.ts";
import { readSettings } from "../settings.ts";
import { readAccess } from "./access.ts";

/** Keeps a passage of the page that asks; the page's own site is all it may speak of. */
export async function keepExcerpt(
  excerpt: unknown,
  senderUrl: string | undefined,
): Promise<Result<{ id: string; isNew: boolean }>> {
  const parsed = v.safeParse(NewExcerptSchema, excerpt);
  if (!parsed.success || !isOfSite(parsed.output.url, senderUrl)) return fail("bad-message");
  if (await isLocal()) return succeed(await keepLocally(parsed.output, Date.now()));
  const access = await readAccess();
  return access.ok ? saveExcerpt(access.value, parsed.output) : access;
}

/** Takes an excerpt of the asking page's site away: the reader kept it a moment ago. */
export async function dropExcerpt(
  id: string,
  senderUrl: string | undefined,
): Promise<Result<Record<string, never>>> {
  if (await isLocal()) {
    if (!isOfSite((await findExcerpt(id))?.url ?? "", senderUrl)) return fail("bad-message");
    await forgetExcerpt(id);
    return succeed({});
  }
  const access = await readAccess();
  if (!access.ok) return access;
  const page = await findExcerptPage(access.value, id);
  if (!page.ok) return page;
  return isOfSite(page.value.url, senderUrl) ? deleteExcerpt(access.value, id) : fail("bad-message");
}

async function isLocal(): Promise<boolean> {
  return (await readSettings()).mode === "local";
}

function isOfSite(url: string, senderUrl: string | undefined): boolean {
  return senderUrl !== undefined && URL.canParse(url) && new URL(url).origin === new URL(senderUrl).origin;
}
