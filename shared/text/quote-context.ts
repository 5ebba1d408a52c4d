import type { Quote } from "./quote.ts";
import type { Span } from "./span.ts";
import { tokenize } from "./words.ts";

/**
 * How much the surroundings of a place agree with a quote's: 1 when all words on both sides are the
 * same and in place, 0 when none is; the mean of the sides that the quote has. A quote with no
 * surroundings (a whole text) agrees with a place that has none (1) and half with any other.
 */
export function contextScore(text: string, { from, to }: Span, { prefix, suffix }: Quote): number {
  const sides: number[] = [];
  // As many characters are compared as the quote keeps; a side that is nothing but marks says nothing.
  if (hasWord(prefix)) sides.push(endsAlike(text.slice(Math.max(0, from - 2 * prefix.length), from), prefix));
  if (hasWord(suffix)) sides.push(beginsAlike(text.slice(to, to + 2 * suffix.length), suffix));
  if (sides.length === 0)
    return hasWord(text.slice(Math.max(0, from - 40), from) + text.slice(to, to + 40)) ? 0.5 : 1;
  return sides.reduce((sum, side) => sum + side, 0) / sides.length;
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function endsAlike(text: string, prefix: string): number {
  return text.endsWith(prefix) ? 1 : alike(wordsOf(text).reverse(), wordsOf(prefix).reverse());
}

function beginsAlike(text: string, suffix: string): number {
  return text.startsWith(suffix) ? 1 : alike(wordsOf(text), wordsOf(suffix));
}

/** Share of the expected words that stand within two words of where they should. */
function alike(words: readonly string[], expected: readonly string[]): number {
  if (expected.length === 0) return 1;
  const found = expected.filter((word, index) =>
    words.slice(Math.max(0, index - 2), index + 3).includes(word),
  );
  return found.length / expected.length;
}

function wordsOf(text: string): string[] {
  return tokenize(text)
    .filter(({ kind }) => kind === "word" || kind === "number")
    .map((token) => token.text.toLowerCase());
}
