import { findIncreasing } from "./increasing.ts";
import { matchCommon } from "./myers.ts";

/** Two sequences of ids and what is matched so far. */
export interface Alignment {
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Index in the other sequence, -1 when unmatched. Matches never cross. */
  readonly toB: Int32Array;
  readonly toA: Int32Array;
}

interface AlignOptions {
  /** Whether an element says enough to part the whole sequences; asked before the smaller gaps are. */
  readonly isStrong?: (a: number) => boolean;
  /** Gaps up to this many elements on both sides together go to Myers at once: words, where minimal matters. */
  readonly directLength?: number;
  /** Whether the time is over: then only anchors are matched, which takes linear time, and Myers leaves off. */
  readonly isLate?: () => boolean;
}

/** Elements of an anchor in large gaps where single elements repeat too often: long runs first. */
const WINDOWS = [12, 4, 1];
/** Smallest gap for anchors of more than one element. */
const WINDOW_GAP = 2048;
/** Deepest nesting of anchors; below it Myers takes the gap. Real texts stay below ten. */
const MAX_DEPTH = 64;

export interface Gap {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
  readonly depth: number;
}

export function newAlignment(a: Int32Array, b: Int32Array): Alignment {
  return { a, b, toB: new Int32Array(a.length).fill(-1), toA: new Int32Array(b.length).fill(-1) };
}

/**
 * Aligns two sequences in order: common beginning and end, then elements that stand once on both sides
 * and increase together (patience diff, Cohen), the same again inside each gap, and Myers where no
 * element stands once. Matches already there are kept; only the gaps between them are aligned.
 */
export function align(alignment: Alignment, counts: IdCounts, options: AlignOptions = {}): void {
  const stack = findGaps({ toB: alignment.toB, lengthB: alignment.b.length }).reverse();
  for (let gap = stack.pop(); gap !== undefined; gap = stack.pop()) {
    const inner = matchEnds(alignment, gap);
    const length = inner.toA - inner.fromA + inner.toB - inner.fromB;
    if (inner.fromA === inner.toA || inner.fromB === inner.toB) continue;
    const isDirect = length <= (options.directLength ?? 0) || gap.depth > MAX_DEPTH;
    const anchors = isDirect ? [] : findAnchors(alignment, inner, counts, options.isStrong);
    if (anchors.length === 0) matchShared(alignment, inner, counts, options);
    else {
      for (const [a, b] of anchors) match(alignment, a, b);
      pushGapsBetween(anchors, inner, stack);
    }
  }
}

function match({ toA, toB }: Alignment, a: number, b: number): void {
  toB[a] = b;
  toA[b] = a;
}

/** Stretches between matches that have unmatched elements on both sides. */
export function findGaps({ toB, lengthB }: { toB: Int32Array; lengthB: number }): Gap[] {
  const gaps: Gap[] = [];
  let fromA = 0;
  let fromB = 0;
  for (let at = 0; at <= toB.length; at++) {
    const other = at === toB.length ? lengthB : (toB[at] as number);
    if (other < 0) continue;
    if (at > fromA && other > fromB) gaps.push({ fromA, toA: at, fromB, toB: other, depth: 0 });
    fromA = at + 1;
    fromB = other + 1;
  }
  return gaps;
}

function matchEnds(alignment: Alignment, gap: Gap): Gap {
  const { a, b } = alignment;
  let { fromA, toA, fromB, toB } = gap;
  while (fromA < toA && fromB < toB && a[fromA] === b[fromB]) match(alignment, fromA++, fromB++);
  while (fromA < toA && fromB < toB && a[toA - 1] === b[toB - 1]) match(alignment, --toA, --toB);
  return { fromA, toA, fromB, toB, depth: gap.depth };
}

function pushGapsBetween(anchors: readonly (readonly [number, number])[], gap: Gap, stack: Gap[]): void {
  let { toA, toB } = gap;
  const depth = gap.depth + 1;
  for (let at = anchors.length - 1; at >= -1; at--) {
    const [a, b] = anchors[at] ?? [gap.fromA - 1, gap.fromB - 1];
    if (a + 1 < toA && b + 1 < toB) stack.push({ fromA: a + 1, toA, fromB: b + 1, toB, depth });
    toA = a;
    toB = b;
  }
}

/**
 * How often each id stands in a gap, and where last. Every id must be below `size`. Made once for many
 * alignments over the same ids: it is cleared by undoing, not by filling.
 */
export class IdCounts {
  readonly inA: Int32Array;
  readonly inB: Int32Array;
  readonly placeB: Int32Array;

  constructor(size: number) {
    this.inA = new Int32Array(size);
    this.inB = new Int32Array(size);
    this.placeB = new Int32Array(size);
  }

