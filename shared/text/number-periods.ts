import { type DatePart, findPeriodsIn } from "./dates.ts";
import type { Lexeme } from "./lexeme.ts";
import type { Span } from "./span.ts";
import { findUnit } from "./units.ts";

/** A year or range of years in the text, and what it is there for. */
export interface YearPhrase extends Span {
  /** `2019` or `2020/2024`. */
  readonly period: string;
  /**
   * in: when a value holds; by: the end of the plan ("до 2030 года"); base: what a change counts
   * from ("от уровня 2014 года"); name: part of a title or date.
   */
  readonly role: "in" | "by" | "base" | "name";
  /** First and last lexeme of the phrase, preposition and year word included. */
  readonly first: number;
  readonly last: number;
}

const YEAR = /^(?:19|20)\d\d$/;
const YEAR_WORD = /^(?:год(?:а|у|ом|е|ы|ов|ам|ах|ами)?|г|гг|жыл.*|ж|жж|years?)$/;
const PREPOSITIONS = new Set(
  "в к ко с со до по на за от во in by for until till since during of from to".split(" "),
);
/** Words before a year that make it a base, within three lexemes. */
const BASE_BEFORE = /^(?:отношени|сравнени|относительно|против|relative|compared|versus|against)/;
/** Words straight before a year that make it a base: "от уровня 2014 года", "the level of 2014". */
const BASE_LEVEL = /^(?:уровн|показател|базов|baseline|levels?$)/;
const BASE_AFTER = /^(?:салыстыр|қараған|қатысты|базалық|levels?$|baseline$)/;
/** "2014 жылғы деңгейден": the level of that year; "2020 жылы деңгейі 5 %" is a value of it. */
const KAZAKH_LEVEL = /^деңгей(?:ден|мен|ге|інен|імен|іне)$/;
const NAME_BEFORE = /^(?:стратеги|программ|план|концепци|доктрин|strategy|program|programme|plan|бюджет)/;

/** Finds every year and range of years among the lexemes of one folded text. */
export function findYearPhrases(
  folded: string,
  lexemes: readonly Lexeme[],
  dates: readonly DatePart[],
): YearPhrase[] {
  const ranges = findPeriodsIn(folded);
  let nextDate = 0;
  let nextRange = 0;
  const phrases: YearPhrase[] = [];
  for (let at = 0; at < lexemes.length; at++) {
    const lexeme = lexemes[at];
    if (lexeme?.kind !== "number" || !YEAR.test(lexeme.text)) continue;
    while ((dates[nextDate]?.to ?? Number.POSITIVE_INFINITY) < lexeme.to) nextDate++;
    while ((ranges[nextRange]?.to ?? Number.POSITIVE_INFINITY) < lexeme.to) nextRange++;
    const date = holding(dates[nextDate], lexeme);
    const range = holding(ranges[nextRange], lexeme);
    const covering = date ?? range;
    const last = covering === undefined ? lastOfYear(lexemes, at) : lastWithin(lexemes, at, covering);
    if (range === undefined && date === undefined && !isYear(folded, lexemes, at, last)) continue;
    const first = firstOfYear(lexemes, covering === undefined ? at : firstWithin(lexemes, at, covering));
    const role = date === undefined ? roleOf(folded, lexemes, first, at, last) : "name";
    const from = lexemes[first]?.from ?? lexeme.from;
    phrases.push({
      from,
      to: lexemes[last]?.to ?? lexeme.to,
      period: range?.period ?? lexeme.text,
      role,
      first,
      last,
    });
    at = last;
  }
  return phrases;
}

function holding<Found extends Span>(found: Found | undefined, { from }: Span): Found | undefined {
  return found !== undefined && found.from <= from ? found : undefined;
}

function firstWithin(lexemes: readonly Lexeme[], at: number, { from }: Span): number {
  let first = at;
  while ((lexemes[first - 1]?.from ?? -1) >= from) first--;
  return first;
}

function lastWithin(lexemes: readonly Lexeme[], at: number, { to }: Span): number {
  let last = at;
  while ((lexemes[last + 1]?.to ?? Number.POSITIVE_INFINITY) <= to) last++;
  return last;
}

