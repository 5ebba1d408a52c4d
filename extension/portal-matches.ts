import { PORTALS } from "../shared/portals/portals.ts";

/** Match patterns of exactly the portals' hosts: where the extension runs, and nowhere else. */
export const PORTAL_MATCHES: string[] = PORTALS.flatMap(({ hosts }) =>
  hosts.map((host) => `https://${host}/*`),
);

/** The API on this machine. A match pattern has no port. */
export const API_MATCH = "http://127.0.0.1/*";
