import { findPortalFacts, PORTAL_FACTS, type PortalFacts } from "../shared/portals/portal-facts.ts";

/** Portals that publish an act now and then: the browser is asked for them when the reader wants them. */
const FURTHER: ReadonlySet<string> = new Set(["stat", "egov"]);

export const PORTALS_ALWAYS: readonly PortalFacts[] = PORTAL_FACTS.filter(({ id }) => !FURTHER.has(id));
export const FURTHER_PORTALS: readonly PortalFacts[] = PORTAL_FACTS.filter(({ id }) => FURTHER.has(id));

/** Match patterns of exactly a portal's hosts. */
export function matchesOf({ hosts }: PortalFacts): string[] {
  return hosts.map((host) => `https://${host}/*`);
}

/** Where the extension runs from the start, and nowhere else. */
export const PORTAL_MATCHES: string[] = PORTALS_ALWAYS.flatMap(matchesOf);

/** Where it may come to run: asked one portal at a time. */
export const FURTHER_MATCHES: string[] = FURTHER_PORTALS.flatMap(matchesOf);

/** Asked together with the first further portal: without it a script runs only where the manifest says. */
export const FURTHER_RIGHTS: ["scripting"] = ["scripting"];

/** The API on this machine. A match pattern has no port. */
export const API_MATCH = "http://127.0.0.1/*";

/** The portal of a page the extension may read: over https only, since anybody on the way may change the rest. */
export function findSafePortal(url: URL): PortalFacts | undefined {
  return url.protocol === "https:" ? findPortalFacts(url) : undefined;
}
