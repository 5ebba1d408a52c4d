import type { Language } from "../text/language.ts";
import type { Span } from "../text/span.ts";
import { draftReading } from "./draft.ts";
import { fold } from "./fold.ts";
import { type IndicatorReading, readIndicators } from "./indicators.ts";
import { markerLength } from "./items.ts";
import { hasMeasureWord, isMeasured, MONEY, STEP_UNITS } from "./measure.ts";
import { isFact, isMixed, isPromise } from "./mood.ts";
import { promisesOutput, splitOutputs } from "./outputs.ts";
import { leadsWithOutputRu } from "./outputs-ru.ts";
import { prefixLength } from "./prose.ts";
import { findingAt, languageOf, type Walk } from "./walk.ts";
import { joinPlaces, sliceWording, type Wording } from "./wording.ts";

/** Units of deadlines and thresholds: rules, not promises. */
const RULE_UNITS: ReadonlySet<string> = new Set(["day", "hour", "minute", "month", "MCI", ...MONEY]);

/**
 * Adds the indicators and counted results that a sentence of running text promises.
 *
 * @param sentence the words of the span, folded
 * @param period what the sentence before says of its values, if this one goes on with it
 */
export function addPromises(walk: Walk, index: number, span: Span, sentence: string, period?: string): void {
  if (PROCEDURE.test(sentence)) return;
  const { blocks } = walk.capture;
  const text = blocks[index]?.text ?? "";
  const language = languageOf(text, walk.capture.language);
  const marker = markerLength(text.slice(span.from, span.to));
  const from = Math.max(0, prefixLength(sentence, language) - marker);
  const wording = joinPlaces(blocks, [{ block: index, from: span.from + marker, to: span.to }]);
  const outputs = promisesOutput(sentence, language) ? readOutputs(wording, language, from) : [];
  const readings =
    outputs.length > 1
      ? outputs
      : readIndicators(wording.text, language, { from, period }).map((reading) => ({ wording, reading }));
  const isOutput = outputs.length > 0;
  const tellsBoth = isMixed(sentence, language);
  let before: IndicatorReading | undefined;
  for (const [order, { wording: own, reading: all }] of readings.entries()) {
    const reading = tellsBoth ? withoutFacts(own, all, language) : all;
    if (reading.targets.length === 0 || isBeforePlan(walk, reading)) continue;
    if (language === "ru" && (isAside(own, reading) || (order === 0 && isBefore(own, reading)))) continue;
    if (language === "kk" && isCostKazakh(reading)) continue;
    const words = own.text.slice(reading.span.from, reading.span.to);
    const isDone =
      (isOutput || (language === "ru" && leadsWithOutputRu(fold(words)))) &&
      isCounted(reading) &&
      !CHANGED.test(fold(leadOf(own, reading)));
    if (
      !isDone &&
      isNameless(reading) &&
      isPromisedReading(walk, { ...reading, name: words }, sentence, words)
    ) {
      const found = findingAt(walk, index, "indicator");
      walk.drafts.push({ ...draftReading(blocks, own, reading, found), name: words, confidence: "low" });
      continue;
    }
    const isLike = language === "ru" && LEVEL.test(sentence) && isLikeBefore(own, before, reading);
    if (!isDone && !isLike && !isPromisedReading(walk, reading, sentence, words, order > 0)) continue;
    const isIndicator =
      !isDone && (isLike || isMeasured(words, reading.name, reading.unit) || isChange(reading));
    before = isIndicator ? reading : undefined;
    const found = findingAt(walk, index, isIndicator ? "indicator" : "result-indicator");
    walk.drafts.push(draftReading(blocks, own, reading, found));
  }
}

/** "The Agency shall hold at least four meetings in a year", «не менее 4 заседаний в год»: how a body works. */
const PROCEDURE =
  /(?<![a-z])(?:shall|must|should|will) (?:hold|convene|have) [^,;.]{0,40}(?:meetings?|sessions?|sittings?) (?:in|a|per|each|every|during) (?:the |a |each |every )?(?:calendar |financial )?(?:year|quarter|month)(?![a-z])|(?<![а-я])провод[а-я]+ [^,;.]{0,40}заседани[а-я]+ (?:в|за) (?:год|квартал|месяц)(?![а-я])|(?:жылына|тоқсанына|айына) [^,;.]{0,40}(?:отырыс|мәжіліс)(?:тар|тер)?(?:ын|ін|ды|ті)? өткіз/;

/** "open 12 clinics and increase capacity to 40 million passengers": what is changed is measured. */
const CHANGED =
  /(?:^|^to |^an? |^the |\sto )(?:increase|raise|reduce|reduction|growth|rise|boost|decrease|expand|lower)\s(?!by\s)[^,;]*$|^(?:увеличить|повысить|снизить|сократить|уменьшить|довести|нарастить)(?![а-я])|буд[еу]т доведен[аоы]? (?:до )?$/;

