import { UNPAIRED_CONFIDENCE } from "../calibration.ts";
import type { Check, Comparison } from "../comparison.ts";
import type { Finding } from "../finding.ts";
import { sayMissing, sayMissingYears } from "../messages/words.ts";
import { findMissingYears } from "../missing-years.ts";
import { findUnpaired } from "./unpaired.ts";

/** The other full text has a goal, task or indicator that this one lacks. */
export const missingStatement: Check = {
  code: "missing-statement",
  severity: "notice",
  find: (comparison) => [...tellYears(comparison), ...tellUnpaired(comparison)],
};

function tellUnpaired(comparison: Comparison): Finding[] {
  return findUnpaired(comparison, "b").map((statement) => ({
    code: "missing-statement",
    severity: "notice",
    confidence: UNPAIRED_CONFIDENCE,
    b: statement.id,
    message: sayMissing(statement.text, comparison.side),
    changedA: [],
    changedB: [{ from: 0, to: statement.text.length }],
  }));
}

/** Years without values are one finding for all series: a plan leaves out a year, not an indicator. */
function tellYears(comparison: Comparison): Finding[] {
  const missing = findMissingYears(comparison);
  const first = missing?.pairs[0]?.pair;
  if (missing === undefined || first === undefined) return [];
  return [
    {
      code: "missing-statement",
      severity: "notice",
      confidence: UNPAIRED_CONFIDENCE,
      a: first.a,
      b: first.b,
      message: sayMissingYears(missing.years, missing.pairs.length, comparison.side),
      changedA: [],
      changedB: [],
    },
  ];
}
