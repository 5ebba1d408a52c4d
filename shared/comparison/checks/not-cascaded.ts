import { UNPAIRED_CONFIDENCE } from "../calibration.ts";
import type { Check } from "../comparison.ts";
import { kindFamily } from "../families.ts";
import { sayNotCascaded } from "../messages/words.ts";

/**
 * A goal or indicator of this plan has no counterpart in the other one (study, Table 4 and the
 * list after it). Told only when the plans have something in common: else they are not two levels
 * of one plan.
 */
export const notCascaded: Check = {
  code: "not-cascaded",
  severity: "notice",
  find: ({ a, pairs, relation, side }) => {
    if (relation !== "other-acts" || pairs.length === 0) return [];
    const paired = new Set(pairs.map(({ pair }) => pair.a));
    return a.statements
      .filter(
        (statement) =>
          statement.confidence === "high" &&
          (statement.kind === "goal" || kindFamily(statement) === "indicator") &&
          !paired.has(statement.id),
      )
      .map((statement) => ({
        code: "not-cascaded",
        severity: "notice",
        confidence: UNPAIRED_CONFIDENCE,
        a: statement.id,
        message: sayNotCascaded(statement.text, side),
        changedA: [{ from: 0, to: statement.text.length }],
        changedB: [],
      }));
  },
};
