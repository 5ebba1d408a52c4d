import { findInlineCue, findTitleTopic } from "./cues.ts";
import { type Draft, draftPlain } from "./draft.ts";
import { fold } from "./fold.ts";
import type { Row, RowCell } from "./grid.ts";
import { dropClosing } from "./items.ts";
import { hasMeasureWord } from "./measure.ts";
import type { TableSetting } from "./table-header.ts";
import { isParent, nameOf } from "./table-names.ts";
import { noteIndicator, type TableState } from "./table-parts.ts";
import { findNameUnit } from "./table-values.ts";

/** A row of two cells whose first is only its number, or says what the second is. */
export function isHeadRow(filled: readonly RowCell[]): boolean {
  const isNumbered = /^[\d.()]{1,8}$/.test(filled[0]?.text ?? "");
  return filled.length === 2 && (isNumbered || findSplitAim(filled) !== undefined);
}

/** «Цель 1 | Повышение надежности каналов»: the kind of what stands in the second cell, the row's last. */
export function findSplitAim(filled: readonly RowCell[]): "goal" | "task" | undefined {
  const [label, words] = filled;
  if (label === undefined || words === undefined || filled.length !== 2 || !AIM_LABEL.test(label.text))
    return undefined;
  const cue = findInlineCue(fold(`${label.text.replace(/[.:]$/, "")}: ${words.text}`));
  return cue?.kind === "goal" || cue?.kind === "task" ? cue.kind : undefined;
}

/** «Цель 1», «Задача 2.1.», «1.1-мақсат», "Goal 3": a label with its number and nothing else. */
const AIM_LABEL = /^(?=.*\d)[\p{L}\d№.\s-]{3,24}:?$/u;

/** «Задача 1. …» in a cell of its own beside its first indicators, which it spans. */
export function readAimCell(
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

/** A row of one cell: a goal, a task, or a heading that changes the kind of what follows. */
export function readWideRow(
  row: Row,
  cell: RowCell,
  state: TableState,
  setting: TableSetting,
  aim?: "goal" | "task",
): Draft[] {
  const folded = fold(cell.text);
  const cue = aim === undefined ? findInlineCue(folded) : { kind: aim, from: 0 };
  if (cue === undefined) {
    const topic = cell.text.length < 160 ? findTitleTopic(folded) : undefined;
    if (topic === "indicator" || topic === "result-indicator") state.kind = topic;
    else if (isParent(cell.text))
      noteIndicator(state, cell, nameOf(cell.text), findNameUnit(cell.text), row, hasMeasureWord(cell.text));
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
