import { UNPAIRED_CONFIDENCE } from "../calibration.ts";
import type { Check } from "../comparison.ts";
import { sayAdded } from "../messages/words.ts";
import { findUnpaired } from "./unpaired.ts";

/** This full text has a goal, task or indicator that the other one lacks. */
export const addedStatement: Check = {
  code: "added-statement",
  severity: "notice",
  find: (comparison) =>
    findUnpaired(comparison, "a").map((statement) => ({
      code: "added-statement",
      severity: "notice",
      confidence: UNPAIRED_CONFIDENCE,
      a: statement.id,
      message: sayAdded(statement.text, comparison.side),
      changedA: [{ from: 0, to: statement.text.length }],
      changedB: [],
    })),
};
