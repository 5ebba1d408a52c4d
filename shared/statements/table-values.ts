import type { Language } from "../text/language.ts";
import { readQuantities } from "../text/numbers.ts";
import { findUnit, parseUnit } from "../text/units.ts";
import { fold } from "./fold.ts";
import type { RowCell } from "./grid.ts";
import type { Bound } from "./statement.ts";
import type { ValueColumn } from "./year-columns.ts";

/** A value read from a table cell. */
export interface CellValue {
  readonly value: number;
  readonly upper?: number;
  readonly bound: Bound;
  readonly unit?: string;
}

const EMPTY = /^(?:[-–—−xх×…*.]|\.{2,3}|нет|жоқ|n\/a|н\/д|н\.д\.)?$/i;
/** A plain number with an optional sign, footnote mark and per cent sign. */
const PLAIN = /^([≤≥<>~]|\+)?\s*(-?\d{1,3}(?:[ \u00a0]\d{3})+|-?\d+)(?:[.,](\d+))?\s*(%)?\s*\*{0,3}[¹²³]?$/;
/** "1,200": in English the comma parts thousands. */
const ENGLISH_THOUSANDS = /(?<=^\D{0,3}\d{1,3}(?:,?\d{3})*),(?=\d{3}(?!\d))/g;
const SIGNS: Readonly<Record<string, Bound>> = { "≤": "<=", "≥": ">=", "<": "<", ">": ">", "~": "~" };

/** «3/5», «120,5/ 45», «23 95»: two counts in one cell, such as schools in disrepair and in three shifts. */
const TWO_NUMBERS = /^\d[\d ]*(?:,\d+)?%?\s?\/\s?\d[\d ]*(?:,\d+)?\s?%?$|^\d{1,3}(?:,\d+)? \d{1,2}(?:,\d+)?$/;
const YES = /^(?:да|иә|ия|yes|\+)$/i;
const SAID = /^(?:рост|снижение|өсім|өсу|төмендеу|growth|increase|decrease)$/i;

/** Whether a cell may stand in a value column: a value, a sign for none, a word instead of a number. */
export function isValueLike(text: string): boolean {
  return (
    (text.length <= 40 && /\d/.test(text) && !/\p{L}{12}/u.test(text)) ||
    EMPTY.test(text) ||
    isYes(text) ||
    SAID.test(text)
  );
}

/** «да», «иә», "yes", "+": what is promised will be there. */
export function isYes(text: string): boolean {
  return YES.test(text);
}

/** Whether a cell says something, though it may be no number. */
export function isSaid(text: string): boolean {
  return !EMPTY.test(text) || /^(?:нет|жоқ|no)$/i.test(text);
}

/**
 * Reads the value of a table cell exactly as printed.
 *
 * @returns `undefined` for an empty cell, "-", "x", "…" and for text without a value
 */
export function readCellValue(text: string, language: Language): CellValue | undefined {
  const source = text.replace(/\s+/g, " ").trim();
  if (EMPTY.test(source)) return undefined;
  const plain = PLAIN.exec(language === "en" ? source.replace(ENGLISH_THOUSANDS, "") : source);
  if (plain !== null) {
    const [, sign, whole, fraction, percent] = plain;
    const value = Number(
      `${(whole ?? "").replace(/[ \u00a0]/g, "")}${fraction === undefined ? "" : `.${fraction}`}`,
    );
    return {
      value,
      bound: SIGNS[sign ?? ""] ?? "=",
      ...(percent === undefined ? {} : { unit: "%" }),
    };
  }
  if (source.length > 60 || TWO_NUMBERS.test(source)) return undefined;
  const [quantity] = readQuantities(source, language);
  if (quantity === undefined) return undefined;
  return {
    value: quantity.value,
    bound: quantity.bound,
    ...(quantity.upper === undefined ? {} : { upper: quantity.upper }),
    ...(quantity.unit === undefined ? {} : { unit: quantity.unit }),
  };
}

/**
 * Finds each value column's cell in a data row. The grid's columns decide when the row follows
 * the header's grid; otherwise cells are counted from the right, leaving out what follows the
 * value columns: old pages have lost the header's colspans (adilet, seen 2026-11).
 *
 * @param width columns of the header's grid
 */
