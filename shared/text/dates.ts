import { foldLetters } from "./fold-letters.ts";
import type { Language } from "./language.ts";
import type { Span } from "./span.ts";

/** A day named in a text. */
export interface DateMention extends Span {
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** A year named in a text, with its year word when it has one. */
export interface YearMention extends Span {
  /** `2019`. */
  readonly year: string;
}

/** A range of years named in a text. */
export interface PeriodMention extends Span {
  /** `2017/2021`. */
  readonly period: string;
}

const MONTHS: readonly (readonly [number, string])[] = [
  [1, "январ[яье]|қаңтар|january|jan\\.?"],
  [2, "феврал[яье]|ақпан|february|feb\\.?"],
  [3, "март[ае]?|наурыз|march|mar\\.?"],
  [4, "апрел[яье]|сәуір|april|apr\\.?"],
  [5, "ма[йяе]|мамыр|may"],
  [6, "июн[яье]|маусым|june|jun\\.?"],
  [7, "июл[яье]|шілде|july|jul\\.?"],
  [8, "август[ае]?|тамыз|august|aug\\.?"],
  [9, "сентябр[яье]|қыркүйек|september|sept?\\.?"],
  [10, "октябр[яье]|қазан|october|oct\\.?"],
  [11, "ноябр[яье]|қараша|november|nov\\.?"],
  [12, "декабр[яье]|желтоқсан|december|dec\\.?"],
];
/** "16 окт 2025": short forms that only a year behind them tells from other words. */
const SHORT_MONTHS: readonly (readonly [number, string])[] = [
  [1, "янв"],
  [2, "февр?"],
  [3, "мар"],
  [4, "апр"],
  [6, "июн"],
  [7, "июл"],
  [8, "авг"],
  [9, "сент?"],
  [10, "окт"],
  [11, "нояб?"],
  [12, "дек"],
];
const SHORT_MONTH = `(?:${SHORT_MONTHS.map(([, names]) => names).join("|")})\\.?`;
const MONTH = `(?:${MONTHS.map(([, names]) => names).join("|")})`;
const MONTH_TESTS = [...MONTHS, ...SHORT_MONTHS].map(
  ([month, names]) => [month, new RegExp(`^(?:${names})`)] as const,
);
const YEAR = "(?:19|20)\\d\\d";
/** Year words of the three languages; a Kazakh one may carry any ending. */
const YEAR_WORD =
  "(?:год(?:а|у|ом|е|ы|ов|ам|ах|ами)?|гг\\.?|г\\.|г(?!\\p{L})|жыл[а-яәіңғүұқөһ]*|жж\\.?|ж\\.|years?)(?!\\p{L})";

/** Dates that begin with a digit or a quote before it; a yearless one ("1 января") has no groups. */
const AT_DIGIT = new RegExp(
  [
    `(?<!\\d)(?<y1>${YEAR})-(?<m1>\\d\\d)-(?<d1>\\d\\d)(?!\\d)`,
    `(?<!\\d)(?<y6>${YEAR})\\.(?<m6>\\d\\d)\\.(?<d6>\\d\\d)(?!\\d)`,
    `(?<!\\d[.,]?)(?<d2>\\d{1,2})\\.(?<m2>\\d{1,2})\\.(?<y2>${YEAR})(?!\\d)(?: ?(?:г\\.|г(?!\\p{L})|года?(?!\\p{L})|ж\\.|жыл(?:ы|ғы)?(?!\\p{L})))?`,
    "(?<!\\d[.,]?)(?<d7>\\d\\d)\\.(?<m7>\\d\\d)\\.(?<y7>\\d\\d) ?(?:г\\.|г(?!\\p{L})|года?(?!\\p{L})|ж\\.|жылғы(?!\\p{L}))",
    `(?<!\\d)(?<y3>${YEAR}) ?(?:жыл(?:ғы|дың|ы)|ж\\.) ?["«“]?(?<d3>\\d{1,2})["»”]?(?:-?(?:ші|шы|і|ы))? ?(?<n3>${MONTH})[а-яәіңғүұқөһ]*`,
    `(?<!\\d)(?<d4>\\d{1,2})[»"”]?(?:-?(?:го|е|ші|шы|st|nd|rd|th))?(?: of)? ?(?<n4>${MONTH}|${SHORT_MONTH})(?!\\p{L})[,]? ?(?<y4>${YEAR})(?!\\d)(?: ?${YEAR_WORD})?`,
    `(?<!\\d[.,]?)\\d{1,2}(?:-?(?:го|е|ші|шы|st|nd|rd|th))?(?: of)? (?:${MONTH})(?:[а-яәіңғүұқөһ]*)(?!\\p{L})`,
  ].join("|"),
  "uy",
);
const ENGLISH_MONTH = MONTHS.map(([, names]) => names.split("|").slice(2).join("|")).join("|");
/** "November 13, 2018", "November 13". */
const AT_MONTH = new RegExp(
  `(?<!\\p{L})(?<n5>${ENGLISH_MONTH}) (?:(?<d5>\\d{1,2})(?:st|nd|rd|th)?,? (?<y5>${YEAR})(?!\\d)|\\d{1,2}(?:st|nd|rd|th)?(?![\\d.,%]\\d|\\d| ?%|\\p{L}))`,
  "gu",
);
const HAS_ENGLISH_MONTH = /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d/;

/** A date, or the part of one that has no year. */
export type DatePart = Span & { readonly date?: string };

/** Every date in a text folded by `foldLetters`, those without a year included (`date` absent). */
export function findDateParts(folded: string): DatePart[] {
  const parts = findDatesAtDigits(folded);
  if (!HAS_ENGLISH_MONTH.test(folded)) return parts;
  for (const match of folded.matchAll(AT_MONTH)) parts.push(...toDatePart(match));
  return withoutOverlaps(parts);
}

/** Tried only where digits begin: one pass of the whole pattern over every letter is far slower. */
function findDatesAtDigits(folded: string): DatePart[] {
  const parts: DatePart[] = [];
  const digits = /\d+/g;
  for (let found = digits.exec(folded); found !== null; found = digits.exec(folded)) {
    AT_DIGIT.lastIndex = found.index;
    const match = AT_DIGIT.exec(folded);
    if (match === null) continue;
    digits.lastIndex = match.index + match[0].length;
    parts.push(...toDatePart(match));
  }
  return parts;
}

function withoutOverlaps(parts: DatePart[]): DatePart[] {
  let to = 0;
  return parts
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter((part) => {
      if (part.from < to) return false;
      to = part.to;
      return true;
    });
}

/** The date of a match, none when no calendar has the day. */
function toDatePart(match: RegExpExecArray): DatePart[] {
  const groups = match.groups ?? {};
  const span = { from: match.index, to: match.index + match[0].length };
  const short = groups.y7 === undefined ? undefined : fullYear(groups.y7);
  const year = groups.y1 ?? groups.y2 ?? groups.y3 ?? groups.y4 ?? groups.y5 ?? groups.y6 ?? short;
  const day = groups.d1 ?? groups.d2 ?? groups.d3 ?? groups.d4 ?? groups.d5 ?? groups.d6 ?? groups.d7;
  const name = groups.n3 ?? groups.n4 ?? groups.n5;
  const month = name === undefined ? Number(groups.m1 ?? groups.m2 ?? groups.m6 ?? groups.m7) : monthOf(name);
  if (year === undefined || day === undefined || month === undefined) return [span];
  if (!isDay(Number(year), month, Number(day))) return [];
  return [{ ...span, date: `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}` }];
}

/** "12" is 2012, "98" 1998: the Republic's acts begin in 1990. */
export function fullYear(year: string): string {
  if (year.length === 4) return year;
  return `${Number(year) < 90 ? "20" : "19"}${year}`;
}

function monthOf(name: string): number | undefined {
  return MONTH_TESTS.find(([, pattern]) => pattern.test(name))?.[0];
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= (month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

/**
 * Finds full dates: "13 ноября 2018 года", "13.11.2018", "13.11.18 г.", "2018 жылғы 13 қарашадағы",
 * "13 қараша 2018 жыл", "November 13, 2018", "2018-11-13", "2018.11.13".
 *
 * @returns in text order; a day that no calendar has (31.02.2018) is left out.
 */
export function findDates(text: string, _language: Language): DateMention[] {
  return findDateParts(foldLetters(text)).flatMap(({ from, to, date }) =>
    date === undefined ? [] : [{ from, to, date }],
  );
}

const RANGE = new RegExp(
  `(?<![\\d.,\\p{L}-])(?:(?<a>${YEAR})(?: ?${YEAR_WORD})? ?[-/] ?(?<b>${YEAR})|(?:с|from|between) (?<c>${YEAR})(?: ?${YEAR_WORD})? (?:по|до|to|and|until) (?<d>${YEAR})|(?:fy ?)?(?<e>${YEAR})/(?<f>\\d\\d)|(?=${YEAR}-)(?<=(?<!\\p{L})(?:fy|by|in|from|to|until|during|of|for) )(?<g>${YEAR})-(?<h>\\d\\d)(?! ?%))(?![-/]?\\d|[.,]\\d)(?: ?${YEAR_WORD})?`,
  "gu",
);

/** Two years near each other, or one with two digits behind it: few texts get as far as the whole pattern. */
const MAY_BE_RANGE = new RegExp(`${YEAR}(?:\\D{1,24}${YEAR}|[-/]\\d\\d)`);

/** `findPeriods` over a text folded by `foldLetters`. */
export function findPeriodsIn(folded: string): PeriodMention[] {
  if (!MAY_BE_RANGE.test(folded)) return [];
  const periods: PeriodMention[] = [];
  for (const match of folded.matchAll(RANGE)) {
    const first = match.groups?.a ?? match.groups?.c ?? match.groups?.e ?? match.groups?.g;
    const short = match.groups?.f ?? match.groups?.h;
    const last = match.groups?.b ?? match.groups?.d ?? `${first?.slice(0, 2)}${short}`;
    if (first === undefined || first >= last) continue;
    periods.push({ from: match.index, to: match.index + match[0].length, period: `${first}/${last}` });
  }
  return periods;
}

/**
 * Finds ranges of years: "2017–2021 годы", "2016 – 2020 жылдарға", "с 2017 по 2021 годы", "for 2020-2024",
 * "FY 2024/25".
 *
 * @returns in text order, `period` as `2017/2021`.
 */
export function findPeriods(text: string, _language: Language): PeriodMention[] {
  return findPeriodsIn(foldLetters(text));
}

const SINGLE = new RegExp(
  `(?<![\\d.,\\p{L}-]|\\p{L}-)(${YEAR})(?![\\d\\p{L}]|[.,]\\d)(?: ?${YEAR_WORD})?`,
  "gu",
);
const UNIT_AFTER =
  /^ ?(?:%|тыс|млн|млрд|мың|тенге|теңге|tenge|человек|адам|мест|единиц|га|км|тонн|процент|пайыз)/u;

/**
 * Finds single years, from 1900 to 2099: "в 2019 году", "2019 жылы", "by 2025". Years inside dates
 * and ranges are left out, and so are numbers with a unit ("2000 человек").
 */
export function findYears(text: string, _language: Language): YearMention[] {
  const folded = foldLetters(text);
  const taken: Span[] = [...findDateParts(folded), ...findPeriodsIn(folded)].sort((a, b) => a.from - b.from);
  let next = 0;
  const years: YearMention[] = [];
  for (const match of folded.matchAll(SINGLE)) {
    const span = { from: match.index, to: match.index + match[0].length };
    while ((taken[next]?.to ?? Number.POSITIVE_INFINITY) <= span.from) next++;
    if ((taken[next]?.from ?? Number.POSITIVE_INFINITY) < span.to) continue;
    if (UNIT_AFTER.test(folded.slice(span.from + 4, span.from + 16))) continue;
    years.push({ ...span, year: match[1] ?? "" });
  }
  return years;
}
