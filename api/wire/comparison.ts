import { compare } from "../../shared/comparison/compare.ts";
import type { ComparisonAnswer } from "../../shared/contract/comparison.ts";
import type { Copy } from "../../shared/statements/copy.ts";
import { toReading, toWireAmendment } from "./copy.ts";

/** Compares two copies; A is the reader's page or the older text, B the other. */
export function toComparison(a: Copy, b: Copy): ComparisonAnswer {
  const { pairs, findings } = compare(a, b);
  return {
    a: toReading(a),
    b: toReading(b),
    pairs: pairs.map((pair) => ({
      a: pair.a,
      b: pair.b,
      score: pair.score,
      verdicts: [...pair.verdicts],
      sure: pair.sure,
    })),
    findings: findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      confidence: finding.confidence,
      a: finding.a ?? null,
      b: finding.b ?? null,
      message: { ...finding.message },
      changedA: finding.changedA.map((span) => ({ ...span })),
      changedB: finding.changedB.map((span) => ({ ...span })),
      amendments: (finding.amendments ?? []).map(toWireAmendment),
    })),
  };
}
