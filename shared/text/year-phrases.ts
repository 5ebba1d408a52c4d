import { WILL_CHANGE_RU } from "./change-verbs.ts";
import { type DatePart, findPeriodsIn } from "./dates.ts";
import type { Lexeme } from "./lexeme.ts";
import type { Span } from "./span.ts";
import { findUnit } from "./units.ts";

/** A year or range of years in the text, and what it is there for. */
export interface YearPhrase extends Span {
  /** `2019` or `2020/2024`; empty for the time of writing. */
  readonly period: string;
  /**
   * in: when a value holds; by: the end of the plan ("до 2030 года"); base: what a change counts
   * from ("от уровня 2014 года"); name: part of a title or date; now: the time of writing ("в текущем
   * году"), whose values no year before them is for.
   */
  readonly role: "in" | "by" | "base" | "name" | "now";
  /** First and last lexeme of the phrase, preposition and year word included. */
  readonly first: number;
  readonly last: number;
}

const YEAR = /^(?:19|20)\d\d$/;
const YEAR_WORD = /^(?:год(?:а|у|ом|е|ы|ов|ам|ах|ами)?|г|гг|жыл.*|ж|жж|years?)$/;
const PREPOSITIONS = new Set(
  "в к ко с со до по на за от во in by before for until till since during of from to".split(" "),
);
/** Words before a year that make it a base, within three lexemes. */
const BASE_BEFORE = /^(?:отношени|сравнени|относительно|против|relative|compared|versus|against)/;
/** Words straight before a year that make it a base: "от уровня 2014 года", "the level of 2014". */
const BASE_LEVEL = /^(?:уровн|показател|базов|baseline|levels?$)/;
const BASE_AFTER = /^(?:салыстыр|қараған|қатысты|базалық|levels?$|figures?$|baseline$)/;
/** "2014 жылғы деңгейден": the level of that year; "2020 жылы деңгейі 5 %" is a value of it. */
const KAZAKH_LEVEL = /^(?:деңгей|көрсеткіш)(?:ден|тен|мен|пен|ге|ке|інен|імен|іне)$/;
const NAME_BEFORE =
  /^(?:стратеги|программ|план|концепци|доктрин|strategy|program|programme|plan(?!n)|бюджет(?!е))/;

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
    if (lexeme?.kind === "word" && NOW_ENDS.has(lexeme.text)) phrases.push(...findNow(lexemes, at));
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
  const latest = latestIn(lexemes, phrases);
  let before = "";
  return phrases.map((phrase) => {
    const isBase =
      (phrase.period < latest && isAgainst(lexemes, phrase)) ||
      (phrase.period < before && (isChangedTo(lexemes, phrase) || isBehindYear(lexemes, phrase)));
    if (phrase.period > before && lexemes[phrase.first]?.text === "в") before = phrase.period;
    return isBase ? { ...phrase, role: "base" } : phrase;
  });
}

/** «В 2007 году увеличится к 2004 году», «прирост составит к 2004 году»: an earlier year behind a later one. */
function isChangedTo(lexemes: readonly Lexeme[], { role, first }: YearPhrase): boolean {
  const isLevel = /^состав(?:ит|ят)$/.test(lexemes[first - 1]?.text ?? "");
  return (
    role === "in" &&
    lexemes[first]?.text === "к" &&
    CHANGED_LATER.test(lexemes[isLevel ? first - 2 : first - 1]?.text ?? "")
  );
}

/** «В 2007 году к 2004 году составит 106,7 %»: an earlier year straight behind a later one. */
function isBehindYear(lexemes: readonly Lexeme[], { role, first }: YearPhrase): boolean {
  return (
    role === "in" &&
    lexemes[first]?.text === "к" &&
    /^(?:году|г|\.)$/.test(lexemes[first - 1]?.text ?? "") &&
    [2, 3].some((step) => YEAR.test(lexemes[first - step]?.text ?? ""))
  );
}

/** Russian verbs and nouns of a change to come. */
export const CHANGED_LATER = new RegExp(`^(?:${WILL_CHANGE_RU}|(?:при)?рост|снижение)$`);

/** Last words of what names the time of writing. */
const NOW_ENDS = new Set(
  "году года жылы year биыл былтыр сегодня сейчас қазір бүгінде today currently now ранее назад бұрын earlier ago before".split(
    " ",
  ),
);
const AGO = /^(?:ранее|назад|бұрын|earlier|ago|before)$/;
const NEAR_YEAR =
  /^(?:(?:текущ|эт|прошл|минувш|нынешн|следующ|предыдущ)(?:ем|ом)|осы|ағымдағы|өткен|келесі|this|last|next)$/;

