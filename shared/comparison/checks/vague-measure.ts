import { fold } from "../../statements/fold.ts";
import type { Statement } from "../../statements/statement.ts";
import { readQuantities } from "../../text/numbers.ts";
import type { Span } from "../../text/span.ts";
import type { TextCheck } from "../comparison.ts";
import { sayVague } from "../messages/review.ts";
import { CONCRETE, VAGUE } from "../vague-words.ts";

/** Share of such findings in the corpus that were right, rounded down. */
const CONFIDENCE = 0.85;

/** A measure that says what will be done and not what will come of it: analysis, proposals, improving. */
export const vagueMeasure: TextCheck = {
  code: "vague-measure",
  severity: "hint",
  find: ({ statements, planned }) =>
    [...statements, ...planned].flatMap((measure) => {
      const span = measure.kind === "measure" ? findVague(measure) : undefined;
      if (span === undefined) return [];
      return [
        {
          code: "vague-measure",
          severity: "hint",
          confidence: CONFIDENCE,
          a: measure.id,
          message: sayVague(measure.text.slice(span.from, span.to)),
          changedA: [span],
          changedB: [],
        },
      ];
    }),
};

/** The words of an occupation at the head of the measure (in Kazakh at its end), when nothing countable stands beside them. */
function findVague({ text, language, targets }: Statement): Span | undefined {
  const folded = fold(text);
  const match = VAGUE[language].exec(folded);
  if (match === null || CONCRETE.test(folded)) return undefined;
  if (targets.length > 0 || readQuantities(text, language).length > 0) return undefined;
  return { from: match.index, to: match.index + match[0].length };
}