/** The words of a reading before its first value. */
function leadOf({ text }: Wording, { span, targets }: IndicatorReading): string {
  return text.slice(span.from, targets[0]?.span.from ?? span.to);
}

/** «Площадь парка составит 40 га, сад – 8 га»: the next in a row of likes, with a dash for the verb. */
function isLikeBefore(
  own: Wording,
  before: IndicatorReading | undefined,
  reading: IndicatorReading,
): boolean {
  return (
    before?.unit !== undefined &&
    before.unit === reading.unit &&
    !RULE_UNITS.has(before.unit) &&
    reading.name.length >= LEAST_IN_ROW &&
    reading.targets.every(({ bound }) => bound === "=") &&
    /\p{L}\s?[-–—]\s?$/u.test(leadOf(own, reading))
  );
}

/** «В 2001 году проведена реконструкция …» in a programme for 2004 – 2006: what was done before it. */
function isBeforePlan({ setting: { firstYear } }: Walk, { targets }: IndicatorReading): boolean {
  return (
    firstYear !== undefined &&
    targets.every(({ period }) => period !== undefined && Number(period.slice(-4)) < firstYear)
  );
}

/** «зерна – до 185 тыс. тонн, молока – до 12 тыс. тонн»: what changes in a row of likes is measured. */
function isChange({ targets }: IndicatorReading): boolean {
  return targets.every(({ bound }) => bound === "to" || bound === "by");
}

/** «Сегодня доля составляет 40 %, а к 2030 году достигнет 60 %»: the first value is no promise. */
function withoutFacts({ text }: Wording, reading: IndicatorReading, language: Language): IndicatorReading {
  const folded = fold(text);
  const targets = reading.targets.filter(({ span }) => !isFact(folded, reading.span.from, span.to, language));
  return { ...reading, targets };
}

/**
 * «озвучил 10 проектов, которые предстоит реализовать» counts what stands before the promise;
 * «объем финансирования составит 320 млн.» is what the document costs.
 */
function isAside({ text }: Wording, { span, targets, name }: IndicatorReading): boolean {
  if (targets.every(({ unit }) => unit !== undefined && MONEY.has(unit)) && COST_RU.test(fold(name)))
    return true;
  if (PRICE_RU.test(fold(name))) return true;
  const folded = fold(text);
  const end = Math.max(...targets.map((target) => target.span.to));
  if (PREMISE_RU.test(folded) && !isPromise(folded.slice(0, end), "ru")) return true;
  const relative = folded.slice(end).search(/,\s(?:[а-я]+\s)?котор[а-я]+\s/);
  return relative >= 0 && end + relative <= span.to + 2 && !isPromise(folded.slice(0, end + relative), "ru");
}

/** «завод мощностью 70 тыс. машин, где будет создано …»: what is told before the promise begins. */
function isBefore({ text }: Wording, { span, targets }: IndicatorReading): boolean {
  const folded = fold(text);
  const words = folded.slice(0, span.to);
  if (isPromise(words, "ru") || promisesOutput(words, "ru")) return false;
  const rest = folded.slice(span.to);
  return (
    /,\s(?:где|котор[а-я]+|что|а)\s/.test(rest.slice(0, 12)) &&
    targets.every(({ bound, period }) => bound === "=" && period === undefined)
  );
}

/** «кәсіпорынды қаржыландыру көлемі 50 млн. теңге құрайды, оның 35 %-ы техника сатып алуға бағытталады». */
function isCostKazakh({ targets, name }: IndicatorReading): boolean {
  const folded = fold(name);
  if (/^оның /.test(folded)) return SPENT_KK.test(folded);
  return targets.every(({ unit }) => unit !== undefined && MONEY.has(unit)) && COST_KK.test(folded);
}

/** Money spent, as a verb tells it. */
const SPENT_KK = /бағытта|бөлін|жұмса/;
const COST_KK =
  /қаржыландыру|демеуқаржы|субсидия|шығын|шығыс|қаражат|(?:бөлін|бағытта|жұмса)[а-яәіңғүұқөһ]*$|(?:іске|жүзеге) асыруға/;

/** What a loan or something promised costs: «…, на что запланировано 2 млрд. тенге». */
const PRICE_RU =
  /^на (?:что|эти цели|эти работы)\s|^(?:[^,]{0,60}(?:,|\sа)\s)?(?:процентная |базовая )?ставка(?! налог)|(?:первоначальн|авансов)[а-я]+ взнос/;
/** «С учетом того, что зарплата растет на 20 %, доходы будут …»: what the promise starts from. */
const PREMISE_RU = /^(?:с учетом того|учитывая|принимая во внимание),? что /;
const COST_RU =
  /финансировани|затрат|стоимость|расход|(?:на|для) (?:реализаци|эти цели)|(?<!(?:поступлени[яй]|доход[ыов]{1,2}) (?:в |[а-я]+ ){0,2})бюджет|выделен|средств/;

