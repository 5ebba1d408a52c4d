import { normalize } from "./normalize.ts";
import { contextScore } from "./quote-context.ts";
import { findSimilar } from "./quote-fuzzy.ts";
import type { Span } from "./span.ts";
import { tokenize } from "./words.ts";

/** A passage with the text around it (W3C Web Annotation `TextQuoteSelector`). */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Where a quote was found again. */
export interface FoundQuote {
  readonly span: Span;
  /** 1 for the same words in the same surroundings, less for every difference; never below 0.8. */
  readonly score: number;
  /** The place is there, its numbers are others: drift, never a match. */
  readonly numberDiffers: boolean;
}

/** Characters of text kept on each side of a passage, about five words. */
const CONTEXT_LENGTH = 32;

/** Repeats of one passage that are weighed against each other; a table's "-" may repeat without end. */
const MOST_HITS = 1_000;

/** Passages of fewer words say too little by themselves: their surroundings must agree. */
const FEWEST_WORDS = 4;

/** Least agreement of the surroundings that tells the place of a short or edited passage, 0 to 1. */
const SAME_CONTEXT = 0.5;

/** Score of a passage found with other typography, in the same surroundings. */
const NORMALIZED_SCORE = 0.98;

/** Score of the same words in other surroundings, as a share of the score in the same ones. */
const MOVED_SHARE = 0.9;

/**
 * Takes a passage out of a text with about 32 characters of its surroundings on each side, cut at
 * word borders. A span outside the text is clamped to it.
 */
export function makeQuote(text: string, span: Span): Quote {
  const from = Math.min(Math.max(span.from, 0), text.length);
  const to = Math.min(Math.max(span.to, from), text.length);
  return { exact: text.slice(from, to), prefix: prefixAt(text, from), suffix: suffixAt(text, to) };
}

/**
 * Finds a quoted passage again in a text that may have changed: the same words first (of several
 * hits the one in the most similar surroundings), then the same words with other typography or case,
 * then similar words in similar surroundings.
 *
 * Numbers are sacred: a place whose words are similar but whose numbers differ is returned with
 * `numberDiffers`, and is no match. A passage that is gone gives `undefined`, as does an empty one.
 */
export function findQuote(text: string, quote: Quote): FoundQuote | undefined {
  if (quote.exact.trim() === "") return undefined;
  return findExact(text, quote) ?? findNormalized(text, quote);
}

function findNormalized(text: string, quote: Quote): FoundQuote | undefined {
  const folded = foldPage(text);
  const foldedQuote = {
    exact: foldText(quote.exact).text.trim(),
    prefix: foldText(quote.prefix).text,
    suffix: foldText(quote.suffix).text,
  };
  if (foldedQuote.exact === "") return undefined;
  const found = findExact(folded.text, foldedQuote) ?? findSimilar(folded.text, foldedQuote);
  if (found === undefined) return undefined;
  return { ...found, span: folded.toSource(found.span), score: found.score * NORMALIZED_SCORE };
}

function findExact(text: string, quote: Quote): FoundQuote | undefined {
  let best: Span | undefined;
  let bestContext = -1;
  let hits = 0;
  const length = quote.exact.length;
  for (
    let from = text.indexOf(quote.exact);
    from >= 0 && hits < MOST_HITS;
    from = text.indexOf(quote.exact, from + 1)
  ) {
    const span = { from, to: from + length };
    hits++;
    if (cutsNumber(text, span, quote)) continue;
    const context = contextScore(text, span, quote);
    if (context > bestContext) {
      best = span;
      bestContext = context;
      if (context === 1) break;
    }
  }
  if (best === undefined) return undefined;
  const isMoved = bestContext < SAME_CONTEXT;
  if (isMoved && countWords(quote.exact) < FEWEST_WORDS) return undefined;
  return { span: best, score: isMoved ? MOVED_SHARE : 1, numberDiffers: false };
}

/** Whether a hit is only part of a longer number ("доля 9" in "доля 95"), where the quote was whole. */
function cutsNumber(text: string, { from, to }: Span, quote: Quote): boolean {
  return (
    (isDigit(quote.exact.at(0)) &&
      /\d[.,]?$/.test(text.slice(Math.max(0, from - 2), from)) &&
      !/\d[.,]?$/.test(quote.prefix)) ||
    (isDigit(quote.exact.at(-1)) && /^[.,]?\d/.test(text.slice(to, to + 2)) && !/^[.,]?\d/.test(quote.suffix))
  );
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "0" && character <= "9";
}

function countWords(text: string): number {
  return tokenize(text.slice(0, 200)).filter(({ kind }) => kind === "word").length;
}

/** The text folded last: a page's quotes are looked for one after the other in one text. */
let lastFolded: { readonly source: string; readonly folded: Folded } | undefined;

function foldPage(text: string): Folded {
  if (lastFolded?.source !== text) lastFolded = { source: text, folded: foldText(text) };
  return lastFolded.folded;
}

interface Folded {
  readonly text: string;
  toSource(span: Span): Span;
}

/** Normalised, in lower case, all white space as single spaces, and the way back. */
function foldText(text: string): Folded {
  const { text: normalized, toSource } = normalize(text);
  const lower = normalized.toLowerCase();
  // A few letters (İ) grow in lower case, which would shift every offset after them.
  return {
    text: (lower.length === normalized.length ? lower : normalized).replace(/[\n\t]/g, " "),
    toSource,
  };
}

function prefixAt(text: string, at: number): string {
  if (at <= CONTEXT_LENGTH) return text.slice(0, at);
  const prefix = text.slice(at - CONTEXT_LENGTH, at);
  // A word that begins before the context is left out, unless it is all there is.
  if (!isWordInside(text, at - CONTEXT_LENGTH)) return prefix;
  const cut = prefix.search(/[^\p{L}\p{N}]/u);
  return cut < 0 ? prefix : prefix.slice(cut);
}

function suffixAt(text: string, at: number): string {
  const end = at + CONTEXT_LENGTH;
  const suffix = text.slice(at, end);
  if (end >= text.length || !isWordInside(text, end)) return suffix;
  const cut = /[^\p{L}\p{N}][\p{L}\p{N}]*$/u.exec(suffix);
  return cut === null ? suffix : suffix.slice(0, cut.index + 1);
}

/** Whether letters or digits stand on both sides of an offset. */
function isWordInside(text: string, at: number): boolean {
  return /^[\p{L}\p{N}\uD800-\uDFFF]{2}/u.test(text.slice(at - 1, at + 1));
}
