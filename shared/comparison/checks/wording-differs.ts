import { diffWords } from "../../text/word-diff.ts";
import { confidenceOf } from "../calibration.ts";
import type { Check, JudgedPair } from "../comparison.ts";
import type { Finding } from "../finding.ts";
import { sayWordings } from "../messages/words.ts";

/**
 * Goals, tasks and indicators said in other words with nothing graver between them. Typography,
 * case, word order, inflection and the ways to say one bound are no other words.
 */
export const wordingDiffers: Check = {
  code: "wording-differs",
  severity: "notice",
  find: ({ pairs, side, relation }) =>
    relation === "languages" ? [] : pairs.filter(isOnlyWording).map((judged) => makeFinding(judged, side)),
};

function isOnlyWording({ pair }: JudgedPair): boolean {
  return (
    pair.verdicts.includes("wording") &&
    pair.verdicts.every((verdict) => verdict === "wording" || verdict === "term")
  );
}

function makeFinding({ pair, a, b }: JudgedPair, side: Parameters<typeof sayWordings>[2]): Finding {
  const changed = diffWords(a.statement.text, b.statement.text);
  return {
    code: "wording-differs",
    severity: "notice",
    confidence: confidenceOf("wording", pair.score),
    a: pair.a,
    b: pair.b,
    message: sayWordings(a.statement.text, b.statement.text, side),
    changedA: changed.a,
    changedB: changed.b,
  };
}