/** "в текущем году", "биыл", "next year". */
function findNow(lexemes: readonly Lexeme[], at: number): YearPhrase[] {
  const { text, to } = lexemes[at] ?? { text: "", to: 0 };
  // "is now projected" tells no time of its value.
  if (text === "now" && /^[a-z]/.test(lexemes[at - 1]?.text ?? "")) return [];
  // "годом ранее", "a year earlier": its value is no value of the years named.
  if (AGO.test(text)) {
    if (!/^(?:год|годом|жыл|year)$/.test(lexemes[at - 1]?.text ?? "") || lexemes[at - 2]?.kind === "number")
      return [];
    return [{ from: lexemes[at - 1]?.from ?? 0, to, period: "", role: "now", first: at - 1, last: at }];
  }
  if (text === "года") return findPastPeriod(lexemes, at);
  const isYear = /^(?:году|жылы|year)$/.test(text);
  if (isYear && !NEAR_YEAR.test(lexemes[at - 1]?.text ?? "")) return [];
  const near = isYear ? at - 1 : at;
  const first = lexemes[near - 1]?.text === "в" ? near - 1 : near;
  return [{ from: lexemes[first]?.from ?? 0, to, period: "", role: "now", first, last: at }];
}

/** "за тот же период прошлого года": the value behind it is no value of the years named; "чем за …" compares. */
function findPastPeriod(lexemes: readonly Lexeme[], at: number): YearPhrase[] {
  if (
    lexemes[at - 1]?.kind !== "word" ||
    !/^(?:прошл|предыдущ|минувш)(?:ого|его)$/.test(lexemes[at - 1]?.text ?? "")
  )
    return [];
  let first = at - 2;
  while (
    first > at - 7 &&
    /^(?:т[оа][тй]?|же|период|аналогичный|соответствующий|этот)$/.test(lexemes[first]?.text ?? "")
  )
    first--;
  const isLed = /^(?:за|в)$/.test(lexemes[first]?.text ?? "") && first < at - 2;
  if (!isLed || lexemes[first - 1]?.text === "чем") return [];
  return [
    { from: lexemes[first]?.from ?? 0, to: lexemes[at]?.to ?? 0, period: "", role: "now", first, last: at },
  ];
}

/** The latest of the years that values are told «в» (in); empty without one. */
function latestIn(lexemes: readonly Lexeme[], phrases: readonly YearPhrase[]): string {
  let latest = "";
  for (const { role, period, first } of phrases)
    if (role === "in" && period > latest && lexemes[first]?.text === "в") latest = period;
  return latest;
}

