import { changesBetween } from "../../shared/comparison/changes-between.ts";
import { findLacking, saysRepealed } from "../../shared/comparison/editions.ts";
import type { Change } from "../../shared/contract/act.ts";
import type { Copy } from "../../shared/statements/copy.ts";
import type { Statement } from "../../shared/statements/statement.ts";
import { diffWords } from "../../shared/text/word-diff.ts";
import { toWireAmendment } from "../../shared/wire/copy.ts";
import { hasDigits, listParagraphChanges } from "./paragraph-changes.ts";

/** Most changes told of two captures; a rewritten act has more, and one reads it whole. */
const MAX_CHANGES = 500;

/** How much a changed statement matters, by the gravest of its verdicts. */
const PRIORITY: Readonly<Record<string, number>> = {
  value: 1,
  unit: 1,
  bound: 0.95,
  scope: 0.9,
  measure: 0.9,
  term: 0.6,
  wording: 0.4,
};

/** What differs between an earlier and a later capture of an act, the gravest first. */
export function listChanges(
  from: Copy,
  to: Copy,
): { changes: Change[]; amendments: ReturnType<typeof toWireAmendment>[]; cut: boolean } {
  const lacking = findLacking(from, to);
  const statements = listStatementChanges(from, to);
  const touched = {
    a: new Set(statements.flatMap(({ a }) => a?.places.map(({ block }) => block) ?? [])),
    b: new Set(statements.flatMap(({ b }) => b?.places.map(({ block }) => block) ?? [])),
  };
  const changes = [
    ...listStatusChanges(from, to),
    ...(lacking.length === 0 ? [] : [plainChange("edition", 0.7)]),
    ...statements.map(({ change }) => change),
    ...listParagraphChanges(from, to, touched),
  ].sort((a, b) => b.priority - a.priority);
  return {
    changes: changes.slice(0, MAX_CHANGES),
    amendments: lacking.map(toWireAmendment),
    cut: changes.length > MAX_CHANGES,
  };
}

function listStatusChanges(from: Copy, to: Copy): Change[] {
  return saysRepealed(from) === saysRepealed(to) ? [] : [plainChange("status", 1)];
}

function plainChange(what: "status" | "edition", priority: number): Change {
  return {
    what,
    how: "changed",
    kind: null,
    old: null,
    new: null,
    numberChanged: false,
    verdicts: [],
    by: [],
    priority,
  };
}

interface StatementChange {
  readonly a?: Statement | undefined;
  readonly b?: Statement | undefined;
  readonly change: Change;
}

function listStatementChanges(from: Copy, to: Copy): StatementChange[] {
  return changesBetween(from, to).map(({ kind: how, a, b, verdicts, by }): StatementChange => {
    const words = a !== undefined && b !== undefined ? diffWords(a.text, b.text) : { a: [], b: [] };
    const numberChanged =
      (a !== undefined && hasDigits(a.text, words.a)) || (b !== undefined && hasDigits(b.text, words.b));
    const change: Change = {
      what: "statement",
      how,
      kind: (b ?? a)?.kind ?? null,
      old: a === undefined ? null : toPassage(a, from, words.a),
      new: b === undefined ? null : toPassage(b, to, words.b),
      numberChanged,
      verdicts: [...verdicts],
      by: by.map(toWireAmendment),
      priority: priorityOf(how, verdicts, numberChanged, (b ?? a)?.targets.length !== 0),
    };
    return { a, b, change };
  });
}

function priorityOf(
  how: Change["how"],
  verdicts: readonly string[],
  numberChanged: boolean,
  hasTargets: boolean,
): number {
  if (how !== "changed") return (how === "removed" ? 0.6 : 0.5) + (hasTargets ? 0.2 : 0);
  const gravest = Math.max(...verdicts.map((verdict) => PRIORITY[verdict] ?? 0.4));
  return numberChanged ? Math.max(gravest, 0.9) : gravest;
}

function toPassage(
  { text, quote, places }: Statement,
  { blocks }: Copy,
  changed: readonly { from: number; to: number }[],
): Change["old"] {
  return {
    text,
    quote: { ...quote },
    anchor: blocks[places[0]?.block ?? -1]?.anchor ?? null,
    changed: changed.map(({ from, to }) => ({ from, to })),
  };
}
