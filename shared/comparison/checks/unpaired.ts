import type { Statement } from "../../statements/statement.ts";
import { foldKey } from "../../text/normalize.ts";
import type { Comparison } from "../comparison.ts";
import { isPromise } from "../families.ts";
import { isNamed } from "../named.ts";
import { bareWords, standsIn } from "../running-words.ts";

/**
 * Goals, tasks and indicators of one side that met nothing on the other, in two full texts of one
 * act. An item whose words stand on the other side all the same (in another kind of passage) is
 * not missing.
 */
export function findUnpaired(comparison: Comparison, side: "a" | "b"): readonly Statement[] {
  if (comparison.relation !== "one-act" || !comparison.isComparable) return [];
  const own = side === "a" ? comparison.a : comparison.b;
  const other = side === "a" ? comparison.b : comparison.a;
  const paired = new Set(comparison.pairs.map(({ pair }) => pair[side]));
  const repeated = new Set(
    own.statements.filter(({ id }) => paired.has(id)).map(({ text }) => foldKey(text)),
  );
  const unpaired = own.statements.filter(
    (statement) =>
      isPromise(statement) &&
      !paired.has(statement.id) &&
      isNamed(statement) &&
      !repeated.has(foldKey(statement.text)),
  );
  return unpaired.filter(({ text }) => !standsIn(bareWords(text), other));
}