function lastOfYear(lexemes: readonly Lexeme[], at: number): number {
  const word = lexemes[at + 1];
  if (word?.kind !== "word" || !YEAR_WORD.test(word.text)) return at;
  return lexemes[at + 2]?.text === "." && /^(?:г|гг|ж|жж)$/.test(word.text) ? at + 2 : at + 1;
}

function firstOfYear(lexemes: readonly Lexeme[], at: number): number {
  let first = at;
  while (first > 0 && YEAR_LEAD.test(lexemes[first - 1]?.text ?? "")) first--;
  if (PREPOSITIONS.has(lexemes[first - 1]?.text ?? "")) first--;
  return first;
}

/** Words between a preposition and its year: "к концу 2025 года", "by the end of 2025". */
const YEAR_LEAD = /^(?:конец|концу|конце|начало|началу|итогам|the|end|of|year|период|течение)$/;

/** A four-digit number is a year unless a unit or a counted word follows it. */
function isYear(folded: string, lexemes: readonly Lexeme[], at: number, last: number): boolean {
  if (last > at) return true;
  const { to } = lexemes[at] ?? { to: 0 };
  const unit = findUnit(folded, to);
  if (unit !== undefined) return false;
  if (folded.charAt(to) === "-" && /\p{L}/u.test(folded.charAt(to + 1))) return false;
  const next = lexemes[at + 1];
  const isAfterPreposition = PREPOSITIONS.has(lexemes[at - 1]?.text ?? "");
  if (!isAfterPreposition && next?.kind === "word" && /(?:ов|ев|ей|ий)$/.test(next.text)) return false;
  return true;
}

