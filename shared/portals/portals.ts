import { adilet } from "./adilet.ts";
import { ARTICLE_PORTALS } from "./article.ts";
import { govkz } from "./govkz.ts";
import type { Portal, Reading } from "./portal.ts";
import { uchet } from "./uchet.ts";
import { zakon } from "./zakon.ts";
import { zan } from "./zan.ts";

/** Every official site that can be read; adding one is a file and a line. */
export const PORTALS: readonly Portal[] = [adilet, zan, govkz, uchet, zakon, ...ARTICLE_PORTALS];

const BY_HOST = new Map(PORTALS.flatMap((portal) => portal.hosts.map((host) => [host, portal] as const)));

/** The portal that an address belongs to; only http and https addresses of exactly its hosts count. */
export function findPortal(url: URL): Portal | undefined {
  return url.protocol === "https:" || url.protocol === "http:" ? BY_HOST.get(url.hostname) : undefined;
}

/**
 * Reads a document as it stands now. The document is not changed.
 *
 * @param url address of the page, with its fragment
 * @returns what was found; `not-an-act` also for an unknown host. Nothing a page holds makes it throw.
 */
export function readPage(document: Document, url: URL): Reading {
  return findPortal(url)?.read(document, url) ?? { state: "not-an-act" };
}
