import type { Span } from "./span.ts";

/** Soft hyphens and zero-width characters: they cut words where nobody sees it. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]+/g;

/** A text without invisible characters, and the way back to the text it was made from. */
export interface Visible {
  readonly text: string;
  /** Span of the source that a span of `text` stands for. */
  toSource(span: Span): Span;
}

/** `undefined` when the text has no invisible character, as nearly all have none. Linear. */
export function dropInvisible(text: string): Visible | undefined {
  /** Where runs stood in the visible text, and how much all of them so far have taken. */
  const places: number[] = [];
  const taken: number[] = [];
  let sum = 0;
  for (const { index, 0: run } of text.matchAll(INVISIBLE)) {
    places.push(index - sum);
    sum += run.length;
    taken.push(sum);
  }
  if (sum === 0) return undefined;
  const sourceOf = (offset: number) => offset + (taken[lastUpTo(places, offset)] ?? 0);
  return {
    text: text.replace(INVISIBLE, ""),
    // The end is that of the last character, so that a span never ends in what nobody sees.
    toSource: ({ from, to }) => ({
      from: sourceOf(from),
      to: to > from ? sourceOf(to - 1) + 1 : sourceOf(from),
    }),
  };
}

/** Index of the last number not above `value`, -1 when all are. */
function lastUpTo(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
