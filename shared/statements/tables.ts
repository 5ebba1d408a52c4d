import type { Block } from "../text/block.ts";
import type { Language } from "../text/language.ts";
import { findInlineCue, findTitleTopic, type Topic } from "./cues.ts";
import { type Draft, draftPlain, draftRow, type Finding } from "./draft.ts";
import { fold } from "./fold.ts";
import { ownCells, type Row, type RowCell } from "./grid.ts";
import { dropClosing, markerLength } from "./items.ts";
import type { StatementKind, Target } from "./statement.ts";
import { alignValues, findNameUnit, type RowUnit, readCellValue, readUnitCell } from "./table-values.ts";
import { findValueColumns, readYearCell, type ValueColumn } from "./year-columns.ts";

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
}

/** An indicator table whose header is understood; `undefined` columns mean it is no such table. */
export interface IndicatorTable {
  readonly columns: readonly ValueColumn[];
  readonly unitColumn: number | undefined;
  /** Unit of every row, from a header such as «Показатели (человек)». */
  readonly unit: RowUnit | undefined;
  readonly kind: StatementKind;
  readonly headerRows: number;
}

const NAME_HEADER = /показател|индикатор|наименовани|көрсеткіш|атауы|indicator|name/;
const UNIT_HEADER = /ед(?:иниц[а-я]*|\.)?\s*(?:измер|изм)|^ед\.|өлшем|бірлі[кг]|unit|measure/;
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
  const words = fold(header.flatMap((row) => row.cells.map((cell) => cell.text)).join(" | "));
  const columns = findValueColumns(header, setting.year);
  const promised = columns.filter((column) => column.period !== undefined && !column.isFact);
  if (promised.length === 0) return undefined;
  const isCued =
    NAME_HEADER.test(words) || setting.topic === "indicator" || setting.topic === "result-indicator";
  if (promised.length < 2 && !isCued) return undefined;
  const hasPlanLabel = /план|прогноз|цел|жоспар|болжам|plan|forecast|target/.test(words);
  if (setting.topic === "analysis" && !hasPlanLabel) return undefined;
  if (/мероприяти|іс-шара|форма завершения|аяқталу нысаны|activit/.test(words) && !NAME_HEADER.test(words))
    return undefined;
  if (!isCued && setting.topic === undefined && !hasPlanLabel) return undefined;
  const unitCell = header.flatMap(ownCells).find((cell) => UNIT_HEADER.test(fold(cell.text)));
  const nameCell = header.flatMap(ownCells).find((cell) => NAME_HEADER.test(fold(cell.text)));
  return {
    columns,
    unitColumn: unitCell?.column,
    unit: nameCell === undefined ? undefined : findNameUnit(nameCell.text.replace(/\n/g, " ")),
    kind: kindOf(words, setting),
    headerRows: header.length,
  };
}

function kindOf(words: string, setting: TableSetting): StatementKind {
  const own = findTitleTopic(words);
  if (own === "result-indicator" || own === "indicator") return own;
  if (setting.topic === "finance") return "budget";
  if (setting.topic === "result-indicator") return "result-indicator";
  if (setting.topic === "indicator") return "indicator";
  return setting.isUnderTask ? "result-indicator" : "indicator";
}

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

function isHeaderRow(row: Row, index: number): boolean {
  const years = ownCells(row).filter((cell) => readYearCell(cell.text) !== undefined).length;
  return row.header || years >= 2 || (years === 1 && index < 2) || isPlanFactRow(row);
}

function isPlanFactRow(row: Row): boolean {
  const cells = ownCells(row).filter((cell) => cell.text !== "");
  return (
    cells.length > 1 &&
    cells.every((cell) => /^(?:план|факт|жоспар|нақты|plan|fact)[а-яa-z]*\.?$/.test(fold(cell.text)))
  );
}

/** A row "1 | 2 | 3 | 4" that numbers the columns. */
export function isNumbering(row: Row): boolean {
  const cells = ownCells(row);
  return cells.length > 2 && cells.every((cell, index) => cell.text.replace(/\.$/, "") === String(index + 1));
}

