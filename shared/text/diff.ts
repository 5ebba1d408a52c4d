import { align, findGaps, IdCounts } from "./align.ts";
import { buildDiff } from "./diff-ops.ts";
import { DiffSide, ParagraphScanner, scanBoth } from "./diff-side.ts";
import { linkEditedMoves, linkMoves } from "./moves.ts";
import { pairGap } from "./pair-paragraphs.ts";
import { layerIds, numberStrings } from "./paragraph-ids.ts";
import { splitParagraphs } from "./paragraphs.ts";
import type { ResplitBlock } from "./resplits.ts";
import { Similarity } from "./similarity.ts";
import type { Span } from "./span.ts";
import { syncParagraphs } from "./sync-paragraphs.ts";

/** A stretch of one text: `from`–`to` in UTF-16 code units, paragraphs `first`–`end` by line; both half-open. */
export interface DiffRange extends Span {
  readonly first: number;
  readonly end: number;
}

/**
 * One thing that happened to a run of paragraphs. Ranges of an inserted or deleted run are empty on the
 * side that lacks it and say where it would stand. Runs of one kind are joined.
 */
export interface DiffOp {
  readonly kind: "equal" | "edited" | "moved" | "inserted" | "deleted";
  readonly a: DiffRange;
  readonly b: DiffRange;
  /** Equal or moved paragraphs that differ only in typography, or also in their list numbers. */
  readonly harmless?: "typography" | "numbering";
  /** The same text in other paragraphs: `a` and `b` hold different numbers of them. */
  readonly isResplit?: true;
  /** Edited paragraphs, also those that moved: the stretches that differ, as `diffWords` finds them. */
  readonly words?: { readonly a: readonly Span[]; readonly b: readonly Span[] };
}

export interface TextDiff {
  /**
   * Pairs of paragraphs that are equal but for typography and list numbers, edited, and moved (edited on
   * the way or not); paragraphs with no counterpart. A re-split block counts as one edited.
   */
  readonly paragraphs: {
    readonly equal: number;
    readonly edited: number;
    readonly moved: number;
    readonly inserted: number;
    readonly deleted: number;
  };
  /** Words and numbers without a counterpart, those of inserted and deleted paragraphs included. */
  readonly words: { readonly inserted: number; readonly deleted: number };
  /** How many of the equal, moved or edited paragraphs differ only in this; counted again above. */
  readonly harmless: { readonly typography: number; readonly numbering: number; readonly resplit: number };
  /** In the order of B, deletions where they stood in A; every paragraph is in exactly one. */
  readonly ops: readonly DiffOp[];
  /** The time ended before the work: some edited paragraphs may be told as deleted and inserted. */
  readonly coarse: boolean;
}

export interface DiffOptions {
  /** Clock in milliseconds; without it there is no deadline. */
  readonly now?: () => number;
  /** Time after which the result is left coarse. */
  readonly deadlineMs?: number;
}

/** Default time limit. Finishing after it takes linear time, so that 3 MB end well within a second. */
const DEADLINE_MS = 700;
/** Shortest paragraph that may part the whole text, in UTF-16 code units: `Статья 120.` may not. */
const STRONG_LENGTH = 20;

/**
 * Compares two texts paragraph by paragraph, then word by word inside paragraphs that belong together.
 *
 * Equal paragraphs are found first (side by side, then by patience diff), also when only typography or list numbers changed;
 * then moves; then edited and re-split paragraphs between the same neighbours by their words; then
 * paragraphs moved and edited. Symmetric: swapping the texts swaps the counts. Linear in practice and
 * bounded in the worst case; blank lines are ignored.
 *
 * @param a the older text, or its paragraphs (offsets are then those of the paragraphs joined by `\n`).
 */
export function diffTexts(
  a: string | readonly string[],
  b: string | readonly string[],
  options: DiffOptions = {},
): TextDiff {
  const sideA = new DiffSide(splitParagraphs(a));
  const sideB = new DiffSide(splitParagraphs(b));
  const deadline = watchDeadline(options);
  const isSwapped = comesAfter(sideA, sideB);
  const work = isSwapped
    ? matchSides(sideB, sideA, deadline.isLate)
    : matchSides(sideA, sideB, deadline.isLate);
  const blocks = isSwapped ? work.blocks.map(swapBlock) : work.blocks;
  const built = buildDiff(sideA, sideB, work.scanner.tokens, blocks, deadline.isLate);
  return { ...built, coarse: deadline.wasLate() };
}

function watchDeadline({ now, deadlineMs = DEADLINE_MS }: DiffOptions) {
  const end = now === undefined ? 0 : now() + deadlineMs;
  let late = false;
  return {
    isLate: () => {
      late ||= now !== undefined && now() >= end;
      return late;
    },
    wasLate: () => late,
  };
}

/** A fixed order of any two texts, so that ties fall the same way whichever is given first. */
function comesAfter(a: DiffSide, b: DiffSide): boolean {
  const [textA, textB] = [a.paragraphs.text, b.paragraphs.text];
  return textA.length === textB.length ? textA > textB : textA.length > textB.length;
}

function swapBlock({ fromA, toA, fromB, toB }: ResplitBlock): ResplitBlock {
  return { fromA: fromB, toA: toB, fromB: fromA, toB: toA };
}

/** Links the paragraphs of both sides. */
function matchSides(a: DiffSide, b: DiffSide, isLate: () => boolean) {
  const scanner = new ParagraphScanner();
  const blocks: ResplitBlock[] = [];
  syncParagraphs(a, b);
  if (a.loose.length + b.loose.length === 0) return { scanner, blocks };
  matchEqual(a, b, scanner, isLate);
  linkMoves(a, b, (side) => side.rawId);
  scanBoth(a, b, scanner, (side, at) => side.isFree(at), isLate);
  if (!isLate()) matchUnnumbered(a, b, scanner, isLate);
  linkMoves(a, b, (side) => side.bodyId);
  const { tokens } = scanner;
  const similarity = new Similarity(tokens);
  const gaps = findGaps({ toB: a.place, lengthB: b.count });
  for (const gap of gaps) pairGap({ a, b, tokens, similarity, blocks, isLate }, gap);
  linkEditedMoves(a, b, tokens, similarity, isLate);
  return { scanner, blocks };
}

/** Anchors on paragraphs equal as they are, but for typography, or but for their list numbers. */
function matchEqual(a: DiffSide, b: DiffSide, scanner: ParagraphScanner, isLate: () => boolean): void {
  const ids = layerIds(a, b, numberStrings(a, b), scanner, isLate);
  const alignment = { a: ids.a, b: ids.b, toB: a.place, toA: b.place };
  align(alignment, new IdCounts(ids.count), { isStrong: (at) => a.lengthOf(at) >= STRONG_LENGTH, isLate });
}

/** Aligns what is left in the gaps by the words after the list marker alone. */
function matchUnnumbered(a: DiffSide, b: DiffSide, scanner: ParagraphScanner, isLate: () => boolean): void {
  const { size } = scanner.sequences;
  const alignment = { a: numberFree(a, size), b: numberFree(b, size + a.count), toB: a.place, toA: b.place };
  align(alignment, new IdCounts(size + a.count + b.count), { isLate });
}

/** Words after the marker of free paragraphs; a number from `unique` on, which nothing shares, for other loose ones. */
function numberFree(side: DiffSide, unique: number): Int32Array {
  const ids = new Int32Array(side.count);
  for (const at of side.loose) {
    const id = side.bodyId[at] as number;
    ids[at] = id >= 0 && side.isFree(at) ? id : unique + at;
  }
  return ids;
}
