import { WILL_CHANGE_RU } from "../text/change-verbs.ts";
import type { Language } from "../text/language.ts";
import type { Quantity } from "../text/numbers.ts";
import { findRateBases } from "../text/rate-base.ts";
import type { Span } from "../text/span.ts";
import { hasMeasureWord } from "./measure.ts";
import { sharesNounEnglish } from "./outputs.ts";

/** The values of one indicator, from the first of its words. */
export interface Group extends Span {
  readonly values: readonly Quantity[];
}

/** Words that may stand between two values of one indicator: years, bounds, "then". */
const BETWEEN =
  /\d[\d\s,.]*|(?:г\.?г?\.?|год[а-я]*|(?:январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)[яа]|жыл[а-яәіңғүұқөһ]*|ж\.?|в|к|на|с|до|по|не|менее|более|выше|ниже|и|а|затем|около|от|уровня|чем|а также|концу|план|факт|қарай|дейін|кемінде|және|ал|one|in|by|to|from|up|at|least|most|and|then|the|year|of|not|more|less|than|конце|составит|достигнет|құрайды|соответственно|тиісінше|уже|почти|примерно|порядка|еще)(?![а-яa-zәіңғүұқөһ])|[^\p{L}\d]/gu;

/** «100 % (1, 2, 5 классы), в 2019 году – …»: words in brackets explain, their commas part nothing. */
const BRACKETS = /\([^()]*\)/g;

/**
 * Tells which values of a sentence belong to one indicator, and where each begins.
 *
 * @param folded the sentence, as `fold` gives it
 * @param from where the first indicator's own words begin
 */
