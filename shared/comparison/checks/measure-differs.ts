import { diffWords } from "../../text/word-diff.ts";
import { confidenceOf } from "../calibration.ts";
import type { Check } from "../comparison.ts";
import type { Finding } from "../finding.ts";
import { sayMeasures } from "../messages/words.ts";

/** The same thing counted in another way: a share here, a number there. */
export const measureDiffers: Check = {
  code: "measure-differs",
  severity: "notice",
  find: ({ pairs, side }) =>
    pairs.flatMap(({ pair, a, b }): Finding[] => {
      if (!pair.verdicts.includes("measure") || a.measure === undefined || b.measure === undefined) return [];
      const changed = diffWords(a.statement.text, b.statement.text);
      return [
        {
          code: "measure-differs",
          severity: "notice",
          confidence: confidenceOf("measure", pair.score),
          a: pair.a,
          b: pair.b,
          message: sayMeasures(a.measure, b.measure, side),
          changedA: changed.a,
          changedB: changed.b,
        },
      ];
    }),
};
