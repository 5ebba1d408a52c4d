import type { Quote } from "./quote.ts";
import { contextScore } from "./quote-context.ts";
import type { Span } from "./span.ts";
import { type Token, tokenize } from "./words.ts";

/** Least similarity of an edited passage. Lower ones anchored deleted quotes to other text. */
const LEAST_SIMILARITY = 0.8;

/** Least agreement of the surroundings of an edited passage. */
const LEAST_CONTEXT = 0.5;

/** Similarity above which a passage is told without its surroundings, when it is long. */
const SURE_SIMILARITY = 0.93;

/** Characters above which a passage is long. */
const LONG = 60;

/** Words of a quote that are searched for in the text; each search reads the whole text once. */
const MOST_PROBES = 8;

/** A word that stands in more places than this tells no place. */
const MOST_PLACES = 400;

/** Places compared word by word. */
const MOST_CANDIDATES = 24;

/** Different words that tell the place of a passage whose numbers differ: rows of years and values tell none. */
const FEWEST_DIFFERENT_WORDS = 3;

/** Longest passage compared word by word, in words; a longer one is lost when it was edited. */
const MOST_WORDS = 800;

/** Room left on both sides of a candidate for words put in, in characters. */
const SLACK = 80;

interface Match {
  readonly span: Span;
  readonly score: number;
  readonly numberDiffers: boolean;
}

/**
 * Finds the place most similar to a quote, both folded (see `findQuote`). Candidates are where the
 * quote's rarest words stand; each is aligned with the quote word by word (semi-global edit distance,
 * P. Sellers 1980), words weighed by length, numbers left out of the similarity and compared apart.
 */
export function findSimilar(text: string, quote: Quote): Match | undefined {
  const words = comparable(quote.exact, 0);
  if (words.length < 2 || words.length > MOST_WORDS) return undefined;
  const matches: Match[] = [];
  for (const start of findCandidates(text, quote, words)) {
    const match = compareAt(text, start, quote, words);
    if (match !== undefined) matches.push(match);
  }
  matches.sort((a, b) => Number(a.numberDiffers) - Number(b.numberDiffers) || b.score - a.score);
  return matches[0];
}

/** Likely starts of the passage, best first: the more of its words point at one place the better. */
function findCandidates(text: string, quote: Quote, words: readonly Token[]): number[] {
  const votes = new Map<number, { start: number; votes: number }>();
  for (const { text: word, from } of pickProbes(quote, words)) {
    const places = placesOf(text, word);
    for (const place of places) {
      const start = place - from;
      // Neighbouring starts share a slot, so that a word put in before does not part the votes.
      const slot = Math.round(start / SLACK);
      const known = votes.get(slot);
      const weight = 1 / places.length;
      if (known === undefined) votes.set(slot, { start, votes: weight });
      else known.votes += weight;
    }
  }
  return [...votes.values()]
    .sort((a, b) => b.votes - a.votes)
    .slice(0, MOST_CANDIDATES)
    .map(({ start }) => start);
}

/** The longest different words of the passage and its surroundings, with their offsets from its start. */
function pickProbes(quote: Quote, words: readonly Token[]): Token[] {
  const around = [
    ...comparable(quote.prefix, -quote.prefix.length),
    ...comparable(quote.suffix, quote.exact.length),
  ];
  const probes = new Map<string, Token>();
  for (const token of [...words, ...around]) {
    if (token.kind === "word" && token.text.length > 3 && !probes.has(token.text))
      probes.set(token.text, token);
  }
  return [...probes.values()].sort((a, b) => b.text.length - a.text.length).slice(0, MOST_PROBES);
}

function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    places.push(at);
    if (places.length > MOST_PLACES) return [];
  }
  return places;
}

