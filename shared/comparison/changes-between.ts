import type { Amendment } from "../statements/amendments.ts";
import { readAmendments } from "../statements/amendments.ts";
import type { Copy } from "../statements/copy.ts";
import type { Statement } from "../statements/statement.ts";
import { foldKey } from "../text/normalize.ts";
import { compareStatements } from "./compare.ts";
import { findLacking } from "./editions.ts";
import type { Verdict } from "./finding.ts";

/** What became of one statement between two editions. */
export interface EditionChange {
  readonly kind: "changed" | "added" | "removed";
  readonly a?: Statement;
  readonly b?: Statement;
  /** In what a changed statement differs; empty for the others. */
  readonly verdicts: readonly Verdict[];
  /** Acts that may have made the change: the one a note beside it names, else all that came between. */
  readonly by: readonly Amendment[];
}

/**
 * What amendments changed in goals, indicators and other statements between two editions of one act
 * in one language, in the newer text's order, removed ones last. Typography is no change, nor is a
 * statement that met nothing while its words stand in the other text all the same.
 */
export function changesBetween(older: Copy, newer: Copy): readonly EditionChange[] {
  const pairs = compareStatements(older, newer, "one-act");
  const came = findLacking(older, newer);
  const changed = pairs.flatMap(({ a, b, judgement: { verdicts } }): EditionChange[] =>
    verdicts[0] === "same"
      ? []
      : [
          {
            kind: "changed",
            a: a.statement,
            b: b.statement,
            verdicts,
            by: findActs(newer, b.statement, came),
          },
        ],
  );
  const [metA, metB] = [new Set(pairs.map(({ pair }) => pair.a)), new Set(pairs.map(({ pair }) => pair.b))];
  const added = findOnlyHere(newer, metB, older).map(
    (b): EditionChange => ({ kind: "added", b, verdicts: [], by: findActs(newer, b, came) }),
  );
  const removed = findOnlyHere(older, metA, newer).map(
    (a): EditionChange => ({ kind: "removed", a, verdicts: [], by: came }),
  );
  const place = ({ b }: EditionChange) => b?.places[0]?.block ?? 0;
  return [...[...changed, ...added].sort((x, y) => place(x) - place(y)), ...removed];
}

function findOnlyHere(own: Copy, met: ReadonlySet<string>, other: Copy): readonly Statement[] {
  const unmet = own.statements.filter(({ id, confidence }) => confidence === "high" && !met.has(id));
  if (unmet.length === 0) return [];
  const keys = new Set([...other.statements, ...other.blocks].map(({ text }) => foldKey(text)));
  return unmet.filter(({ text }) => !keys.has(foldKey(text)));
}

/** Most blocks between a clause and the note about it. */
const MAX_DISTANCE = 8;

/** The acts that the first note after the statement names, among those that came; else all that came. */
function findActs(newer: Copy, statement: Statement, came: readonly Amendment[]): readonly Amendment[] {
  if (came.length <= 1) return came;
  const last = statement.places.at(-1)?.block ?? 0;
  const end = Math.min(newer.blocks.length, last + 1 + MAX_DISTANCE);
  for (let index = last + 1; index < end; index++) {
    const block = newer.blocks[index];
    if (block === undefined || block.kind === "heading") break;
    if (block.kind !== "note") continue;
    const named = readAmendments({ ...newer, blocks: [block] });
    const known = came.filter((act) =>
      named.some(({ number, date }) => number === act.number && date === act.date),
    );
    return known.length > 0 ? known : came;
  }
  return came;
}
