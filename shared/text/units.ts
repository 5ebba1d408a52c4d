import { foldLetters } from "./fold-letters.ts";
import type { Span } from "./span.ts";

/** Grammatical case that a Kazakh ending gives a number or unit; it decides "by", "to" and "over". */
export type KazakhCase = "dative" | "ablative" | "attributive" | "other";

/** A unit found in a folded text, with the words as they stand. */
export interface UnitMatch extends Span {
  /** Language-neutral name: `%`, `pp`, `times`, `KZT`, `person` …; absent for a bare multiplier. */
  readonly unit?: string;
  /** Power of ten of the multiplier: 3 for "тыс.", 0 without one. */
  readonly exponent: number;
  /** Whether the unit names what is counted (persons, schools) and so belongs to the indicator's name. */
  readonly isCounted: boolean;
  /** End of the multiplier, or where the search began. */
  readonly multiplierTo: number;
  readonly kazakhCase?: KazakhCase;
}

/** Letters of a Kazakh or Russian ending. */
const END = "[а-яәіңғүұқөһ]*";
const WORD_END = "(?:(?<=[%‰$₸€₽.])|(?!\\p{L}))";

/** Multipliers: power of ten and its forms in Russian, Kazakh and English. */
const MULTIPLIERS: readonly (readonly [number, string])[] = [
  [3, `тыс(?:яч[а-я]*|\\.)?|мың${END}|thousands?|thsd\\.?`],
  [5, `lakhs?`],
  [
    6,
    `млн\\.?(?:-[а-яәіңғүұқөһ]+)?|миллион${END}|millions?|mln\\.?|(?<=\\d) ?m(?= ha(?![a-z]))|(?<=\\d)m(?= [a-z]{4})(?! (?:long|wide|high|deep|above|below|from|away))|(?<=(?:[$€]|usd|eur|kzt) ?\\d{1,4}(?:[.,]\\d{1,2})?)m`,
  ],
  [7, `crores?`],
  [
    9,
    `млрд\\.?(?:-[а-яәіңғүұқөһ]+)?|миллиард${END}|billions?|bln\\.?|bn\\.?|(?<=(?:[$€]|usd|eur|kzt) ?\\d{1,4}(?:[.,]\\d{1,2})?)b`,
  ],
  [12, `трлн\\.?(?:-[а-яәіңғүұқөһ]+)?|триллион${END}|trillions?|trln\\.?|tln|trn|tn`],
];

/** A Kazakh ending behind a short form: «8 кг-ға», «60 м2-ге». */
const CASE = `(?:-(?:${kazakhEndings()}))?`;

/** «45,2 тыс. м 2 жилья»: a raised digit that the page has set beside its unit. */
const RAISED = "(?=\\s[а-яё]{3}|[,.;)]|$)(?!\\sраз|,\\d)";

