import type { Language } from "../text/language.ts";
import { type Quantity, readQuantities } from "../text/numbers.ts";
import { findRateBases } from "../text/rate-base.ts";
import type { Span } from "../text/span.ts";
import { fold } from "./fold.ts";
import { dropClosing } from "./items.ts";
import { findMeasure, hasMeasureWord } from "./measure.ts";
import { nameIndicator } from "./name.ts";
import { findPeriodMentions, type PeriodMention } from "./periods.ts";
import { isPromised } from "./promised-values.ts";
import { findScope } from "./scope.ts";
import type { Bound, Measure } from "./statement.ts";
import { endOfIndicator, fillPlace, looseUnit, unitOfValue } from "./value-words.ts";

/** One promised value as it stands in a text. */
export interface TargetReading {
  readonly period?: string;
  readonly bound: Bound;
  readonly value: number;
  readonly upper?: number;
  readonly change?: "by" | "to";
  readonly unit?: string;
  readonly base?: string;
  /** The number and its unit, in the text that was read. */
  readonly span: Span;
}

/** An indicator found in a text: one sentence may hold several. */
export interface IndicatorReading {
  readonly span: Span;
  readonly name: string;
  readonly scope?: string;
  readonly measure?: Measure;
  readonly unit?: string;
  readonly rateBase?: number;
  readonly targets: readonly TargetReading[];
}

/**
 * Reads the indicators of one sentence or list item, with the values promised for each. Words
 * left out in a row of likes are filled in: «доля выездного туризма – на 29,5 %, внутреннего
 * туризма – на 29,5 %» gives «доля выездного туризма» and «доля внутреннего туризма», and a
 * period or base named once holds for the whole sentence.
 *
 * @param options `period` that the heading or row above gives, for values that name none; `from`
 * where the indicator's own words begin: a period named before still holds
 * @returns empty when the text holds no value
 */
export function readIndicators(
  text: string,
  language: Language,
  { period, from = 0 }: { readonly period?: string | undefined; readonly from?: number } = {},
): IndicatorReading[] {
  if (text.length > MAX_SENTENCE || !/[\d½¼¾]|\p{L}/u.test(text)) return [];
  const folded = fold(text);
  const aside = ASIDE.exec(folded);
  const mask = (words: string): string =>
    aside === null ? words : blank(words, aside.index, aside[0].length);
  const values = readQuantities(mask(text), language).filter((value) => isPromised(folded, value));
  if (values.length === 0) return [];
  const mentions = findPeriodMentions(mask(folded));
  const groups = groupValues(folded, values, language, from);
  const stops = groups
    .map((group) => group.from)
    .filter((at) => AFTER_STOP.test(folded.slice(Math.max(0, at - 2), at)));
  const readings: IndicatorReading[] = [];
  let head = "";
  let before = "";
  for (const [index, group] of groups.entries()) {
    const span = dropClosing(text, { from: group.from, to: groups[index + 1]?.from ?? text.length });
    const reading = readGroup(
      text,
      { ...group, ...trimTail(folded, span, group) },
      mentionsBetween(
        mentions,
        stops.findLast((at) => at <= group.from),
        stops.find((at) => at > group.from),
      ),
      language,
      period,
    );
    const measure = measureHead(reading.name);
    const name =
      fillPlace(reading.name, before, language) ??
      (measure === "" && head !== "" && isElliptic(reading.name) ? `${head} ${reading.name}` : reading.name);
    if (measure !== "") head = measure;
    before = name;
    readings.push(finish(reading, text.slice(span.from, span.to), name, language));
  }
  return readings;
}

/** An item may hold several sentences: each has its own period and base. */
function mentionsBetween(mentions: readonly PeriodMention[], from = 0, to = Infinity): PeriodMention[] {
  return mentions.filter((mention) => mention.from >= from && mention.from < to);
}

const AFTER_STOP = /\.\s$/;

function blank(words: string, at: number, length: number): string {
  return words.slice(0, at) + "_".repeat(length) + words.slice(at + length);
}

/** «не менее чем на 7 трлн. тенге, что составляет 50 % от ВВП 2008 года»: the same value told again. */
const ASIDE =
  /,\s(?:что (?:составляет|составит|соответствует|эквивалентно|равно)|which (?:is|equals|corresponds to))(?![а-яa-z])[^;,]*/;

/** Longest sentence or item read for values, in characters: the longest seen has about 1 500. */
const MAX_SENTENCE = 6_000;

interface Group extends Span {
  readonly values: readonly Quantity[];
}

/** Words that may stand between two values of one indicator: years, bounds, "then". */
const BETWEEN =
  /\d[\d\s,.]*|(?:г\.?г?\.?|год[а-я]*|жыл[а-яәіңғүұқөһ]*|ж\.|в|к|на|с|до|по|не|менее|более|выше|ниже|и|а|затем|около|от|уровня|чем|а также|концу|план|факт|қарай|дейін|кемінде|және|ал|one|in|by|to|from|up|at|least|most|and|then|the|year|of|not|more|less|than|конце|составит|достигнет|құрайды|соответственно|тиісінше)(?![а-яa-zәіңғүұқөһ])|[^\p{L}\d]/gu;

