import { findPortalFacts, PORTAL_FACTS, type PortalFacts } from "../shared/portals/portal-facts.ts";

/** Match patterns of exactly the portals' hosts: where the extension runs, and nowhere else. */
export const PORTAL_MATCHES: string[] = PORTAL_FACTS.flatMap(({ hosts }) =>
  hosts.map((host) => `https://${host}/*`),
);

/** The API on this machine. A match pattern has no port. */
export const API_MATCH = "http://127.0.0.1/*";

/** The portal of a page the extension may read: over https only, since anybody on the way may change the rest. */
export function findSafePortal(url: URL): PortalFacts | undefined {
  return url.protocol === "https:" ? findPortalFacts(url) : undefined;
}
