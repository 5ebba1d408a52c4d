import { fold, foldTitle } from "./fold.ts";
import { ownCells, type Row, type RowCell } from "./grid.ts";
import { isReached, splitYears } from "./year-parts.ts";

/** A column of an indicator table that holds values of one period. */
export interface ValueColumn {
  /** `2021`, `2020/2024`; absent for "Итого" and for columns of reached values. */
  readonly period?: string;
  /** Whether it holds what was reached or estimated, not what is promised. */
  readonly isFact: boolean;
  readonly column: number;
  readonly width: number;
}

const LABEL =
  "(план[а-я]*|прогноз[а-я]*|факт[а-я]*|отчет[а-я]*|оцен(?:к|оч)[а-я]*|базов[а-я]*|цел[а-я]+(?: значени[а-я]*)?|значени[а-я]*|мәні|value|жоспар[а-яәіңғүұқөһ]*|болжам[а-яәіңғүұқөһ]*|нақты|есеп[а-яәіңғүұқөһ]*|ағымдағы|баға[а-яәіңғүұқөһ]*|первая очередь|(?:перв|расчетн)[а-я]+ (?:срок|этап|период)|исходн[а-я]+ год|бастапқы жыл|бірінші кезек|есептік (?:мерзім|кезең)|қазіргі (?:жағдай|жай-күй)[а-яәіңғүұқөһ]*|(?:существующ|современн)[а-я]+ (?:положени|состояни)[а-я]+|plan(?:ned)?|forecast|fact|actual|report|estimate|target|baseline)";
/** «план текущего года 2021», «ағымдағы жыл жоспары 2021». */
const FILLER =
  "(?:показател[а-я]*|индикатор[а-я]*|период[а-я]*|текущ[а-я]+|отчетн[а-я]+|год[а-я]*|жыл[а-яәіңғүұқөһ]*|жоспар[а-яәіңғүұқөһ]*|кезең[а-яәіңғүұқөһ]*|period|current|year)";
/** «1 кезең 2006-2008 ж.», «II этап (2021 – 2025 годы)». */
const STAGE = "(?:\\d|[ivx]{1,3})[- ]?(?:й |ші |шы )?(?:кезең|этап|stage)[,:]? ";
const YEAR_CELL = new RegExp(
  `^(?:${STAGE})?[(]?(?:${LABEL}\\.?\\s*(?:${FILLER}\\s){0,3})?[(]?(?:(?:на|к|в|за|до|by|in)\\s(?:кон(?:ец|це|цу|ца)\\s|(?:the\\s)?end of\\s)?)?(?:year )?((?:19|20)\\d\\d)(?:\\s?[-/]\\s?((?:19|20)\\d\\d))?[)]?\\s*(?:г\\.?г?\\.?|год[а-я]*|ж\\s?\\.?|жыл[а-яәіңғүұқөһ]*(?: (?:қарай|соңы[а-яәіңғүұқөһ]*))?|year)?[,.]?\\s*[(]?(?:${LABEL})?[)]?\\.?\\s*[*\\d]?$`,
);
const TOTAL = /^(?:итого|всего|барлығы|жиыны|жиынтығы|total|в том числе)/;

/** Between what is known and what is planned: an estimate. */
const ESTIMATE = /^(?:баға|оцен(?:к|оч)|estimate)/;

/** Marks of notes: «2024²», «2025 **», «2026¹)», «2020 <*> год». */
const NOTE_MARK = /[⁰¹²³⁴-⁹]+\)?|<[*\d]{1,3}>|\*+\)?/g;

/** Period of a header cell: «2021 год», «2006\nпрогноз», «план 2020 ж.». */
export function readYearCell(text: string): { readonly period: string; readonly label: string } | undefined {
  if (text.length > 40 || !/(?:19|20)\d\d/.test(text)) return undefined;
  const bare = foldTitle(text).replace(NOTE_MARK, " ").replace(/\s+/g, " ").trim();
  const match = YEAR_CELL.exec(bare);
  if (match === null) return undefined;
  const [, before, start, end, after] = match;
  if (start === undefined) return undefined;
  return {
    period: end === undefined ? start : `${start}/${end}`,
    label: [before, after].filter(Boolean).join(" "),
  };
}

const NUMBERED_YEAR = /^(\d)(?:\s?-?\s?(?:й|ші|шы|st|nd|rd|th))?\s(?:год|жыл|year)$/;

/** «1-й год | 2-й год» in a plan whose first year is known: the header with these years. */
export function withNumberedYears(row: Row, firstYear: number | undefined): Row {
  const numbers = row.cells.map(({ text }) => Number(NUMBERED_YEAR.exec(fold(text))?.[1]));
  if (firstYear === undefined || numbers.filter((number) => number > 0).length < 2) return row;
  const cells = row.cells.map((cell, index) => {
    const number = numbers[index] ?? 0;
    return number > 0 ? { ...cell, text: String(firstYear + number - 1) } : cell;
  });
  return { ...row, cells };
}

/**
 * Finds the value columns in the header rows of a table.
 *
 * @param header the rows above the first data row
 * @param factsBefore year before which values are reached ones when the header names both groups
 * but has lost their widths; `undefined` when unknown
 * @returns empty when the header names no year
 */
