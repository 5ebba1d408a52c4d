import type { Language } from "../text/language.ts";
import { type Quantity, readQuantities } from "../text/numbers.ts";
import type { Span } from "../text/span.ts";
import { blankAsides, findAsides } from "./asides.ts";
import { fold } from "./fold.ts";
import { dropClosing } from "./items.ts";
import { findMeasure } from "./measure.ts";
import { nameIndicator } from "./name.ts";
import { findPeriodMentions, type PeriodMention } from "./periods.ts";
import { isPromised } from "./promised-values.ts";
import { findScope } from "./scope.ts";
import type { Measure } from "./statement.ts";
import { isIndex, type TargetReading, toTarget } from "./target-reading.ts";
import { type Group, groupValues, startOf } from "./value-groups.ts";
import { endOfIndicator, fillLabel, fillPlace, looseUnit, rateBehind, unitOfValue } from "./value-words.ts";

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
  const asides = findAsides(folded);
  const mask = (words: string): string => blankAsides(words, asides);
  const values = asSteps(
    folded,
    readQuantities(mask(text), language).filter((value) => isPromised(folded, value)),
  );
  if (values.length === 0) return [];
  const mentions = findPeriodMentions(mask(folded)).filter(
    (mention) => !values.some((value) => isOfStart(folded, value, mention) || isSame(value, mention)),
  );
  const groups = groupValues(folded, values, language, from);
  const stops = groups
    .map((group) => group.from)
    .filter((at) => AFTER_STOP.test(folded.slice(Math.max(0, at - 2), at)));
  const isIndexed = values.some((it) => isIndex(it) && it.base !== undefined);
  const readings: IndicatorReading[] = [];
  let head = "";
  let before = "";
  for (const [index, group] of groups.entries()) {
    const span = dropClosing(text, { from: group.from, to: groups[index + 1]?.from ?? text.length });
    const reading = readGroup(
      text,
      { ...group, ...trimTail(folded, span, group) },
      asides,
      mentionsBetween(
        mentions,
        stops.findLast((at) => at <= group.from),
        stops.find((at) => at > group.from),
      ),
      language,
      period,
      isIndexed,
    );
    const own = language === "ru" ? withoutPlan(reading.name) : reading.name;
    const measure = measureHead(own);
    const name =
      fillPlace(own, before, language) ??
      fillLabel(own, before) ??
      (measure === "" && head !== "" && isElliptic(own) ? `${head} ${own}` : own);
    if (measure !== "") head = measure;
    before = name;
    readings.push(finish(reading, text.slice(span.from, span.to), name, language));
  }
  return readings;
}

/** «9,3 % өседі, оның ішінде мал шаруашылығы – 9,1 %»: the parts of what grows by so much grow so too. */
function asSteps(folded: string, values: readonly Quantity[]): readonly Quantity[] {
  let step: Quantity | undefined;
  return values.map((value) => {
    if (value.unit !== "%") return value;
    if (value.bound === "by") step = value;
    if (step === undefined || value.bound !== "=" || !/[-–—]\s?$/.test(folded.slice(0, value.from)))
      return value;
    const between = folded.slice(step.to, value.from);
    return STEPS_OF.test(between) && !OF_A_WHOLE.test(between)
      ? { ...value, bound: "by", change: "by" }
      : value;
  });
}

