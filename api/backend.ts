import type { CounterpartFinding } from "../shared/comparison/counterparts.ts";
import type { CopyCache } from "./captures/copy-cache.ts";
import type { Database } from "./db/client.ts";
import type { Lru } from "./lru.ts";
import type { Fetcher } from "./portals/fetcher.ts";

/** What every route works with. */
export interface Backend {
  readonly db: Database;
  readonly cache: CopyCache;
  /** What was found between a page and its counterparts, by the ETag of the answer. */
  readonly compared: Lru<readonly CounterpartFinding[]>;
  /** Absent while the API fetches nothing by itself, as it does unless told to. */
  readonly fetcher?: Fetcher | undefined;
  readonly now: () => Date;
  /** Version of the program: answers computed by another one are computed again. */
  readonly version: string;
}
