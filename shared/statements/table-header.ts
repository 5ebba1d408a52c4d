import type { Block } from "../text/block.ts";
import type { Language } from "../text/language.ts";
import { findTitleTopic, type Topic } from "./cues.ts";
import { foldTitle } from "./fold.ts";
import { ownCells, type Row, type RowCell } from "./grid.ts";
import { hasMeasureWord } from "./measure.ts";
import type { StatementKind } from "./statement.ts";
import { findNameUnit, type RowUnit } from "./table-values.ts";
import { findValueColumns, readYearCell, type ValueColumn } from "./year-columns.ts";
import { isYearPartsRow } from "./year-parts.ts";

/** What is known about a table before its rows are read. */
export interface TableSetting {
  readonly blocks: readonly Block[];
  readonly language: Language;
  readonly path: readonly string[];
  /** What the title, section or lead-in above announces. */
  readonly topic: Topic | undefined;
  /** Whether a task stands above: its indicators are result indicators. */
  readonly isUnderTask: boolean;
  /** Year of the act or edition: earlier columns of a "fact/plan" table are facts. */
  readonly year: number | undefined;
  /** First year of the document's own period: columns before it hold what was reached. */
  readonly firstYear: number | undefined;
  /** Unit that the line above the table names for all of it. */
  readonly unit: RowUnit | undefined;
}

/** An indicator table whose header is understood; `undefined` columns mean it is no such table. */
export interface IndicatorTable {
  readonly columns: readonly ValueColumn[];
  readonly unitColumn: number | undefined;
  readonly nameColumn: number | undefined;
  /** Columns of sources and responsible bodies: their words are no part of a name. */
  readonly sideColumns: ReadonlySet<number>;
  /** Columns of the header's grid. */
  readonly width: number;
  /** What the cell above the years measures, where the rows are regions or bodies. */
  readonly measured: string | undefined;
  /** Unit of every row, from a header such as «Показатели (человек)». */
  readonly unit: RowUnit | undefined;
  readonly kind: StatementKind;
  /** Whether the names' header says that the rows are target indicators. */
  readonly isTarget: boolean;
  readonly headerRows: number;
}

const NAME_HEADER =
  /показател|индикатор|наименовани|көрсеткіш|атауы|indicator|name|(?<![а-я])(?:кпд|кпэ|kpi)(?![а-яa-z])/;
/** «Наименование» may also head a column of programmes; these words head the indicators' own. */
const INDICATOR_HEADER = /показател|индикатор|көрсеткіш|indicator|(?<![а-я])(?:кпд|кпэ|kpi)(?![а-яa-z])/;
const SIDE_HEADER =
  /источник|ответственн|исполнител|форма отчет|ақпарат көз|дерек|жауапты|орындаушы|source|responsible|executor/;
const BUDGET_HEADER = /^расход|\| расход|бюджетн(?:ых|ой) программ|бюджеттік бағдарлама|шығыстар|expenditure/;
const UNIT_HEADER = /ед(?:иниц[а-я]*|\.)?\s*(?:измер|изм)|^ед\.|өлшем|өлш\.|бірлі[кг]|бірл\.|unit|measure/;
/** Most rows a header takes; pages seen have up to three and a row of column numbers. */
const MAX_HEADER_ROWS = 5;

/**
 * Understands the header of an indicator table.
 *
 * @param rows the first rows of the table
 * @returns `undefined` when the table holds no promised values: no years, only reached values,
 * a table of money or of measures
 */
