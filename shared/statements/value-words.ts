import type { Language } from "../text/language.ts";
import type { Quantity } from "../text/numbers.ts";
import { findRateBasesIn } from "../text/rate-base.ts";
import type { Span } from "../text/span.ts";
import { findUnit } from "../text/units.ts";

/**
 * What a bare number counts: behind adjectives («7 крупнейших портфельных компаний»), in Kazakh and
 * English before the verb that makes it («15 заманауи орталық ашылады», "120 new schools will be").
 */
const COUNTED: Readonly<Record<Language, RegExp>> = {
  ru: /^\s(?:[а-я-]{3,}(?:ых|их|ые|ие|ого|его|ой)\s){1,3}(?!общей|сметной)([а-я]{4,})(?![а-я-])|^\s([а-я]{2,}(?:ов|ев|ей|ок|ек))\s[а-яё]|^\s([а-я]{4,}(?:ых|их|ихся))(?=[,;.:)]|\s(?:общей|сметной)\s|\s[-–—(]|\s(?:и|в|на|из|к|до|за|по|с|для|при|от|через)\s|\s?$)/,
  kk: /^\s(?:[а-яәіңғүұқөһ-]+\s){0,2}?(елді мекен[а-яәіңғүұқөһ]*)|^(?!\s[а-яәіңғүұқөһ]{2,}(?:[дтн][ыі]|ға|ге|қа|ке)\s)\s(?:[а-яәіңғүұқөһ-]+\s){0,4}?(?![а-яәіңғүұқөһ]+(?:ады|еді|йды|йді|[ртсзйн]у)(?:\s|$))([а-яәіңғүұқөһ]{4,})(?:\s(?:салын|ашыл|құрыл|енгізіл|жөндел|жаңғыртыл|орнатыл|оқытыл|даярлан|іске қос|пайдалануға|отырғызыл|жаңартыл|(?:салу|ашу|құру|енгізу|жөндеу|орнату|сатып алу|[мпб]ен)(?![а-яәіңғүұқөһ]))|$)|^\s(?:(?![а-яәіңғүұқөһ]*(?:[дтн][ыі]ң?|ға|ге|қа|ке|у|[ыі]п|және)\s)[а-яәіңғүұқөһ-]+\s){0,2}?(?![а-яәіңғүұқөһ]+(?:ады|еді|йды|йді)\s|(?:маңызды|тиімді|қауіпті|ауқымды|қарқынды|ұтымды|белсенді)\s)([а-яәіңғүұқөһ]{2,}[дтн][ыі]ң?)\s|^\s([а-яәіңғүұқөһ]{2,}(?:ға|ге|қа|ке))\s/,
  en: /^\s(?:(?!of |in |or |per |to )[a-z-]+\s){0,4}?((?!is |was |has |this |its |as )[a-z]{2,}[a-rt-z]s|people)(?![a-z])/,
};
const PER_YEAR: Readonly<Record<Language, RegExp>> = {
  ru: /^\sв год(?![а-я])/,
  kk: /^\sжылына(?![а-яәіңғүұқөһ])/,
  en: /^\s(?:per|a) year(?![a-z])/,
};

/**
 * Unit of a value in its text: the one read beside the number, else the noun behind adjectives.
 * A count that is promised each year says so: «50 стажировок в год».
 */
export function unitOfValue(folded: string, value: Quantity, language: Language): string | undefined {
  const { unit, unitSpan } = value;
  if (unit === undefined && Number.isInteger(value.value)) {
    const counted = COUNTED[language]
      .exec(folded.slice(value.to, value.to + MAX_COUNTED))
      ?.slice(1)
      .find((word) => word !== undefined);
    if (counted !== undefined) return nounUnit(folded, value.to, counted) ?? counted;
  }
  const isOwnWord =
    unitSpan !== undefined && unit !== "%" && unit === folded.slice(unitSpan.from, unitSpan.to);
  if (!isOwnWord || unit === undefined) return unit;
  const yearly = PER_YEAR[language].exec(folded.slice(unitSpan.to, unitSpan.to + 20))?.[0];
  return yearly === undefined ? unit : `${unit}${yearly}`;
}

/** Name of the unit that ends with the counted noun: «жаңа мектеп», «әлеуметтік жұмыс орындарын». */
function nounUnit(folded: string, from: number, counted: string): string | undefined {
  const end = folded.indexOf(counted, from) + counted.length;
  for (let at = folded.indexOf(" ", from); at >= 0 && at < end; at = folded.indexOf(" ", at + 1)) {
    const match = findUnit(folded, at);
    if (match?.isCounted === true && match.to === end) return match.unit;
  }
  return undefined;
}

/** Longest stretch of adjectives and noun behind a number, in characters. */
const MAX_COUNTED = 90;

/** «число резидентов до»: what is counted is named already. */
const COUNT_BEFORE =
  /(?:^|[^а-я])(?:числ[оау]|количеств[оау]|численност[ьи])\s(?:[^,;.]|[,.](?=\d))*$|(?:^|[^a-z])(?:number|capacity|population|fleet|size)(?![a-z])[^,;:]*$/;
