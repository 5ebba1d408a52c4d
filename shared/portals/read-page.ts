import type { Reading } from "./portal.ts";
import { readPageInSteps } from "./portals.ts";
import { findArticle } from "./readability.ts";
import { runToEnd } from "./steps.ts";

/**
 * Reads a document as it stands now. The document is not changed.
 *
 * @param url address of the page, with its fragment
 * @returns what was found; `not-an-act` also for an unknown host. Nothing a page holds makes it throw.
 */
export function readPage(document: Document, url: URL): Reading {
  return runToEnd(readPageInSteps(document, url, findArticle));
}