export function alignValues(
  cells: readonly RowCell[],
  columns: readonly ValueColumn[],
  width: number,
): (RowCell | undefined)[] {
  const last = cells.at(-1);
  // A row as wide as its header keeps the grid: a wide cell holds for every year above it.
  const isWhole = last !== undefined && last.column + last.width === width;
  const byGrid = columns.map(({ column }) =>
    cells.find(
      (cell) =>
        cell.column === column || (isWhole && cell.column < column && column < cell.column + cell.width),
    ),
  );
  // What a column of reached values says in words is not read anyway.
  const fits = byGrid.every(
    (cell, index) =>
      cell !== undefined &&
      (cell.width === 1 || isWhole) &&
      (isValueLike(cell.text) || (isWhole && columns[index]?.isFact === true)),
  );
  if (fits && new Set(columns.map(({ column }) => column)).size === columns.length) return byGrid;
  const end = lastValueLike(cells);
  if (end < columns.length - 1) return columns.map(() => undefined);
  const window = cells.slice(end - columns.length + 1, end + 1);
  return window.every((cell) => isValueLike(cell.text)) ? window : columns.map(() => undefined);
}

function lastValueLike(cells: readonly RowCell[]): number {
  let end = cells.length - 1;
  // Trailing cells of words are the responsible bodies; a trailing empty cell may be a value.
  while (end >= 0 && !isValueLike(cells[end]?.text ?? "")) end--;
  return end;
}

/**
 * Unit of a table row. A unit with a multiplier keeps the page's words («тыс. тонн»): values stay
 * as printed and are never multiplied.
 */
export interface RowUnit {
  readonly unit?: string;
  readonly rateBase?: number;
  /** The page's words of a rate's unit: «на 100 тыс. населения». */
  readonly rateUnit?: string;
  /** The year whose value is 100: «% к уровню 2020 года». */
  readonly base?: string;
}

const YES_NO = /^(?:да\s?[/-]\s?нет|иә\s?[/-]\s?жоқ|yes\s?[/-]\s?no)$/;

/** Whether a unit cell says that the answer is yes or no: «да/нет». */
export function isYesNoUnit(text: string): boolean {
  return YES_NO.test(fold(text).trim());
}

/** Reads a unit cell: «%», «тыс. тонн», «100 мың тірі туғандарға шаққанда». */
export function readUnitCell(text: string): RowUnit | undefined {
  const source = fold(text)
    .replace(/\s+/g, " ")
    .replace(/\*+\s*$/, "")
    .trim();
  if (source === "" || EMPTY.test(source) || source.length > 80 || YES_NO.test(source)) return undefined;
  const rate = readRateBase(source);
  if (rate !== undefined) return { ...rate, rateUnit: text.replace(/\s+/g, " ").trim() };
  const known = parseUnit(source);
  const [, year, yearKk] = RATE_YEAR.exec(source) ?? [];
  const base = year ?? yearKk;
  if (base !== undefined) return { unit: "%", base };
  if (RATE_WORDS.test(source)) return { unit: "%" };
  if (known?.unit !== undefined && known.exponent === 0) return { unit: known.unit };
  return { unit: source.replace(/[.,;]+$/, "") };
}

const RATE_WORDS =
  /^в (?:%|процентах)(?: к .*)?$|^к [^,]{4,60}, (?:в )?(?:%|процентах)$|^(?:өткен|алдыңғы) жылға(?: қарағанда)?,? (?:%(?:-[а-я]{1,4})?|пайыз[а-яәіңғүұқөһ]*)$|^(?:%|percent(?:age)?) (?:of|to) (?:the )?previous year$/;
const RATE_YEAR =
  /^(?:в )?(?:%|процент[а-я]*) к (?:уровню |показател[а-я]+ )?((?:19|20)\d\d)(?: г\.| год[ау])?$|^((?:19|20)\d\d) жыл(?:ға|мен) (?:қарағанда|салыстырғанда),? ?(?:%|пайыз[а-яәіңғүұқөһ]*)$/;

/** What a rate may count: «случаев на 1000 родившихся», "cases per 100,000 people". */
const COUNTED =
  "(?:(?:(?:число|количество|number of)\\s)?(?:случаев|случая|умерших|родившихся(?: живыми)?|погибших|коек|мест|врачей|детей|человек|чел\\.|жағдай|cases|deaths|persons|people)\\s)?";
