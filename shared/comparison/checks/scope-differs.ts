import type { Span } from "../../text/span.ts";
import type { Check, JudgedPair } from "../comparison.ts";
import type { Finding } from "../finding.ts";
import { sayScopes } from "../messages/words.ts";
import type { Profile, ProfileWord } from "../profile.ts";
import { spansOf } from "../verdicts.ts";
import { UNSURE_CONFIDENCE } from "./target-check.ts";

/** Share of scope findings on sure pairs that were right in the gold sets, rounded down. */
const SCOPE_CONFIDENCE = 0.85;

/** Two copies count different people or things under one indicator. */
export const scopeDiffers: Check = {
  code: "scope-differs",
  severity: "warning",
  find: ({ pairs, side, relation }) =>
    relation === "languages"
      ? []
      : pairs.flatMap((judged): Finding[] => {
          const { pair, a, b, judgement } = judged;
          if (!pair.verdicts.includes("scope") || judgement.scopeA.length + judgement.scopeB.length === 0)
            return [];
          const textA = quoteScope(a, judgement.scopeA);
          const textB = quoteScope(b, judgement.scopeB);
          return [
            {
              code: "scope-differs",
              severity: isGrave(judged) ? "warning" : "notice",
              confidence: pair.sure ? SCOPE_CONFIDENCE : UNSURE_CONFIDENCE,
              a: pair.a,
              b: pair.b,
              message: sayScopes(textA, textB, side),
              changedA: spansOf(judgement.scopeA),
              changedB: spansOf(judgement.scopeB),
            },
          ];
        }),
};

function isGrave({ pair }: JudgedPair): boolean {
  return pair.sure;
}

/** Most words between two scope words that are still quoted as one phrase. */
const MAX_GAP = 40;

/** The changed words as one phrase of the page, from the first to the last where they stand near. */
function quoteScope({ statement }: Profile, words: readonly ProfileWord[]): string {
  const spans = spansOf(words);
  const phrases: Span[] = [];
  for (const span of spans) {
    const last = phrases.at(-1);
    if (last !== undefined && span.from - last.to <= MAX_GAP)
      phrases[phrases.length - 1] = { from: last.from, to: span.to };
    else phrases.push(span);
  }
  return phrases.map(({ from, to }) => statement.text.slice(from, to)).join(" … ");
}
