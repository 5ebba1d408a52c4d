import { compare } from "../../shared/comparison/compare.ts";
import { findLacking, saysRepealed } from "../../shared/comparison/editions.ts";
import type { Change } from "../../shared/contract/act.ts";
import type { Copy } from "../../shared/statements/copy.ts";
import type { Statement } from "../../shared/statements/statement.ts";
import { foldKey } from "../../shared/text/normalize.ts";
import { diffWords } from "../../shared/text/word-diff.ts";
import { KNOWN_PORTALS } from "../../shared/wire/comparison.ts";
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
    priority,
  };
}

interface StatementChange {
  readonly a?: Statement | undefined;
  readonly b?: Statement | undefined;
  readonly change: Change;
}

function listStatementChanges(from: Copy, to: Copy): StatementChange[] {
  const { pairs } = compare(from, to, { ...KNOWN_PORTALS, relation: "one-act" });
  const [byIdA, byIdB] = [byId(from), byId(to)];
  const paired = new Set(pairs.flatMap(({ a, b }) => [`a ${a}`, `b ${b}`]));
  const changed = pairs.flatMap(({ a, b, verdicts }): StatementChange[] => {
    const [old, next] = [byIdA.get(a), byIdB.get(b)];
    if (old === undefined || next === undefined || verdicts.every((verdict) => verdict === "same")) return [];
    const words = diffWords(old.text, next.text);
    const numberChanged = hasDigits(old.text, words.a) || hasDigits(next.text, words.b);
    const gravest = Math.max(...verdicts.map((verdict) => PRIORITY[verdict] ?? 0.4));
    const change: Change = {
      what: "statement",
      how: "changed",
      kind: next.kind,
      old: toPassage(old, from, words.a),
      new: toPassage(next, to, words.b),
      numberChanged,
      verdicts: [...verdicts],
      priority: numberChanged ? Math.max(gravest, 0.9) : gravest,
    };
    return [{ a: old, b: next, change }];
  });
  // A statement that no pair was found for, and whose words stand in the other text all the same, is no change.
  const [keysA, keysB] = [textKeys(from), textKeys(to)];
  const removed = from.statements.filter(
    ({ id, text }) => !paired.has(`a ${id}`) && !keysB.has(foldKey(text)),
  );
  const added = to.statements.filter(({ id, text }) => !paired.has(`b ${id}`) && !keysA.has(foldKey(text)));
  return [
    ...changed,
    ...removed.map((a) => ({ a, change: oneSided("removed", a, from) })),
    ...added.map((b) => ({ b, change: oneSided("added", b, to) })),
  ];
}

function oneSided(how: "added" | "removed", statement: Statement, copy: Copy): Change {
  const passage = toPassage(statement, copy, []);
  const hasTargets = statement.targets.length > 0;
  return {
    what: "statement",
    how,
    kind: statement.kind,
    old: how === "removed" ? passage : null,
    new: how === "added" ? passage : null,
    numberChanged: false,
    verdicts: [],
    priority: (how === "removed" ? 0.6 : 0.5) + (hasTargets ? 0.2 : 0),
  };
}

function byId({ statements }: Copy): ReadonlyMap<string, Statement> {
  return new Map(statements.map((statement) => [statement.id, statement]));
}

function textKeys({ statements, blocks }: Copy): ReadonlySet<string> {
  return new Set([...statements, ...blocks].map(({ text }) => foldKey(text)));
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
