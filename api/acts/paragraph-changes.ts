import type { Change } from "../../shared/contract/act.ts";
import type { Copy } from "../../shared/statements/copy.ts";
import type { Block } from "../../shared/text/block.ts";
import { diffTexts } from "../../shared/text/diff.ts";
import { diffWords } from "../../shared/text/word-diff.ts";

/** Longest text of a changed paragraph that is told, in UTF-16 code units; the page has the rest. */
const MAX_TOLD = 2_000;

/** Lines of a copy without its notes, and the block each line stands in. */
interface Lines {
  readonly text: string;
  readonly blocks: readonly number[];
}

/**
 * Paragraphs that differ, those aside whose statements are told already. Typography, list numbers and
 * moved paragraphs are no change.
 *
 * @param told blocks of either side that hold a changed statement
 */
export function listParagraphChanges(
  from: Copy,
  to: Copy,
  told: { readonly a: ReadonlySet<number>; readonly b: ReadonlySet<number> },
): Change[] {
  const [a, b] = [linesOf(from), linesOf(to)];
  return diffTexts(a.text, b.text).ops.flatMap((op) => {
    if (op.words === undefined && op.kind !== "inserted" && op.kind !== "deleted") return [];
    const [blocksA, blocksB] = [a.blocks.slice(op.a.first, op.a.end), b.blocks.slice(op.b.first, op.b.end)];
    const isTold = [
      ...blocksA.map((block) => told.a.has(block)),
      ...blocksB.map((block) => told.b.has(block)),
    ];
    if (isTold.length > 0 && isTold.every(Boolean)) return [];
    const old = op.kind === "inserted" ? undefined : a.text.slice(op.a.from, op.a.to).trim();
    const next = op.kind === "deleted" ? undefined : b.text.slice(op.b.from, op.b.to).trim();
    if ((old ?? "") === (next ?? "")) return [];
    if (op.words !== undefined && isTold.some(Boolean)) return [];
    return [toChange(old, next, from.blocks[blocksA[0] ?? -1], to.blocks[blocksB[0] ?? -1])];
  });
}

function toChange(
  old: string | undefined,
  next: string | undefined,
  blockA: Block | undefined,
  blockB: Block | undefined,
): Change {
  const [shownA, shownB] = [old?.slice(0, MAX_TOLD), next?.slice(0, MAX_TOLD)];
  const words = diffWords(shownA ?? "", shownB ?? "");
  const isChanged = shownA !== undefined && shownB !== undefined;
  const numberChanged = isChanged && (hasDigits(shownA, words.a) || hasDigits(shownB, words.b));
  const passage = (text: string | undefined, block: Block | undefined, changed: typeof words.a) =>
    text === undefined
      ? null
      : { text, quote: null, anchor: block?.anchor ?? null, changed: isChanged ? changed : [] };
  return {
    what: "paragraph",
    how: isChanged ? "changed" : shownA === undefined ? "added" : "removed",
    kind: null,
    old: passage(shownA, blockA, words.a),
    new: passage(shownB, blockB, words.b),
    numberChanged,
    verdicts: [],
    by: [],
    priority: numberChanged ? 0.3 : isChanged ? 0.1 : 0.2,
  };
}

function linesOf({ blocks }: Copy): Lines {
  const lines = blocks.flatMap(({ kind, text }, block) =>
    kind === "note" ? [] : text.split("\n").map((line) => ({ line, block })),
  );
  return { text: lines.map(({ line }) => line).join("\n"), blocks: lines.map(({ block }) => block) };
}

/** Whether any of the spans holds a digit. */
export function hasDigits(text: string, spans: readonly { from: number; to: number }[]): boolean {
  return spans.some(({ from, to }) => /\d/u.test(text.slice(from, to)));
}
