import type { Lexeme } from "./lexeme.ts";
import { type Clause, type Numbered, type Placed, splitClauses } from "./number-clauses.ts";
import { CHANGED_LATER, type YearPhrase } from "./year-phrases.ts";

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
  text: string,
  lexemes: readonly Lexeme[],
  phrases: readonly YearPhrase[],
  numbers: readonly Placed[],
): BoundPeriod[] {
  const bound: BoundPeriod[] = numbers.map(() => ({}));
  if (phrases.length === 0) return bound;
  for (const clause of splitClauses(text, lexemes, phrases, numbers)) {
    bindTimes(lexemes, clause, bound);
    bindBases(lexemes, clause, bound);
  }
  for (const entry of bound) if (entry.period === "") delete entry.period;
  return bound;
}

function bindTimes(lexemes: readonly Lexeme[], clause: Clause, bound: BoundPeriod[]): void {
  const { numbers } = clause;
  const times = clause.phrases.filter(({ role }) => role === "in" || role === "by" || role === "now");
  const inOrder = clause.isInOrder ? yearsInOrder(times, numbers.length) : [];
  if (inOrder.length === numbers.length) {
    numbers.forEach(({ index }, order) => {
      setPeriod(bound, index, inOrder[order]);
    });
    return;
  }
  if (alternate(numbers, times) || encloses(numbers, times)) {
    numbers.forEach(({ index }, order) => {
      setPeriod(bound, index, times[order]);
    });
    return;
  }
  const spent = bindTight(lexemes, numbers, times, bound);
  spendInner(lexemes, numbers, times, spent, bound);
  const starts = new Set(numbers.map(({ startsBehind }) => startsBehind));
  for (const phrase of times) if (starts.has(phrase.first - 1)) spent.add(phrase);
  const free = times.filter((phrase) => !spent.has(phrase));
  bindBefore(numbers, free, bound);
  bindAfter(
    numbers.filter((number) => !isCompared(lexemes, number)),
    free.filter((phrase) => !isLabel(lexemes, phrase) && !isForOthers(lexemes, phrase)),
    bound,
  );
  bindOnly(lexemes, numbers, times, bound);
}

/** The years of as many values: one by one, or a range of just so many («в 2027–2029 годах 5, 6, 7 школ соответственно»). */
function yearsInOrder(times: readonly YearPhrase[], count: number): readonly YearPhrase[] {
  const [range, other] = times;
  const [first = 0, last = 0] = range?.period.split("/").map(Number) ?? [];
  if (range === undefined || other !== undefined || count < 2 || last - first + 1 !== count) return times;
  return Array.from({ length: count }, (_, order) => ({ ...range, period: String(first + order) }));
}

/** "740 schools with 842,000 places by 2026": the only year of a clause is for the numbers before it too. */
function bindOnly(
  lexemes: readonly Lexeme[],
  numbers: readonly Numbered[],
  times: readonly YearPhrase[],
  bound: BoundPeriod[],
): void {
  const [phrase, other] = times;
  if (phrase === undefined || other !== undefined || isForOthers(lexemes, phrase)) return;
  if (numbers.some((number) => isCompared(lexemes, number))) return;
  for (const { index, last } of numbers)
    if (last < phrase.first && JOINED.test(lexemes[last + 1]?.text ?? "")) setPeriod(bound, index, phrase);
}

/** Words that join another number to the one before. */
const JOINED = /^(?:with|and|for|и|на|для|және)$/;

/** "64 %, а к 2028 году – 70 %": a year behind the conjunction is for the next number; "since 2015" is none's. */
function isForOthers(lexemes: readonly Lexeme[], { first }: YearPhrase): boolean {
  if (lexemes[first]?.text === "since" || lexemes[first - 1]?.text === "after") return true;
  for (let at = first - 1; at >= first - 4; at--) {
    const { text, kind } = lexemes[at] ?? { text: "", kind: "sign" };
    if (/^(?:а|но|ал|while|whereas)$/.test(text)) return lexemes[at - 1]?.kind === "sign";
    if (kind !== "word") return false;
  }
  return false;
}

/** "77 cases by 2023 and 44 such cases by 2025": every number has one year behind it and none before. */
function alternate(numbers: readonly Numbered[], times: readonly YearPhrase[]): boolean {
  return (
    times.length === numbers.length &&
    times.length > 1 &&
    numbers.every(
      ({ last }, order) =>
        last < (times[order]?.first ?? -1) && (times[order]?.last ?? -1) < startOf(numbers[order + 1]),
    )
  );
}

function startOf(number: Placed | undefined): number {
  return number?.start ?? number?.first ?? Number.POSITIVE_INFINITY;
}