function roleOf(
  folded: string,
  lexemes: readonly Lexeme[],
  first: number,
  at: number,
  last: number,
): YearPhrase["role"] {
  const before = folded.charAt((lexemes[at]?.from ?? 0) - 1);
  const beforeThat = folded.charAt((lexemes[at]?.from ?? 0) - 2);
  if (before === "-" && /\p{L}/u.test(beforeThat)) return "name";
  const after = lexemes[last + 1]?.text ?? "";
  if (BASE_AFTER.test(after)) return "base";
  if (/^жыл(?:ғы|дың|ы)?$/.test(lexemes[last]?.text ?? "") && KAZAKH_LEVEL.test(after)) return "base";
  if (first === at && /^[»"”]$/.test(after)) return "name";
  const lead = lexemes[first]?.text === "of" ? lexemes[first - 1] : lexemes[at - 1];
  if (BASE_LEVEL.test(lead?.text ?? "")) return "base";
  for (let back = first - 1; back >= Math.max(0, first - 3); back--) {
    const word = lexemes[back];
    if (word?.kind !== "word") break;
    if (BASE_BEFORE.test(word.text)) return "base";
  }
  const preposition = lexemes[first]?.text ?? "";
  const isUntil =
    preposition === "до" ||
    preposition === "until" ||
    (/^жыл.*ға$/.test(lexemes[last]?.text ?? "") && /^дейін/.test(after));
  if (isUntil || (preposition === "на" && lexemes[last]?.text === "годы")) {
    for (let back = first - 1; back >= Math.max(0, first - 6); back--)
      if (NAME_BEFORE.test(lexemes[back]?.text ?? "")) return "name";
    return "by";
  }
  return "in";
}

/** A number whose period is looked for, by its first and last lexeme. */
export interface Placed {
  readonly first: number;
  readonly last: number;
  /** First lexeme of the value it changes from, when that stands before it. */
  readonly start?: number;
}

/** Period and base period of one number. */
export interface BoundPeriod {
  period?: string;
  base?: string;
}

/**
 * Binds each number to the year that its text gives it, by the words next to it.
 *
 * A year straight after the number ("4,8 % в 2021 году") wins, and such a year is spent; else the
 * nearest one before it in the clause ("в 2017 году – 87,5 %", "К 2020 году … 13 %"); else the
 * nearest one after it ("на 50 % … к 2025 году") unless that one labels another number. With
 * "соответственно" and as many years as numbers they are bound in order. A clause ends at ";", a
 * line or cell end, or a full stop between words.
 *
 * @param numbers in text order; time is linear in lexemes, phrases and numbers.
 */
export function bindPeriods(
  lexemes: readonly Lexeme[],
  phrases: readonly YearPhrase[],
  numbers: readonly Placed[],
): BoundPeriod[] {
  const bound: BoundPeriod[] = numbers.map(() => ({}));
  if (phrases.length === 0) return bound;
  for (const clause of splitClauses(lexemes, phrases, numbers)) {
    bindTimes(lexemes, clause, bound);
    bindBases(lexemes, clause, bound);
  }
  return bound;
}

interface Numbered extends Placed {
  /** Place in the list of numbers. */
  readonly index: number;
}

interface Clause {
  readonly numbers: Numbered[];
  readonly phrases: YearPhrase[];
  isInOrder: boolean;
}

function splitClauses(
  lexemes: readonly Lexeme[],
  phrases: readonly YearPhrase[],
  numbers: readonly Placed[],
): Iterable<Clause> {
  const clauses = clauseNumbers(lexemes);
  const found = new Map<number, Clause>();
  const clauseAt = (at: number): Clause => {
    const number = clauses[at] ?? 0;
    const clause = found.get(number) ?? { numbers: [], phrases: [], isInOrder: false };
    found.set(number, clause);
    return clause;
  };
  numbers.forEach((number, index) => {
    clauseAt(number.last).numbers.push({ ...number, index });
  });
  for (const phrase of phrases) clauseAt(phrase.first).phrases.push(phrase);
  lexemes.forEach(({ text }, at) => {
    if (IN_ORDER.test(text)) clauseAt(at).isInOrder = true;
  });
  return found.values();
}

const IN_ORDER = /^(?:соответственно|тиісінше|respectively)$/;

function bindTimes(lexemes: readonly Lexeme[], clause: Clause, bound: BoundPeriod[]): void {
  const { numbers } = clause;
  const times = clause.phrases.filter(({ role }) => role === "in" || role === "by");
  if (clause.isInOrder && times.length === numbers.length) {
    numbers.forEach(({ index }, order) => {
      setPeriod(bound, index, times[order]);
    });
    return;
  }
  const spent = bindTight(lexemes, numbers, times, bound);
  spendInner(numbers, times, spent, bound);
  const free = times.filter((phrase) => !spent.has(phrase));
  bindBefore(numbers, free, bound);
  bindAfter(
    numbers,
    free.filter((phrase) => !isLabel(lexemes, phrase)),
    bound,
  );
}

function setPeriod(bound: BoundPeriod[], index: number, phrase: YearPhrase | undefined): void {
  const entry = bound[index];
  if (entry !== undefined && phrase !== undefined) entry.period ??= phrase.period;
}

/** Binds years straight after a number; returns those years. */
function bindTight(
  lexemes: readonly Lexeme[],
  numbers: readonly Numbered[],
  times: readonly YearPhrase[],
  bound: BoundPeriod[],
): Set<YearPhrase> {
  const spent = new Set<YearPhrase>();
  let next = 0;
  for (const number of numbers) {
    while ((times[next]?.first ?? Number.POSITIVE_INFINITY) <= number.last) next++;
    const phrase = times[next];
    if (phrase === undefined || !isTightAfter(lexemes, number, phrase)) continue;
    setPeriod(bound, number.index, phrase);
    spent.add(phrase);
  }
  return spent;
}

/**
 * Years inside "с 347 единиц в 2010 году до 4556" belong to the value it changes from; in Kazakh the
 * one straight before the second value is that value's ("2010 жылғы 347-ден 2020 жылы 4556-ға").
 */
function spendInner(
  numbers: readonly Numbered[],
  times: readonly YearPhrase[],
  spent: Set<YearPhrase>,
  bound: BoundPeriod[],
): void {
  let next = 0;
  for (const { start, first, index } of numbers) {
    if (start === undefined) continue;
    while ((times[next]?.first ?? Number.POSITIVE_INFINITY) < start) next++;
    const before = times[next - 1];
    for (; (times[next]?.last ?? Number.POSITIVE_INFINITY) < first; next++) {
      const phrase = times[next];
      if (phrase === undefined) break;
      spent.add(phrase);
      if (phrase.last !== first - 1) continue;
      setPeriod(bound, index, phrase);
      if (before?.last === start - 1) spent.add(before);
    }
  }
}

/** Gives every number without a period the nearest phrase before it. */
function bindBefore(
  numbers: readonly Numbered[],
  phrases: readonly YearPhrase[],
  bound: BoundPeriod[],
): void {
  let next = 0;
  for (const { first, index } of numbers) {
    while ((phrases[next]?.last ?? Number.POSITIVE_INFINITY) < first) next++;
    setPeriod(bound, index, phrases[next - 1]);
  }
}

/** Gives every number still without a period the nearest phrase after it. */
function bindAfter(numbers: readonly Numbered[], phrases: readonly YearPhrase[], bound: BoundPeriod[]): void {
  let next = phrases.length - 1;
  for (const { last, index } of numbers.toReversed()) {
    while ((phrases[next]?.first ?? Number.NEGATIVE_INFINITY) > last) next--;
    setPeriod(bound, index, phrases[next + 1]);
  }
}

function isTightAfter(lexemes: readonly Lexeme[], number: Placed, phrase: YearPhrase): boolean {
  const gap = phrase.first - number.last - 1;
  if (gap > 1 || (gap === 1 && lexemes[number.last + 1]?.text !== "(")) return false;
  return !isLabel(lexemes, phrase);
}

/** Whether the year stands before its own value: "2020 – 4,8 %". */
function isLabel(lexemes: readonly Lexeme[], { last }: YearPhrase): boolean {
  const dash = lexemes[last + 1]?.text;
  if (dash !== "-" && dash !== ":") return false;
  return [lexemes[last + 2], lexemes[last + 3]].some((next) => next?.kind === "number");
}

/**
 * Gives each base year to one number: the one before it ("на 50 % от уровня 2014 года"), or, where
 * it stands first as in Kazakh ("2014 жылғы деңгейден 50 %-ға"), the one after it.
 */
function bindBases(lexemes: readonly Lexeme[], { numbers, phrases }: Clause, bound: BoundPeriod[]): void {
  let next = 0;
  for (const phrase of phrases) {
    while ((numbers[next]?.first ?? Number.POSITIVE_INFINITY) < phrase.first) next++;
    if (phrase.role !== "base") continue;
    const [before, after] = [numbers[next - 1], numbers[next]];
    const isFirst =
      before === undefined || isKazakhYear(lexemes, phrase) || hasComma(lexemes, before, phrase);
    const number = isFirst ? (after ?? before) : before;
    const entry = number === undefined ? undefined : bound[number.index];
    if (entry !== undefined) entry.base = phrase.period;
  }
}

function isKazakhYear(lexemes: readonly Lexeme[], { last }: YearPhrase): boolean {
  return /^ж/.test(lexemes[last]?.text ?? "");
}

function hasComma(lexemes: readonly Lexeme[], number: Placed, phrase: YearPhrase): boolean {
  return lexemes
    .slice(number.last + 1, Math.min(phrase.first, number.last + 40))
    .some(({ text }) => text === ",");
}

/** Clause of every lexeme, counted from 0. */
function clauseNumbers(lexemes: readonly Lexeme[]): number[] {
  let clause = 0;
  return lexemes.map((lexeme, at) => {
    const isStop = lexeme.text === "." && isSentenceEnd(lexemes, at);
    if (lexeme.text === ";" || lexeme.text === "\n" || lexeme.text === "\t" || isStop) clause++;
    return clause;
  });
}

const ABBREVIATION =
  /^(?:г|гг|ж|жж|тыс|млн|млрд|трлн|ед|чел|руб|тг|п|пп|проц|кв|куб|долл|mln|bln|no|т|д|е|др|см|ст)$/;

function isSentenceEnd(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1];
  const after = lexemes[at + 1];
  if (before === undefined || after === undefined || after.from === lexemes[at]?.to) return false;
  return !ABBREVIATION.test(before.text);
}
