import type { Check } from "../comparison.ts";
import { sayPeriods } from "../messages/words.ts";
import { findPlanningPeriod, type PlanningPeriod } from "../planning-period.ts";

/** Share of period findings in the corpus that were right: both titles name their years. */
const CONFIDENCE = 0.95;

/** Two plans that ought to follow each other cover other years (study, Table 3: 2017–2021 against 2016–2020). */
export const periodDiffers: Check = {
  code: "period-differs",
  severity: "notice",
  find: ({ a, b, relation, side }) => {
    const [periodA, periodB] = [findPlanningPeriod(a), findPlanningPeriod(b)];
    if (relation !== "other-acts" || periodA === undefined || periodB === undefined) return [];
    if (periodA.from === periodB.from && periodA.to === periodB.to) return [];
    return [
      {
        code: "period-differs",
        severity: "notice",
        confidence: CONFIDENCE,
        message: sayPeriods(print(periodA), print(periodB), side),
        changedA: [],
        changedB: [],
      },
    ];
  },
};

function print({ from, to }: PlanningPeriod): string {
  return `${from}–${to}`;
}