export function findValueColumns(
  header: readonly Row[],
  factsBefore: number | undefined,
  firstYear: number | undefined,
): ValueColumn[] {
  const yearRow = findYearRow(header);
  if (yearRow === undefined) return [];
  const groups = findGroups(header, yearRow);
  const columns: ValueColumn[] = [...upperColumns(header, yearRow)];
  const cells = ownCells(yearRow);
  const begins = Math.max(factsBefore ?? 0, firstYear ?? 0);
  const first = cells.findIndex((cell) => readYearCell(cell.text) !== undefined);
  const upper = columns.length;
  const areAllEstimates = cells
    .slice(first)
    .every(({ text }) => ESTIMATE.test(readYearCell(text)?.label ?? ""));
  for (const cell of cells.slice(first)) {
    const year = readYearCell(cell.text);
    if (year === undefined && !TOTAL.test(fold(cell.text))) {
      if (columns.length > upper && cell.text !== "" && !/\d/.test(cell.text)) break;
      continue;
    }
    const place = { column: cell.column, width: cell.width };
    if (year === undefined) columns.push({ ...place, isFact: false });
    else
      columns.push({
        ...place,
        period: year.period,
        isFact: isFact(year, cell, groups, begins, areAllEstimates),
      });
  }
  columns.sort((one, other) => one.column - other.column);
  markEarlier(columns, firstYear);
  if (factsBefore === undefined && firstYear === undefined) markReported(columns, groups);
  return splitYears(columns, header[header.indexOf(yearRow) + 1]);
}

/** «2012 | 2013 | 2014 … 2018» in a plan for 2014 – 2018: the first two were reached. */
function markEarlier(columns: ValueColumn[], firstYear: number | undefined): void {
  const isEarlier = ({ period }: ValueColumn): boolean =>
    firstYear !== undefined && period !== undefined && Number(period.slice(0, 4)) < firstYear;
  // One earlier year without a label is the value that the plan starts from.
  const areFacts = columns.some(({ isFact }) => isFact);
  if (columns.filter(isEarlier).length < 2 && !areFacts) return;
  for (const [index, column] of columns.entries())
    if (isEarlier(column)) columns[index] = { ...column, isFact: true };
}

/**
 * Years that stand above the row of years and reach down to the values themselves: «2001 г. отчет |
 * 2002 г. оценка | Прогноз» over «2003 г. | 2004 г.». Only where the grid has kept its widths.
 */
function upperColumns(header: readonly Row[], yearRow: Row): ValueColumn[] {
  const firstBelow = ownCells(yearRow).find((cell) => readYearCell(cell.text) !== undefined);
  if (firstBelow === undefined || firstBelow.column === 0) return [];
  const isFree = ({ column, width }: RowCell): boolean =>
    width === 1 && yearRow.cells.every((cell) => cell.column !== column || cell.continued);
  return header.slice(0, header.indexOf(yearRow)).flatMap((row) =>
    ownCells(row).flatMap((cell) => {
      const year = isFree(cell) ? readYearCell(cell.text) : undefined;
      if (year === undefined) return [];
      return [{ column: cell.column, width: 1, period: year.period, isFact: isReached(year.label) }];
    }),
  );
}

/** Years of a strategic plan's tables by its official form of 2010: two reported, five planned. */
const REPORTED = 2;
const PLANNED = 5;

/** «Отчетный период | Плановый период» over seven years, widths lost, on a page that names no year. */
function markReported(columns: ValueColumn[], { cells, haveWidths }: Groups): void {
  const hasReported = cells.some((cell) => isReached(fold(cell.text)));
  const hasPlanned = cells.some((cell) => !isReached(fold(cell.text)));
  if (haveWidths || !hasReported || !hasPlanned || columns.length !== REPORTED + PLANNED) return;
  if (columns.some(({ isFact }) => isFact)) return;
  for (const [index, column] of columns.entries())
    if (index < REPORTED) columns[index] = { ...column, isFact: true };
}

function findYearRow(header: readonly Row[]): Row | undefined {
  let best: Row | undefined;
  let most = 0;
  for (const row of header) {
    const years = ownCells(row).filter((cell) => readYearCell(cell.text) !== undefined).length;
    // The deepest of several rows: those above are groups, or reach down beside it.
    if (years > 0 && years >= most) {
      best = row;
      most = years;
    }
  }
  return best;
}

interface Groups {
  readonly cells: readonly RowCell[];
  /** Whether the group cells' widths still tell which years they cover. */
  readonly haveWidths: boolean;
}

/** Header cells above the years that say «факт/оценка» and «план». */
function findGroups(header: readonly Row[], yearRow: Row): Groups {
  const cells: RowCell[] = [];
  const first = ownCells(yearRow).find((cell) => readYearCell(cell.text) !== undefined);
  let haveWidths = false;
  for (const row of header) {
    if (row === yearRow) break;
    for (const cell of ownCells(row)) {
      haveWidths ||= cell.width > 1 && cell.column >= (first?.column ?? 0);
      if (isReached(fold(cell.text)) || /план|жоспар|plan|прогноз|болжам|forecast/.test(fold(cell.text)))
        cells.push(cell);
    }
  }
  return { cells, haveWidths };
}

function isFact(
  year: { readonly period: string; readonly label: string },
  cell: RowCell,
  groups: Groups,
  begins: number,
  areAllEstimates: boolean,
): boolean {
  // «2004 ж. баға | 2005 ж. баға | … | 2007 ж. баға» in a plan from 2005: what is to come is estimated too.
  if (areAllEstimates && begins > 0) return Number(year.period.slice(0, 4)) < begins;
  const group = groups.cells.find(
    (above) => above.column <= cell.column && cell.column < above.column + above.width,
  );
  // «Отчетный период | 2015 год (отчет) | 2016 год (план)»: the plan is of the years before this document.
  const isReported = groups.haveWidths && group !== undefined && isReached(fold(group.text));
  if (year.label !== "") return isReported || isReached(year.label);
  if (groups.cells.length === 0) return false;
  if (groups.haveWidths) return isReported;
  const hasFacts = groups.cells.some((above) => isReached(fold(above.text)));
  return hasFacts && Number(year.period.slice(0, 4)) < begins;
}