const MAX_COUNT = 120;

/**
 * Unit words behind a value that the name does without: «количество экспортеров – до 1,5 тыс.
 * компаний» measures «количество экспортеров». Without a dash the noun may be the name itself.
 */
export function looseUnit(folded: string, value: Quantity): Span | undefined {
  const { unitSpan } = value;
  if (unitSpan === undefined || unitSpan.from < value.to) return undefined;
  const start = Math.min(value.from, value.boundSpan?.from ?? value.from);
  const before = folded.slice(0, start);
  return /\p{L}\s?[-–—]\s?$/u.test(before) || COUNT_BEFORE.test(before.slice(-MAX_COUNT))
    ? unitSpan
    : undefined;
}

/** «до 3,5 случая на 100 тысяч населения»: what a rate counts, and per how many, behind its value. */
export function rateBehind(folded: string, value: Quantity): Span | undefined {
  if (value.rateBase === undefined) return undefined;
  const { unitSpan } = value;
  const isBehind = unitSpan !== undefined && unitSpan.from >= value.to;
  const end = isBehind ? unitSpan.to : value.to;
  const [base] = findRateBasesIn(folded.slice(end, end + MAX_RATE), "ru");
  if (base === undefined || base.from > 1) return undefined;
  return { from: isBehind ? unitSpan.from : end, to: end + base.to };
}

/** Longest base of a rate, in characters. */
const MAX_RATE = 60;

/** A clause after the last value («…, что будет способствовать …») is not the indicator's. */
const TAIL =
  /^[^,;."]{0,60}?(?=[,;."]|\sпри(?:р|$)|\sна общ)(\sпри$|\sна общую сумму\s|,?"\s(?:the )?[a-z. ]{2,60}\s(?:said|noted|added|stressed|concluded)(?![a-z])|,?\sприрост\s(?:на\s|составит\s|-\s)?\d|"\s?,?\s?-\s|[,;]\s+(?:что|чему|где|при этом|в том числе за счет|в том числе из|за счет|путем|which|that|бұл|бұнда|оның|олардың|enough|thereby|allowing|leading|to (?:ensure|maintain|provide|support|achieve|create)|as well as|according to|the [a-z]+ (?:said|wrote|noted|added|stressed)|he (?:said|noted|added)|she (?:said|noted|added))(?![а-яa-zәіңғүұқөһ])|(?<=[аеи]ды|[аеи]ді|йды|йді|[ыіаеу]п),\s+|,\s+(?:а также\s)?[а-я]{4,}(?:ци[ияю]|ни[яеюи])(?![а-я])|,\s+(?:не\s)?[а-я]{3,}(?:ить|ать|ять|еть|[ияе]тся|[уюая]тся)(?![а-я])|(?<!(?:^|[^а-яa-z])(?:[а-яa-z]|тыс|млн|млрд|трлн|кв|куб|чел|ед|тг|руб|долл|п|sq|cu|no))\.\s)/;

/** Where an indicator ends whose last value ends at `end`, in a text that goes on up to `to`. */
export function endOfIndicator(folded: string, end: number, to: number): number {
  const tail = TAIL.exec(folded.slice(end, to));
  return tail === null ? to : end + tail[0].length - (tail[1]?.length ?? 0);
}

const PLACE_TAIL: Readonly<Record<Language, RegExp>> = {
  ru: /(?<![\p{L}])(?:в|во|на)\s[а-яё-]+(?:\s[а-яё-]+)?$/iu,
  kk: /(?<![\p{L}])\p{L}+(?:лар|лер|дар|дер|тар|тер)?(?:да|де|та|те)$/iu,
  en: /(?<![\p{L}])(?:in\s(?:the\s)?[a-z-]+(?:\s[a-z-]+)?|from\s\d+\sto\s\d+\syears(?:\sold)?)$/iu,
};

/**
 * Fills in what a place alone leaves out: «доступ к воде в городах – 100 %, в селах – 72 %» gives
 * «доступ к воде в селах».
 *
 * @returns `undefined` when the name is more than a place, or the one before it names none
 */
export function fillPlace(name: string, before: string, language: Language): string | undefined {
  const own = PLACE_TAIL[language].exec(name);
  const other = PLACE_TAIL[language].exec(before);
  if (own?.index !== 0 || other === null || other.index === 0) return undefined;
  return before.slice(0, other.index) + name;
}

/** Most words of a part that stands below a label. */
const MAX_PART_WORDS = 3;

/**
 * Fills in the label that a row of parts shares: "results of pupils: mathematics – 480, reading – 450" gives
 * "results of pupils: reading".
 *
 * @returns `undefined` when the name is long or has a label of its own
 */
export function fillLabel(name: string, before: string): string | undefined {
  const label = before.indexOf(": ");
  if (label < 0 || name === "" || /[:(]/.test(name)) return undefined;
  const isPart = (words: string): boolean => words.split(" ").length <= MAX_PART_WORDS;
  return isPart(name) && isPart(before.slice(label + 2)) ? before.slice(0, label + 2) + name : undefined;
}
