import type { Language } from "../text/language.ts";
import { findInlineCue } from "./cues.ts";
import { placesOfCell } from "./cut-rows.ts";
import { type Draft, draftPlain, draftRow, type Finding } from "./draft.ts";
import { fold } from "./fold.ts";
import { ownCells, type Row, type RowCell } from "./grid.ts";
import { dropClosing, markerLength } from "./items.ts";
import type { Target } from "./statement.ts";
import { findSplitAim, isHeadRow, readAimCell, readWideRow } from "./table-aims.ts";
import { type IndicatorTable, isHeaderRow, isNumbering, type TableSetting } from "./table-header.ts";
import { findNames, findUnitBelow, isFactRow, nameOf, readValuedName, unitOf } from "./table-names.ts";
import {
  isIndexBelow,
  isNumberedPart,
  isRateName,
  isTotal,
  noteIndicator,
  type Part,
  partName,
  partOf,
  type TableState,
} from "./table-parts.ts";
import {
  alignValues,
  findValuedBound,
  isSaid,
  isYes,
  isYesNoUnit,
  type RowUnit,
  readCellValue,
  readUnitCell,
} from "./table-values.ts";
import type { ValueColumn } from "./year-columns.ts";

/** Reads one row below the header: an indicator, a goal or task row, or a change of kind. */
export function readTableRow(
  printed: Row,
  table: IndicatorTable,
  state: TableState,
  setting: TableSetting,
): Draft[] {
  const row = withLostCell(printed, table);
  const cells = ownCells(row);
  const filled = cells.filter((cell) => cell.text !== "");
  if (filled.length === 0 || isNumbering(row) || isHeaderRow(row) || isFactRow(filled)) return [];
  const [first] = filled;
  if (first !== undefined && (filled.length === 1 || isHeadRow(filled)))
    return readWideRow(row, filled.at(-1) ?? first, state, setting, findSplitAim(filled));
  const slots = alignValues(cells, table.columns, table.width);
  const targets = readTargets(row, slots, table.columns, setting.language);
  const names = findNames(cells, slots, table);
  const below =
    names.length === 0 && state.indicator !== undefined
      ? findUnitBelow(row, table, state.indicator.column)
      : undefined;
  const name = names[0] ?? below;
  if (name === undefined) return [];
  const cue = findInlineCue(fold(name.text));
  if (cue !== undefined && targets.length === 0 && (cue.kind === "goal" || cue.kind === "task"))
    return readWideRow(row, name, state, setting);
  if (targets.length === 0 && MEASURES_ROW.test(fold(name.text))) {
    state.kind = "measure";
    return [];
  }
  const ownName = nameOf(name.text);
  const { kind } = state;
  const aims = readAimCell(row, cells, name, state, setting);
  if (table.isTarget) state.kind = kind;
  if (state.kind === "measure" && targets.length === 0)
    return [...aims, ...readMeasureRow(row, name, setting)];
  const part =
    below === undefined
      ? partOf(row, cells, slots, names, state, table)
      : isRateName(below.text)
        ? "rate"
        : "unit";
  const unit =
    part === "rate"
      ? { ...readUnitCell(name.text), unit: "%" }
      : (unitOf(name.text, row, table, slots, state.unit) ?? table.unit);
  if (unit !== undefined && part !== "rate") state.unit = unit;
  const answer = answerOf(
    slots,
    table.columns,
    cells.find(({ column }) => column === table.unitColumn),
  );
  const isEmpty = targets.length === 0 && answer === undefined;
  // «ТЭЦ | – | –»: a part that has no values leaves the whole to the parts below it.
  if (
    part === undefined &&
    !isIndexBelow(row, name.text, state) &&
    !(isEmpty && isNumberedPart(row, state.indicator))
  )
    noteIndicator(state, name, ownName, unit, row);
  if (isEmpty) return aims;
  if (state.kind === "measure") return [...aims, ...readMeasureRow(row, name, setting)];
  if (isTotal(ownName) && part !== "total" && table.measured === undefined) return aims;
  const named = { name, ownName, part, cut: cutOf(part, names), unit, answer };
  return [...aims, draftIndicator(row, named, targets, table, state, setting)];
}

/** A row whose unit cell the page has lost: all values stand one cell too early, and none in the last. */
function withLostCell(row: Row, { unitColumn = 0, columns }: IndicatorTable): Row {
  const unit = row.cells.find(({ column }) => column === unitColumn);
  const isLost =
    unit !== undefined &&
    row.cells.at(-1)?.text === "" &&
    columns.every(({ column }) => column > unitColumn) &&
    /^\d[\d ]*(?:[.,]\d+)?$/.test(unit.text);
  if (!isLost) return row;
  const cells = row.cells.slice(0, -1);
  return {
    ...row,
    cells: cells.map((cell) => (cell.column < unitColumn ? cell : { ...cell, column: cell.column + 1 })),
  };
}

