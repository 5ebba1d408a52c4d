import { parsePage } from "../../api/parse.ts";
import { toCopy } from "../../shared/statements/copy.ts";
import type { Statement } from "../../shared/statements/statement.ts";
import { type Markup, toPage } from "./cases-html.ts";
import { type ExpectedStatement, foldWords, type ProgrammeCase } from "./programme-case.ts";
import { compareTargets, isSameUnit, mapBlocks, meet, PROMISES } from "./score-case.ts";

/** Kinds in the order they are told, those of plans and budgets with them. */
export const KINDS = [
  "goal",
  "task",
  "indicator",
  "result-indicator",
  "measure",
  "definition",
  "function",
  "budget",
] as const;

/** Fields of a statement that a case may expect. */
export const FIELDS = [
  "name",
  "unit",
  "targets",
  "base",
  "scope",
  "measure",
  "rateBase",
  "path",
  "confidence",
] as const;

type Kind = (typeof KINDS)[number];
type Field = (typeof FIELDS)[number];

interface Count {
  expected: number;
  hit: number;
  found: number;
}

/** Counts by kind, right of told by field, and what went wrong in words. */
export interface KindScore {
  readonly kinds: Readonly<Record<Kind, Count>>;
  readonly fields: Readonly<Record<Field, { right: number; told: number }>>;
  readonly problems: string[];
}

export function emptyScore(): KindScore {
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, { expected: 0, hit: 0, found: 0 }]));
  const fields = Object.fromEntries(FIELDS.map((field) => [field, { right: 0, told: 0 }]));
  return { kinds, fields, problems: [] } as unknown as KindScore;
}

/** Reads a case's texts as pages and counts every kind that the case lists in full, rows of plans too. */
export function addKinds(score: KindScore, from: ProgrammeCase, markup: Markup): void {
  for (const side of Object.keys(from.texts)) {
    const { html, address } = toPage(from, side, markup);
    const copy = toCopy(parsePage(html, address).capture);
    const blockOf = mapBlocks(from.texts[side] ?? [], copy);
    const statements = [...copy.statements, ...copy.planned].filter(
      ({ kind }) => from.kinds === "all" || PROMISES.has(kind),
    );
    const blocksOf = ({ places }: Statement): number[] =>
      places.flatMap(({ block }) => blockOf.get(block) ?? []);
    const used = new Set<Statement>();
    const say = (text: string): void => void score.problems.push(`${from.id}${side} ${text}`);
    for (const { one, hit } of meet(from, side, statements, blocksOf)) {
      const kind = score.kinds[hit?.kind ?? (one.kind.split("|")[0] as Kind)];
      kind.expected++;
      if (hit === undefined) {
        say(`MISS ${one.kind} [${one.blockIndex}] ${one.text}`);
        continue;
      }
      used.add(hit);
      kind.hit++;
      scoreFields(score, one, hit, from.kinds === "all", say);
    }
    for (const found of statements) {
      const blocks = blocksOf(found);
      const isNeutral = from.expected.neutral?.some(
        (mark) => mark.side === side && blocks.includes(mark.blockIndex),
      );
      if (!used.has(found) && isNeutral === true) continue;
      score.kinds[found.kind].found++;
      if (!used.has(found)) say(`FALSE ${found.kind} [${blocks}] ${found.text}`);
    }
  }
}

function scoreFields(
  { fields }: KindScore,
  one: ExpectedStatement,
  hit: Statement,
  isFull: boolean,
  say: (text: string) => void,
): void {
  const tell = (field: Field, isRight: boolean, expected: unknown, found: unknown): void => {
    fields[field].told++;
    if (isRight) fields[field].right++;
    else say(`${field.toUpperCase()} [${one.blockIndex}] ${expected} ≠ ${found}`);
  };
  tell("name", foldWords(one.name) === foldWords(hit.name), one.name, hit.name);
  tell("unit", isSameUnit(one.unit ?? undefined, hit.unit), one.unit, hit.unit);
  if (one.targets.length + hit.targets.length > 0) {
    const { a, b, isSame } = compareTargets(one, hit);
    tell("targets", isSame, a, b);
  }
  const bases = (targets: readonly { readonly base?: unknown }[]): string =>
    targets.map(({ base }) => base ?? "").join(",");
  if (one.targets.some(({ base }) => base != null) || hit.targets.some(({ base }) => base !== undefined))
    tell("base", bases(one.targets) === bases(hit.targets), bases(one.targets), bases(hit.targets));
  if (one.scope !== undefined)
    tell("scope", foldWords(one.scope ?? "") === foldWords(hit.scope ?? ""), one.scope, hit.scope);
  if (one.measure !== undefined)
    tell("measure", (one.measure ?? undefined) === hit.measure, one.measure, hit.measure);
  // Cases of programmes do not say it.
  if (one.rateBase !== undefined || (isFull && hit.rateBase !== undefined))
    tell("rateBase", one.rateBase === hit.rateBase, one.rateBase, hit.rateBase);
  if (one.path !== undefined) {
    const path = foldWords(hit.path.join(" "));
    tell(
      "path",
      one.path.every((words) => path.includes(foldWords(words))),
      one.path,
      hit.path,
    );
  }
  if (one.targets.length > 0) tell("confidence", hit.confidence === "high", "high", hit.confidence);
}
