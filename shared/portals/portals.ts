import { adilet } from "./adilet.ts";
import { ARTICLE_PORTALS } from "./article.ts";
import { govkz } from "./govkz.ts";
import type { FindArticle, Portal, ReadingSteps } from "./portal.ts";
import { findPortalFacts } from "./portal-facts.ts";
import { uchet } from "./uchet.ts";
import { zakon } from "./zakon.ts";
import { zan } from "./zan.ts";

/** Every official site that can be read; adding one is a file and a line. */
export const PORTALS: readonly Portal[] = [adilet, zan, govkz, uchet, zakon, ...ARTICLE_PORTALS];

const BY_ID = new Map(PORTALS.map((portal) => [portal.id, portal]));

/** Longest address of a page, in characters: the longest a capture may have. */
const MAX_URL_LENGTH = 2_000;

/** The portal that an address belongs to; only http and https addresses of exactly its hosts count. */
export function findPortal(url: URL): Portal | undefined {
  const facts = findPortalFacts(url);
  return facts === undefined ? undefined : BY_ID.get(facts.id);
}

/**
 * Reads a document as `readPage` does, in steps of a few milliseconds, so that a page stays responsive between
 * them. When the text changes between two steps the reading may lack a part or hold parts of both states: throw
 * it away and read again.
 *
 * @param findArticle called only for portals that ask for it
 */
export function* readPageInSteps(document: Document, url: URL, findArticle: FindArticle): ReadingSteps {
  const portal = url.href.length > MAX_URL_LENGTH ? undefined : findPortal(url);
  return portal === undefined ? { state: "not-an-act" } : yield* portal.read(document, url, findArticle);
}