/** Names so short say nothing: «рост», in characters. */
const LEAST_NAME = 6;
/** The same in a row of likes, where the first names the measure: «зерна – до 185 тыс. тонн, яиц – …». */
const LEAST_IN_ROW = 3;

/** «А к 2028 году ожидается рост до 70 %»: what grows was named before; marked, not compared. */
function isNameless({ name, targets }: IndicatorReading): boolean {
  return (
    name.length < LEAST_NAME && targets.every(({ period, bound }) => period !== undefined && bound !== "=")
  );
}

interface WordedReading {
  readonly wording: Wording;
  readonly reading: IndicatorReading;
}

/** Counted things of one sentence, each with its own words; the period named first holds for all. */
function readOutputs(wording: Wording, language: Language, from: number): WordedReading[] {
  let period: string | undefined;
  return splitOutputs(fold(wording.text)).flatMap((span, index) => {
    const own = sliceWording(wording, span);
    const readings = readIndicators(own.text, language, index === 0 ? { from } : { period });
    period ??= readings[0]?.targets[0]?.period;
    return readings.map((reading) => ({ wording: own, reading }));
  });
}

/** Things or people are counted: not money, time, a share or a bare number. */
function isCounted({ targets, name }: IndicatorReading): boolean {
  return (
    name.length >= LEAST_NAME &&
    !/рабоч[а-я]+ групп|комисси|жұмыс тобы|working group/.test(fold(name)) &&
    targets.every(
      ({ unit, bound, change }) =>
        unit !== undefined &&
        !/^(?:мероприяти|кезең|бағыт|бөлім|stages?$|phases?$|steps?$|parts?$|directions?$|[а-я]{3,}(?:ах|ях)$)/.test(
          unit,
        ) &&
        bound !== "by" &&
        change !== "by" &&
        !RULE_UNITS.has(unit) &&
        !STEP_UNITS.has(unit) &&
        unit !== "year",
    )
  );
}

/** Verbs that set a level: «уровень обеспеченности составит 33 кв. м» promises without a year. */
const LEVEL = /состав(?:ит|ят)(?![а-я])|достигн(?:ет|ут)|құрайды|құрауы|will (?:amount|reach|stand)/;

/** «жұмыс орындарының саны 6,5 мыңды құрайды деп күтілуде» */
const LEVEL_KK = /құра(?:йды|уы)[^.;]*(?:күт|болжан|жоспарлан|көзде|тиіс)|құрайтын болады/;

/** «мектептердің 30 пайызы … тартылатын болады»: the genitive makes the percentage a share of its own. */
const SHARE_OF_KK =
  /(?:ның|нің|дың|дің|тың|тің)\s(?:кемінде |шамамен |кем дегенде )?\d[\d,. ]*(?:%-?[ыі]|пайызы|%)\s.*(?:атын|етін|йтын|йтін) болады/;

/** Money that will come is promised: «привлечь в отрасль 300 млрд. тенге». */
const ATTRACTED_RU = /(?<![а-я])привле(?:чь|чение|кут)(?![а-я])/;

function isPromisedReading(
  { setting }: Walk,
  { targets, measure, name }: IndicatorReading,
  sentence: string,
  words: string,
  isInRow = false,
): boolean {
  if (name.length < (isInRow ? LEAST_IN_ROW : LEAST_NAME)) return false;
  if (
    targets.every(({ unit }) => unit !== undefined && RULE_UNITS.has(unit)) &&
    !hasMeasureWord(name) &&
    !ATTRACTED_RU.test(fold(words))
  )
    return false;
  // «на 10-летний период»: a bare step belongs to a measured or changed thing, or is in %, pp or times.
  const isStep = targets.every(
    ({ bound, unit }) => bound === "by" && (unit === undefined || !STEP_UNITS.has(unit)),
  );
  if (isStep && measure === undefined && !isMeasured(words, name, undefined)) return false;
  const { year } = setting;
  if (
    year !== undefined &&
    targets.every(({ period }) => period !== undefined && Number(period.slice(-4)) < year)
  )
    return false;
  if (ATTRACTED_RU.test(fold(words))) return true;
  return targets.some(({ bound, period, unit }) => {
    if (bound !== "=" || period !== undefined) return true;
    if (unit === "%" && SHARE_OF_KK.test(sentence)) return true;
    if (measure === "count" && unit === undefined) return LEVEL_KK.test(sentence);
    if (unit === undefined || (unit === "%" && measure === undefined)) return false;
    return unit === "%" || (!RULE_UNITS.has(unit) && hasMeasureWord(name) && LEVEL.test(sentence));
  });
}
