import type { CounterpartFinding } from "../shared/comparison/counterparts.ts";
import type { CopyCache } from "./captures/copy-cache.ts";
import type { Database } from "./db/client.ts";
import type { Lru } from "./lru.ts";
import type { Fetcher } from "./portals/fetcher.ts";

/** What every route works with. */
export interface Backend {
  readonly db: Database;
  readonly cache: CopyCache;
  /** What was found between a page and its counterparts, by `comparisonKey`. */
  readonly compared: Lru<readonly CounterpartFinding[]>;
  /** Names of answers about them, by the same key. */
  readonly etags: Lru<string>;
  /** Absent while the API fetches nothing by itself, as it does unless told to. */
  readonly fetcher?: Fetcher | undefined;
  readonly now: () => Date;
}
