import type { CounterpartFinding } from "../comparison/counterparts.ts";
import type { WireFinding } from "../contract/finding.ts";
import type { SeenCopy } from "./copy.ts";
import { toWireAmendment, toWireCopy } from "./copy.ts";
import { toWireStatement } from "./statement.ts";

/**
 * Findings about a page as answers carry them, with both sides quoted and dated.
 *
 * @param others the copies compared, in the order in which the findings count them
 */
export function toWireFindings(
  page: SeenCopy,
  others: readonly SeenCopy[],
  findings: readonly CounterpartFinding[],
): WireFinding[] {
  return findings.flatMap((finding) => {
    const other = others[finding.bIndex];
    if (other === undefined) return [];
    const { id, code, severity, confidence, message, amendments = [] } = finding;
    return {
      id,
      code,
      severity,
      confidence,
      message: { ...message },
      a: toSide(page, finding.a, finding.changedA),
      b: toSide(other, finding.b, finding.changedB),
      alsoOn: finding.alsoOn.flatMap((index) => {
        const also = others[index];
        return also === undefined ? [] : [toWireCopy(also.copy, also.seenAt)];
      }),
      amendments: amendments.map(toWireAmendment),
    };
  });
}

function toSide(
  { copy, seenAt }: SeenCopy,
  id: string | undefined,
  changed: CounterpartFinding["changedA"],
): WireFinding["a"] {
  const statement = copy.statements.find((known) => known.id === id);
  return {
    copy: toWireCopy(copy, seenAt),
    statement: statement === undefined ? null : toWireStatement(statement, copy.blocks),
    changed: changed.map((span) => ({ ...span })),
  };
}
