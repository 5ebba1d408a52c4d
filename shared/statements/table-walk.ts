import { isAim } from "./aim-parts.ts";
import { type BudgetTable, findBudgetTable, readBudgetRow } from "./budget-rows.ts";
import { findInlineCue } from "./cues.ts";
import { joinCutRows } from "./cut-rows.ts";
import type { Draft } from "./draft.ts";
import { fold } from "./fold.ts";
import { ownCells, type Row, toRow } from "./grid.ts";
import { dropClosing } from "./items.ts";
import { findPlanHeader, joinPlanRows, readPlanRow } from "./plan-rows.ts";
import { readResultColumns } from "./result-columns.ts";
import { unstack } from "./stacked-rows.ts";
import { findInnerHeader, type IndicatorTable, readTableHeader, type TableSetting } from "./table-header.ts";
import type { TableState } from "./table-parts.ts";
import { readTableRow } from "./table-rows.ts";
import { readSeries } from "./table-series.ts";
import { readCaptionUnit } from "./table-values.ts";
import { isPassport, LABELS_ABOVE, ROWS_PER_STEP, readSplitAim, readTextTable } from "./text-tables.ts";
import { addItem, findingAt, languageOf, type Walk } from "./walk.ts";
import { withNumberedYears } from "./year-columns.ts";
import { readYearRows } from "./year-rows.ts";

/** Reads the rows of one table, from block `from` up to block `to`. */
export function* readTable(walk: Walk, from: number, to: number): Generator<void, void> {
  const { blocks } = walk.capture;
  const rows: Row[] = [];
  for (let index = from; index < to; index++) {
    const block = blocks[index];
    if (block !== undefined && !BAR_LINE.test(block.text))
      rows.push(
        rows.length < HEADER_REACH
          ? withNumberedYears(toRow(block, index), walk.setting.firstYear)
          : toRow(block, index),
      );
    if (rows.length % ROWS_PER_STEP === 0) yield;
  }
  if (walk.setting.isLaw) return;
  const setting = settingOf(walk, from);
  const budget = findBudgetTable(rows, [...setting.path, ...linesAbove(walk, from)]);
  const plan = findPlanHeader(rows) ?? continuedPlan(walk, rows, setting);
  if (budget !== undefined) yield* readBudget(walk, rows, budget);
  else if (plan === undefined) yield* readValues(walk, rows, setting);
  else yield* readPlan(walk, rows, plan);
  // «1. Задача», its table, «2. Задача», its table: numbered aims go on behind their tables.
  if (walk.list?.hasMarkers !== true || !isAim(walk.list.topic)) walk.list = undefined;
}

/** «Показатели количества», «Сапа көрсеткіштері» beside the indicators of a budget programme. */
function isResultGroup({ cells }: Row): boolean {
  return RESULT_GROUP.test(fold(cells[0]?.text ?? "").replace(/\s+/g, " "));
}

const RESULT_GROUP =
  /^(?:показател[ьи] (?:количества|качества|результата|эффективности)|(?:сан|сапа|нәтиже|тиімділік) көрсеткіш[а-яәіңғүұқөһ]*)$/;

/** A table that is no plan: indicators, or words, or both one below the other. */
function* readValues(walk: Walk, whole: readonly Row[], above: TableSetting): Generator<void, void> {
  const inner = findInnerHeader(whole);
  if (inner !== undefined) yield* readTextTable(walk, whole.slice(0, inner), LABELS_ABOVE);
  const rows = whole.slice(inner ?? 0);
  const setting: TableSetting = rows.some(isResultGroup) ? { ...above, topic: "result-indicator" } : above;
  const table = isPassport(walk, rows)
    ? undefined
    : (readTableHeader(rows, setting) ?? continuedTable(walk, rows, setting));
  const byYear = readYearRows(rows, setting);
  if (byYear !== undefined) walk.drafts.push(...byYear);
  else if (table !== undefined) yield* readIndicatorTable(walk, rows, table, setting);
  else {
    const series = readSeries(rows, setting);
    if (series !== undefined) walk.drafts.push(...series);
    else if (!readResultColumns(walk, rows)) yield* readTextTable(walk, rows);
  }
}

/** Rows from a table's top that may be its header. */
const HEADER_REACH = 5;

/** The line between header and rows of a table that a portal has lost: «---|---|---». */
const BAR_LINE = /^[\s|:+-]+$/;

function settingOf(walk: Walk, from: number): TableSetting {
  const block = walk.capture.blocks[from];
  const title = walk.tableTitle;
  const near = title !== undefined && from - title.block <= TITLE_REACH ? title : undefined;
  const listTopic = walk.list?.topic === "other" ? undefined : walk.list?.topic;
  const topic = near?.topic ?? listTopic ?? walk.section;
  return {
    blocks: walk.capture.blocks,
    language: languageOf(tableWords(walk, from), walk.capture.language),
    path:
      near === undefined || block?.path.includes(near.text)
        ? (block?.path ?? [])
        : [...(block?.path ?? []), near.text],
    topic,
    isUnderTask: walk.taskBlock !== undefined && from - walk.taskBlock <= TASK_REACH,
    year: walk.setting.year,
    firstYear: walk.setting.firstYear,
    unit: readCaptionUnit(walk.capture.blocks[from - 1]?.text ?? ""),
  };
}