export function readTableHeader(rows: readonly Row[], setting: TableSetting): IndicatorTable | undefined {
  const header = rows.slice(0, countHeaderRows(rows));
  if (header.length === 0) return undefined;
  const words = foldTitle(header.flatMap((row) => row.cells.map((cell) => cell.text)).join(" | "));
  const group = findGroup(header);
  const columns = underGroup(group, findValueColumns(header, setting.year, setting.firstYear));
  const promised = columns.filter((column) => column.period !== undefined && !column.isFact);
  if (promised.length === 0) return undefined;
  const isCued =
    NAME_HEADER.test(words) ||
    BUDGET_HEADER.test(words) ||
    setting.topic === "indicator" ||
    setting.topic === "result-indicator";
  if (promised.length < 2 && !isCued) return undefined;
  const hasPlanLabel = /план|прогноз|цел|жоспар|болжам|plan|forecast|target/.test(words);
  if (setting.topic === "analysis" && !hasPlanLabel) return undefined;
  if (/мероприяти|іс-шара|форма завершения|аяқталу нысаны|activit/.test(words) && !NAME_HEADER.test(words))
    return undefined;
  // «2022 факт | 2023 | 2027»: a reached value beside others makes those planned.
  const hasBoth = promised.length >= 2 && columns.some((column) => column.isFact);
  if (!isCued && setting.topic === undefined && !hasPlanLabel && !hasBoth) return undefined;
  const before = header.flatMap(ownCells).filter((cell) => readYearCell(cell.text) === undefined);
  const unitCell = before.find((cell) => isUnitHeader(foldTitle(cell.text)));
  const nameCell =
    before.find((cell) => INDICATOR_HEADER.test(foldTitle(cell.text)) && cell !== unitCell) ??
    before.find((cell) => NAME_HEADER.test(foldTitle(cell.text)) && cell !== unitCell);
  const nameTitle = foldTitle(nameCell?.text ?? "");
  const isOfBodies = BODY_HEADER.test(nameTitle);
  const groupWords = isOfBodies ? (group?.text ?? "").replace(/\n/g, " ") : "";
  const measured =
    hasMeasureWord(groupWords) && !INDICATOR_HEADER.test(foldTitle(groupWords)) ? groupWords : undefined;
  return {
    columns,
    width: Math.max(...header.flatMap(({ cells }) => cells.map((cell) => cell.column + cell.width))),
    measured,
    unitColumn: unitCell?.column,
    nameColumn: nameCell?.column,
    sideColumns: new Set(
      before.flatMap((cell) => (SIDE_HEADER.test(foldTitle(cell.text)) ? [cell.column] : [])),
    ),
    unit:
      findNameUnit(groupWords) ??
      (nameCell === undefined || UNIT_HEADER.test(nameTitle)
        ? undefined
        : findNameUnit(nameCell.text.replace(/\n/g, " "))) ??
      setting.unit,
    kind:
      MONEY_GROUP.test(foldTitle(group?.text ?? "")) || COST_HEADER.test(words)
        ? "budget"
        : kindOf(words, nameTitle, setting),
    isTarget: findTitleTopic(nameTitle) === "indicator",
    headerRows: header.length,
  };
}

/** Objects with what each costs: the years say when it is spent. */
const COST_HEADER =
  /(?:общая|сметная|полная|ориентировочная) стоимость|стоимость (?:проекта|объекта|строительства|работ)|(?:жалпы|сметалық|толық) құны|(?:total|estimated|project) cost/;
const MONEY_GROUP =
  /средств|финансирован|расход|затрат|расчеты|қаражат|қаржы|шығын|шығыс|funding|expenditure/;

/** «Наименование районов», «Мекемелер»: the rows are not what is measured. */
const BODY_HEADER =
  /город|район|област|регион|учрежден|организац|предприят|аудан|қала|облыс|өңір|мекеме|ұйым|region|district|cit(?:y|ies)|organi[sz]ation/;

/** The first header cell that spans columns of years: what they measure, or their plan. */
function findGroup(header: readonly Row[]): RowCell | undefined {
  const years = header.flatMap(ownCells).filter((cell) => readYearCell(cell.text) !== undefined);
  return header
    .flatMap(ownCells)
    .find((cell) => cell.width > 1 && years.filter((year) => isUnder(year, cell)).length > 1);
}

