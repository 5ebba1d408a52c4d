import { type DiffSide, type ParagraphScanner, scanBoth } from "./diff-side.ts";

/** Ids of the loose paragraphs of two texts: equal ids mean equal in the strictest sense both texts share. */
interface LayeredIds {
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Every id is below it. */
  readonly count: number;
}

/**
 * Numbers the strings of the loose paragraphs of both texts.
 *
 * @returns the count of numbers given.
 */
export function numberStrings(a: DiffSide, b: DiffSide): number {
  const known = new Map<string, number>();
  for (const side of [a, b])
    for (const at of side.loose) {
      const string = side.stringOf(at);
      const number = known.get(string) ?? known.size;
      known.set(string, number);
      side.rawId[at] = number;
    }
  return known.size;
}

/**
 * Numbers loose paragraphs by their string where both texts have it; else by their words, so that typography
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
  const rawShared = findShared(a, b, (side) => side.rawId, rawCount);
  const isAlone = (side: DiffSide, at: number) => rawShared[side.rawId[at] as number] === 0;
  scanBoth(a, b, scanner, isAlone, isLate);
  const { pairCount, size } = scanner.sequences;
  const wordsShared = findShared(a, b, (side) => side.wordsId, pairCount);
  const number = (side: DiffSide) => {
    const ids = new Int32Array(side.count);
    for (const at of side.loose) {
      const raw = side.rawId[at] as number;
      const words = side.wordsId[at] as number;
      if (rawShared[raw] === 1 || words < 0) ids[at] = raw;
      else if (wordsShared[words] === 1) ids[at] = rawCount + words;
      else ids[at] = rawCount + pairCount + (side.bodyId[at] as number);
    }
    return ids;
  };
  return { a: number(a), b: number(b), count: rawCount + pairCount + size };
}

/** 1 for each id that loose paragraphs of both sides have; negative ids are none. */
function findShared(
  a: DiffSide,
  b: DiffSide,
  idsOf: (side: DiffSide) => Int32Array,
  count: number,
): Uint8Array {
  const inA = new Uint8Array(count);
  const shared = new Uint8Array(count);
  const [idsA, idsB] = [idsOf(a), idsOf(b)];
  for (const at of a.loose) if ((idsA[at] as number) >= 0) inA[idsA[at] as number] = 1;
  for (const at of b.loose)
    if ((idsB[at] as number) >= 0) shared[idsB[at] as number] = inA[idsB[at] as number] as number;
  return shared;
}