function compareAt(text: string, start: number, quote: Quote, words: readonly Token[]): Match | undefined {
  const windowFrom = Math.max(0, start - SLACK);
  const windowTo = Math.min(
    text.length,
    start + quote.exact.length + SLACK + Math.ceil(quote.exact.length / 5),
  );
  const window = comparable(text.slice(windowFrom, windowTo), windowFrom);
  const aligned = align(words, window);
  if (aligned === undefined || aligned.similarity < LEAST_SIMILARITY) return undefined;
  const found = window.slice(aligned.first, aligned.last + 1);
  const span = { from: found[0]?.from ?? 0, to: found.at(-1)?.to ?? 0 };
  const context = contextScore(text, span, quote);
  const isLong = quote.exact.length >= LONG;
  if (context < LEAST_CONTEXT && !(isLong && aligned.similarity >= SURE_SIMILARITY)) return undefined;
  const numberDiffers = digitsOf(found) !== digitsOf(words);
  if (numberDiffers && countDifferent(words) < FEWEST_DIFFERENT_WORDS) return undefined;
  return { span, score: aligned.similarity, numberDiffers };
}

function countDifferent(tokens: readonly Token[]): number {
  return new Set(
    tokens.filter(({ kind, text }) => kind === "word" && text.length > 3).map(({ text }) => text),
  ).size;
}

/** Words and numbers with offsets counted from `shift`. */
function comparable(text: string, shift: number): Token[] {
  return tokenize(text)
    .filter(({ kind }) => kind === "word" || kind === "number")
    .map((token) => ({ ...token, from: token.from + shift, to: token.to + shift }));
}

/** The numbers of a passage as one string: "9,0" and "9" differ, "9,0" and "9.0" do not. */
function digitsOf(tokens: readonly Token[]): string {
  const numbers: string[] = [];
  for (const { text } of tokens) {
    if (/\d/.test(text)) numbers.push(text.replace(/[^\d.,-]|[-.,](?!\d)/g, "").replace(/\./g, ","));
  }
  return numbers.join(" ");
}

/** Aligns all of `words` with a stretch of `window`: first and last word of the stretch, 0–1 similarity. */
function align(words: readonly Token[], window: readonly Token[]) {
  // previous[j]: least cost of aligning the words so far with a stretch that ends before window[j].
  let previous = new Float64Array(window.length + 1);
  let starts = Int32Array.from({ length: window.length + 1 }, (_, index) => index);
  let total = 0;
  for (const word of words) {
    const own = weight(word);
    total += own;
    const current = new Float64Array(window.length + 1);
    const origins = new Int32Array(window.length + 1);
    current[0] = (previous[0] ?? 0) + own;
    for (let index = 1; index <= window.length; index++) {
      const other = window[index - 1];
      if (other === undefined) break;
      const replaced = (previous[index - 1] ?? 0) + replaceCost(word, other);
      const dropped = (previous[index] ?? 0) + own;
      const added = (current[index - 1] ?? 0) + weight(other);
      const least = Math.min(replaced, dropped, added);
      current[index] = least;
      origins[index] =
        (least === replaced ? starts[index - 1] : least === dropped ? starts[index] : origins[index - 1]) ??
        0;
    }
    previous = current;
    starts = origins;
  }
  return best(previous, starts, total);
}

function best(costs: Float64Array, starts: Int32Array, total: number) {
  let last = 0;
  for (let index = 1; index < costs.length; index++)
    if ((costs[index] ?? 0) < (costs[last] ?? 0)) last = index;
  const first = starts[last] ?? 0;
  if (total === 0 || first >= last) return undefined;
  return { first, last: last - 1, similarity: 1 - (costs[last] ?? 0) / total };
}

/** A number that is gone or put in weighs as a middling word; which number it is, is compared apart. */
const NUMBER_WEIGHT = 8;

/** Least weight of another word in a word's place, when it is more than a preposition. */
const SHORT_WORD = 5;

function weight({ kind, text }: Token): number {
  return kind === "number" ? NUMBER_WEIGHT : text.length;
}

/** Another form of the word costs a part, another word more than both words left out would not. */
function replaceCost(word: Token, other: Token): number {
  if (word.text === other.text) return 0;
  if (word.kind === "number" || other.kind === "number")
    return word.kind === other.kind ? 0.5 : weight(word) + weight(other);
  const longer = Math.max(word.text.length, other.text.length);
  let common = 0;
  while (common < longer && word.text[common] === other.text[common]) common++;
  if (common >= longer / 2) return longer - common;
  // Another abbreviation (МТС, МИТ) is another subject, however short.
  return 1.5 * (longer > 2 ? Math.max(longer, SHORT_WORD) : longer);
}
