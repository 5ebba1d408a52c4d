import { reviewText } from "../comparison/review.ts";
import type { TermTable } from "../comparison/term-finder.ts";
import type { ReviewFinding } from "../contract/comparison.ts";
import type { Copy } from "../statements/copy.ts";

/** What can be said of a text alone, as answers carry it; `terms` as in `reviewText`. */
export function toReview(copy: Copy, terms?: TermTable): ReviewFinding[] {
  const statements = new Map(copy.statements.map((statement) => [statement.id, statement]));
  const planned = new Map(copy.planned.map((row) => [row.id, row]));
  return reviewText(copy, terms).map(({ code, severity, confidence, a = "", message, changedA }) => ({
    code,
    severity,
    confidence,
    a: statements.has(a) || planned.has(a) ? a : null,
    text: (statements.get(a) ?? planned.get(a))?.text ?? null,
    message: { ...message },
    changedA: changedA.map((span) => ({ ...span })),
  }));
}
