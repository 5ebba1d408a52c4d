import { confidenceOf } from "../calibration.ts";
import type { Check } from "../comparison.ts";
import type { Finding } from "../finding.ts";
import { sayTerms } from "../messages/words.ts";
import { spansOf } from "../verdicts.ts";

/** One thing under two names, with nothing graver in the pair: «доля» and «удельный вес». */
export const termDiffers: Check = {
  code: "term-differs",
  severity: "notice",
  find: ({ pairs, side, relation }) =>
    relation === "languages"
      ? []
      : pairs.flatMap(({ pair, a, b, judgement }): Finding[] => {
          if (pair.verdicts.length !== 1 || pair.verdicts[0] !== "term") return [];
          const wordsA = judgement.leftovers.synonyms.map(([word]) => word);
          const wordsB = judgement.leftovers.synonyms.map(([, word]) => word);
          const say = (text: string, spans: ReturnType<typeof spansOf>) =>
            spans.map(({ from, to }) => text.slice(from, to)).join(", ");
          return [
            {
              code: "term-differs",
              severity: "notice",
              confidence: confidenceOf("term", pair.score),
              a: pair.a,
              b: pair.b,
              message: sayTerms(
                say(a.statement.text, spansOf(wordsA)),
                say(b.statement.text, spansOf(wordsB)),
                side,
              ),
              changedA: spansOf(wordsA),
              changedB: spansOf(wordsB),
            },
          ];
        }),
};
