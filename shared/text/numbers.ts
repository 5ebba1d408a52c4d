import { findDateParts } from "./dates.ts";
import { foldLetters } from "./fold-letters.ts";
import { dropInvisible } from "./invisible.ts";
import type { Language } from "./language.ts";
import { readLexemes } from "./lexeme.ts";
import { withoutAges } from "./number-ages.ts";
import type { Comparison } from "./number-bounds.ts";
import type { Candidate } from "./number-candidate.ts";
import { findCandidates } from "./number-candidates.ts";
import { type Bounded, boundOf, type Clue, isClosedByNext, isListReached } from "./number-clues.ts";
import { fillElided } from "./number-elided.ts";
import { bindPeriods } from "./number-periods.ts";
import { joinPairs } from "./number-ranges.ts";
import { joinSums } from "./number-sums.ts";
import { hasNumberWord } from "./number-words.ts";
import { findRateBasesIn, type RateBase } from "./rate-base.ts";
import type { Span } from "./span.ts";
import { findYearPhrases } from "./year-phrases.ts";

/**
 * A number with what its text says of it. The span is the number with its multiplier and unit of
 * measure ("76 952 млн. тенге", "12,5 %-ға"); a counted noun ("школ", "человек") is left out of
 * it, as it belongs to the indicator's name.
 *
 * How `bound` and `change` read together: `bound` is the comparison when the text has one, else
 * "by" or "to" when the text says so, else "=". `change` keeps "by" or "to" where both stand:
 * "не менее чем на 15 %" is bound ">=" with change "by"; "увеличится до 20 %" is bound "to" with
 * change "to". "=" and "to" both name a level reached; "by" names a difference, so a value with
 * change "by" never equals one without.
 */
export interface Quantity extends Span {
  /** Exactly as printed, the multiplier applied: "1 868,4 млрд" is 1868400000000. */
  readonly value: number;
  /** Upper end of a range; `value` is then the lower end. */
  readonly upper?: number;
  readonly bound: Comparison | "=" | "by" | "to";
  readonly change?: "by" | "to";
  /** The words that gave the bound. */
  readonly boundSpan?: Span;
  /** Language-neutral name from `units.ts`, or the page's own word in lower case. */
  readonly unit?: string;
  /** Where the unit stands, counted nouns included. */
  readonly unitSpan?: Span;
  /** "на 100 тыс. живорожденных" is 100000. */
  readonly rateBase?: number;
  /** Year or years a change counts from: "от уровня 2014 года". */
  readonly base?: string;
  /** Year or years the value is for: `2021`, `2020/2024`. */
  readonly period?: string;
  /** Value it starts from: 10.2 in "с 10,2 % до 9,0 %", whose `value` is 9. */
  readonly initial?: number;
  readonly initialSpan?: Span;
}

/**
 * Reads the quantities of one block of text in Russian, Kazakh or English.
 *
 * Years, dates, act and article numbers, list markers, class numbers, ages in a population's name
 * and digits inside names are not quantities. A number that cannot be read for certain is left
 * out: values are never guessed and never rounded. Never throws; time grows with the length.
 *
 * @param language decides only whether one comma before three digits groups thousands (English).
 * @returns in text order, spans apart from each other.
 */
export function readQuantities(text: string, language: Language): Quantity[] {
  const visible = dropInvisible(text);
  if (visible === undefined) return readVisible(text, language);
  const { toSource } = visible;
  return readVisible(visible.text, language).map((quantity) => ({
    ...quantity,
    ...toSource(quantity),
    ...(quantity.boundSpan && { boundSpan: toSource(quantity.boundSpan) }),
    ...(quantity.unitSpan && { unitSpan: toSource(quantity.unitSpan) }),
    ...(quantity.initialSpan && { initialSpan: toSource(quantity.initialSpan) }),
  }));
}

