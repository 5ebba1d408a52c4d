import type { Finding } from "../../shared/comparison/finding.ts";
import { hashText } from "../../shared/comparison/finding-id.ts";
import { reviewText } from "../../shared/comparison/review.ts";
import type { Copy } from "../../shared/statements/copy.ts";
import { foldKey } from "../../shared/text/normalize.ts";
import type { ReviewFinding } from "../local/review-finding.ts";

/** Most findings of one text that are listed: a long plan has hundreds of vague measures. */
const MAX_LISTED = 100;

/** What the checks of one text say of a page. */
export function reviewPage(copy: Copy): ReviewFinding[] {
  return reviewText(copy)
    .slice(0, MAX_LISTED)
    .map((finding) => toReviewFinding(copy, finding));
}

function toReviewFinding(copy: Copy, finding: Finding): ReviewFinding {
  const statement = copy.statements.find(({ id }) => id === finding.a);
  const text = (statement ?? copy.planned.find(({ id }) => id === finding.a))?.text ?? "";
  return {
    id: hashText(`${finding.code}\n${foldKey(text)}`),
    code: finding.code,
    severity: finding.severity,
    confidence: finding.confidence,
    message: { ...finding.message },
    statement: statement?.id ?? null,
    text,
    changed: finding.changedA.map((span) => ({ ...span })),
  };
}