  add({ a, b }: Alignment, gap: Gap): void {
    for (let at = gap.fromA; at < gap.toA; at++) bump(this.inA, a[at] as number);
    for (let at = gap.fromB; at < gap.toB; at++) {
      bump(this.inB, b[at] as number);
      this.placeB[b[at] as number] = at;
    }
  }

  clear({ a, b }: Alignment, gap: Gap): void {
    for (let at = gap.fromA; at < gap.toA; at++) this.inA[a[at] as number] = 0;
    for (let at = gap.fromB; at < gap.toB; at++) this.inB[b[at] as number] = 0;
  }
}

function bump(counts: Int32Array, at: number): void {
  counts[at] = (counts[at] as number) + 1;
}

type Anchor = readonly [a: number, b: number];

function findAnchors(
  alignment: Alignment,
  gap: Gap,
  counts: IdCounts,
  isStrong?: (a: number) => boolean,
): Anchor[] {
  const length = Math.min(gap.toA - gap.fromA, gap.toB - gap.fromB);
  for (const window of WINDOWS) {
    if (window > 1 && length < WINDOW_GAP) continue;
    const single = window > 1 ? findRuns(alignment, gap, window) : findSingle(alignment, gap, counts);
    const strong = isStrong && gap.depth === 0 ? single.filter(([a]) => isStrong(a)) : single;
    const anchors = strong.length > 0 ? strong : single;
    if (anchors.length > 0)
      return findIncreasing(anchors.map(([, b]) => b)).map((at) => anchors[at] as Anchor);
  }
  return [];
}

/** Elements that stand once on each side of the gap. */
function findSingle(alignment: Alignment, gap: Gap, counts: IdCounts): Anchor[] {
  counts.add(alignment, gap);
  const found: Anchor[] = [];
  for (let at = gap.fromA; at < gap.toA; at++) {
    const id = alignment.a[at] as number;
    if (counts.inA[id] === 1 && counts.inB[id] === 1) found.push([at, counts.placeB[id] as number]);
  }
  counts.clear(alignment, gap);
  return found;
}

/** Starts of runs of `length` elements that stand once on each side. Runs are told apart by a hash, then compared. */
function findRuns({ a, b }: Alignment, gap: Gap, length: number): Anchor[] {
  const size = 2 << (31 - Math.clz32(Math.max(gap.toA - gap.fromA, gap.toB - gap.fromB) * 2));
  const inA = countRuns(a, gap.fromA, gap.toA, length, size);
  const inB = countRuns(b, gap.fromB, gap.toB, length, size);
  const partners = new Int32Array(gap.toA - gap.fromA);
  for (let slot = 0; slot < size; slot++) {
    const atA = (inA[slot] as number) - 1;
    const atB = (inB[slot] as number) - 1;
    if (atA >= 0 && atB >= 0 && isSameRun(a, atA, b, atB, length)) partners[atA - gap.fromA] = atB + 1;
  }
  const found: Anchor[] = [];
  partners.forEach((partner, at) => {
    if (partner > 0) found.push([gap.fromA + at, partner - 1]);
  });
  return found;
}

/** Per hash: 1 + the start of its only run, 0 when there is none, -1 when there are several. */
function countRuns(ids: Int32Array, from: number, to: number, length: number, size: number): Int32Array {
  const starts = new Int32Array(size);
  for (let at = from; at + length <= to; at++) {
    let hash = length;
    for (let step = 0; step < length; step++)
      hash = Math.imul(hash ^ (ids[at + step] as number), 0x5bd1e995) ^ (hash >>> 13);
    const slot = (hash ^ (hash >>> 15)) & (size - 1);
    starts[slot] = starts[slot] === 0 ? at + 1 : -1;
  }
  return starts;
}

function isSameRun(a: Int32Array, atA: number, b: Int32Array, atB: number, length: number): boolean {
  for (let step = 0; step < length; step++) if (a[atA + step] !== b[atB + step]) return false;
  return true;
}

/** Myers on the elements that both sides have; the others cannot be common, so leaving them out loses nothing. */
function matchShared(
  alignment: Alignment,
  gap: Gap,
  counts: IdCounts,
  { isLate = () => false }: AlignOptions,
): void {
  const { a, b } = alignment;
  counts.add(alignment, gap);
  const keptA = keepShared(a, gap.fromA, gap.toA, counts.inB);
  const keptB = keepShared(b, gap.fromB, gap.toB, counts.inA);
  counts.clear(alignment, gap);
  if (keptA.length === 0 || keptB.length === 0) return;
  const idsA = keptA.map((at) => a[at] as number);
  const idsB = keptB.map((at) => b[at] as number);
  matchCommon(idsA, idsB, (x, y) => match(alignment, keptA[x] as number, keptB[y] as number), isLate);
}

function keepShared(ids: Int32Array, from: number, to: number, inOther: Int32Array): number[] {
  const kept: number[] = [];
  for (let at = from; at < to; at++) if ((inOther[ids[at] as number] as number) > 0) kept.push(at);
  return kept;
}
