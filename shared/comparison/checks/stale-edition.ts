import type { Check, Comparison } from "../comparison.ts";
import { editionDateOf, findLacking } from "../editions.ts";
import { sayStale, sayStaleSince } from "../messages/edition.ts";
import { findUnpaired } from "./unpaired.ts";

/** Share of stale-edition findings in the corpus that named exactly the amendments the copy lacked, rounded down. */
const CONFIDENCE = { statements: 0.95, text: 0.9 } as const;

/**
 * The copy shows an older edition: it lacks amendments the other names, and its statements or
 * paragraphs really differ. A copy without notes whose text is the register's is the same edition.
 * A register is never stale against a portal that repeats it.
 */
export const staleEdition: Check = {
  code: "stale-edition",
  severity: "warning",
  find: (comparison) => {
    const { a, b, relation, today } = comparison;
    if (relation !== "one-act" || (comparison.isRegisterA && !comparison.isRegisterB)) return [];
    const lacking = findLacking(a, b, today);
    const evidence = findEvidence(comparison) ?? (lacking.length > 0 ? findAdded(comparison) : undefined);
    if (evidence === undefined) return [];
    const [dateA, dateB] = [editionDateOf(a, today), editionDateOf(b, today)];
    const isOlder = dateA === undefined || dateB === undefined || dateA < dateB;
    if (!isOlder || (lacking.length === 0 && (dateA === undefined || dateB === undefined))) return [];
    return [
      {
        code: "stale-edition",
        severity: "warning",
        confidence: CONFIDENCE[evidence],
        message: lacking.length > 0 ? sayStale(lacking) : sayStaleSince(dateB ?? ""),
        changedA: [],
        changedB: [],
        amendments: lacking,
      },
    ];
  },
};

function findEvidence({ pairs, isTextOther }: Comparison): "statements" | "text" | undefined {
  const isDrift = pairs.some(
    ({ pair }) =>
      pair.sure && pair.verdicts.some((verdict) => ["value", "bound", "unit", "scope"].includes(verdict)),
  );
  if (isDrift) return "statements";
  return isTextOther ? "text" : undefined;
}

/** A full text without a goal or indicator that the other has: an amendment that it lacks may have added it. */
function findAdded(comparison: Comparison): "text" | undefined {
  return findUnpaired(comparison, "b").length > 0 ? "text" : undefined;
}
