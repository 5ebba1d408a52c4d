import type { Check, JudgedPair } from "../comparison.ts";
import type { Finding } from "../finding.ts";
import { sayLanguageValues } from "../messages/target.ts";
import { printDifferences } from "../printed.ts";
import type { TargetDifference } from "../targets.ts";
import { sourcesOf, UNSURE_CONFIDENCE } from "./target-check.ts";

/** Share of language findings on sure pairs that were right in the gold sets, rounded down. */
const LANGUAGE_CONFIDENCE = 0.95;

/**
 * Two languages of one act give other numbers, bounds or units for one item. Only what all
 * languages write alike is compared; words are not.
 */
export const languageDiffers: Check = {
  code: "language-differs",
  severity: "warning",
  find: (comparison) =>
    comparison.relation !== "languages"
      ? []
      : comparison.pairs.flatMap((judged): Finding[] => {
          const differences = judged.judgement.targets.filter(isTold);
          if (differences.length === 0) return [];
          const withBound = differences.every(({ kind }) => kind === "bound");
          const sources = sourcesOf(judged, comparison);
          const printed = printDifferences(...sources, differences.slice(0, 5), withBound);
          return [
            {
              code: "language-differs",
              severity: isWarning(judged, differences) ? "warning" : "notice",
              confidence: judged.pair.sure ? LANGUAGE_CONFIDENCE : UNSURE_CONFIDENCE,
              a: judged.pair.a,
              b: judged.pair.b,
              message: sayLanguageValues(printed.differences, comparison.b.language),
              changedA: printed.changedA,
              changedB: printed.changedB,
            },
          ];
        }),
};

/** A bound that one language leaves unsaid is usual; opposite or strict bounds are not. */
function isTold({ kind, a, b }: TargetDifference): boolean {
  return kind !== "bound" || (isLimit(a.bound) && isLimit(b.bound));
}

function isLimit(bound: string): boolean {
  return bound === "<=" || bound === ">=" || bound === "<" || bound === ">";
}

/** A number that differs beside an item that is aligned by its place is a warning only when the alignment is sure. */
function isWarning({ pair }: JudgedPair, differences: readonly TargetDifference[]): boolean {
  return pair.sure || differences.some(({ kind }) => kind === "value");
}
