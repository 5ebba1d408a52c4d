import type { Block } from "../text/block.ts";
import type { Topic } from "./cues.ts";
import { draftIndicators, draftNamed } from "./draft.ts";
import { fold } from "./fold.ts";
import { ownCells, type Row } from "./grid.ts";
import { dropClosing, splitItems } from "./items.ts";
import { hasMeasureWord } from "./measure.ts";
import { readPassportRow } from "./passport.ts";
import { findSplitAim } from "./table-aims.ts";
import { addAll, addItem, findingAt, periodOfLabel, type Walk } from "./walk.ts";

/** Rows that are read before a caller gets control back. */
export const ROWS_PER_STEP = 20;

/** Fewest labels that tell a passport, and a short one that stands over indicators in one table. */
const LABELS = 3;
export const LABELS_ABOVE = 2;

/** Passports and «К 2020 году» rows: tables of words. */
export function* readTextTable(walk: Walk, rows: readonly Row[], least = LABELS): Generator<void, void> {
  const labels = countPassportLabels(walk, rows);
  // «Основная цель | …», «Основные задачи | …» and no other row, below a heading of their own.
  const isWhole = labels === LABELS_ABOVE && rows.length === LABELS_ABOVE;
  const isLabelled = walk.section === "passport" || labels >= least || isWhole;
  let topic: Topic | undefined;
  let hasGoal = false;
  let label = "";
  for (const [index, row] of rows.entries()) {
    const block = walk.capture.blocks[row.block];
    if (block === undefined) continue;
    if (index % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
    if (readYearRow(walk, row, block)) continue;
    const value =
      isLabelled || topic !== undefined ? readPassportRow(row, block, topic, isLabelled) : undefined;
    if (value === undefined) {
      readSplitAim(walk, row);
      continue;
    }
    const isSecond = value.label === "" ? namesBoth(label) : isObjective(value.label);
    topic = hasGoal && value.topic === "goal" && isSecond ? "task" : value.topic;
    if (value.label !== "") label = value.label;
    hasGoal ||= topic === "goal";
    addAll(walk, value.items, topic, value.label, periodOfLabel(value.label));
  }
}

/** «Цели и задачи | …», below it a row without a label: the goals, then the tasks. */
function namesBoth(label: string): boolean {
  return /цел[ьи] и (?:[а-я]+ )?задач|мақсат[а-я]* мен (?:[а-яәіңғүұқөһ]+ )?міндет/.test(fold(label));
}

/** Translations call tasks "Objectives" or "Aims" where "Goals" or "Purpose" stands above. */
function isObjective(label: string): boolean {
  return /objective|aims/i.test(label);
}

function countPassportLabels(walk: Walk, rows: readonly Row[]): number {
  let count = 0;
  for (const row of rows.slice(0, 12)) {
    const block = walk.capture.blocks[row.block];
    if (block !== undefined && readPassportRow(row, block, undefined, false) !== undefined) count++;
  }
  return count;
}

const YEAR_LABEL =
  /^(?:к|до|by)\s((?:19|20)\d\d)(?:\s(?:году|года))?:?$|^((?:19|20)\d\d)\sжыл(?:ға)?(?:\s(?:қарай|дейін))?:?$/;

/** «К 2020 году | доля … составит не менее 13 %⏎ …». */
function readYearRow(walk: Walk, row: Row, block: Block): boolean {
  const cells = ownCells(row).filter((cell) => cell.text !== "");
  const [label, value] = cells;
  if (label === undefined || value === undefined || cells.length !== 2) return false;
  const match = YEAR_LABEL.exec(fold(label.text).replace(/\s+/g, " "));
  if (match === null || !walk.setting.isProgramme) return false;
  const period = match[1] ?? match[2];
  for (const { lines } of splitItems(block.text, value)) {
    const places = lines.map((line) => ({ block: row.block, ...line }));
    const found = findingAt(walk, row.block, "indicator", label.text);
    const drafts = draftIndicators(walk.capture.blocks, places, found, period);
    walk.drafts.push(...drafts);
    const named = drafts.length > 0 ? undefined : draftNamed(walk.capture.blocks, places, found);
    if (named === undefined) continue;
    const isMeasured = hasMeasureWord(named.text);
    walk.drafts.push(isMeasured ? named : { ...named, measure: "yes/no", confidence: "low" });
  }
  return true;
}

/** «Атауы | …», «Мерзімі | 2005-2007 жылдар»: labels beside values, whose years are no header. */
export function isPassport(walk: Walk, rows: readonly Row[]): boolean {
  return (
    rows.slice(0, 12).every((row) => ownCells(row).length <= 2) && countPassportLabels(walk, rows) >= LABELS
  );
}

/** «Цель 1 | Повышение …» in a table of words or over the measures of a plan. */
export function readSplitAim(walk: Walk, row: Row): boolean {
  const cells = ownCells(row).filter(({ text }) => text !== "");
  const aim = findSplitAim(cells);
  const [label, words] = cells;
  if (aim === undefined || words === undefined) return false;
  const whole = dropClosing(walk.capture.blocks[row.block]?.text ?? "", words);
  addItem(walk, [{ block: row.block, ...whole }], aim, label?.text ?? "");
  return true;
}
