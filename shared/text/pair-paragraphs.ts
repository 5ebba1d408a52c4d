import type { Gap } from "./align.ts";
import type { DiffSide } from "./diff-side.ts";
import { findIncreasing } from "./increasing.ts";
import { findResplit, findWholeResplit, linkBlock, type ResplitBlock } from "./resplits.ts";
import { findSimilar } from "./similar-paragraphs.ts";
import { dice, lengthOf, type Similarity } from "./similarity.ts";
import type { TokenIds } from "./token-ids.ts";

/** Likeness from which two paragraphs between the same neighbours are one paragraph edited. */
const MIN_EDITED_DICE = 0.45;
/** Likeness of two lone numbers in one place (`10,2 %`, `9,0 %`): a table cell whose value changed. */
const NUMBER_DICE = 0.5;
/** Likeness that may part a large gap. */
const MIN_ANCHOR_DICE = 0.6;
/** Pairs of paragraphs compared in one gap; larger gaps are parted by their most alike paragraphs first. */
const MAX_CELLS = 1600;
/** Nested partings of a large gap. */
const MAX_PARTINGS = 2;

/** What pairing needs beside the gap. */
export interface PairingTexts {
  readonly a: DiffSide;
  readonly b: DiffSide;
  readonly tokens: TokenIds;
  readonly similarity: Similarity;
  readonly blocks: ResplitBlock[];
  readonly isLate: () => boolean;
}

/** Links the free paragraphs of a gap that are edited or re-split versions of each other, in order. */
export function pairGap(texts: PairingTexts, gap: Gap): void {
  const listA = listFree(texts.a, gap.fromA, gap.toA);
  const listB = listFree(texts.b, gap.fromB, gap.toB);
  pairLists(texts, listA, listB, 0);
}

function listFree(side: DiffSide, from: number, to: number): number[] {
  const free: number[] = [];
  for (let at = from; at < to; at++) if (side.isFree(at) && side.isScanned(at)) free.push(at);
  return free;
}

function pairLists(
  texts: PairingTexts,
  listA: readonly number[],
  listB: readonly number[],
  depth: number,
): void {
  const cells = listA.length * listB.length;
  // One against one is cheap, and all there is to do for a text in one giant paragraph.
  if (cells === 0 || (cells > 1 && texts.isLate())) return;
  if (cells <= MAX_CELLS) pairSmall(texts, listA, listB);
  else if (depth < MAX_PARTINGS) partLarge(texts, listA, listB, depth);
}

/** Takes the chain of alike paragraphs found by rare words as fixed and pairs what lies between. */
function partLarge(
  texts: PairingTexts,
  listA: readonly number[],
  listB: readonly number[],
  depth: number,
): void {
  const { a, b } = texts;
  const found = findSimilar(a, listA, b, listB, texts.tokens, texts.isLate).filter(
    ([atA, atB]) => likeness(texts, atA, atB) >= MIN_ANCHOR_DICE,
  );
  const chain = findIncreasing(found.map(([, atB]) => atB)).map((at) => found[at] as [number, number]);
  let fromA = 0;
  let fromB = 0;
  for (const [atA, atB] of chain) {
    linkPair(texts, atA, atB);
    const placeA = listA.indexOf(atA, fromA);
    const placeB = listB.indexOf(atB, fromB);
    pairLists(texts, listA.slice(fromA, placeA), listB.slice(fromB, placeB), depth + 1);
    fromA = placeA + 1;
    fromB = placeB + 1;
  }
  if (chain.length > 0) pairLists(texts, listA.slice(fromA), listB.slice(fromB), depth + 1);
}

function linkPair({ a, b }: PairingTexts, atA: number, atB: number): void {
  a.place[atA] = atB;
  b.place[atB] = atA;
}

function likeness({ a, b, tokens, similarity }: PairingTexts, atA: number, atB: number): number {
  const wordsA = a.bodyWords(atA);
  const wordsB = b.bodyWords(atB);
  const shared = similarity.sharedOfTwo(wordsA, wordsB);
  const isNumbers =
    lengthOf(wordsA) === 1 &&
    lengthOf(wordsB) === 1 &&
    tokens.isNumber(wordsA.first) &&
    tokens.isNumber(wordsB.first);
  return Math.max(dice(shared, lengthOf(wordsA), lengthOf(wordsB)), isNumbers ? NUMBER_DICE : 0);
}

function pairSmall(texts: PairingTexts, listA: readonly number[], listB: readonly number[]): void {
  if (listA.length === 1 && listB.length === 1) {
    const [atA, atB] = [listA[0] as number, listB[0] as number];
    if (likeness(texts, atA, atB) >= MIN_EDITED_DICE) linkPair(texts, atA, atB);
    return;
  }
  const table = new PairTable(texts, listA, listB);
  const whole = findWholeResplit(texts, listA, listB, table.covered);
  if (whole !== undefined) linkBlock(texts, whole);
  else table.link();
}

