import type { Check } from "../comparison.ts";
import { sayMissing } from "../messages/words.ts";
import { findUnpaired } from "./unpaired.ts";

/** Share of missing and added items in the corpus that were really absent, rounded down. */
const CONFIDENCE = 0.8;

/** The other full text has a goal, task or indicator that this one lacks. */
export const missingStatement: Check = {
  code: "missing-statement",
  severity: "notice",
  find: (comparison) =>
    findUnpaired(comparison, "b").map((statement) => ({
      code: "missing-statement",
      severity: "notice",
      confidence: CONFIDENCE,
      b: statement.id,
      message: sayMissing(statement.text, comparison.side),
      changedA: [],
      changedB: [{ from: 0, to: statement.text.length }],
    })),
};