/** "In 2000, 100 million children were … where 57 million were in 2015": a year on either side of two numbers. */
function encloses(numbers: readonly Numbered[], times: readonly YearPhrase[]): boolean {
  const [first, second] = numbers;
  const [before, after] = times;
  if (numbers.length !== 2 || times.length !== 2 || first === undefined || second === undefined) return false;
  return before?.role === "in" && before.last < first.first && (after?.first ?? -1) > second.last;
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
  lexemes: readonly Lexeme[],
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
    // "2023 жылғы 312-ден биыл 580-ге": the attributive year is the first value's.
    if (before?.last === start - 1 && lexemes[before.last]?.text === "жылғы") spent.add(before);
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
  let used: YearPhrase | undefined;
  for (const { first, index } of numbers) {
    while ((phrases[next]?.last ?? Number.POSITIVE_INFINITY) < first) next++;
    const own = phrases[next - 1];
    // "К 2025 году доля, которая сегодня составляет 6 %, вырастет до 25 %": a single word is for one number.
    const isUsed = own === used && own?.role === "now" && own.first === own.last;
    setPeriod(bound, index, isUsed ? phrases[next - 2] : own);
    used = own;
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
  const isOpen = gap < 5 && !hasComma(lexemes, number, phrase);
  if (isOpen && isCompared(lexemes, number)) return true;
  if (gap > 1 || (gap === 1 && lexemes[number.last + 1]?.text !== "(")) return false;
  return !isLabel(lexemes, phrase);
}

/** Words between "compared with" and its number: "with the previous estimate of 5.5%", "to just 0.8%". */
const MAX_COMPARED = 6;

/**
 * "примерно до $50 против $56 за барр. в 2025 г.": what is compared with has the year behind it; in "8.0% in
 * 2025 versus 7.7%, and 7.1% in 2026" the next year is another's.
 */
function isCompared(lexemes: readonly Lexeme[], { start, first }: Placed): boolean {
  const from = start ?? first;
  for (let at = from - 1; at >= Math.max(0, from - MAX_COMPARED); at--) {
    const { kind, text } = lexemes[at] ?? { kind: "sign", text: "" };
    if (/^(?:против|вместо|against|versus|vs)$/.test(text)) return true;
    if (/^(?:compared|instead|сравнению)$/.test(text)) return at < from - 1;
    if (kind !== "word" && !/^[$€₸]$/.test(text)) return false;
  }
  return false;
}

/** Whether the year stands before its own value: "2020 – 4,8 %". */
function isLabel(lexemes: readonly Lexeme[], { last }: YearPhrase): boolean {
  const dash = lexemes[last + 1]?.text;
  if (dash !== "-" && dash !== ":") return false;
  return [lexemes[last + 2], lexemes[last + 3]].some((next) => next?.kind === "number");
}

/** Most numbers that one base at the beginning of a clause is for. */
const MAX_OF_ONE_BASE = 6;

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
      before === undefined ||
      isKazakhYear(lexemes, phrase) ||
      hasComma(lexemes, before, phrase) ||
      isOfNext(lexemes, phrase, after);
    const number = isFirst ? (after ?? before) : before;
    const entry = number === undefined ? undefined : bound[number.index];
    if (entry !== undefined) entry.base = phrase.period;
    // "по сравнению с 2012 годом нефти – на 11 %, газа – на 12 %"
    if (before !== undefined || phrase.first > (after?.first ?? 0)) continue;
    for (const other of numbers.slice(next + 1, next + MAX_OF_ONE_BASE)) {
      const step = bound[other.index];
      if (step !== undefined && /^(?:на|в|by)$/.test(lexemes[other.first - 1]?.text ?? ""))
        step.base ??= phrase.period;
    }
  }
}

/** «составит 4200 кг и возрастет по сравнению с 2026 годом на 17 %»: the verb before the base has the step behind it. */
function isOfNext(
  lexemes: readonly Lexeme[],
  { first, last }: YearPhrase,
  after: Placed | undefined,
): boolean {
  if (after === undefined || after.first > last + 2) return false;
  for (let at = first - 1; at >= first - MAX_COMPARING; at--)
    if (CHANGED_LATER.test(lexemes[at]?.text ?? "")) return true;
  return false;
}

/** Most words of «по сравнению с уровнем» before a base year that are no part of its phrase. */
const MAX_COMPARING = 5;

function isKazakhYear(lexemes: readonly Lexeme[], { last }: YearPhrase): boolean {
  return /^ж/.test(lexemes[last]?.text ?? "");
}

function hasComma(lexemes: readonly Lexeme[], number: Placed, phrase: YearPhrase): boolean {
  return lexemes
    .slice(number.last + 1, Math.min(phrase.first, number.last + 40))
    .some(({ text }) => text === ",");
}