/** «в 2030 году вырастет на 5 % к 2025 году»: an earlier year may be what the later one is compared with. */
function isAgainst(lexemes: readonly Lexeme[], { role, first }: YearPhrase): boolean {
  return (
    role === "in" &&
    lexemes[first]?.text === "к" &&
    /^(?:%|процент[а-я]*|раза?)$/.test(lexemes[first - 1]?.text ?? "")
  );
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

function lastOfYear(lexemes: readonly Lexeme[], year: number): number {
  // "2030-шы жылға"
  const isOrdinal =
    lexemes[year + 1]?.text === "-" && /^(?:[ыі]нш[ыі]|ш[ыі]|го|м|му|й)$/.test(lexemes[year + 2]?.text ?? "");
  const at = isOrdinal ? year + 2 : year;
  const word = lexemes[at + 1];
  if (word?.kind !== "word" || !YEAR_WORD.test(word.text)) return year;
  return lexemes[at + 2]?.text === "." && /^(?:г|гг|ж|жж)$/.test(word.text) ? at + 2 : at + 1;
}

/** "by end-2026", "by mid-2026" */
function isPartOfYear(lexemes: readonly Lexeme[], year: number): boolean {
  return /^(?:end|mid|early|late)$/.test(lexemes[year - 2]?.text ?? "");
}

function firstOfYear(lexemes: readonly Lexeme[], at: number): number {
  let first = lexemes[at - 1]?.text === "-" && isPartOfYear(lexemes, at) ? at - 2 : at;
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
  // "к 2036-му"
  const isOrdinal = /^-(?:му|ому|м|ом|го|ого|й)(?!\p{L})/u.test(folded.slice(to, to + 6));
  if (isOrdinal && PREPOSITIONS.has(lexemes[at - 1]?.text ?? "")) return true;
  if (folded.charAt(to) === "-" && /\p{L}/u.test(folded.charAt(to + 1))) return false;
  const next = lexemes[at + 1];
  const isAfterPreposition = PREPOSITIONS.has(lexemes[at - 1]?.text ?? "");
  if (!isAfterPreposition && next?.kind === "word" && /(?:ов|ев|ей|ий)$/.test(next.text)) return false;
  return true;
}

/** "2024 жылдың сәйкес кезеңімен салыстырғанда": words and no number before the comparison. */
function isComparedLater(lexemes: readonly Lexeme[], last: number): boolean {
  if (!/^жыл(?:ғы|дың)$/.test(lexemes[last]?.text ?? "")) return false;
  for (let at = last + 1; at <= last + 4 && lexemes[at]?.kind === "word"; at++)
    if (/^(?:салыстыр|қараған)/.test(lexemes[at]?.text ?? "")) return true;
  return false;
}

/** "(World Bank, 2016)": Latin words and a comma before the year of a publication. */
function isCitation(lexemes: readonly Lexeme[], year: number): boolean {
  if (lexemes[year - 1]?.text !== ",") return false;
  let at = year - 2;
  while (at > year - 8 && /^[a-z&.]+$/.test(lexemes[at]?.text ?? "")) at--;
  return at < year - 2 && lexemes[at]?.text === "(";
}

const SAME_TIME =
  /^(?:в|на|за|по|т[оаую]|том|же|дату|период(?:е|а)?|аналогичн..|соответствующ..|итогам|конец|начало|in|on|at|the|of|same|corresponding|period|date|month|quarter|end)$/;

/** "больше, чем на ту же дату 2025 года", "more than in the same period of 2024". */
function isThanThen(lexemes: readonly Lexeme[], year: number): boolean {
  let at = year - 1;
  while (at > year - 7 && SAME_TIME.test(lexemes[at]?.text ?? "")) at--;
  return at < year - 1 && /^(?:чем|than)$/.test(lexemes[at]?.text ?? "");
}

const GROWN = /^(?:%|percent|cent|times|doubled|halved|tripled|trebled|quadrupled|[a-z]+fold)$/;

function roleOf(
  folded: string,
  lexemes: readonly Lexeme[],
  first: number,
  at: number,
  last: number,
): YearPhrase["role"] {
  const before = folded.charAt((lexemes[at]?.from ?? 0) - 1);
  const beforeThat = folded.charAt((lexemes[at]?.from ?? 0) - 2);
  if (before === "-" && /\p{L}/u.test(beforeThat) && !isPartOfYear(lexemes, at)) return "name";
  const after = lexemes[last + 1]?.text ?? "";
  if (BASE_AFTER.test(after) || isComparedLater(lexemes, last)) return "base";
  if (/^жыл(?:ғы|дың|ы)?$/.test(lexemes[last]?.text ?? "") && KAZAKH_LEVEL.test(after)) return "base";
  if (first === at && (/^[»"”]$/.test(after) || (after === ")" && isCitation(lexemes, first)))) return "name";
  const lead = lexemes[first]?.text === "of" ? lexemes[first - 1] : lexemes[at - 1];
  if (BASE_LEVEL.test(lead?.text ?? "")) return "base";
  // "больше, чем в 2018 году"; in "more than twice by 2029" the comparison is another.
  if (/^(?:чем|than)$/.test(lexemes[first - 1]?.text ?? "")) return "base";
  // "than in the same period of 2024, when it was 1.7 trillion": what follows is that year's.
  if (isThanThen(lexemes, at) && !/^(?:when|когда)$/.test(lexemes[last + 2]?.text ?? "")) return "base";
  for (let back = first - 1; back >= Math.max(0, first - 6); back--) {
    const word = lexemes[back];
    if (word?.kind !== "word") break;
    // "compared to the indicator of 2017": English articles stand between.
    if (BASE_BEFORE.test(word.text) && (back >= first - 3 || /^(?:compared|сравнени)/.test(word.text)))
      return "base";
  }
  const preposition = lexemes[first]?.text ?? "";
  // "has tripled since 2015"; in "since 2015, 40 schools" it says only when.
  if (preposition === "since" && GROWN.test(lexemes[first - 1]?.text ?? "")) return "base";
  const isUntil =
    preposition === "до" ||
    preposition === "until" ||
    (/^жыл.*ға$/.test(lexemes[last]?.text ?? "") && /^дейін/.test(after));
  if (isUntil || preposition === "for" || (preposition === "на" && lexemes[last]?.text === "годы")) {
    for (let back = first - 1; back >= Math.max(0, first - 6); back--)
      if (NAME_BEFORE.test(lexemes[back]?.text ?? "")) return "name";
    return preposition === "for" ? "in" : "by";
  }
  return "in";
}