const RATE_START = new RegExp(`^${COUNTED}(?:на |в расчете на |per )|шаққанда`);
const RATE_BASE = /(\d{1,3}(?:[ ,]?\d{3})*)\s*(тыс\.?|тысяч|мың|thousand)?\s+[а-яәіңғүұқөһa-z]/;

function readRateBase(source: string): RowUnit | undefined {
  if (!RATE_START.test(source)) return undefined;
  const match = RATE_BASE.exec(source);
  if (match === null) return undefined;
  const base = Number((match[1] ?? "").replace(/[ ,]/g, ""));
  return { rateBase: match[2] === undefined ? base : base * 1000 };
}

const NAME_UNIT =
  /[,(]\s*((?:в\s)?(?:%|процент[а-я]*|(?:тыс|млн|млрд|трлн|ед|чел|км|га|раза?)(?![а-яё])|единиц|человек|тонн|балл|мест|штук|тенге|место|пайыз|мың|адам|бірлік|теңге|орын|дана|есе|km|million|thousand|billion|persons?|people|units?|tenge|percent|points?)[^,()]{0,40}|(?:т|ц|кг|г|мг|л|м[23²³]?|км|квт(?:\*?ч)?|тенге|шт|t|kg|g|l|m[23²³]?|kwh|kzt)\.?\/(?:га|л|т|ч|км|чел|м[23²³]|год|сут|адам|жыл|ha|t|l|h|m[23²³]|person|year|capita)\.?)\)?\s*[*\d¹²³]*$/;

/** «…, случаев на 1000 родившихся живыми», «…, 10 мың адамға шаққанда». */
const NAME_RATE = new RegExp(
  `[,(]\\s*${COUNTED}((?:(?:на|в расчете на|per)\\s\\d[\\d ,]*(?:\\s?тыс(?:яч|\\.)?)?\\s[^,()%\\d]{2,50}|\\d[\\d ]*(?:\\s?мың)?\\s[^,()%\\d]{2,40}шаққанда))\\)?\\s*[*¹²³]*$`,
);

/** What the value was before the plan began, in brackets behind the unit: «…, % (2009 год – 41,2 %)». */
export const START_VALUE = /\s*\((?:в )?(?:19|20)\d\d[^()]{0,60}\)\s*$/;

/** Unit at the end of an indicator's name: «…, %», «… (тыс. человек)», «…, %³». */
export function findNameUnit(name: string): (RowUnit & { readonly at: number }) | undefined {
  const folded = fold(name).replace(START_VALUE, "");
  const rate = NAME_RATE.exec(folded);
  const match = rate ?? NAME_UNIT.exec(folded) ?? findUnitEnd(folded) ?? findTotalEnd(folded);
  if (match === null) return findBoundUnit(folded);
  // A rate keeps the page's own letters: it is shown as it stands.
  const words = rate === null ? (match[1] ?? "") : name.slice(match.index + match[0].indexOf(match[1] ?? ""));
  const unit = readUnitCell(words.replace(/^в\s/, "").replace(rate === null ? "" : /[\s)*]+$/, ""));
  return unit === undefined ? undefined : { ...unit, at: match.index };
}

/** Unit of a whole table in the line above it: «(тыс. голов)», «млн. тенге», «га.». */
export function readCaptionUnit(text: string): RowUnit | undefined {
  if (text.length > MAX_CAPTION) return undefined;
  const words = fold(text)
    .replace(/^[\s(]+|[\s).:]+$/g, "")
    .replace(/^(?:в|ед\.? изм(?:ерения)?[:.]?) /, "");
  return isUnit(words) || /^(?:тыс|млн|млрд|мың)\.?\s\p{L}{2,16}$/u.test(words)
    ? readUnitCell(words)
    : undefined;
}

/** Longest line above a table that is its unit, in characters. */
const MAX_CAPTION = 30;

/** «Уровень безработицы, не более %». */
function findBoundUnit(folded: string): (RowUnit & { readonly at: number }) | undefined {
  const match = BOUND_WORD.test(folded) ? NAME_BOUND.exec(folded) : null;
  const words = match?.groups?.unit ?? match?.groups?.unitBefore;
  const unit = words === undefined ? undefined : readUnitCell(words);
  return match === null || unit === undefined ? undefined : { ...unit, at: match.index };
}