export function groupValues(
  folded: string,
  values: readonly Quantity[],
  language: Language,
  from: number,
): Group[] {
  const groups: { from: number; to: number; values: Quantity[] }[] = [];
  let end = from;
  let part: Quantity | undefined;
  const masked = withoutRateBases(folded, language);
  for (const value of values) {
    const last = groups.at(-1);
    const gap = masked.slice(end, startOf(value)).replace(BRACKETS, (words) => "_".repeat(words.length));
    const isPart =
      last !== undefined &&
      !isYearly(gap) &&
      (isPartOf(gap) || (part !== undefined && !hasMeasureWord(gap) && goesOnWithParts(part, value, gap)));
    part = isPart ? value : undefined;
    if (isPart) {
      end = Math.max(end, value.to);
      continue;
    }
    const border = findBorder(gap, language);
    if (last === undefined)
      groups.push({
        from: Math.min(
          from + startOfSentence(gap) + (language === "ru" ? lastDoing(gap) : 0),
          startOf(value),
        ),
        to: value.to,
        values: [value],
      });
    else if (
      isYearly(gap) ||
      gap.replace(BETWEEN, "").length === 0 ||
      isToldAgain(last.values.at(-1), value, gap) ||
      sharesNounEnglish(folded, startOf(value)) ||
      goesOn(folded, last.values, value, gap)
    ) {
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
function goesOn(folded: string, values: readonly Quantity[], value: Quantity, gap: string): boolean {
  const before = values.findLast(({ unit }) => unit === value.unit) ?? values.at(-1);
  const joint = /(?:[,;]|\s(?:and|и|және))\s[^,;]*$/.exec(gap)?.[0];
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

/**
 * «возрастет до 39 758 единиц, или на 8,3 %», «составит 60 тыс. тенге или 115 % к 2004 году», «увеличится на 700
 * человек и составит 4,2 тыс.»: one value told in two ways.
 */
function isToldAgain(before: Quantity | undefined, { bound, unit }: Quantity, gap: string): boolean {
  if (RELATIVE_RU.test(gap) || AND_RU.test(gap)) return true;
  const isOther = unit !== before?.unit && (unit === "%" || unit === "times");
  return (isOther || (bound === "by" && before?.bound !== "by")) && OR_RU.test(gap);
}

/** «увеличится в 1,8 раза объем выпуска, который составит 230 млрд.» */
const RELATIVE_RU =
  /^[^;.\d]{0,160},\sкотор[а-я]+\s(?:составит|составят|достигнет|достигнут)\s(?:к \d{4} году )?$/;
const OR_RU =
  /^[^,;.\d]{0,60},?\s(?:или|либо)\s(?:(?:рост|прирост|снижение|увеличение|сокращение|уменьшение)\s)?(?:составит\s)?$/;
/** «… и составит к 2007 году», «… и уменьшится по сравнению с 2004 годом на»: its own verb, no subject. */
const AND_RU = new RegExp(
  `^(?:[^,;.\\d]|(?<!\\d)(?:19|20)\\d\\d(?!\\d)){0,90}\\sи\\s(?:(?:к|в)\\s20\\d\\d\\sгоду\\s)?(?:состав(?:ит|ят)|достиг(?:нет|нут)|буд[еу]т\\sсоставлять|${WILL_CHANGE_RU})(?:\\s(?:к|в|до|на|с|по\\s(?:сравнению|отношению)|уровн[а-я]+|год[ауом]*|20\\d\\d)(?![а-я])){0,8}\\s$`,
);

/** «200 тыс. мест, в том числе 72 тыс. постоянных»: a part of the value, no indicator. */
const PART_OF = /(?:в том числе|из них|из которых|оның ішінде|including|of which)(?!\p{L})/u;

/** «…, в том числе экспорт – 5 млн.»: a part that is measured is an indicator of its own. */
function isPartOf(gap: string): boolean {
  const match = PART_OF.exec(gap);
  return match !== null && !hasMeasureWord(gap.slice(match.index));
}

/** A part goes on: «оның ішінде 4 мың км – құрылыс, 3,2 мың км – жөндеу». */
const MORE_PARTS = /^\s[-–—]\s[^;.,]*,\s(?:және\s)?$/;
/** «в том числе 90 тыс. кв. м многоквартирных домов, 83 тыс. кв. м индивидуальных» */
const NEXT_PART_RU = /^[^;.,:\d]{1,60}(?:,|\sи)\s$/;
/** «из которых 6 новых и 18 взамен существующих» */
const NEXT_KIND_RU = /^\s[а-я-]{3,}(?:ых|их)\sи\s$/;

function goesOnWithParts(part: Quantity, { unit }: Quantity, gap: string): boolean {
  return (
    MORE_PARTS.test(gap) ||
    NEXT_KIND_RU.test(gap) ||
    (unit !== undefined && unit === part.unit && NEXT_PART_RU.test(gap))
  );
}

/** «330 орын (2025 ж. – 110, …)», «480 мест, в том числе в 2024 году – 200»: the first year's share of a sum. */
const YEARLY =
  /(?:\(|(?:(?:в том числе|из них)(?:\s[а-я]+){0,5}?|с?оның ішінде|including|of which)[\s:,-]*)(?:(?:в|in)\s)?(?:19|20)\d\d\s?(?:г\.?|год[ау]?|ж\.?|жыл[ыға]*)?\s?[-–—:]\s?$/u;

function isYearly(gap: string): boolean {
  return YEARLY.test(gap);
}

/** Where a value begins, with the words that bound it. */
export function startOf(value: Quantity): number {
  return Math.min(value.from, value.boundSpan?.from ?? value.from, value.initialSpan?.from ?? value.from);
}

/** «ветхого и аварийного жилья, построено …»: a verb behind the comma begins the next, not «и». */
const NEW_CLAUSE_RU =
  /[;,]\s+(?=(?:будет |будут )?[а-я]{3,}(?:ено|ены|ена|ано|аны|ана|ыто|ыты|ыта|ится|атся|ятся|ется|утся|ить|еть)\s)/;
/** «тұрақтанады және төмендейді, өлім …»: the verb or participle before the comma ends the indicator, not «және». */
const NEW_CLAUSE_KK = /(?<=[аеи]ды|[аеи]ді|йды|йді|[ае]т[ыі]н|йт[ыі]н),\s+/;
/** «в два раза увеличить выпуск и в три раза …», «охватить 99 % городского и 97 % …»: the value leads. */
const LED_BY_VALUE_RU =
  /^\s+(?:увелич|повы|сниз|сократ|уменьш|нараст|поднять|расшир|[а-я-]+(?:ого|его|ой|ей|ых|их|ов|ев)[\s,])/;
/** «создание сети, обучение педагогов, строительство 12 школ»: what is counted begins with its own doing. */
const LAST_NOUN_RU =
  /^.*(?:[;,]\s+(?:а также\s+)?|\sи\s+(?=(?:увеличени|повышени|снижени|сокращени|уменьшени|доведени)))(?=[а-я]{3,}(?:ени[еяю]|ани[еяю]|ци[яию]|тств[оа]|[йв]к[аиу]|упк[аиу])\s(?!котор))/;
const NOUN_RU = /^[а-я]{3,}(?:ени[еяю]|ани[еяю]|ци[яию]|тств[оа]|[йв]к[аиу]|упк[аиу])\s/;
/** The same told by verbs: «обеспечить охрану парка, создать около 500 мест». */
const LAST_VERB_RU = /^.*[;,]\s+(?:а также\s+)?(?=[а-я]{3,}(?:ать|ить|еть|ять|уть)\s)/;
const VERB_RU = /^[а-я]{3,}(?:ать|ить|еть|ять|уть)\s/;
/** What leads to the first doing: «…, предполагается », «результаты: ». */
const TO_DOINGS_RU =
  /^.*(?:(?:предполага|предусматрива|планиру|намеча|ожида)(?:ется|ются)(?: результаты:)?|позвол[ия]т|:)\s+(?=[а-я])/;

/** Length of what stands before the last doing in a row of doings; 0 when the words are no row. */
function lastDoing(words: string): number {
  const start = TO_DOINGS_RU.exec(words)?.[0].length ?? 0;
  // A bracket that the value itself stands in explains the last doing.
  const row = words.slice(start).replace(/\([^()]*$/, "");
  if (/[:()]/.test(row)) return 0;
  const last = NOUN_RU.test(row) ? LAST_NOUN_RU : VERB_RU.test(row) ? LAST_VERB_RU : undefined;
  const length = last?.exec(row)?.[0].length ?? 0;
  return length === 0 ? 0 : start + length;
}

/** Length of the sentences that stand before a sentence with a value. */
function startOfSentence(gap: string): number {
  return /^.*(?<=%|(?!млрд|трлн)[а-яәіңғүұқөһa-z]{4})\.\s+/.exec(gap)?.[0].length ?? 0;
}

/** "…, unload the old station and increase the capacity …": the last change has the value. */
const LAST_CHANGE_EN = /^.*[,\s]\s?and\s(?=(?:increase|raise|reduce|decrease|boost|bring|lower|expand)\s)/;

/** Where the next indicator begins in the text between two values; absent when none does. */
function findBorder(gap: string, language: Language): number | undefined {
  const border =
    language === "en"
      ? /[;,]\s+(?:(?:and|while|whereas)\s+)?|(?<=%|[a-z]{4})\.\s+|\s+and\s+(?:the\s+)?/.exec(gap)
      : /(?<=%|(?!млрд|трлн)[а-яәіңғүұқөһ]{4})\.\s+|[;,]\s+(?:а также\s+|при этом\s+|причем\s+|и\s+|а\s+|ал\s+|және\s+|бұл ретте\s+)?|\s+(?:и|және)\s+|\s+при\s+(?=(?:снижении|сокращении|уменьшении|увеличении|повышении|росте)\s)/.exec(
          gap,
        );
  if (border === null) return undefined;
  const later =
    language === "ru" ? NEW_CLAUSE_RU.exec(gap) : language === "kk" ? NEW_CLAUSE_KK.exec(gap) : null;
  if (later !== null && later.index > border.index && !/[;,.]/.test(border[0]))
    return later.index + later[0].length;
  const last = language === "en" ? LAST_CHANGE_EN.exec(gap) : null;
  if (last !== null && last[0].length > border.index + border[0].length) return last[0].length;
  const rest = gap.slice(border.index + border[0].length);
  if (language === "ru" && lastDoing(rest) > 0) return border.index + border[0].length + lastDoing(rest);
  // A Kazakh name may follow its number: «111 млн м2 үй салу және 1 млн азаматты қамту».
  // «…, показав рост на 22 %» tells of the indicator before.
  if (/^(?:[а-я]{3,}(?:ав|ив|ев)|with)\s/.test(rest)) return undefined;
  const isNumberFirst =
    rest.replace(BETWEEN, "") === "" &&
    border.index > 0 &&
    (language === "kk" || (language === "ru" && LED_BY_VALUE_RU.test(gap)));
  if (isNumberFirst) return border.index + border[0].length;
  return rest.replace(BETWEEN, "").length < 3 ? undefined : border.index + border[0].length;
}