/** What the rows above say about the row that is read. */
export interface TableState {
  kind: StatementKind;
  /** Name that region rows below belong to. */
  indicator?: { readonly name: string; readonly unit: RowUnit | undefined; readonly block: number };
}

/** Reads one row below the header: an indicator, a goal or task row, or a change of kind. */
export function readTableRow(
  row: Row,
  table: IndicatorTable,
  state: TableState,
  setting: TableSetting,
): Draft[] {
  const cells = ownCells(row);
  const filled = cells.filter((cell) => cell.text !== "");
  if (filled.length === 0 || isNumbering(row) || isHeaderRow(row, MAX_HEADER_ROWS)) return [];
  const [first] = filled;
  if (first !== undefined && filled.length <= 2 && (filled.length === 1 || markerOnly(first.text)))
    return readWideRow(row, filled.at(-1) ?? first, state, setting);
  const slots = alignValues(cells, table.columns);
  const targets = readTargets(row, slots, table.columns, setting.language);
  const names = findNames(cells, slots, table);
  const name = names[0];
  if (name === undefined) return [];
  const cue = findInlineCue(fold(name.text));
  if (cue !== undefined && targets.length === 0 && (cue.kind === "goal" || cue.kind === "task"))
    return readWideRow(row, name, state, setting);
  const unit = unitOf(name.text, cells, table, slots) ?? table.unit;
  const isCut = isRegionRow(row, cells, slots, names, state);
  if (!isCut) state.indicator = { name: nameOf(name.text), unit, block: row.block };
  if (targets.length === 0) return [];
  const place = { block: row.block, ...cleanSpan(setting.blocks[row.block]?.text ?? "", name) };
  const cut = isCut ? name : names[1];
  const own = isCut ? state.indicator : undefined;
  const rowUnit = own?.unit ?? unit;
  const found: Finding = {
    kind: state.kind,
    path: setting.path,
    confidence: "high",
    language: setting.language,
  };
  const valueUnit = targets.find((target) => target.unit !== undefined)?.unit;
  const shownUnit = rowUnit?.unit ?? valueUnit;
  return [
    draftRow(setting.blocks, place, found, {
      name: own?.name ?? nameOf(name.text),
      ...(cut === undefined ? {} : { scope: cut.text.replace(/\s+/g, " ") }),
      ...(shownUnit === undefined ? {} : { unit: shownUnit }),
      ...(rowUnit?.rateBase === undefined ? {} : { rateBase: rowUnit.rateBase }),
      targets: targets.map((target) =>
        target.unit === undefined && shownUnit !== undefined ? { ...target, unit: shownUnit } : target,
      ),
      values: targets.map((target) => target.place),
    }),
  ];
}

function markerOnly(text: string): boolean {
  return /^[\d.()]{1,8}$/.test(text);
}

/** A row of one cell: a goal, a task, or a heading that changes the kind of what follows. */
function readWideRow(row: Row, cell: RowCell, state: TableState, setting: TableSetting): Draft[] {
  const folded = fold(cell.text);
  const cue = findInlineCue(folded);
  if (cue === undefined) {
    const topic = cell.text.length < 160 ? findTitleTopic(folded) : undefined;
    if (topic === "indicator" || topic === "result-indicator") state.kind = topic;
    return [];
  }
  state.kind = cue.kind === "task" ? "result-indicator" : cue.kind === "goal" ? "indicator" : state.kind;
  if (cue.kind !== "goal" && cue.kind !== "task") return [];
  const span = dropClosing(setting.blocks[row.block]?.text ?? "", {
    from: cell.from + leadingSpace(setting, row, cell) + cue.from,
    to: cell.to,
  });
  const draft = draftPlain(setting.blocks, [{ block: row.block, ...span }], {
    kind: cue.kind,
    path: setting.path,
    confidence: "high",
    language: setting.language,
  });
  return draft === undefined ? [] : [draft];
}

function leadingSpace(setting: TableSetting, row: Row, cell: RowCell): number {
  const raw = setting.blocks[row.block]?.text.slice(cell.from, cell.to) ?? "";
  return raw.length - raw.trimStart().length;
}

