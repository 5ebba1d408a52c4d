import type { Language } from "../text/language.ts";
import { findInlineCue, findTitleTopic } from "./cues.ts";
import { type Draft, draftPlain, draftRow, type Finding } from "./draft.ts";
import { fold } from "./fold.ts";
import { ownCells, type Row, type RowCell } from "./grid.ts";
import { dropClosing, markerLength } from "./items.ts";
import type { Bound, StatementKind, Target } from "./statement.ts";
import { type IndicatorTable, isHeaderRow, isNumbering, type TableSetting } from "./table-header.ts";
import { findNames, isParent, isPartName, nameOf, readValuedName, unitOf } from "./table-names.ts";
import { alignValues, findNameBound, findNameUnit, type RowUnit, readCellValue } from "./table-values.ts";
import type { ValueColumn } from "./year-columns.ts";

/** What the rows above say about the row that is read. */
export interface TableState {
  kind: StatementKind;
  /** Unit of the row above: a ditto sign repeats it. */
  unit?: RowUnit | undefined;
  /** Name that region rows below belong to. */
  indicator?: {
    readonly name: string;
    readonly unit: RowUnit | undefined;
    readonly block: number;
    /** Bound that its words give all its values. */
    readonly bound: Bound | undefined;
    /** Its words say that a breakdown follows: a colon at the end, «в том числе». */
    readonly isParent: boolean;
  };
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
  if (filled.length === 0 || isNumbering(row) || isHeaderRow(row)) return [];
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
  if (targets.length === 0 && MEASURES_ROW.test(fold(name.text))) {
    state.kind = "measure";
    return [];
  }
  const aims = readAimCell(row, cells, name, state, setting);
  const isRate = state.indicator !== undefined && RATE_NAME.test(fold(name.text));
  const unit = isRate ? { unit: "%" } : (unitOf(name.text, cells, table, slots, state.unit) ?? table.unit);
  if (unit !== undefined && !isRate) state.unit = unit;
  const isCut =
    isRate || isNamedPart(name.text, state) || isRegionRow(row, cells, slots, names, state, table.nameColumn);
  const ownName = nameOf(name.text);
  if (!isCut) noteIndicator(state, name.text, ownName, unit, row.block);
  if (TOTAL_NAME.test(ownName) || (targets.length === 0 && state.kind !== "measure")) return aims;
  if (state.kind === "measure") return [...aims, ...readMeasureRow(row, name, setting)];
  const place = { block: row.block, ...cleanSpan(setting.blocks[row.block]?.text ?? "", name) };
  const cut = isCut ? partName(name.text) : names[1]?.text;
  const own = isCut ? state.indicator : undefined;
  const rowUnit = unit ?? own?.unit;
  const found: Finding = {
    kind: BUDGET_NAME.test(fold(ownName)) ? "budget" : state.kind,
    path: setting.path,
    confidence: "high",
    language: setting.language,
  };
  const valued = readValuedName(
    ownName,
    setting.language,
    targets.map((target) => target.value),
  );
  const valueUnit = targets.find((target) => target.unit !== undefined)?.unit;
  const shownUnit = rowUnit?.unit ?? valueUnit ?? valued?.unit;
  const bound = state.indicator?.bound;
  return [
    ...aims,
    draftRow(setting.blocks, place, found, {
      name: own?.name ?? valued?.name ?? ownName,
      ...(cut === undefined ? {} : { scope: cut.replace(/\s+/g, " ") }),
      ...(shownUnit === undefined ? {} : { unit: shownUnit }),
      ...(rowUnit?.rateBase === undefined ? {} : { rateBase: rowUnit.rateBase }),
      ...(rowUnit?.rateUnit === undefined ? {} : { rateUnit: rowUnit.rateUnit }),
      targets: targets.map((target) => ({
        ...target,
        ...(target.unit === undefined && shownUnit !== undefined && { unit: shownUnit }),
        ...(target.bound === "=" && bound !== undefined && { bound }),
      })),
      values: targets.map((target) => target.place),
    }),
  ];
}

