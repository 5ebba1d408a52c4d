import type { CopyCache } from "./captures/copy-cache.ts";
import type { Database } from "./db/client.ts";

/** What every route works with. */
export interface Backend {
  readonly db: Database;
  readonly cache: CopyCache;
  readonly now: () => Date;
  /** Version of the program: answers computed by another one are computed again. */
  readonly version: string;
}
