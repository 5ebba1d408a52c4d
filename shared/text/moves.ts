import { type DiffSide, FREE } from "./diff-side.ts";
import { findSimilar } from "./similar-paragraphs.ts";
import { dice, lengthOf, type Similarity } from "./similarity.ts";
import type { TokenIds } from "./token-ids.ts";

/** Shortest paragraph that is a move by itself, in UTF-16 code units; shorter ones stand in many places. */
const MIN_MOVE_LENGTH = 25;
/** Likeness from which a paragraph elsewhere is the same one moved and edited. */
const MIN_MOVED_DICE = 0.75;

/**
 * Links free paragraphs that stand elsewhere in the other text with the same words (list numbers aside),
 * and free neighbours that moved along with them, however short.
 */
export function linkMoves(a: DiffSide, b: DiffSide): void {
  const waiting = new Map<number, number[]>();
  for (let at = b.count - 1; at >= 0; at--) {
    if (!b.isFree(at) || !b.isScanned(at) || b.lengthOf(at) <= MIN_MOVE_LENGTH) continue;
    const same = waiting.get(b.bodyId[at] as number);
    if (same === undefined) waiting.set(b.bodyId[at] as number, [at]);
    else same.push(at);
  }
  if (waiting.size === 0) return;
  for (let at = 0; at < a.count; at++) {
    if (!a.isFree(at) || !a.isScanned(at) || a.lengthOf(at) <= MIN_MOVE_LENGTH) continue;
    const same = waiting.get(a.bodyId[at] as number);
    while (same !== undefined && same.length > 0) {
      const other = same.pop() as number;
      if (!b.isFree(other)) continue;
      link(a, at, b, other);
      extend(a, at, b, other, 1);
      extend(a, at, b, other, -1);
      break;
    }
  }
}

function link(a: DiffSide, atA: number, b: DiffSide, atB: number): void {
  a.moved[atA] = atB;
  b.moved[atB] = atA;
}

function extend(a: DiffSide, fromA: number, b: DiffSide, fromB: number, step: 1 | -1): void {
  let atA = fromA + step;
  let atB = fromB + step;
  while (isWithin(a, atA) && isWithin(b, atB) && a.bodyId[atA] === b.bodyId[atB]) {
    link(a, atA, b, atB);
    atA += step;
    atB += step;
  }
}

function isWithin(side: DiffSide, at: number): boolean {
  return at >= 0 && at < side.count && side.isFree(at) && side.bodyId[at] !== FREE;
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
  const free: number[] = [];
  for (let at = 0; at < side.count; at++)
    if (side.isFree(at) && side.isScanned(at) && side.lengthOf(at) > MIN_MOVE_LENGTH) free.push(at);
  return free;
}

function likeness(a: DiffSide, atA: number, b: DiffSide, atB: number, similarity: Similarity): number {
  const wordsA = a.bodyWords(atA);
  const wordsB = b.bodyWords(atB);
  return dice(similarity.shared([wordsA], [wordsB]), lengthOf(wordsA), lengthOf(wordsB));
}