/** The part of the whole that a row is about. */
function cutOf(part: Part | undefined, [name, next]: readonly RowCell[]): string | undefined {
  if (part === undefined) return next?.text;
  return part === "rate" || part === "unit" || name === undefined ? undefined : partName(name.text);
}

/** What a row's cells say beside its values. */
interface NamedRow {
  readonly name: RowCell;
  /** The name without its number, unit and bound. */
  readonly ownName: string;
  readonly part: Part | undefined;
  /** The part of the whole that the row is about. */
  readonly cut: string | undefined;
  readonly unit: RowUnit | undefined;
  readonly answer: "yes/no" | "words" | undefined;
}

function draftIndicator(
  row: Row,
  { name, ownName, part, cut, unit, answer }: NamedRow,
  targets: readonly Target[],
  table: IndicatorTable,
  state: TableState,
  setting: TableSetting,
): Draft {
  const own = part === undefined ? undefined : state.indicator;
  const rowUnit = unit ?? own?.unit;
  const base = rowUnit?.base;
  const isWhole = part === "total" || isTotal(ownName);
  const scope = isWhole ? undefined : table.measured === undefined ? cut : ownName;
  const found: Finding = {
    kind: BUDGET_NAME.test(fold(ownName)) ? "budget" : state.kind,
    path: setting.path,
    confidence: "high",
    language: setting.language,
  };
  const values = targets.map((target) => target.value);
  const valued = readValuedName(ownName, setting.language, values);
  const valueUnit = targets.find((target) => target.unit !== undefined)?.unit;
  const shownUnit = rowUnit?.unit ?? valueUnit ?? valued?.unit;
  const bound = state.indicator?.bound ?? findValuedBound(ownName, values);
  const whole = table.measured === undefined ? own?.name : nameOf(table.measured);
  const places = placesOfCell(row, name, (block) => setting.blocks[block]?.text ?? "");
  return draftRow(setting.blocks, places, found, {
    name: whole ?? valued?.name ?? ownName,
    ...(answer === "yes/no" ? { measure: answer } : part === "rate" ? { measure: "growth" } : {}),
    ...(scope === undefined ? {} : { scope: scope.replace(/\s+/g, " ") }),
    ...(shownUnit === undefined ? {} : { unit: shownUnit }),
    ...(rowUnit?.rateBase === undefined ? {} : { rateBase: rowUnit.rateBase }),
    ...(rowUnit?.rateUnit === undefined ? {} : { rateUnit: rowUnit.rateUnit }),
    targets: targets.map((target) => ({
      ...target,
      ...(target.unit === undefined && shownUnit !== undefined && { unit: shownUnit }),
      ...(target.bound === "=" && bound !== undefined && { bound }),
      ...(base !== undefined && { base }),
    })),
    values: targets.map((target) => target.place),
  });
}

/** Whether the values are said in words or signs: «да», «рост», «120/45». */
function answerOf(
  slots: readonly (RowCell | undefined)[],
  columns: readonly ValueColumn[],
  unitCell: RowCell | undefined,
): NamedRow["answer"] {
  const promised = slots.flatMap((slot, index) => {
    const column = columns[index];
    return slot === undefined || column?.period === undefined || column.isFact ? [] : [slot.text];
  });
  if (promised.some(isYes) || (unitCell !== undefined && isYesNoUnit(unitCell.text) && promised.some(isSaid)))
    return "yes/no";
  return promised.some((text) => isSaid(text) && !/^(?:нет|жоқ)$/i.test(text)) ? "words" : undefined;
}

/** A row that announces measures below it. */
const MEASURES_ROW = /^(?:мероприятия|меры|іс-шаралар|measures|actions)(?![а-яa-zәіңғүұқөһ])/;
/** What a budget programme spends stands below its indicators. */
const BUDGET_NAME =
  /^(?:(?:общий )?объ[её]м бюджетных расходов|расходы бюджета|расходы на реализацию (?:бюджетной )?программы|бағдарламаны іске асыруға (?:арналған )?шығыстар|бюджеттік шығыстар(?:дың)? көлемі|budget expenditures?)$/;

/** Rows under «Мероприятия …» of a strategic plan: crosses for years, no values. */
function readMeasureRow(row: Row, name: RowCell, setting: TableSetting): Draft[] {
  const text = setting.blocks[row.block]?.text ?? "";
  const draft = draftPlain(setting.blocks, [{ block: row.block, ...cleanSpan(text, name) }], {
    kind: "measure",
    path: setting.path,
    confidence: "high",
    language: setting.language,
  });
  return draft === undefined ? [] : [draft];
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

function cleanSpan(text: string, cell: RowCell): { from: number; to: number } {
  const raw = text.slice(cell.from, cell.to);
  return dropClosing(text, { from: cell.from + markerLength(raw), to: cell.to });
}
