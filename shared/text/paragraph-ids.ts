import { type DiffSide, FREE, type ParagraphScanner, scanBoth } from "./diff-side.ts";

/** Ids of all paragraphs of two texts: equal ids mean equal in the strictest sense both texts share. */
interface LayeredIds {
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Every id is below it. */
  readonly count: number;
}

/**
 * Numbers the strings of both texts. Paragraphs in place of each other need no look at other strings:
 * they are equal, and nothing else may take them.
 *
 * @returns the count of numbers given.
 */
export function numberStrings(a: DiffSide, b: DiffSide): number {
  const known = new Map<string, number>();
  let count = 0;
  for (const side of [a, b])
    side.paragraphs.strings.forEach((string, at) => {
      const place = side.place[at] as number;
      if (place !== FREE) side.rawId[at] = side === b ? (a.rawId[place] as number) : count++;
      else {
        const number = known.get(string) ?? count++;
        known.set(string, number);
        side.rawId[at] = number;
      }
    });
  return count;
}

/**
 * Numbers paragraphs by their string where both texts have it; else by their words, so that typography
 * does not matter, where both have those; else by their words after the list marker. Only paragraphs
 * whose string one text lacks are scanned.
 */
export function layerIds(
  a: DiffSide,
  b: DiffSide,
  rawCount: number,
  scanner: ParagraphScanner,
  isLate: () => boolean,
): LayeredIds {
  const rawShared = findShared(a.rawId, b.rawId, rawCount);
  const isAlone = (side: DiffSide, at: number) => rawShared[side.rawId[at] as number] === 0;
  scanBoth(a, b, scanner, isAlone, isLate);
  const wordsShared = findShared(a.wordsId, b.wordsId, scanner.sequences.pairCount);
  const number = (side: DiffSide) =>
    side.rawId.map((raw, at) => {
      if (rawShared[raw] === 1 || !side.isScanned(at)) return raw;
      const words = side.wordsId[at] as number;
      if (wordsShared[words] === 1) return rawCount + words;
      return rawCount + scanner.sequences.pairCount + (side.bodyId[at] as number);
    });
  return {
    a: number(a),
    b: number(b),
    count: rawCount + scanner.sequences.pairCount + scanner.sequences.size,
  };
}

/** 1 for each id that stands in both lists; negative ids are none. */
function findShared(a: ArrayLike<number>, b: ArrayLike<number>, count: number): Uint8Array {
  const inA = new Uint8Array(count);
  const shared = new Uint8Array(count);
  for (let at = 0; at < a.length; at++) if ((a[at] as number) >= 0) inA[a[at] as number] = 1;
  for (let at = 0; at < b.length; at++)
    if ((b[at] as number) >= 0) shared[b[at] as number] = inA[b[at] as number] as number;
  return shared;
}
