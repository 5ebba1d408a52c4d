import { fold } from "./fold.ts";
import { ownCells, type Row, type RowCell } from "./grid.ts";
import type { ValueColumn } from "./year-columns.ts";

const FACT =
  /факт|отчет|оцен(?:к|оч)|базов|исходн|существующ|современн|нақты|есеп(?!тік мерзім)|баға|бастапқы|қазіргі|fact|actual|report|estimate|baseline/;
const PLAN_OR_FACT =
  /^(?:план|факт|жоспар|нақты|plan|fact|actual|прогноз|оценка|оценоч|отчет)[а-яa-zәіңғүұқөһ]*\.?$/;
const NUMERAL =
  "(?:[ivіх]{1,3}|\\d{1,2})[- ]?(?:е|й|ое|ші|шы|st|nd|rd|th)?|перв[а-я]+|втор[а-я]+|треть[а-я]*|четверт[а-я]+|бірінші|екінші|үшінші|төртінші|first|second|third|fourth";
/** «I полугодие», «1-тоқсан», "Q1", «9 месяцев», «январь-июнь». */
const PART = new RegExp(
  `^(?:(?:${NUMERAL})[\\s-]{0,2}(?:полугод|п\\/г|квартал|кв\\.?$|месяц|мес\\.?$|жартыжыл|тоқсан|ай(?:$|дың|лық)|quarter|half)|[qh][1-4]$|(?:январь|қаңтар|january)[а-яa-z]*\\s?-)`,
);
const WHOLE =
  /^(?:(?:(?:за|на|весь) )?год|годов[а-я]+(?: план)?|(?:всего|итого)(?: за год)?|12 месяцев|жыл(?:ы|дық)?|бір жыл|барлығы|жиыны|(?:full |whole )?year|annual|total)$/;

/** Whether the word beside a year says that its value was reached or estimated: «2022 (факт)». */
export function isReached(label: string): boolean {
  return FACT.test(label);
}

/** What a cell below a year says of its values: reached, planned, of a part of the year, of the whole year. */
function kindOf(text: string): "fact" | "plan" | "part" | "whole" | undefined {
  const words = fold(text).replace(/\s+/g, " ").trim();
  if (PLAN_OR_FACT.test(words)) return isReached(words) ? "fact" : "plan";
  if (PART.test(words)) return "part";
  return WHOLE.test(words) ? "whole" : undefined;
}

/** A row «план | факт», «I полугодие | II полугодие | год» below the years of a header. */
export function isYearPartsRow(row: Row): boolean {
  const cells = ownCells(row).filter(({ text }) => text !== "");
  // Of most rows the first cell says it.
  const isOfKinds = cells.length > 1 && cells.every(({ text }) => kindOf(text) !== undefined);
  return isOfKinds && cells.some(({ text }) => kindOf(text) !== "whole");
}

/**
 * Makes a column of each cell below a year. What is reached, and what holds for a part of the year only,
 * is no target of the year.
 *
 * @param below the header row below the years, if any
 */
export function splitYears(columns: readonly ValueColumn[], below: Row | undefined): ValueColumn[] {
  const cells = below === undefined ? [] : ownCells(below).filter(({ text }) => kindOf(text) !== undefined);
  if (cells.length < 2) return [...columns];
  if (columns.some(({ width }) => width > 1))
    return columns.flatMap((year) => {
      const own = cells.filter(({ column }) => year.column <= column && column < year.column + year.width);
      return own.length < 2 ? [year] : own.map((cell) => columnBelow(year, cell));
    });
  if (cells.length < columns.length) return [...columns];
  const perYear = cells.length / columns.length;
  return cells.map((cell, index) => columnBelow(columns[Math.floor(index / perYear)], cell));
}

function columnBelow(year: ValueColumn | undefined, { column, width, text }: RowCell): ValueColumn {
  const kind = kindOf(text);
  return {
    column,
    width,
    isFact: kind === "fact" || kind === "part" || year?.isFact === true,
    ...(year?.period === undefined ? {} : { period: year.period }),
  };
}