function readVisible(text: string, language: Language): Quantity[] {
  const hasDigit = DIGIT.test(text);
  const folded = foldLetters(text);
  if (!hasDigit && !hasNumberWord(folded)) return [];
  const lexemes = readLexemes(folded);
  const dates = findDateParts(folded);
  const years = findYearPhrases(folded, lexemes, dates);
  const rateBases = findRateBasesIn(folded, language);
  const yearLexemes = new Set<number>();
  for (const { first, last } of years) for (let at = first; at <= last; at++) yearLexemes.add(at);
  const clue: Clue = {
    text,
    folded,
    lexemes,
    language,
    hasKazakhLetter: KAZAKH_LETTER.test(folded),
    yearLexemes,
    dates,
    rateBases,
    rateBaseStarts: rateBases.length === 0 ? NONE : new Set(rateBases.map(({ from }) => from)),
  };
  const joined = withoutAges(clue, fillElided(clue, joinPairs(clue, joinSums(clue, findCandidates(clue)))));
  const bases = basesBehind(rateBases, joined);
  const periods = bindPeriods(text, lexemes, years, placed(clue, joined, bases));
  const bounds = boundsOf(clue, joined);
  return joined.map((candidate, index) => ({
    from: candidate.from,
    to: candidate.to,
    value: candidate.value,
    ...(bounds[index] ?? { bound: "=" as const }),
    ...candidate.found,
    ...periods[index],
    ...rateBaseOf(clue, candidate, bases[index]),
  }));
}

/** Bound of every number; in a list by year the word that closes it holds for those before too. */
function boundsOf(clue: Clue, numbers: readonly Candidate[]): Bounded[] {
  const bounds: Bounded[] = [];
  let previous: { candidate: Candidate; bound: Bounded } | undefined;
  numbers.forEach((candidate, index) => {
    const own = boundOf(clue, candidate, previous);
    const isReached =
      own.bound === "by" && candidate.kazakhCase === "dative" && isListReached(clue, numbers, index);
    const bound = isReached ? { bound: "to" as const, change: "to" as const } : own;
    previous = { candidate, bound };
    bounds.push(bound);
  });
  for (let index = numbers.length - 2; index >= 0; index--) {
    const [bound, next] = [bounds[index], bounds[index + 1]];
    if (next !== undefined && bound?.bound === "=" && isClosedByNext(clue, numbers, index))
      bounds[index] = next;
  }
  return bounds;
}

const NONE: ReadonlySet<number> = new Set();
const DIGIT = /\d/;
const KAZAKH_LETTER = /[әіңғүұқөһ]/;

/** The numbers, what they are counted per included. */
function placed(
  clue: Clue,
  numbers: readonly Candidate[],
  bases: readonly (RateBase | undefined)[],
): readonly Candidate[] {
  if (clue.rateBases.length === 0) return numbers;
  return numbers.map((candidate, index) => ({
    ...candidate,
    last: lastWithRateBase(clue, candidate, bases[index]),
  }));
}

/** The nearest rate base behind each number, both in text order. */
function basesBehind(bases: readonly RateBase[], numbers: readonly Candidate[]): (RateBase | undefined)[] {
  let next = 0;
  return numbers.map(({ from }) => {
    while ((bases[next]?.from ?? Number.POSITIVE_INFINITY) <= from) next++;
    return bases[next];
  });
}

/** "28.1 per 100,000 live births by 2013": what is counted per stands between a number and its year. */
function lastWithRateBase({ lexemes }: Clue, { last }: Candidate, base: RateBase | undefined): number {
  if (base === undefined || base.from !== lexemes[last + 1]?.from) return last;
  let end = last;
  while ((lexemes[end + 1]?.to ?? Number.POSITIVE_INFINITY) <= base.to) end++;
  return end;
}

/** The rate base after the number, else one before it, in the same block. */
function rateBaseOf(
  { rateBases }: Clue,
  { found }: Candidate,
  behind: RateBase | undefined,
): { rateBase?: number } {
  if (found.unit === "‰") return { rateBase: 1000 };
  const nearest = behind ?? rateBases.at(-1);
  return nearest === undefined || found.unit === "%" ? {} : { rateBase: nearest.per };
}
