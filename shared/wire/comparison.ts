import { compare } from "../comparison/compare.ts";
import type { CompareOptions } from "../comparison/comparison.ts";
import type { ComparisonAnswer } from "../contract/comparison.ts";
import { PORTAL_FACTS } from "../portals/portal-facts.ts";
import type { Copy } from "../statements/copy.ts";
import { toReading, toWireAmendment } from "./copy.ts";

const PORTAL_BY_ID = new Map(PORTAL_FACTS.map((portal) => [portal.id, portal]));

/** What comparisons cannot know of portals by themselves: their names. */
export const KNOWN_PORTALS: CompareOptions = {
  namePortal: (id, language) => PORTAL_BY_ID.get(id)?.shortName[language],
};

/**
 * Compares two copies; A is the reader's page or the older text, B the other.
 *
 * @param today day of reading, `YYYY-MM-DD`: amendments that bind later are lacking in nobody's copy
 */
export function toComparison(
  a: Copy,
  b: Copy,
  terms?: CompareOptions["terms"],
  today?: string,
): ComparisonAnswer {
  const own = { ...(terms === undefined ? {} : { terms }), ...(today === undefined ? {} : { today }) };
  const { pairs, findings } = compare(a, b, { ...KNOWN_PORTALS, ...own });
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
