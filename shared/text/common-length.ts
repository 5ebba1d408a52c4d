/** First and least stretch compared at once, in UTF-16 code units. */
const FIRST = 1024;
const LEAST = 64;

/**
 * How far two texts are certainly the same from the two offsets on; they may go on alike a little farther.
 * Compares stretches, not characters: that is the engine's own work and fast from the first call on.
 */
export function commonLength(a: string, fromA: number, b: string, fromB: number): number {
  let same = 0;
  let size = FIRST;
  let grows = true;
  while (size >= LEAST) {
    const atA = fromA + same;
    const atB = fromB + same;
    const isInside = atA + size <= a.length && atB + size <= b.length;
    const isSame = isInside && a.slice(atA, atA + size) === b.slice(atB, atB + size);
    if (isSame) same += size;
    grows &&= isSame;
    size = grows ? size * 2 : size >> 2;
  }
  return same;
}
