import type { Check, Comparison, JudgedPair } from "../comparison.ts";
import type { Finding, FindingCode, Message, Severity } from "../finding.ts";
import type { SideName } from "../messages/side.ts";
import type { PrintedDifference } from "../messages/target.ts";
import { printDifferences, type Source } from "../printed.ts";
import type { TargetDifference } from "../targets.ts";

/** Share of value, bound and unit findings on sure pairs that were right in the gold sets, rounded down. */
const SURE_CONFIDENCE = 0.97;

/** The same for pairs that need a look: 36 of 39 such pairs were right, most with the right verdict. */
export const UNSURE_CONFIDENCE = 0.8;

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
              severity: severityOf(judged),
              confidence: judged.pair.sure ? SURE_CONFIDENCE : UNSURE_CONFIDENCE,
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

function severityOf({ pair }: JudgedPair): Severity {
  return pair.sure ? "warning" : "notice";
}
