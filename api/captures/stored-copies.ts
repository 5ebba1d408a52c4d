import type { SeenCopy } from "../../shared/wire/copy.ts";
import type { Backend } from "../backend.ts";
import { type CaptureName, findCaptures } from "./capture-store.ts";

/** A stored capture, analysed. */
export interface StoredCopy extends SeenCopy {
  readonly captureId: string;
  /** See `CaptureFacts`. */
  readonly rereadAt?: Date | null | undefined;
}

/** Captures read from the database at once: one way there and back for most acts, and some megabytes at most. */
const BATCH = 10;

/** Stored captures with what is derived of them, from memory where possible; in the order asked for, missing ones left out. */
export async function readCopies(
  { db, cache }: Pick<Backend, "db" | "cache">,
  wanted: readonly (CaptureName & Pick<StoredCopy, "seenAt" | "rereadAt">)[],
): Promise<StoredCopy[]> {
  const found = new Map(wanted.map(({ captureId }) => [captureId, cache.find(captureId)]));
  const missing = wanted.filter(({ captureId }) => found.get(captureId) === undefined);
  for (let from = 0; from < missing.length; from += BATCH)
    for (const { id, capture, analysis } of (
      await findCaptures(db, missing.slice(from, from + BATCH))
    ).values())
      found.set(id, cache.read(id, capture, analysis));
  return wanted.flatMap(({ captureId, seenAt, rereadAt }) => {
    const copy = found.get(captureId);
    return copy === undefined ? [] : [{ captureId, copy, seenAt, rereadAt }];
  });
}