/** Units of measure: they belong to the value. Longer forms stand before shorter ones. */
const MEASURES: readonly (readonly [string, string])[] = [
  [
    "pp",
    `процентн[а-я]* пункт[а-я]*|%-?н[а-я]+ пункт[а-я]*|п\\. ?п\\.?|пп\\.?|пайыздық (?:тармақ|пункт)${END}|%-?дық (?:тармақ|пункт)${END}|п\\. ?т\\.|percent(?:age)?[ -]points?|per cent points?|p\\. ?p\\.?|pps?`,
  ],
  [
    "%",
    `-?процентн[а-я]+|%-?н[а-я]+|%(?: ?-(?:${kazakhEndings()})|(?:${kazakhEndings()}))?|процент(?:а|у|ом|е|ы|ов|ам|ами|ах|і[а-яәіңғүұқөһ]*|к?ке|тен|тік|ті|тің|тей)?|проц\\.?|пайыз${END}|-?percent|-?per cent|pct\\.?`,
  ],
  ["‰", `‰|промилле${END}`],
  ["bp", `базисн[а-я]* пункт[а-я]*|базистік (?:тармақ|пункт)${END}|basis points?|bps?`],
  [
    "USD",
    `доллар[а-я]* сша|долл\\.? сша|ақш долл(?:ар${END}|\\.)?|(?:us|u\\.s\\.) dollars?|доллар${END}|долл\\.?|dollars?|usd|\\$`,
  ],
  ["KZT", `тенге|теңге${END}|tenge|kzt|тг\\.?|₸`],
  ["EUR", `евро|еуро${END}|euros?|eur|€`],
  ["RUB", `рубл[а-я]*|руб\\.?|рубль${END}|rubles?|roubles?|rub|₽`],
  [
    "MCI",
    `мрп|месячн[а-я]* расчетн[а-я]* показател[а-я]*|аек${END}|айлық есептік көрсеткіш${END}|mcis?|monthly calculation ind(?:ex|ices)`,
  ],
  ["times", `раз(?:а|ам|у)?|есе(?:ге|ден|ні|нің|сі|сіне)?|times|-?fold`],
  [
    "m2",
    `кв\\. ?м(?:етр[а-я]*|\\.)?|м2${CASE}|м²${CASE}|м 2${RAISED}|квадратн[а-я]* метр[а-я]*|шаршы (?:м(?:-[а-яәіңғүұқөһ]{1,4})?|метр${END})|sq\\.? ?m(?:et(?:er|re)s?|\\.)?|square met(?:er|re)s?`,
  ],
  ["m3/ha", `(?:м3|м³|куб\\. ?м)/га|m[3³]/ha`],
  ["m3/day", `(?:м3|м³|куб\\. ?м)/(?:сут(?:ки)?|тәул(?:ік)?)\\.?|m[3³]/day`],
  [
    "m3",
    `куб\\. ?м(?:етр[а-я]*|\\.)?|м3${CASE}|м³${CASE}|м 3${RAISED}|кубическ[а-я]* метр[а-я]*|текше метр${END}|cubic met(?:er|re)s?`,
  ],
  [
    "km3",
    `куб\\. ?км\\.?|км3|км³|кубическ[а-я]* километр[а-я]*|текше (?:км(?:-[а-яәіңғүұқөһ]{1,4})?|километр${END}|шақырым${END})|km3|km³|cubic kilomet(?:er|re)s?`,
  ],
  [
    "km2",
    `кв\\. ?км\\.?|км2|км²|км 2${RAISED}|km2|km²|квадратн[а-я]* километр[а-я]*|шаршы (?:км(?:-[а-яәіңғүұқөһ]{1,4})?|километр${END}|шақырым${END})|sq\\.? ?km|square kilomet(?:er|re)s?`,
  ],
  ["km/h", `км/ч(?:ас)?|км/сағ\\.?|km/h`],
  ["km", `км(?:-?[а-яәіңғүұқөһ]{1,4})?|километр${END}|шақырым${END}|km|kilomet(?:er|re)s?`],
  ["ha", `га(?:-[а-яәіңғүұқөһ]{1,4})?|гектар${END}|ha|hectares?`],
  ["kWh", `квт ?[·*•∙-]? ?(?:ч(?:ас[а-я]*)?|сағ${END})|киловатт-?час[а-я]*|kwh|kilowatt[ -]hours?`],
  ["MWh", `мвт ?[·*•∙-]? ?(?:ч(?:ас[а-я]*)?|сағ${END})|мегаватт-?час[а-я]*|mwh`],
  ["GWh", `гвт ?[·*•∙-]? ?(?:ч(?:ас[а-я]*)?|сағ${END})|гигаватт-?час[а-я]*|gwh`],
  ["TWh", `твт ?[·*•∙-]? ?(?:ч(?:ас[а-я]*)?|сағ${END})|twh`],
  ["MW", `мвт${CASE}|мегаватт${END}|mw|megawatts?`],
  ["GW", `гвт|гигаватт${END}|gw|gigawatts?`],
  ["toe", `тонн[а-я]* нефтяного эквивалента|т\\.? ?н\\. ?э\\.?|toe`],
  ["MtCO2e", `mt ?co[2₂](?: ?-?eq?)?`],
  [
    "tCO2e",
    `тонн[а-я]* (?:углекислого газа|[сc][оo][2₂])(?:[- ]?экв(?:ивалент[а-я]*|\\.)?)?|т ?[сc][оo][2₂](?:[- ]?экв\\.?)?|t ?co[2₂](?: ?-?eq?)?|tonn?es? of co[2₂](?: equivalent)?`,
  ],
  ["t/ha", `т/га|t/ha`],
  ["kg/ha", `кг/га${CASE}|kg/ha`],
  ["Mbit/s", `[мm](?:бит|bit)/(?:с(?:ек)?\\.?|s)|mbps|мегабит[а-я]* в секунду|megabits? per second`],
  ["tce", `тонн[а-я]* условного топлива|т\\.? ?у\\. ?т\\.?|тонна${END} шартты отын|tce`],
  [
    "c/ha",
    `(?:c|q|centners?) ?/ ?ha|ц/га(?:-(?:${kazakhEndings()}))?|центнер[а-я]* с (?:одного )?гектара|ц/гектар${END}|centners? per (?:1 )?(?:ha|hectare)`,
  ],
  ["c", `центнер${END}|ц(?![./])|centners?`],
  ["Gcal", `гкал${CASE}|гигакалори[а-я]*|gcal`],
  ["kW", `квт${CASE}|киловатт${END}|kw`],
  ["t", `тонн${END}|т(?!\\. ?[а-я]\\.)${CASE}|tonn?es?|tons?`],
  ["kg", `кг${CASE}|килограмм${END}|kg|kilograms?`],
  ["L", `литр${END}|lit(?:er|re)s?`],
  ["m", `метр${END}|м(?!\\.? ?[а-я]\\.)${CASE}|met(?:er|re)s?`],
  // «см. приложение» asks to see it.
  ["cm", `см(?!\\. ?[а-яё«№\\d])${CASE}|сантиметр${END}|cm|centimet(?:er|re)s?`],
  ["mm", `мм${CASE}|миллиметр${END}|mm|millimet(?:er|re)s?`],
  ["barrel", `баррел[а-я]*|баррель${END}|barrels?`],
  ["bed-day", `койко-?дн[а-я]*|төсек-?күн${END}|bed-days?`],
  [
    "day",
    `(?:рабоч[а-я]* |календарн[а-я]* )?(?:дня|дней|дням|день|дню|сутки|суток)|(?:жұмыс |күнтізбелік )?күн(?:ге|нен|ді|де|нің|дік|іне|інен|ін|і)?|тәулік(?:ке|тен|тік|ті)?|(?:working |calendar |business )?days?`,
  ],
  ["hour", `час(?:а|ов|у|ам)?|сағат${END}|hours?`],
  ["minute", `минут${END}|мин\\.?|minutes?`],
  ["month", `месяц[а-я]*|мес\\.?|ай(?:ға|дан|ды|дың|да|лық|дағы|ы|ын|ында|ының|ынан)?|months?`],
  [
    "year",
    `лет|летию?|год(?:а|ов|ам)?|жас(?:қа|тан|ты|тың|та|тағы(?:лар${END})?|ы|ын|ында|ына)?|жыл(?!қ|у|ыт|ыж|дам|ан)${END}|years?`,
  ],
  ["point", `балл${END}|бал(?:ға|дан|ды)|ұпай${END}|points?|scores?`],
  [
    "piece",
    `единиц[а-я]*|ед\\.?|шт(?:ук[а-я]*|\\.)?|бірлік${END}|бірл\\.?|дана(?:ға|дан|ны)?|units?|pieces?|pcs\\.?`,
  ],
  [
    "place",
    `место|месте|месту|местом|позици[а-я]*|-орын${END}|орынға|орында|орыннан|(?:st|nd|rd|th)? ?place|(?:st|nd|rd|th)? ?position`,
  ],
];

