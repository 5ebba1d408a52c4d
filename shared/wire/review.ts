import { reviewText } from "../comparison/review.ts";
import type { ReviewFinding } from "../contract/comparison.ts";
import type { Copy } from "../statements/copy.ts";

/** What can be said of a text alone, as answers carry it. */
export function toReview(copy: Copy): ReviewFinding[] {
  const statements = new Map(copy.statements.map((statement) => [statement.id, statement]));
  const planned = new Map(copy.planned.map((row) => [row.id, row]));
  return reviewText(copy).map(({ code, severity, confidence, a = "", message, changedA }) => ({
    code,
    severity,
    confidence,
    a: statements.has(a) || planned.has(a) ? a : null,
    text: (statements.get(a) ?? planned.get(a))?.text ?? null,
    message: { ...message },
    changedA: changedA.map((span) => ({ ...span })),
  }));
}
