import { type DiffSide, IN_BLOCK, type TokenRange } from "./diff-side.ts";
import { dice, lengthOf, type Similarity } from "./similarity.ts";

/** Likeness of the paragraphs of both sides taken together. */
const MIN_DICE = 0.9;
/** Share of a part's words that the whole must have. */
const MIN_CONTAINED = 0.8;
/** Most parts of one paragraph. */
const MAX_PARTS = 12;
/** Most paragraphs of a block, both sides together. */
const MAX_BLOCK = 24;
/** Share of the common words that plain pairs may cover at most where a block is taken instead. */
const MAX_COVERED = 0.9;

/** Numbers of paragraphs between which borders may have shifted. */
const SHIFTS = [
  [2, 2],
  [2, 3],
  [3, 2],
] as const;
/** Below 1, so that plain pairs win where they explain the same words. */
const SHIFT_WEIGHT = 0.95;

/** Paragraphs of A, half-open, whose text is cut into other paragraphs in B. */
export interface ResplitBlock {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

interface Texts {
  readonly a: DiffSide;
  readonly b: DiffSide;
  readonly similarity: Similarity;
  readonly blocks: ResplitBlock[];
}

/** One paragraph cut into `b`, or `a` paragraphs joined into one, and what taking it is worth. */
interface Resplit {
  readonly a: number;
  readonly b: number;
  readonly gain: number;
}

/**
 * Finds whether the paragraph at `placeA` was cut into paragraphs from `placeB` on, or the one at `placeB`
 * was put together from those at `placeA`.
 *
 * @param shared words the two paragraphs share.
 */
export function findResplit(
  texts: Texts,
  listA: readonly number[],
  placeA: number,
  listB: readonly number[],
  placeB: number,
  shared: number,
): Resplit | undefined {
  const lengthA = lengthOf(texts.a.words(listA[placeA] as number));
  const lengthB = lengthOf(texts.b.words(listB[placeB] as number));
  if (isPart(shared, lengthB, lengthA)) {
    const parts = takeParts(texts.b, listB, placeB, lengthA);
    const gain = worth(texts, [texts.a.words(listA[placeA] as number)], parts);
    if (gain > 0) return { a: 1, b: parts.length, gain };
  }
  if (isPart(shared, lengthA, lengthB)) {
    const parts = takeParts(texts.a, listA, placeA, lengthB);
    const gain = worth(texts, parts, [texts.b.words(listB[placeB] as number)]);
    if (gain > 0) return { a: parts.length, b: 1, gain };
  }
  const isContained = shared > 0 && shared >= MIN_CONTAINED * Math.min(lengthA, lengthB);
  return isContained ? findShift(texts, listA, placeA, listB, placeB) : undefined;
}

/** A few paragraphs on both sides with the same text but other borders. */
function findShift(
  { a, b, similarity }: Texts,
  listA: readonly number[],
  placeA: number,
  listB: readonly number[],
  placeB: number,
): Resplit | undefined {
  for (const [countA, countB] of SHIFTS) {
    const rowA = listA.slice(placeA, placeA + countA);
    const rowB = listB.slice(placeB, placeB + countB);
    if (rowA.length < countA || rowB.length < countB || !isRow(rowA) || !isRow(rowB)) continue;
    const wordsA = rowA.map((at) => a.words(at));
    const wordsB = rowB.map((at) => b.words(at));
    const [lengthA, lengthB] = [lengthOf(...wordsA), lengthOf(...wordsB)];
    if (dice(Math.min(lengthA, lengthB), lengthA, lengthB) < MIN_DICE) continue;
    const shared = similarity.shared(wordsA, wordsB);
    const alike = dice(shared, lengthA, lengthB);
    const isExplained = coverInOrder(similarity, wordsA, wordsB) > MAX_COVERED * shared;
    if (alike >= MIN_DICE && !isExplained)
      return { a: countA, b: countB, gain: SHIFT_WEIGHT * alike * shared };
  }
  return undefined;
}

/** Most words that pairs in order share. */
function coverInOrder(similarity: Similarity, a: readonly TokenRange[], b: readonly TokenRange[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const rangeA of a) {
    const next = [0];
    b.forEach((rangeB, at) => {
      const paired = (row[at] ?? 0) + similarity.shared([rangeA], [rangeB]);
      next.push(Math.max(paired, row[at + 1] ?? 0, next[at] ?? 0));
    });
    row = next;
  }
  return row[b.length] ?? 0;
}

function isPart(shared: number, part: number, whole: number): boolean {
  return part > 0 && part < MIN_DICE * whole && shared >= MIN_CONTAINED * part;
}

/** Neighbouring paragraphs until together they come nearest to `length` words. */
function takeParts(side: DiffSide, list: readonly number[], place: number, length: number): TokenRange[] {
  const parts: TokenRange[] = [];
  let sum = 0;
  for (let at = place; at < list.length && parts.length < MAX_PARTS; at++) {
    if (at > place && list[at] !== (list[at - 1] as number) + 1) break;
    const range = side.words(list[at] as number);
    const next = sum + lengthOf(range);
    if (next - length > length - sum) break;
    parts.push(range);
    sum = next;
  }
  return parts;
}

function worth({ similarity }: Texts, a: readonly TokenRange[], b: readonly TokenRange[]): number {
  if (a.length === b.length) return 0;
  const shared = similarity.shared(a, b);
  const alike = dice(shared, lengthOf(...a), lengthOf(...b));
  const whole = a.length === 1 ? a : b;
  const parts = a.length === 1 ? b : a;
  const isAllContained = parts.every(
    (part) => similarity.shared(whole, [part]) >= MIN_CONTAINED * lengthOf(part),
  );
  return alike >= MIN_DICE && isAllContained ? alike * shared : 0;
}

/**
 * Takes a whole gap as one re-split block when its two sides say the same in another number of paragraphs
 * and pairs do not explain it.
 *
 * @param covered shared words that the best pairs explain.
 */
export function findWholeResplit(
  { a, b, similarity }: Texts,
  listA: readonly number[],
  listB: readonly number[],
  covered: number,
): ResplitBlock | undefined {
  const isBlock = listA.length + listB.length > 2 && listA.length + listB.length <= MAX_BLOCK;
  if (!isBlock || !isRow(listA) || !isRow(listB)) return undefined;
  const wordsA = listA.map((at) => a.words(at));
  const wordsB = listB.map((at) => b.words(at));
  const shared = similarity.shared(wordsA, wordsB);
  if (dice(shared, lengthOf(...wordsA), lengthOf(...wordsB)) < MIN_DICE || covered > MAX_COVERED * shared)
    return undefined;
  const [fromA, fromB] = [listA[0] as number, listB[0] as number];
  return { fromA, toA: fromA + listA.length, fromB, toB: fromB + listB.length };
}

function isRow(list: readonly number[]): boolean {
  return (list.at(-1) as number) - (list[0] as number) === list.length - 1;
}

export function linkBlock({ a, b, blocks }: Texts, block: ResplitBlock): void {
  a.place.fill(IN_BLOCK, block.fromA, block.toA);
  b.place.fill(IN_BLOCK, block.fromB, block.toB);
  blocks.push(block);
}