/** What is counted: the word names the thing, so it stays in the indicator's name. */
const COUNTED: readonly (readonly [string, string])[] = [
  [
    "job",
    `(?:нов[а-я]* |постоянн[а-я]* |временн[а-я]* |новых постоянных )?рабоч[а-я]* мест[а-я]*|(?:(?:жаңа|тұрақты|уақытша|маусымдық|мерзімдік|қосымша) ){0,3}жұмыс оры?н${END}|(?:new |permanent |new permanent )?(?:jobs?|workplaces?)`,
  ],
  [
    "seat",
    `(?:посадочн[а-я]* |ученическ[а-я]* )?мест(?:а|ами|ам|ах)?|(?:оқушы |отыратын )?оры?н(?:ды|дық|нан|ға|мен|ы|ын|ына)?|student places?|seats?`,
  ],
  ["person", `человек[а-я]*|чел\\.?|адам${END}|persons?|people`],
  ["school", `школ(?!ь)[а-я]*|мектеп(?!ке дейінгі)${END}|мектеб${END}|schools?`],
  ["university", `вуз[а-я]*|университет${END}|жоо(?:-?[а-яәіңғүұқөһ]+)?|universit(?:y|ies)`],
  ["hospital", `больниц[а-я]*|аурухана${END}|hospitals?`],
  ["project", `проект[а-я]*|жоба${END}|projects?`],
  ["enterprise", `предприяти[а-я]*|кәсіпорын${END}|кәсіпорн${END}|enterprises?`],
  ["object", `объект[а-я]*|нысан(?!а)${END}|объекті${END}|facilit(?:y|ies)`],
  ["entity", `субъект[а-я]*|субъекті${END}|entit(?:y|ies)`],
  ["plant", `завод[а-я]*|зауыт${END}|plants?|factor(?:y|ies)`],
  ["country", `стран(?!иц|н)[а-я]*|ел(?:ге|ден|ді(?! мекен)|дің|де)?|countr(?:y|ies)`],
  ["tourist", `турист(?!ич|ск)[а-я]*|туристе${END}|tourists?`],
  ["student", `студент[а-я]*|студентт?${END}|students?`],
  ["specialist", `специалист[а-я]*|маман(?!ды[қғ])${END}|specialists?`],
  ["citizen", `граждан(?!ск)[а-я]*|азамат${END}|citizens?`],
  ["child", `дет(?:ей|и|ям)|бала(?:ға|дан|ны|ның)?|child(?:ren)?`],
  ["family", `сем(?:ей|ьи|ьям)|отбасы${END}|famil(?:y|ies)`],
  ["grant", `грант(?!о[^в])[а-я]*|грантт?${END}|grants?`],
];

