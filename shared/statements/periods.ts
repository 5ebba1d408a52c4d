import { WILL_CHANGE_RU } from "../text/change-verbs.ts";
import type { Span } from "../text/span.ts";

/** A year or a range of years named in a text, and whether a change is counted from it. */
export interface PeriodMention extends Span {
  /** `2021` or `2020/2024`. */
  readonly period: string;
  readonly isBase: boolean;
}

const YEARS =
  /(?<![\d№]|(?<!%)[.,])((?:19|20)\d\d)(?:\s*[-–—]\s*((?:19|20)\d\d)|(?:\/|(?<=(?:fy|by|in|from|to|until|during|of|for) \d{4})-)(\d\d)(?! ?%))?(?!\d|[.,]\d|\s?(?:млн|млрд|тыс|тенге|теңге|единиц|человек|мест))/g;
const BASE_BEFORE =
  /(?:от (?:уровня|показателя)|к уровню|уровня|по отношению к(?: уровню)?|по сравнению с|относительно|против|к (?:ожидаемым )?итогам|сравнительно с|compared (?:to|with)|relative to|(?:from|over|to|with) the (?:level|indicator|figure)s? of|base year)\s*(?:показател[а-я]+\s*)?(?:в\s*)?$/;
const BASE_AFTER =
  /^\s*(?:жыл(?:ғы|дың|мен)\s*(?:деңгей[а-яәіңғүұқөһ]*|салыстырғанда|қарағанда|көрсеткіш[а-яәіңғүұқөһ]*))|^\s*(?:level|baseline)/;

/** "the strategy for 2022-2026 sets targets": the years are the document's. */
const NAMED_BEFORE = /(?:strategy|program(?:me)?|plan|concept|project)(?:\s[a-z]+){0,4}\sfor\s$/;

/** «в ценах 2001 года», «в ценах и условиях 2001 года»: how the value is counted. */
const PRICES_BEFORE = /(?<![а-я])ценах (?:[а-я]+ ){0,3}$/;

/**
 * Years named in a folded text, in order. Years inside quotation marks or of a name with a hyphen
 * («Казахстан-2050», PISA-2015) are names, not periods.
 */
export function findPeriodMentions(folded: string): PeriodMention[] {
  const mentions: PeriodMention[] = [];
  const latest = latestYear(folded);
  for (const match of folded.matchAll(YEARS)) {
    const from = match.index;
    const to = from + match[0].length;
    if (/[\p{L}"]-$/u.test(folded.slice(Math.max(0, from - 2), from)) || isInQuotes(folded, from, to))
      continue;
    if (NAMED_BEFORE.test(folded.slice(Math.max(0, from - 60), from))) continue;
    if (PRICES_BEFORE.test(folded.slice(Math.max(0, from - 40), from))) continue;
    const [, start, year, short] = match;
    if (start === undefined) continue;
    const end = year ?? (short === undefined ? undefined : start.slice(0, 2) + short);
    const isBase =
      /(?:19|20)\d\d (?:год[ау]?|г\.) к $/.test(folded.slice(Math.max(0, from - 12), from)) ||
      BASE_BEFORE.test(folded.slice(Math.max(0, from - 40), from)) ||
      BASE_AFTER.test(folded.slice(to, to + 40)) ||
      (/(?:%|процент[а-я]*|раза?) к $/.test(folded.slice(Math.max(0, from - 14), from)) && start < latest) ||
      (CHANGED_TO.test(folded.slice(Math.max(0, from - 30), from)) &&
        start < latestYear(folded.slice(0, from + 4)));
    mentions.push({ from, to, period: end === undefined ? start : `${start}/${end}`, isBase });
  }
  return mentions;
}

/** «в 2007 году увеличится к 2004 году», «прирост составит к 2004 году»: behind a later year, what is compared with. */
const CHANGED_TO = new RegExp(
  `(?<![а-я])(?:${WILL_CHANGE_RU}|(?:при)?рост(?: составит)?|снижение(?: составит)?) к $`,
);

/** «в 2030 году вырастет на 5 % к 2025 году»: the latest year with «в» is the one that is promised for. */
function latestYear(folded: string): string {
  let latest = "";
  if (!/ к (?:19|20)\d\d/.test(folded)) return latest;
  for (const [, year] of folded.matchAll(/(?<![а-я])в ((?:19|20)\d\d) год/g))
    if (year !== undefined && year > latest) latest = year;
  return latest;
}

/** The only year of a sentence, where «к» or «до» makes it the time by which it holds; Russian alone. */
export function findDeadline(folded: string): string | undefined {
  const mentions = findPeriodMentions(folded).filter(({ isBase }) => !isBase);
  const [only] = mentions;
  if (only === undefined || mentions.length > 1) return undefined;
  return /(?<![а-я])(?:к|до)(?: концу| конца)? $/.test(folded.slice(Math.max(0, only.from - 12), only.from))
    ? only.period
    : undefined;
}

/** Longest quoted name looked at, in characters. */
const MAX_QUOTED = 80;

/** «Ключевые больницы – 2025»: the dash and the closing mark make the year the name's end. */
function isInQuotes(folded: string, from: number, to: number): boolean {
  return (
    folded.charAt(to) === '"' &&
    /"[^"]*\p{L}\s?[-–—]\s?$/u.test(folded.slice(Math.max(0, from - MAX_QUOTED), from))
  );
}

/** «в результате реализации программы развития отрасли до 2025 года:»: the year is the title's. */
const TITLE_BEFORE = /(?:программ|план|концепци|стратеги)[а-я]*(?: [^.,:;]{0,100})? (?:на|до) $/;

/** "the 2028-2032 social strategy, which aims to:" */
const TITLE_AFTER = /^\s(?:[a-z-]+\s){0,3}(?:strategy|plan|program(?:me)?|concept|project|roadmap)(?![a-z])/;

/** The only period a text names that is not a base. */
export function findSinglePeriod(folded: string): string | undefined {
  const mentions = findPeriodMentions(folded).filter(
    ({ isBase, from, to }) =>
      !isBase &&
      !TITLE_BEFORE.test(folded.slice(Math.max(0, from - 140), from)) &&
      !TITLE_AFTER.test(folded.slice(to, to + 60)),
  );
  return mentions.length === 1 ? mentions[0]?.period : undefined;
}
