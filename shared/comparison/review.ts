import type { Copy } from "../statements/copy.ts";
import { inconsistentTerm } from "./checks/inconsistent-term.ts";
import { mirroredDefinitions } from "./checks/mirrored-definitions.ts";
import { notMeasurable } from "./checks/not-measurable.ts";
import { undefinedTerm } from "./checks/undefined-term.ts";
import { vagueMeasure } from "./checks/vague-measure.ts";
import { worseningTarget } from "./checks/worsening-target.ts";
import type { TextCheck } from "./comparison.ts";
import type { Finding } from "./finding.ts";
import type { TermTable } from "./term-finder.ts";

/** Every check of one text alone, in the order in which findings are told. */
const TEXT_CHECKS: readonly TextCheck[] = [
  worseningTarget,
  mirroredDefinitions,
  undefinedTerm,
  inconsistentTerm,
  notMeasurable,
  vagueMeasure,
];

/**
 * What can be said of a text without any other: how its goals, indicators, terms and measures are
 * put. These are notices and hints about planning, never warnings: nobody is misled by a copy.
 *
 * @param terms the built-in terms with the reader's own beside them
 * @returns findings with `a` only: a statement of the copy, or a row of its plan (`p1` …)
 */
export function reviewText(copy: Copy, terms?: TermTable): Finding[] {
  return TEXT_CHECKS.flatMap((check) => [...check.find(copy, terms)]);
}
