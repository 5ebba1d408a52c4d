import type { SeenCopy } from "../../shared/wire/copy.ts";
import type { Backend } from "../backend.ts";
import { findCapture } from "./capture-store.ts";

/** A stored capture, analysed. */
export interface StoredCopy extends SeenCopy {
  readonly captureId: string;
}

/** Analyses stored captures, from memory where possible; in the order asked for, missing ones left out. */
export async function readCopies(
  { db, cache }: Pick<Backend, "db" | "cache">,
  wanted: readonly { captureId: string; seenAt: Date }[],
): Promise<StoredCopy[]> {
  const copies: StoredCopy[] = [];
  // One at a time: a page may have megabytes, and the cache bounds what stays in memory.
  for (const { captureId, seenAt } of wanted) {
    const known = cache.find(captureId);
    if (known !== undefined) {
      copies.push({ captureId, copy: known, seenAt });
      continue;
    }
    const stored = await findCapture(db, captureId);
    if (stored !== undefined) copies.push({ captureId, copy: cache.read(captureId, stored.capture), seenAt });
  }
  return copies;
}
