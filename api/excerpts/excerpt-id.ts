import { createHash } from "node:crypto";
import type { NewExcerpt } from "../../shared/contract/excerpt.ts";
import { passageKey } from "../../shared/text/passage-key.ts";

/** Name of an excerpt: SHA-256 of its page, language and quote. Note, tags and moments are not part of it. */
export function excerptId(excerpt: Pick<NewExcerpt, "url" | "language" | "quote">): string {
  return createHash("sha256").update(passageKey(excerpt), "utf8").digest("hex");
}