/** Words behind the last comma or in the last bracket that are a unit of measure from end to end. */
function findUnitEnd(folded: string): RegExpExecArray | null {
  const match = /[,(]\s*((?:в\s)?[^,()]{1,40}?)\)?\s*[*¹²³]*$/.exec(folded);
  const words = (match?.[1] ?? "").replace(/^в\s/, "");
  return isUnit(words) ? match : null;
}

/** «Ввод жилья до 2015 года – 112,98 тыс. кв. м»: what all years give together, with its unit. */
function findTotalEnd(folded: string): RegExpExecArray | null {
  const match = /\s[–—-]\s\d[\d ]{0,12}(?:,\d+)?\s?((?:%|(?:тыс|млн|млрд|мың)\.?\s)?[^\d,;()]{0,30})$/.exec(
    folded,
  );
  const words = match?.[1] ?? "";
  return isUnit(words.replace(/^(?:тыс|млн|млрд|мың)\.?\s/, "")) ? match : null;
}

function isUnit(words: string): boolean {
  const unit = findUnit(words, 0);
  return unit !== undefined && UNIT_REST.test(words.slice(unit.to));
}

/** «кг в год», «литров на душу населения»: what a unit is counted per. */
const UNIT_REST =
  /^(?:\s(?:в (?:год|месяц|сутки|день|час|смену)|на (?:душу|человека|1 |одного|жителя).*|per (?:year|month|day|capita|person|resident).*))?$/;

const NAME_BOUNDS: readonly (readonly [Bound, string])[] = [
  [
    ">=",
    "не (?:менее|ниже|меньше)|кем емес|төмен емес|кемінде|кем дегенде|(?:not|no) (?:less|lower) than|at least",
  ],
  [
    "<=",
    "не (?:более|выше|больше)|не превыша[а-я]+|артық емес|көп емес|аспай[а-яәіңғүұқөһ]+|аспауы|жоғары емес|(?:not|no) (?:more|higher) than|at most",
  ],
];
/** What every bound has a part of: looking for these is cheap. */
const BOUND_WORD = /не (?:[мнбв]|превыш)|емес|кем(?:інде| дегенде)|аспа|(?:not|no|at) [mlh]/;
/** Between a name and its bound stands a comma, bracket or dash; behind it at most a unit. */
const NAME_BOUND = new RegExp(
  `\\s*[,(–—-]\\s*(?:(?<unitBefore>%|процент[а-я]*|пайыз[а-я]*|percent)\\s)?(?:${NAME_BOUNDS.map(([, words]) => `(${words})`).join("|")})\\)?(?:\\s*[,(]?\\s*(?:в\\s)?(?<unit>[^\\s,()]{1,12})\\)?)?[\\s*:]*$`,
);

/** Bound at the end of an indicator's name, which holds for all its values: «…, не более», «…, не ниже, %». */
export function findNameBound(name: string): { readonly bound: Bound; readonly at: number } | undefined {
  const folded = fold(name);
  const match = BOUND_WORD.test(folded) ? NAME_BOUND.exec(folded) : null;
  // The first group is the unit before the bound.
  const found = NAME_BOUNDS.find((_row, index) => match?.[index + 2] !== undefined);
  return match === null || found === undefined ? undefined : { bound: found[0], at: match.index };
}

const VALUED_BOUND = new RegExp(
  `(?:${NAME_BOUNDS.map(([, words]) => `(${words})`).join("|")})\\s(?:чем\\s|than\\s)?(?:до\\s|на\\s)?(\\d+(?:[.,]\\d+)?)`,
);

/** Bound of a value that the name repeats from its row: «… на уровне не более 0,6 %» beside 0,5 | 0,6. */
export function findValuedBound(name: string, values: readonly number[]): Bound | undefined {
  const folded = fold(name);
  const match = BOUND_WORD.test(folded) ? VALUED_BOUND.exec(folded) : null;
  if (match === null || !values.includes(Number(match[3]?.replace(",", ".")))) return undefined;
  return NAME_BOUNDS.find((_row, index) => match[index + 1] !== undefined)?.[0];
}
