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
    const cue = findInlineCue(fold(cell.text)) ?? findQuotedAim(cell.text);
    return cue?.kind === "goal" || cue?.kind === "task" ? readWideRow(row, cell, state, setting) : [];
  });
}

/** «Задача "Развитие сел"», «"Ауылды дамыту" міндеті»: an aim in quotes that fills its cell. */
function findQuotedAim(text: string): { kind: "goal" | "task"; from: number; to: number } | undefined {
  const match = QUOTED_AIM.exec(text);
  const { label, words = "", labelKk } = match?.groups ?? {};
  if (words.length < MIN_AIM || (label ?? labelKk) === undefined) return undefined;
  const from = text.indexOf(words);
  const kind = /^(?:цел|мақсат|goal|objective)/i.test(label ?? labelKk ?? "") ? "goal" : "task";
  return { kind, from, to: from + words.length };
}

const QUOTED_AIM =
  /^(?:(?<label>цель|задача|goal|objective|task)\s)?["«“](?<words>[^"»”]+)["»”](?:\s(?<labelKk>мақсаты|міндеті))?[.;]?$/i;

/** Shorter words are a name, in characters. */
const MIN_AIM = 12;

/** A row of one cell: a goal, a task, or a heading that changes the kind of what follows. */
export function readWideRow(
  row: Row,
  cell: RowCell,
  state: TableState,
  setting: TableSetting,
  aim?: "goal" | "task",
): Draft[] {
  const folded = fold(cell.text);
  const quoted = findQuotedAim(cell.text);
  const cue = aim === undefined ? (quoted ?? findInlineCue(folded)) : { kind: aim, from: 0 };
  if (cue === undefined) {
    const topic = cell.text.length < 160 ? findTitleTopic(folded) : undefined;
    if (topic === "indicator" || topic === "result-indicator") state.kind = topic;
    else if (isParent(cell.text))
      noteIndicator(state, cell, nameOf(cell.text), findNameUnit(cell.text), row, hasMeasureWord(cell.text));
    return [];
  }
  state.kind = cue.kind === "task" ? "result-indicator" : cue.kind === "goal" ? "indicator" : state.kind;
  if (cue.kind !== "goal" && cue.kind !== "task") return [];
  const start = cell.from + leadingSpace(setting, row, cell);
  const span = dropClosing(setting.blocks[row.block]?.text ?? "", {
    from: start + cue.from,
    to: quoted === undefined ? cell.to : start + quoted.to,
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