/** How a cell of the table was reached. A re-split takes several paragraphs of one side. */
interface Step {
  readonly a: number;
  readonly b: number;
}

const SKIP_A: Step = { a: 1, b: 0 };
const SKIP_B: Step = { a: 0, b: 1 };
const PAIR: Step = { a: 1, b: 1 };

/**
 * Order-preserving pairing with the highest sum of shared words weighed by likeness, by dynamic
 * programming over the paragraphs of both sides.
 */
class PairTable {
  /** Shared words of the pairs taken. */
  readonly covered: number;

  readonly #texts: PairingTexts;
  readonly #listA: readonly number[];
  readonly #listB: readonly number[];
  readonly #width: number;
  readonly #shared: Int32Array;
  readonly #steps: Step[] = [];

  constructor(texts: PairingTexts, listA: readonly number[], listB: readonly number[]) {
    this.#texts = texts;
    this.#listA = listA;
    this.#listB = listB;
    this.#width = listB.length + 1;
    this.#shared = this.#countShared();
    this.#fill();
    this.covered = this.#walk((step, atA, atB) => this.#coveredBy(step, atA, atB));
  }

  link(): void {
    this.#walk((step, placeA, placeB) => {
      const atA = this.#listA[placeA] as number;
      const atB = this.#listB[placeB] as number;
      if (step === PAIR) linkPair(this.#texts, atA, atB);
      else if (step.a > 0 && step.b > 0)
        linkBlock(this.#texts, { fromA: atA, toA: atA + step.a, fromB: atB, toB: atB + step.b });
      return 0;
    });
  }

  #countShared(): Int32Array {
    const { a, b, similarity } = this.#texts;
    const shared = new Int32Array(this.#listA.length * this.#listB.length);
    this.#listA.forEach((atA, placeA) => {
      similarity.hold(a.bodyWords(atA));
      this.#listB.forEach((atB, placeB) => {
        shared[placeA * this.#listB.length + placeB] = similarity.sharedWithHeld(b.bodyWords(atB));
      });
      similarity.release(a.bodyWords(atA));
    });
    return shared;
  }

  #fill(): void {
    const best = new Float64Array((this.#listA.length + 1) * this.#width);
    for (let atA = this.#listA.length; atA >= 0; atA--)
      for (let atB = this.#listB.length; atB >= 0; atB--) this.#fillCell(best, atA, atB);
  }

  #fillCell(best: Float64Array, atA: number, atB: number): void {
    const cell = atA * this.#width + atB;
    let score = -1;
    const take = (step: Step, gain: number) => {
      const total = gain + (best[cell + step.a * this.#width + step.b] as number);
      if (total <= score) return;
      score = total;
      this.#steps[cell] = step;
    };
    if (atA < this.#listA.length) take(SKIP_A, 0);
    if (atB < this.#listB.length) take(SKIP_B, 0);
    if (atA < this.#listA.length && atB < this.#listB.length) {
      const gain = this.#gain(atA, atB);
      if (gain > 0) take(PAIR, gain);
      const resplit = findResplit(this.#texts, this.#listA, atA, this.#listB, atB, this.#sharedAt(atA, atB));
      if (resplit !== undefined) take(resplit, resplit.gain);
    }
    best[cell] = Math.max(score, 0);
  }

  #sharedAt(placeA: number, placeB: number): number {
    return this.#shared[placeA * this.#listB.length + placeB] as number;
  }

  #gain(placeA: number, placeB: number): number {
    const { a, b, tokens } = this.#texts;
    const wordsA = a.bodyWords(this.#listA[placeA] as number);
    const wordsB = b.bodyWords(this.#listB[placeB] as number);
    const shared = this.#sharedAt(placeA, placeB);
    const alike = dice(shared, lengthOf(wordsA), lengthOf(wordsB));
    if (alike >= MIN_EDITED_DICE) return alike * shared;
    const isNumbers =
      lengthOf(wordsA, wordsB) === 2 && tokens.isNumber(wordsA.first) && tokens.isNumber(wordsB.first);
    return isNumbers ? NUMBER_DICE : 0;
  }

  #coveredBy(step: Step, placeA: number, placeB: number): number {
    if (step.a === 0 || step.b === 0) return 0;
    let covered = 0;
    for (let a = 0; a < step.a; a++)
      for (let b = 0; b < step.b; b++) covered += this.#sharedAt(placeA + a, placeB + b);
    return covered;
  }

  /** Follows the best steps; returns the sum of what `visit` returns. */
  #walk(visit: (step: Step, placeA: number, placeB: number) => number): number {
    let sum = 0;
    let atA = 0;
    let atB = 0;
    while (atA < this.#listA.length || atB < this.#listB.length) {
      const step = this.#steps[atA * this.#width + atB] as Step;
      sum += visit(step, atA, atB);
      atA += step.a;
      atB += step.b;
    }
    return sum;
  }
}