const STEPS_OF = /^[^.;]{0,40}[,(]\s?(?:с?оның ішінде|в том числе)(?!\p{L})[^.;]*$/u;
/** A share of the sum is no step. */
const OF_A_WHOLE = /үлес|салма[қғ]|деңгей|қамту|дол[яиюе]|(?<!\p{L})вес|уров|охват/u;

/** «1900 адамға дейін»: a value that looks like a year is no year. */
function isSame(value: Span, mention: Span): boolean {
  return mention.from < value.to && value.from < mention.to;
}

/**
 * "to 78 years by 2030 from 73 in 2019", «с 8,7 % в 2002 году до 3 %»: the year of what it starts from, and of
 * nothing else.
 */
function isOfStart(folded: string, value: Quantity, mention: Span): boolean {
  const { from, to, initialSpan } = value;
  if (initialSpan === undefined || mention.from <= initialSpan.to) return false;
  if (initialSpan.from > to) return mention.from < initialSpan.to + 12;
  return mention.to <= from && /^[^,;.\d]{0,16}\sв $/.test(folded.slice(initialSpan.to, mention.from));
}

/** An item may hold several sentences: each has its own period and base. */
function mentionsBetween(mentions: readonly PeriodMention[], from = 0, to = Infinity): PeriodMention[] {
  return mentions.filter((mention) => mention.from >= from && mention.from < to);
}

const AFTER_STOP = /\.\s$/;

/** Longest sentence or item read for values, in characters: the longest seen has about 1 500. */
const MAX_SENTENCE = 6_000;

function trimTail(folded: string, { from, to }: Span, group: Group): Span {
  const end = group.values.reduce((last, value) => Math.max(last, value.to), group.from);
  const own = folded.slice(end, endOfIndicator(folded, end, to));
  return { from, to: end + own.replace(OPENS_PARTS_RU, "").length };
}

/** «… 45 тыс. кв. м жилья, в том числе:» opens a list of its parts. */
const OPENS_PARTS_RU = /,?\s(?:в том числе|из них)$/;

interface GroupReading {
  readonly span: Span;
  readonly name: string;
  readonly targets: readonly TargetReading[];
  readonly rateBase?: number;
}

function readGroup(
  text: string,
  group: Group,
  asides: readonly Span[],
  mentions: readonly PeriodMention[],
  language: Language,
  period: string | undefined,
  isIndexed: boolean,
): GroupReading {
  const own = mentions.filter(({ from }) => from >= group.from && from < group.to);
  const base = (own.find(({ isBase }) => isBase) ?? mentions.find(({ isBase }) => isBase))?.period;
  const folded = fold(text);
  const values = group.values.map((value) => withUnit(value, unitOfValue(folded, value, language)));
  const targets = values.map((value) => {
    const isNow = THIS_YEAR.test(folded.slice(group.from, value.from));
    const isBehind = isNow && !own.some((mention) => mention.from < value.from);
    const at = isBehind
      ? period
      : (value.period ?? periodBefore(own, value) ?? periodOf(folded, mentions, value) ?? period);
    const from = value.base ?? base;
    // «2004 жылмен салыстырғанда 44 % қысқарту»: the year of the base is no year of the target.
    return toTarget(value, {
      period: at === from && value.period === undefined ? period : at,
      base: from,
      isIndexed,
    });
  });
  const gone = group.values.flatMap((value) => [
    {
      from: startOf(value) - group.from,
      to: bracketEnd(text, Math.max(value.to, value.boundSpan?.to ?? value.to)) - group.from,
    },
    ...(value.initialSpan === undefined
      ? []
      : [{ from: value.initialSpan.from - group.from, to: value.initialSpan.to - group.from }]),
    ...[(language === "ru" ? rateBehind(folded, value) : undefined) ?? looseUnit(folded, value) ?? []]
      .flat()
      .map(({ from, to }) => ({ from: from - group.from, to: to - group.from })),
  ]);
  for (const { from, to } of asides)
    if (from >= group.from && to <= group.to) gone.push({ from: from - group.from, to: to - group.from });
  const parts = PARTS_RU.exec(folded.slice(group.values[0]?.to ?? group.to, group.to));
  if (parts !== null) gone.push({ from: group.to - group.from - parts[0].length, to: group.to - group.from });
  const relative = group.values.length > 1 ? RELATIVE_RU.exec(folded.slice(group.from, group.to)) : null;
  if (relative !== null) gone.push({ from: relative.index, to: relative.index + relative[0].length });
  const rateBase = group.values.find((value) => value.rateBase !== undefined)?.rateBase;
  return {
    span: { from: group.from, to: group.to },
    name: nameIndicator(text.slice(group.from, group.to), gone, language),
    targets,
    ...(rateBase === undefined ? {} : { rateBase }),
  };
}

/** «увеличится в 1,8 раза объем выпуска, который составит …» */
const RELATIVE_RU = /,\sкотор[а-я]+\s(?=состав|достиг)/;

/** What a value is made of, named behind it: «22760 безработных, в том числе 2005 год – 7500 человек». */
const PARTS_RU =
  /(?:[,(]?\s*(?:в том числе|из них|из которых)|\s(?:общей |сметной )*стоимостью|\s(?:против|вместо)(?=\s\d))(?![а-я])[\s\S]*$/;

/** «в этом году – 622 МВт, а на 2026 год – …»: the year behind is another value's. */
const THIS_YEAR =
  /(?<![а-я])в (?:этом|текущем|нынешнем) году(?![а-я])|(?<![а-яәіңғүұқөһ])биыл(?![а-яәіңғүұқөһ])|(?<![a-z])this year(?![a-z])/;

function withUnit(value: Quantity, unit: string | undefined): Quantity {
  return unit === undefined ? value : { ...value, unit };
}

/** End of a bracket right behind a value («80 % (1, 2, 5 классы)»): it explains the value. */
function bracketEnd(text: string, to: number): number {
  const bracket = /^\s*\([^()]{1,120}\)/.exec(text.slice(to, to + 130));
  return bracket === null ? to : to + bracket[0].length;
}

/** The nearest period before a value, inside its own indicator. */
function periodBefore(own: readonly PeriodMention[], value: Span): string | undefined {
  return own.filter(({ from, isBase }) => !isBase && from < value.from).at(-1)?.period;
}

/**
 * The sentence's period: the last one named before the value, unless it is one of several with values of
 * their own, else the first after it, unless that one has a value of its own: «330 орын (2025 ж. – 110, …)».
 */
function periodOf(folded: string, mentions: readonly PeriodMention[], value: Span): string | undefined {
  const plain = mentions.filter(({ isBase }) => !isBase);
  const before = plain.findLast(({ from }) => from < value.from);
  if (before !== undefined) return isOneOfYears(folded, plain, before) ? undefined : before.period;
  return plain.find(({ to }) => !OWN_VALUE.test(folded.slice(to, to + 20)))?.period;
}

/** «22760 человек (2005 год – 7500, 2006 – 15260); обучить 3720»: years with values of their own end with them. */
function isOneOfYears(folded: string, mentions: readonly PeriodMention[], last: PeriodMention): boolean {
  const hasOwn = ({ to }: Span) => OWN_VALUE.test(folded.slice(to, to + 20));
  return hasOwn(last) && mentions.some((it) => it.to < last.from && it.period !== last.period && hasOwn(it));
}

const OWN_VALUE = /^\s?(?:г\.?|год[ауе]?|ж\.?|жыл[а-яәіңғүұқөһ]*)?\s?[-–—:]\s?\d/;

const MEASURE_HEAD =
  /^(?:(?:суммарн|общ|средн|ежегодн)[а-я]+\s)?(?:дол[яиюе]|удельн[а-я]+ вес[а-я]*|уров(?:ень|ня|не)|количеств[а-я]+|числ[оау]|численност[а-я]+|объем[а-я]*|площад[ьи]|протяженност[ьи]|плотност[ьи]|смертност[ьи]|заболеваемост[ьи]|охват[а-я]*|процент[а-я]*|рост|темп[а-я]* роста|индекс[а-я]*|share|proportion|number|level|volume|rate)(?![а-яa-z])/;

function measureHead(name: string): string {
  const match = MEASURE_HEAD.exec(fold(name));
  return match === null ? "" : name.slice(0, match[0].length);
}

/** «прогнозируется численность работающих»: the plan's verb is no part of the name. */
function withoutPlan(name: string): string {
  const verb = PLAN_RU.exec(fold(name))?.[0].length ?? 0;
  return name.slice(verb);
}

const PLAN_RU =
  /^(?:прогнозируется|ожидается|планируется|предполагается|предусматривается|предусмотрено|намечается|намечено)\s(?=[а-я])/;

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
