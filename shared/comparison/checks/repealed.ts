import type { Check } from "../comparison.ts";
import { findRepealing, saysRepealed } from "../editions.ts";
import { sayRepealed } from "../messages/edition.ts";

/** Share of repealed findings in the corpus that were right: the register says so itself. */
const CONFIDENCE = 0.99;

/** The other copy says that the act lost force, and this one does not. */
export const repealed: Check = {
  code: "repealed",
  severity: "warning",
  find: ({ a, b, relation, isRegisterA, isRegisterB }) => {
    if (relation === "other-acts" || (isRegisterA && !isRegisterB)) return [];
    if (saysRepealed(a) || !saysRepealed(b)) return [];
    const by = findRepealing(b);
    if (by.length === 0 && !isRegisterB) return [];
    return [
      {
        code: "repealed",
        severity: "warning",
        confidence: CONFIDENCE,
        message: sayRepealed(by),
        changedA: [],
        changedB: [],
        amendments: by,
      },
    ];
  },
};