/** «100 % (1, 2, 5 классы), в 2019 году – …»: words in brackets explain, their commas part nothing. */
const BRACKETS = /\([^()]*\)/g;

function groupValues(folded: string, values: readonly Quantity[], language: Language, from: number): Group[] {
  const groups: { from: number; to: number; values: Quantity[] }[] = [];
  let end = from;
  const masked = withoutRateBases(folded, language);
  for (const value of values) {
    const last = groups.at(-1);
    const gap = masked.slice(end, startOf(value)).replace(BRACKETS, (words) => "_".repeat(words.length));
    if (last !== undefined && PART_OF.test(gap) && !hasMeasureWord(gap)) {
      end = Math.max(end, value.to);
      continue;
    }
    const border = findBorder(gap, language);
    if (last === undefined)
      groups.push({ from: Math.min(from, startOf(value)), to: value.to, values: [value] });
    else if (gap.replace(BETWEEN, "").length === 0 || goesOn(folded, last.values.at(-1), value, gap)) {
      last.values.push(value);
      last.to = value.to;
    } else if (border === undefined) {
      end = Math.max(end, value.to);
      continue;
    } else groups.push({ from: end + border, to: value.to, values: [value] });
    end = value.to;
  }
  return groups;
}

/** «to 28.1 per 100,000 live births by 2013, to 24.5 per …»: what is counted per parts no values. */
function withoutRateBases(folded: string, language: Language): string {
  let masked = folded;
  for (const { from, to } of findRateBases(folded, language))
    masked = masked.slice(0, from) + " ".repeat(to - from) + masked.slice(to);
  return masked;
}

/** Kazakh verbs that end what was named before: «екі есе өсіп, 330 мың теңгеден асады». */
const ENDING_KK = /^\s*(?:асады|асуы|жетеді|жетуі|болады|құрайды|өседі|артады|азаяды|төмендейді)/;

/**
 * Whether a value belongs to the indicator of the value before: it has a year of its own and the
 * same unit («15 % of electricity by 2030 and 50 % by 2050»), or nothing but a verb behind it.
 */
function goesOn(folded: string, before: Quantity | undefined, value: Quantity, gap: string): boolean {
  const joint = /(?:,|\s(?:and|и|және))\s[^,;]*$/.exec(gap)?.[0];
  if (before === undefined || joint === undefined || joint.replace(BETWEEN, "").length > 0) return false;
  const lead = gap.slice(0, gap.length - joint.length);
  if (/[;,]/.test(lead) || hasMeasureWord(lead)) return false;
  if (ENDING_KK.test(folded.slice(value.to, value.to + 40))) return true;
  return (
    value.unit === before.unit &&
    value.period !== undefined &&
    before.period !== undefined &&
    value.period !== before.period
  );
}

/** «200 тыс. мест, в том числе 72 тыс. постоянных»: a part of the value, no indicator. */
const PART_OF = /(?:в том числе|из них|из которых|оның ішінде|including|of which)(?!\p{L})/u;

function startOf(value: Quantity): number {
  return Math.min(value.from, value.boundSpan?.from ?? value.from);
}

/** Where the next indicator begins in the text between two values; absent when none does. */
function findBorder(gap: string, language: Language): number | undefined {
  const border =
    language === "en"
      ? /[;,]\s+(?:and\s+)?|(?<=%|[a-z]{4})\.\s+|\s+and\s+(?:the\s+)?/.exec(gap)
      : /(?<=%|(?!млрд|трлн)[а-яәіңғүұқөһ]{4})\.\s+|[;,]\s+(?:а также\s+|при этом\s+|причем\s+|и\s+|а\s+|ал\s+|және\s+|бұл ретте\s+)?|\s+(?:и|және)\s+/.exec(
          gap,
        );
  if (border === null) return undefined;
  const rest = gap.slice(border.index + border[0].length);
  // A Kazakh name may follow its number: «111 млн м2 үй салу және 1 млн азаматты қамту».
  // «…, показав рост на 22 %» tells of the indicator before.
  if (/^(?:[а-я]{3,}(?:ав|ив|ев)|with)\s/.test(rest)) return undefined;
  const isNumberFirst = language === "kk" && rest.trim() === "" && border.index > 0;
  if (isNumberFirst) return border.index + border[0].length;
  return rest.replace(BETWEEN, "").length < 3 ? undefined : border.index + border[0].length;
}

function trimTail(folded: string, { from, to }: Span, group: Group): Span {
  const end = group.values.reduce((last, value) => Math.max(last, value.to), group.from);
  return { from, to: endOfIndicator(folded, end, to) };
}

