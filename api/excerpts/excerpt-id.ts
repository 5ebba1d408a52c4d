import { createHash } from "node:crypto";
import type { NewExcerpt } from "../../shared/contract/excerpt.ts";
import { pageAddress } from "../../shared/text/page-address.ts";

/** Name of an excerpt: SHA-256 of its page, language and quote. Note, tags and moments are not part of it. */
export function excerptId({ url, language, quote }: Pick<NewExcerpt, "url" | "language" | "quote">): string {
  const passage = [pageAddress(url), language, quote.prefix, quote.exact, quote.suffix];
  return createHash("sha256").update(JSON.stringify(passage), "utf8").digest("hex");
}
