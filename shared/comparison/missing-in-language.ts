import type { Statement } from "../statements/statement.ts";
import type { Block } from "../text/block.ts";
import type { Comparison } from "./comparison.ts";
import { kindFamily } from "./families.ts";
import { isNamed } from "./named.ts";

/** Share of the shorter text's items that must have met before a gap in the alignment is a missing item. */
const MIN_MET = 0.6;

/** Fewest items that must have met. */
const MIN_PAIRS = 2;

/**
 * Items of one language that the other lacks, told by order alone: the item stands between two
 * that met two neighbours of the other text, so that nothing is left it could have met.
 */
export function findMissingInLanguage(
  { a, b, pairs, relation }: Comparison,
  side: "a" | "b",
): readonly Statement[] {
  const own = (side === "a" ? a : b).statements.filter(isListed);
  const others = (side === "a" ? b : a).statements.filter(isListed);
  if (relation !== "languages") return [];
  const listed = new Set(own);
  const metCount = pairs.filter((judged) => listed.has(judged[side].statement)).length;
  if (metCount < Math.max(MIN_PAIRS, MIN_MET * Math.min(own.length, others.length))) return [];
  const otherSide = side === "a" ? "b" : "a";
  const placeOf = new Map(others.map(({ id }, index) => [id, index]));
  const met = new Map(pairs.map(({ pair }) => [pair[side], placeOf.get(pair[otherSide])]));
  const { blocks } = side === "a" ? a : b;
  const metTables = new Set(own.flatMap((one) => (met.has(one.id) ? (tableOf(one, blocks) ?? []) : [])));
  return own.filter((statement, index) => {
    if (met.has(statement.id) || !isNamed(statement)) return false;
    // A table of which nothing met stands in another form there: as text, or without its years.
    const table = tableOf(statement, blocks);
    if (table !== undefined && !metTables.has(table)) return false;
    const before = findMet(own.slice(0, index).reverse(), met) ?? -1;
    const after = findMet(own.slice(index + 1), met) ?? others.length;
    return after === before + 1;
  });
}

function tableOf({ places }: Statement, blocks: readonly Block[]): number | undefined {
  return blocks[places[0]?.block ?? -1]?.table;
}

function isListed(statement: Statement): boolean {
  return statement.confidence === "high" && kindFamily(statement) === "indicator";
}

/** Place of the counterpart of the first statement that met. */
function findMet(
  statements: readonly Statement[],
  met: ReadonlyMap<string, number | undefined>,
): number | undefined {
  for (const { id } of statements) if (met.has(id)) return met.get(id);
  return undefined;
}