/** Years that come again stand under another group: the row's values are the first one's. */
function underGroup(group: RowCell | undefined, columns: ValueColumn[]): ValueColumn[] {
  const periods = columns.flatMap(({ period }) => period ?? []);
  if (group === undefined || new Set(periods).size === periods.length) return columns;
  const own = columns.filter((column) => isUnder(column, group));
  return new Set(own.map(({ period }) => period)).size === own.length ? own : columns;
}

function isUnder({ column }: { readonly column: number }, group: RowCell): boolean {
  return group.column <= column && column < group.column + group.width;
}

/** Whether a header cell names indicators, not programmes or regions. */
export function hasIndicatorHeader(folded: string): boolean {
  return INDICATOR_HEADER.test(folded) && !isUnitHeader(folded);
}

/** «Целевые индикаторы, ед. измерения» heads the names, «Единица измерения показателя» the units. */
export function isUnitHeader(folded: string): boolean {
  const at = folded.search(UNIT_HEADER);
  const name = folded.search(INDICATOR_HEADER);
  return at >= 0 && (name < 0 || at < name);
}

function kindOf(words: string, names: string, setting: TableSetting): StatementKind {
  // «Прогноз» over years says of them that they are planned, not what the rows are.
  const whole = findTitleTopic(words.replace(/прогноз|болжам|forecast/g, ""));
  const own = whole === "other" ? findTitleTopic(names) : whole;
  if (BUDGET_HEADER.test(words)) return "budget";
  if (own === "result-indicator" || own === "indicator") return own;
  if (setting.topic === "finance") return "budget";
  if (setting.topic === "result-indicator") return "result-indicator";
  if (setting.topic === "indicator") return "indicator";
  return setting.isUnderTask ? "result-indicator" : "indicator";
}

/**
 * Where a table changes from words to values: the passport of a budget programme has its indicators'
 * header in its midst.
 *
 * @returns index of that header's first row; `undefined` when the table begins with its header
 */
export function findInnerHeader(rows: readonly Row[]): number | undefined {
  let at = rows.findIndex(
    (row) => ownCells(row).filter(({ text }) => readYearCell(text) !== undefined).length > 1,
  );
  while (at > 0 && rows[at]?.cells.some(({ continued, column }) => continued && column < 2)) at--;
  return at > MAX_TITLES ? at : undefined;
}

/** Rows of a title and of aims that a header may have above it. */
const MAX_TITLES = 2;

/** Header rows are flagged, or stand above and on the row that names the years. */
function countHeaderRows(rows: readonly Row[]): number {
  let count = 0;
  for (const [index, row] of rows.slice(0, MAX_HEADER_ROWS).entries()) {
    if (isHeaderRow(row, index)) count = index + 1;
    else if (isNumbering(row) && count === index) count = index + 1;
    else if (count > 0) break;
  }
  return count;
}

/**
 * Whether a row is a header, so also a header repeated inside a long table.
 *
 * @param index its place from the table's top; a single year marks a header in the first two rows
 */
export function isHeaderRow(row: Row, index = MAX_HEADER_ROWS): boolean {
  const cells = ownCells(row);
  const years = cells.filter((cell) => readYearCell(cell.text) !== undefined).length;
  // «990 | 1315 | 1905 | 2030»: values that look like years stand among others that do not.
  const isYears = years >= 2 && !cells.some(isValue);
  return row.header || isYears || (years === 1 && index < 2) || isYearPartsRow(row);
}

/** A number too large for a column's or row's own, and no year. */
function isValue({ text }: RowCell): boolean {
  return /^\d{3,}$|^\d[\d\s]*[.,]\d+$/.test(text) && readYearCell(text) === undefined;
}

/** A row "1 | 2 | 3 | 4" that numbers the columns. */
export function isNumbering(row: Row): boolean {
  const cells = ownCells(row);
  return cells.length > 2 && cells.every((cell, index) => cell.text.replace(/\.$/, "") === String(index + 1));
}