function readTargets(
  row: Row,
  slots: readonly (RowCell | undefined)[],
  columns: readonly ValueColumn[],
  language: Language,
): Target[] {
  const targets: Target[] = [];
  for (const [index, column] of columns.entries()) {
    const cell = slots[index];
    if (cell === undefined || column.period === undefined || column.isFact) continue;
    const value = readCellValue(cell.text, language);
    if (value !== undefined)
      targets.push({
        period: column.period,
        ...value,
        place: { block: row.block, from: cell.from, to: cell.to },
      });
  }
  return targets;
}

/** The name is the longest text before the values; what follows it is a breakdown («в СНП»). */
function findNames(
  cells: readonly RowCell[],
  slots: readonly (RowCell | undefined)[],
  table: IndicatorTable,
): RowCell[] {
  const firstValue = slots.find((slot) => slot !== undefined);
  const before = firstValue === undefined ? cells : cells.slice(0, cells.indexOf(firstValue));
  const texts = before.filter(
    (cell) =>
      /\p{L}{2,}/u.test(cell.text) &&
      cell.column !== table.unitColumn &&
      readUnitOnly(cell.text) === undefined,
  );
  if (table.unitColumn !== undefined || texts.length < 2) {
    const longest = [...texts].sort((a, b) => b.text.length - a.text.length)[0];
    return longest === undefined ? [] : [longest];
  }
  const longest = [...texts].sort((a, b) => b.text.length - a.text.length)[0];
  const next = longest === undefined ? undefined : texts[texts.indexOf(longest) + 1];
  return [longest, next].filter((cell) => cell !== undefined);
}

function readUnitOnly(text: string): RowUnit | undefined {
  return text.length <= 12 &&
    /^(?:%|ед\.?|чел\.?|тыс|млн|млрд|балл|км|га|раз|человек|тонн|тенге|адам|бірлік|дана|теңге|units?|persons?)/.test(
      fold(text),
    )
    ? readUnitCell(text)
    : undefined;
}

function unitOf(
  name: string,
  cells: readonly RowCell[],
  table: IndicatorTable,
  slots: readonly (RowCell | undefined)[],
): RowUnit | undefined {
  const firstValue = slots.find((slot) => slot !== undefined);
  const before = firstValue === undefined ? cells : cells.slice(0, cells.indexOf(firstValue));
  const byColumn = before.find((cell) => cell.column === table.unitColumn);
  if (byColumn !== undefined && table.unitColumn !== undefined)
    return readUnitCell(byColumn.text.replace(/\n/g, " "));
  for (const cell of before) {
    const unit = readUnitOnly(cell.text);
    if (unit !== undefined) return unit;
  }
  return findNameUnit(name.replace(/\n/g, " "));
}

/** A row that has lost its name to a rowspan above: only the breakdown («Акмолинская») stands here. */
function isRegionRow(
  row: Row,
  cells: readonly RowCell[],
  slots: readonly (RowCell | undefined)[],
  names: readonly RowCell[],
  state: TableState,
): boolean {
  if (state.indicator === undefined || names.length !== 1) return false;
  const hasContinued = row.cells.some((cell) => cell.continued && cell.column < (cells[0]?.column ?? 0));
  const firstValue = slots.find((slot) => slot !== undefined);
  return hasContinued && firstValue !== undefined && cells.indexOf(firstValue) === 1;
}

function nameOf(text: string): string {
  const name = text
    .replace(/(\p{L})-\n(?=\p{Ll})/gu, "$1")
    .replace(/\s+/g, " ")
    .trim();
  const start = markerLength(name);
  const unit = findNameUnit(name);
  return name
    .slice(start, unit?.at ?? name.length)
    .replace(/[\s,;:.*¹²³]+$/, "")
    .trim();
}

function cleanSpan(text: string, cell: RowCell): { from: number; to: number } {
  const raw = text.slice(cell.from, cell.to);
  return dropClosing(text, { from: cell.from + markerLength(raw), to: cell.to });
}
