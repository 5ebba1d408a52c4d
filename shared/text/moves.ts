import type { DiffSide } from "./diff-side.ts";
import { findSimilar } from "./similar-paragraphs.ts";
import { dice, lengthOf, type Similarity } from "./similarity.ts";
import type { TokenIds } from "./token-ids.ts";

/** Shortest paragraph that is a move by itself, in UTF-16 code units; shorter ones stand in many places. */
const MIN_MOVE_LENGTH = 25;
/** Likeness from which a paragraph elsewhere is the same one moved and edited. */
const MIN_MOVED_DICE = 0.75;

/** A number per paragraph of a side; equal numbers mean the same paragraph, negative ones nothing. */
type Keys = (side: DiffSide) => ArrayLike<number>;

/**
 * Links free paragraphs that stand elsewhere in the other text under the same key, and free neighbours
 * that moved along with them, however short.
 */
export function linkMoves(a: DiffSide, b: DiffSide, keysOf: Keys): void {
  const keysA = keysOf(a);
  const keysB = keysOf(b);
  const waiting = new Map<number, number[]>();
  for (let index = b.loose.length - 1; index >= 0; index--) {
    const at = b.loose[index] as number;
    if (!isMovable(b, at, keysB)) continue;
    const same = waiting.get(keysB[at] as number);
    if (same === undefined) waiting.set(keysB[at] as number, [at]);
    else same.push(at);
  }
  if (waiting.size === 0) return;
  for (const at of a.loose) {
    if (!isMovable(a, at, keysA)) continue;
    const other = takeFree(b, waiting.get(keysA[at] as number));
    if (other === undefined) continue;
    link(a, at, b, other);
    for (const step of [1, -1]) {
      let [nextA, nextB] = [at + step, other + step];
      while (isFreeKey(a, nextA, keysA) && isFreeKey(b, nextB, keysB) && keysA[nextA] === keysB[nextB]) {
        link(a, nextA, b, nextB);
        nextA += step;
        nextB += step;
      }
    }
  }
}

/** Takes paragraphs off the end of the list until one is free. */
function takeFree(side: DiffSide, list: number[] | undefined): number | undefined {
  for (let at = list?.pop(); at !== undefined; at = list?.pop()) if (side.isFree(at)) return at;
  return undefined;
}

function isMovable(side: DiffSide, at: number, keys: ArrayLike<number>): boolean {
  return isFreeKey(side, at, keys) && side.lengthOf(at) > MIN_MOVE_LENGTH;
}

function isFreeKey(side: DiffSide, at: number, keys: ArrayLike<number>): boolean {
  return at >= 0 && at < side.count && side.isFree(at) && (keys[at] as number) >= 0;
}

function link(a: DiffSide, atA: number, b: DiffSide, atB: number): void {
  a.moved[atA] = atB;
  b.moved[atB] = atA;
}

/** Links free paragraphs that were moved and edited, the most alike first. */
export function linkEditedMoves(
  a: DiffSide,
  b: DiffSide,
  tokens: TokenIds,
  similarity: Similarity,
  isLate: () => boolean,
): void {
  const freeA = listFree(a);
  const freeB = listFree(b);
  if (freeA.length === 0 || freeB.length === 0) return;
  const found = findSimilar(a, freeA, b, freeB, tokens, isLate)
    .map(([atA, atB]) => ({ atA, atB, likeness: likeness(a, atA, b, atB, similarity) }))
    .filter((pair) => pair.likeness >= MIN_MOVED_DICE)
    .sort((one, other) => other.likeness - one.likeness);
  for (const { atA, atB } of found) if (a.isFree(atA) && b.isFree(atB)) link(a, atA, b, atB);
}

function listFree(side: DiffSide): number[] {
  return side.loose.filter(
    (at) => side.isFree(at) && side.isScanned(at) && side.lengthOf(at) > MIN_MOVE_LENGTH,
  );
}

function likeness(a: DiffSide, atA: number, b: DiffSide, atB: number, similarity: Similarity): number {
  const wordsA = a.bodyWords(atA);
  const wordsB = b.bodyWords(atB);
  return dice(similarity.sharedOfTwo(wordsA, wordsB), lengthOf(wordsA), lengthOf(wordsB));
}
