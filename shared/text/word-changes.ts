import { align, type IdCounts, newAlignment } from "./align.ts";
import type { TokenRange } from "./diff-side.ts";
import type { TokenIds } from "./token-ids.ts";

/** Words of both paragraphs together up to which the diff is minimal; longer ones are first parted by unique runs. */
const DIRECT_LENGTH = 2000;
/** Most function words in a row that do not keep two changes apart. */
const MAX_BINDING = 2;

/** A stretch of A, half-open, replaced by a stretch of B; places in the token lists that were compared. */
export interface WordChange {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** Changed stretches between two token lists, in order, as few words as possible. */
export function findWordChanges(
  a: Int32Array,
  b: Int32Array,
  counts: IdCounts,
  isLate: () => boolean = () => false,
): WordChange[] {
  if (a.length === 0 && b.length === 0) return [];
  const alignment = newAlignment(a, b);
  align(alignment, counts, { directLength: DIRECT_LENGTH, isLate });
  const changes: WordChange[] = [];
  let fromA = 0;
  let fromB = 0;
  for (let at = 0; at <= a.length; at++) {
    const other = at === a.length ? b.length : (alignment.toB[at] as number);
    if (other < 0) continue;
    if (at > fromA || other > fromB) changes.push({ fromA, toA: at, fromB, toB: other });
    fromA = at + 1;
    fromB = other + 1;
  }
  return changes;
}

/**
 * Joins changes that only function words keep apart, so that `не превысит` → `составит не более` is one
 * stretch and not three.
 *
 * @param isBinding whether the word at this place of A is a function word.
 */
export function joinChanges(changes: readonly WordChange[], isBinding: (a: number) => boolean): WordChange[] {
  const joined: WordChange[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    if (last !== undefined && isBound(last.toA, change.fromA, isBinding))
      joined[joined.length - 1] = { fromA: last.fromA, toA: change.toA, fromB: last.fromB, toB: change.toB };
    else joined.push(change);
  }
  return joined;
}

function isBound(from: number, to: number, isBinding: (a: number) => boolean): boolean {
  if (to - from > MAX_BINDING) return false;
  for (let at = from; at < to; at++) if (!isBinding(at)) return false;
  return true;
}

/** What is left of two ranges without the tokens that both begin and end with. */
export function trimEnds({ ids }: TokenIds, a: TokenRange, b: TokenRange): [TokenRange, TokenRange] {
  let { first: firstA, last: lastA } = a;
  let { first: firstB, last: lastB } = b;
  while (firstA < lastA && firstB < lastB && ids[firstA] === ids[firstB]) {
    firstA += 1;
    firstB += 1;
  }
  while (firstA < lastA && firstB < lastB && ids[lastA - 1] === ids[lastB - 1]) {
    lastA -= 1;
    lastB -= 1;
  }
  return [
    { first: firstA, last: lastA },
    { first: firstB, last: lastB },
  ];
}

/** Token indices of several ranges in a row. */
export function listTokens(ranges: readonly TokenRange[]): Int32Array {
  const list = new Int32Array(ranges.reduce((sum, { first, last }) => sum + last - first, 0));
  let at = 0;
  for (const { first, last } of ranges) for (let token = first; token < last; token++) list[at++] = token;
  return list;
}

/** Ids of the listed tokens. */
export function idsOf(tokens: TokenIds, list: Int32Array): Int32Array {
  const ids = new Int32Array(list.length);
  for (let at = 0; at < list.length; at++) ids[at] = tokens.ids[list[at] as number] as number;
  return ids;
}
