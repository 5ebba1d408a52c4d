import type { Analysis } from "../../shared/statements/analyze.ts";
import { type Copy, toCopy } from "../../shared/statements/copy.ts";
import type { Capture } from "../../shared/text/capture.ts";
import { createLru } from "../lru.ts";

/**
 * Text kept analysed in memory, in UTF-16 code units: 300 pages of 100 000, or seven of the longest.
 * Seven bytes of heap to a unit were measured, so about 200 MB.
 */
const MAX_CACHED_LENGTH = 30_000_000;

/** Analysed captures by id. */
export interface CopyCache {
  /** The copy of a capture, analysed now unless it is remembered or its analysis is given. */
  readonly read: (id: string, capture: Capture, analysis?: Analysis) => Copy;
  readonly find: (id: string) => Copy | undefined;
}

export function createCopyCache(): CopyCache {
  const copies = createLru<Copy>(MAX_CACHED_LENGTH, textLength);
  return {
    find: copies.get,
    read: (id, capture, analysis) => {
      const known = copies.get(id);
      if (known !== undefined) return known;
      const copy = analysis === undefined ? toCopy(capture) : { ...capture, ...analysis };
      copies.set(id, copy);
      return copy;
    },
  };
}

function textLength(capture: Capture): number {
  return capture.blocks.reduce((length, block) => length + block.text.length, 0);
}