/** Endings that a Kazakh number or "%" takes after a hyphen. */
function kazakhEndings(): string {
  return "дан|ден|тан|тен|нан|нен|ынан|інен|ға|ге|қа|ке|ына|іне|на|не|дың|дің|тың|тің|ның|нің|ды|ді|ты|ті|ны|ні|ын|ін|сын|сін|да|де|та|те|ында|інде|мен|бен|пен|ы|і|дық|дік|тық|тік|дағы|дегі|тағы|тегі";
}

/** "11 million school pupils" are no schools: an English noun before another counts nothing. */
const ENGLISH_SINGULAR = /([a-z]+)s\?/g;
const COUNTED_FORMS = COUNTED.map(
  ([unit, forms]) => [unit, forms.replace(ENGLISH_SINGULAR, "(?:$1s|$1(?! [a-z]{3}))")] as const,
);

const NAMES = [...MEASURES, ...COUNTED].map(([unit]) => unit);
const MULTIPLIER = new RegExp(` ?(?:${alternatives(MULTIPLIERS)})${WORD_END}`, "uy");
/** Footnote marks that may stand between a number and its unit. */
const NOTE_MARKS = "[*¹²³⁴⁵⁶⁷⁸⁹⁰]{0,3}";
const UNIT = new RegExp(
  `${NOTE_MARKS} ?(?:${alternatives([...MEASURES, ...COUNTED_FORMS])})${WORD_END}`,
  "uy",
);

function alternatives(rows: readonly (readonly [unknown, string])[]): string {
  return rows.map(([, forms]) => `(${forms})`).join("|");
}

/** Index of the alternative that matched, or -1. */
function matchAt(
  pattern: RegExp,
  folded: string,
  at: number,
): { index: number; from: number; to: number } | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(folded);
  if (match === null) return undefined;
  const index = match.findIndex((group, position) => position > 0 && group !== undefined) - 1;
  const words = match[index + 1] ?? "";
  return { index, from: at + match[0].length - words.length, to: at + match[0].length };
}