/** How far above a table the task stands that its result indicators belong to, in blocks. */
const TASK_REACH = 12;

/** How far above a table its title stands, in blocks. */
const TITLE_REACH = 3;

/** Longest stretch of a line above a table that is looked at, in characters. */
const MAX_LINE = 200;

function tableWords(walk: Walk, from: number): string {
  return walk.capture.blocks
    .slice(from, from + 6)
    .map((block) => block.text)
    .join(" ");
}

/** A long table cut in pieces: a piece without a header goes on with the one before. */
function continuedTable(walk: Walk, rows: readonly Row[], setting: TableSetting): IndicatorTable | undefined {
  const last = walk.lastTable;
  const first = rows[0];
  if (last === undefined || first === undefined || first.block - last.end > 1) return undefined;
  return { ...last.table, headerRows: 0, kind: setting.isUnderTask ? last.table.kind : last.kind };
}

function* readIndicatorTable(
  walk: Walk,
  rows: readonly Row[],
  table: IndicatorTable,
  setting: TableSetting,
): Generator<void, void> {
  const state: TableState = { kind: table.kind };
  for (const row of rows.slice(0, table.headerRows))
    if (!row.header && ownCells(row).length === 1)
      walk.drafts.push(...readTableRow(row, table, { kind: table.kind }, setting));
  for (const [index, row] of joinCutRows(rows.slice(table.headerRows), table.nameColumn, false).entries()) {
    const block = walk.capture.blocks[row.block];
    for (const own of block === undefined ? [row] : unstack(row, table, block))
      for (const draft of readTableRow(own, table, state, setting))
        (isPlanned(walk, draft) ? walk.planned : walk.drafts).push(draft);
    if (index % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
  }
  walk.lastTable = { table, kind: state.kind, end: (rows.at(-1)?.block ?? 0) + 1 };
}

/** Money and measures of tables are kept apart, except the lines of a budget programme itself. */
function isPlanned({ setting }: Walk, { kind }: Draft): boolean {
  return kind === "measure" || (kind === "budget" && !setting.isBudget);
}

function* readPlan(walk: Walk, cut: readonly Row[], header: Row): Generator<void, void> {
  const rows = joinPlanRows(cut, header);
  for (const [index, row] of rows.entries()) {
    if (readSplitAim(walk, row) || readAimRow(walk, row)) continue;
    const { measures, results } = readPlanRow(
      row,
      header,
      walk.capture.blocks,
      findingAt(walk, row.block, "measure"),
    );
    walk.planned.push(...measures);
    walk.drafts.push(...results);
    if (index % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
  }
  walk.lastPlan = { header, end: (cut.at(-1)?.block ?? 0) + 1 };
}

/** Where a page's markup knows no headings, a table's title stands in the paragraphs above it. */
function linesAbove({ capture }: Walk, from: number): string[] {
  return capture.blocks
    .slice(Math.max(0, from - TITLE_REACH), from)
    .map(({ text }) => text.slice(0, MAX_LINE));
}

/** Lines of a budget say what is spent and promise nothing: they are kept apart. */
function* readBudget(walk: Walk, rows: readonly Row[], budget: BudgetTable): Generator<void, void> {
  for (const [index, row] of rows.slice(budget.headerRows).entries()) {
    const draft = readBudgetRow(row, budget, walk.capture.blocks, findingAt(walk, row.block, "budget"));
    if (draft !== undefined) walk.planned.push(draft);
    if (index % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
  }
}

/** A long plan cut in pieces: a piece that begins with a measure goes on with the one before. */
function continuedPlan(
  { lastPlan, capture }: Walk,
  rows: readonly Row[],
  setting: TableSetting,
): Row | undefined {
  const [first] = rows;
  if (lastPlan === undefined || first === undefined || first.block - lastPlan.end > 1) return undefined;
  if (capture.blocks[first.block - 1]?.kind === "heading") return undefined;
  const isLike = Math.abs(ownCells(first).length - ownCells(lastPlan.header).length) <= 1;
  const top = rows.slice(0, HEADER_REACH);
  const hasHeader = readTableHeader(top, setting) !== undefined || findInnerHeader(top) !== undefined;
  return isLike && !hasHeader ? lastPlan.header : undefined;
}

/** «Целевой индикатор 1. Доля …: 2025 год – 3,5 %» over the measures of a plan, the row's only words. */
function readAimRow(walk: Walk, row: Row): boolean {
  const cells = ownCells(row).filter(({ text }) => /\p{L}/u.test(text));
  const [cell] = cells;
  if (cell === undefined || cells.length > 1) return false;
  const cue = findInlineCue(fold(cell.text));
  if (cue === undefined) return false;
  const text = walk.capture.blocks[row.block]?.text ?? "";
  const span = dropClosing(text, { from: text.indexOf(cell.text, cell.from) + cue.from, to: cell.to });
  addItem(walk, [{ block: row.block, ...span }], cue.kind, "");
  return true;
}
