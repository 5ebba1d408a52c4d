import type { DescribedPaths } from "../openapi-operation.ts";

/** `/v1/portals` in the description. */
export const PORTAL_OPERATIONS: DescribedPaths = {
  "/v1/portals": {
    get: { summary: "The sites that can be read, and how fetching from them goes", answer: "PortalsAnswer" },
  },
};
