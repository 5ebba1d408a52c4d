import type { Span } from "../../text/span.ts";
import { diffWords } from "../../text/word-diff.ts";
import { confidenceOf } from "../calibration.ts";
import type { Check, JudgedPair } from "../comparison.ts";
import type { Finding } from "../finding.ts";
import { sayScopes } from "../messages/words.ts";
import type { Profile, ProfileWord } from "../profile.ts";
import { spansOf } from "../verdicts.ts";

/** Two copies count different people or things under one indicator. */
export const scopeDiffers: Check = {
  code: "scope-differs",
  severity: "warning",
  find: ({ pairs, side, relation }) =>
    relation === "languages"
      ? []
      : pairs.flatMap((judged): Finding[] => {
          const { pair, judgement } = judged;
          if (!pair.verdicts.includes("scope") || judgement.scopeA.length + judgement.scopeB.length === 0)
            return [];
          const shown = showScopes(judged);
          return [
            {
              code: "scope-differs",
              severity: isGrave(judged) ? "warning" : "notice",
              confidence: confidenceOf("scope", pair.score),
              a: pair.a,
              b: pair.b,
              message: sayScopes(shown.a.text, shown.b.text, side),
              changedA: shown.a.spans,
              changedB: shown.b.spans,
            },
          ];
        }),
};

function isGrave({ pair }: JudgedPair): boolean {
  return pair.sure;
}

interface Shown {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** The two populations as printed: whole where both sides name theirs and differ there, else the changed words. */
function showScopes({ a, b, judgement: { scopeA, scopeB } }: JudgedPair): { a: Shown; b: Shown } {
  const [wholeA, wholeB] = [findWhole(a, scopeA), findWhole(b, scopeB)];
  if (wholeA === undefined || wholeB === undefined)
    return { a: showWords(a, scopeA), b: showWords(b, scopeB) };
  const [textA, textB] = [sliceOf(a, wholeA), sliceOf(b, wholeB)];
  const changed = diffWords(textA, textB);
  const shift = (spans: readonly Span[], { from }: Span) =>
    spans.map((span) => ({ from: span.from + from, to: span.to + from }));
  return {
    a: { text: textA, spans: shift(changed.a, wholeA) },
    b: { text: textB, spans: shift(changed.b, wholeB) },
  };
}

/** The statement's scope in its text, when every changed word stands in it. */
function findWhole({ statement }: Profile, words: readonly ProfileWord[]): Span | undefined {
  const { text, scope } = statement;
  if (scope === undefined || words.length === 0) return undefined;
  const from = text.indexOf(scope);
  const span = { from, to: from + scope.length };
  return from >= 0 && words.every((word) => word.span.from >= from && word.span.to <= span.to)
    ? span
    : undefined;
}

function sliceOf({ statement }: Profile, { from, to }: Span): string {
  return statement.text.slice(from, to);
}

/** Most characters between two scope words that are still quoted as one phrase. */
const MAX_GAP = 40;

/** The changed words, those that stand near each other as one phrase. */
function showWords(profile: Profile, words: readonly ProfileWord[]): Shown {
  const spans = spansOf(words);
  const phrases: Span[] = [];
  for (const span of spans) {
    const last = phrases.at(-1);
    if (last !== undefined && span.from - last.to <= MAX_GAP)
      phrases[phrases.length - 1] = { from: last.from, to: span.to };
    else phrases.push(span);
  }
  return { text: phrases.map((phrase) => sliceOf(profile, phrase)).join(" … "), spans };
}
