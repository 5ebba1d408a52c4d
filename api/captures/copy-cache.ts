import { type Copy, toCopy } from "../../shared/statements/copy.ts";
import type { Capture } from "../../shared/text/capture.ts";

/**
 * Text kept analysed in memory, in UTF-16 code units: about 300 pages of 100 000, or three of the
 * longest codes. A page takes some ten times its text.
 */
const MAX_CACHED_LENGTH = 30_000_000;

/** Analysed captures by id, the least recently used dropped first. */
export interface CopyCache {
  /** The copy of a capture, analysed now unless it is remembered. */
  readonly read: (id: string, capture: Capture) => Copy;
  readonly find: (id: string) => Copy | undefined;
}

export function createCopyCache(maxLength = MAX_CACHED_LENGTH): CopyCache {
  const entries = new Map<string, { copy: Copy; length: number }>();
  let total = 0;

  const find = (id: string): Copy | undefined => {
    const entry = entries.get(id);
    if (entry === undefined) return undefined;
    entries.delete(id);
    entries.set(id, entry);
    return entry.copy;
  };

  const add = (id: string, copy: Copy): void => {
    const length = textLength(copy);
    entries.set(id, { copy, length });
    total += length;
    for (const [oldest, entry] of entries) {
      if (total <= maxLength) break;
      entries.delete(oldest);
      total -= entry.length;
    }
  };

  const read = (id: string, capture: Capture): Copy => {
    const known = find(id);
    if (known !== undefined) return known;
    const copy = toCopy(capture);
    add(id, copy);
    return copy;
  };

  return { read, find };
}

function textLength(capture: Capture): number {
  return capture.blocks.reduce((length, block) => length + block.text.length, 0);
}