/** «Задача 1. …» in a cell of its own beside its first indicators, which it spans. */
function readAimCell(
  row: Row,
  cells: readonly RowCell[],
  name: RowCell,
  state: TableState,
  setting: TableSetting,
): Draft[] {
  const before = cells.slice(0, Math.max(0, cells.indexOf(name)));
  return before.flatMap((cell) => {
    const cue = findInlineCue(fold(cell.text));
    return cue?.kind === "goal" || cue?.kind === "task" ? readWideRow(row, cell, state, setting) : [];
  });
}

const PART_WORDS =
  /^(?:-\s*)?(?:в том числе|из них|оның ішінде|соның ішінде|including|of which)[\s:,–—-]+(?=\p{L})/u;

/** «из них женщины»: the row says itself that it is a part of the one above. */
function isNamedPart(name: string, { indicator }: TableState): boolean {
  return indicator !== undefined && indicator.name !== "" && PART_WORDS.test(fold(name));
}

function partName(name: string): string {
  return name.slice(PART_WORDS.exec(fold(name))?.[0].length ?? 0);
}

/** «в % к предыдущему году» below an indicator: its growth, whatever its unit. */
const RATE_NAME =
  /^(?:в (?:%|процентах) к |(?:өткен|алдыңғы) жылға (?:қарағанда )?(?:%|пайызбен)|(?:in |as )?(?:a )?(?:%|percent|percentage) (?:of|to) (?:the )?previous)/;

/** A row that announces measures below it. */
const MEASURES_ROW = /^(?:мероприятия|меры|іс-шаралар|measures|actions)(?![а-яa-zәіңғүұқөһ])/;
/** A total over rows of different things promises nothing of its own. */
const TOTAL_NAME = /^(?:итого|всего|барлығы|жиыны|total)$/i;

/** What a budget programme spends stands below its indicators. */
const BUDGET_NAME =
  /^(?:(?:общий )?объ[её]м бюджетных расходов|расходы бюджета|бюджеттік шығыстар(?:дың)? көлемі|budget expenditures?)$/;

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

/** Remembers the indicator for its parts below; «в том числе:» alone speaks of the one above. */
function noteIndicator(
  state: TableState,
  text: string,
  name: string,
  unit: RowUnit | undefined,
  block: number,
): void {
  if (name === "" && state.indicator !== undefined) state.indicator = { ...state.indicator, isParent: true };
  else state.indicator = { name, unit, block, bound: findNameBound(text)?.bound, isParent: isParent(text) };
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
    else if (isParent(cell.text))
      noteIndicator(state, cell.text, nameOf(cell.text), findNameUnit(cell.text), row.block);
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

/** A row that has lost its name to a rowspan above: only the breakdown («Акмолинская») stands here. */
function isRegionRow(
  row: Row,
  cells: readonly RowCell[],
  slots: readonly (RowCell | undefined)[],
  names: readonly RowCell[],
  state: TableState,
  nameColumn: number | undefined,
): boolean {
  if (state.indicator === undefined || names.length !== 1) return false;
  const [number] = cells;
  const isPart = number?.text === "" || number === names[0];
  if (state.indicator.isParent && isPart && isPartName(names[0]?.text ?? "")) return true;
  // «Район | Показатель»: what the row has lost to the cell above is the district.
  if (nameColumn !== undefined && nameColumn > 0 && names[0]?.column === nameColumn) return false;
  const hasContinued = row.cells.some((cell) => cell.continued && cell.column < (cells[0]?.column ?? 0));
  const firstValue = slots.find((slot) => slot !== undefined);
  return hasContinued && firstValue !== undefined && cells.indexOf(firstValue) === 1;
}

function cleanSpan(text: string, cell: RowCell): { from: number; to: number } {
  const raw = text.slice(cell.from, cell.to);
  return dropClosing(text, { from: cell.from + markerLength(raw), to: cell.to });
}
