import { confidenceOf } from "../calibration.ts";
import type { Check, Comparison, JudgedPair } from "../comparison.ts";
import type { Finding, FindingCode, Message, Severity } from "../finding.ts";
import type { SideName } from "../messages/side.ts";
import type { PrintedDifference } from "../messages/target.ts";
import { printDifferences, type Source } from "../printed.ts";
import type { TargetDifference } from "../targets.ts";

export interface TargetCheck {
  readonly code: FindingCode;
  readonly kind: TargetDifference["kind"];
  readonly withBound?: boolean;
  readonly say: (differences: readonly PrintedDifference[], side: SideName) => Message;
  /** Whether the pair is another check's matter. */
  readonly isOthers?: (pair: JudgedPair, comparison: Comparison) => boolean;
}

/** A check that tells how numbers of paired statements differ. A pair that needs a look is never a warning. */
export function makeTargetCheck({ code, kind, withBound = false, say, isOthers }: TargetCheck): Check {
  const find = (comparison: Comparison) =>
    comparison.relation === "languages"
      ? []
      : comparison.pairs.flatMap((judged): Finding[] => {
          const differences = judged.judgement.targets.filter((difference) => difference.kind === kind);
          if (differences.length === 0 || isOthers?.(judged, comparison)) return [];
          const printed = printDifferences(...sourcesOf(judged, comparison), differences, withBound);
          return [
            {
              code,
              severity: severityOf(judged, differences),
              confidence: confidenceOf(kind, judged.pair.score),
              a: judged.pair.a,
              b: judged.pair.b,
              message: say(printed.differences, comparison.side),
              changedA: printed.changedA,
              changedB: printed.changedB,
            },
          ];
        });
  return { code, severity: "warning", find };
}

/** The two statements with the blocks they stand in. */
export function sourcesOf({ a, b }: JudgedPair, comparison: Comparison): [Source, Source] {
  return [
    { statement: a.statement, blocks: comparison.a.blocks },
    { statement: b.statement, blocks: comparison.b.blocks },
  ];
}

/** A pair that needs a look is never a warning, nor is one quantity in another unit. */
function severityOf({ pair }: JudgedPair, differences: readonly TargetDifference[]): Severity {
  return pair.sure && !differences.every(({ isSameQuantity }) => isSameQuantity) ? "warning" : "notice";
}