/**
 * Finds the multiplier and unit that stand at `at` of a folded text (one space before them is
 * allowed): " млн. тенге", "%-ға", " пайыздық тармақ", "тыс.".
 */
export function findUnit(folded: string, at: number): UnitMatch | undefined {
  const multiplier = matchAt(MULTIPLIER, folded, at);
  const found = matchAt(UNIT, folded, multiplier?.to ?? at);
  // "2,2 млн жас" are young people: nothing lasts millions of years.
  const unit =
    multiplier !== undefined && found !== undefined && NAMES[found.index] === "year" ? undefined : found;
  const first = multiplier ?? unit;
  if (first === undefined) return undefined;
  const last = unit ?? first;
  const known = unit === undefined ? undefined : NAMES[unit.index];
  // "26 мың орынға", "300 орынға арналған" are seats; a place in a ranking has neither.
  const isSeat =
    known === "place" &&
    (multiplier !== undefined || /^ (?:арналған|есептелген)/.test(folded.slice(unit?.to)));
  const name = isSeat ? "seat" : isRank(folded, at, unit) ? "place" : known;
  const kazakhCase = kazakhCaseOf(folded.slice(last.from, last.to));
  return {
    from: first.from,
    to: last.to,
    multiplierTo: multiplier?.to ?? at,
    exponent: multiplier === undefined ? 0 : (MULTIPLIERS[multiplier.index]?.[0] ?? 0),
    isCounted: unit !== undefined && unit.index >= MEASURES.length,
    ...(name === undefined ? {} : { unit: name }),
    ...(kazakhCase === undefined ? {} : { kazakhCase }),
  };
}

/** "не хуже 40 места": of seats "места" follows two, three and four only. */
function isRank(folded: string, at: number, unit: Span | undefined): boolean {
  return unit !== undefined && RANK.test(folded.slice(Math.max(0, at - 2), unit.to));
}

const RANK = /(?:1\d|[05-9]|(?<!\d)1|[2-9]1) места$/;

/** Whether `unit` is a language-neutral name and not a word taken from a page. */
export function isKnownUnit(unit: string): boolean {
  return NAMES.includes(unit);
}

const DATIVE = /(?:ға|ге|қа|ке|ына|іне|сына|сіне)$|(?:^|-)н[ае]$/;
const ABLATIVE = /(?:дан|ден|тан|тен|нан|нен)$/;
const ATTRIBUTIVE = /(?:дағы|дегі|тағы|тегі|дық|дік|тық|тік|лық|лік)$/;

const OTHER = /(?:ды|ді|ты|ті|ны|ні|ның|нің|дың|дің|тың|тің|да|де|та|те|мен|бен|пен|ын|ін|сын|сін)$/;
/** Plain forms that end like a case. */
const PLAIN = /(?:теңге|бірлік|қала|сана)$/;

/** Case of a folded Kazakh word or hyphened ending, by its last letters; `undefined` when it shows none. */
export function kazakhCaseOf(word: string): KazakhCase | undefined {
  if (PLAIN.test(word)) return undefined;
  if (DATIVE.test(word)) return "dative";
  if (ABLATIVE.test(word)) return "ablative";
  if (ATTRIBUTIVE.test(word)) return "attributive";
  return OTHER.test(word) ? "other" : undefined;
}

/** A unit column's or cell's text: "млн. тенге", "%", "100 мың тірі туғандарға шаққанда". */
export interface UnitText {
  readonly unit?: string;
  /** Power of ten that values in the column are multiplied by. */
  readonly exponent: number;
}

/**
 * Reads a text that is only a unit, as a unit cell of a table has it.
 *
 * @returns `undefined` when the text does not begin with a known unit or multiplier.
 */
export function parseUnit(text: string): UnitText | undefined {
  const folded = foldLetters(text).trim();
  const found = findUnit(folded, 0);
  if (found === undefined) return undefined;
  return { exponent: found.exponent, ...(found.unit === undefined ? {} : { unit: found.unit }) };
}