interface GroupReading {
  readonly span: Span;
  readonly name: string;
  readonly targets: readonly TargetReading[];
  readonly rateBase?: number;
}

function readGroup(
  text: string,
  group: Group,
  mentions: readonly PeriodMention[],
  language: Language,
  period: string | undefined,
): GroupReading {
  const own = mentions.filter(({ from }) => from >= group.from && from < group.to);
  const base = (own.find(({ isBase }) => isBase) ?? mentions.find(({ isBase }) => isBase))?.period;
  const folded = fold(text);
  const values = group.values.map((value) => withUnit(value, unitOfValue(folded, value, language)));
  const targets = values.map((value) => {
    const at = value.period ?? periodBefore(own, value) ?? periodOf(mentions, value) ?? period;
    return toTarget(value, at, value.base ?? base);
  });
  const gone = group.values.flatMap((value) => [
    {
      from: startOf(value) - group.from,
      to: bracketEnd(text, Math.max(value.to, value.boundSpan?.to ?? value.to)) - group.from,
    },
    ...(value.initialSpan === undefined
      ? []
      : [{ from: value.initialSpan.from - group.from, to: value.initialSpan.to - group.from }]),
    ...[looseUnit(folded, value) ?? []]
      .flat()
      .map(({ from, to }) => ({ from: from - group.from, to: to - group.from })),
  ]);
  const rateBase = group.values.find((value) => value.rateBase !== undefined)?.rateBase;
  return {
    span: { from: group.from, to: group.to },
    name: nameIndicator(text.slice(group.from, group.to), gone, language),
    targets,
    ...(rateBase === undefined ? {} : { rateBase }),
  };
}

function withUnit(value: Quantity, unit: string | undefined): Quantity {
  return unit === undefined ? value : { ...value, unit };
}

/** End of a bracket right behind a value («80 % (1, 2, 5 классы)»): it explains the value. */
function bracketEnd(text: string, to: number): number {
  const bracket = /^\s*\([^()]{1,120}\)/.exec(text.slice(to, to + 130));
  return bracket === null ? to : to + bracket[0].length;
}

function toTarget(value: Quantity, period: string | undefined, base: string | undefined): TargetReading {
  const isChange =
    value.bound === "by" || value.change === "by" || value.unit === "times" || value.unit === "pp";
  return {
    ...(period === undefined ? {} : { period }),
    bound: value.bound,
    value: value.value,
    ...(value.upper === undefined ? {} : { upper: value.upper }),
    ...(value.change === undefined ? {} : { change: value.change }),
    ...(value.unit === undefined ? {} : { unit: value.unit }),
    ...(base === undefined || (!isChange && value.base === undefined) ? {} : { base }),
    span: { from: value.from, to: value.to },
  };
}

/** The nearest period before a value, inside its own indicator. */
function periodBefore(own: readonly PeriodMention[], value: Span): string | undefined {
  return own.filter(({ from, isBase }) => !isBase && from < value.from).at(-1)?.period;
}

/** The sentence's period: the last one named before the value, else the first after it. */
function periodOf(mentions: readonly PeriodMention[], value: Span): string | undefined {
  const plain = mentions.filter(({ isBase }) => !isBase);
  return (plain.filter(({ from }) => from < value.from).at(-1) ?? plain[0])?.period;
}

const MEASURE_HEAD =
  /^(?:(?:суммарн|общ|средн|ежегодн)[а-я]+\s)?(?:дол[яиюе]|удельн[а-я]+ вес[а-я]*|уров(?:ень|ня|не)|количеств[а-я]+|числ[оау]|численност[а-я]+|объем[а-я]*|площад[ьи]|протяженност[ьи]|плотност[ьи]|смертност[ьи]|заболеваемост[ьи]|охват[а-я]*|процент[а-я]*|рост|темп[а-я]* роста|индекс[а-я]*|share|proportion|number|level|volume|rate)(?![а-яa-z])/;

function measureHead(name: string): string {
  const match = MEASURE_HEAD.exec(fold(name));
  return match === null ? "" : name.slice(0, match[0].length);
}

/** «внутреннего туризма»: a genitive that leans on the measure word before. */
function isElliptic(name: string): boolean {
  return (
    /^(?:[а-я-]+(?:ого|его|ой|ей|ых|их|ия|ий|ов|ев|а|я|и|ы)(?![а-я]))/.test(fold(name)) && name.length < 80
  );
}

function finish(reading: GroupReading, words: string, name: string, language: Language): IndicatorReading {
  const unit = reading.targets[0]?.unit;
  const scope = findScope(name, language);
  const measure = findMeasure(name, unit);
  return {
    ...reading,
    // A value alone («не менее 5 %») names nothing: its own words are all there is to show.
    name: name === "" ? words : name,
    ...(unit === undefined ? {} : { unit }),
    ...(scope === undefined ? {} : { scope }),
    ...(measure === undefined ? {} : { measure }),
  };
}
