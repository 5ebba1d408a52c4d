import type { Statement, Target } from "../../statements/statement.ts";
import { confidenceOf, UNPAIRED_CONFIDENCE } from "../calibration.ts";
import type { Check, Comparison, JudgedPair } from "../comparison.ts";
import { compareDeadlines } from "../deadlines.ts";
import type { Finding } from "../finding.ts";
import { sayLanguageItem, sayLanguageValues } from "../messages/target.ts";
import { findMissingInLanguage } from "../missing-in-language.ts";
import { printDifferences } from "../printed.ts";
import type { TargetDifference } from "../targets.ts";
import { sourcesOf } from "./target-check.ts";

/** Most disagreements of one item told in one sentence. */
const MAX_TOLD = 5;

/**
 * Two languages of one act give other numbers, bounds, units or dates for one item, or one of them
 * lacks an item. Only what all languages write alike is compared; words are not.
 */
export const languageDiffers: Check = {
  code: "language-differs",
  severity: "warning",
  find: (comparison) => {
    if (comparison.relation !== "languages") return [];
    return [
      ...comparison.pairs.flatMap((judged) => [
        ...tellValues(judged, comparison),
        ...tellDeadlines(judged, comparison),
      ]),
      ...findMissingInLanguage(comparison, "a").map((item) => tellItem(item, "a", comparison)),
      ...findMissingInLanguage(comparison, "b").map((item) => tellItem(item, "b", comparison)),
    ];
  },
};

function tellValues(judged: JudgedPair, comparison: Comparison): Finding[] {
  const differences = judged.judgement.targets.filter(isTold).slice(0, MAX_TOLD);
  if (differences.length === 0) return [];
  const withBound = differences.every(({ kind }) => kind === "bound");
  const printed = printDifferences(...sourcesOf(judged, comparison), differences, withBound);
  return [
    {
      code: "language-differs",
      severity: isWarning(judged, differences) ? "warning" : "notice",
      confidence: confidenceOf("language", judged.pair.score),
      a: judged.pair.a,
      b: judged.pair.b,
      message: sayLanguageValues(printed.differences, comparison.b.language),
      changedA: printed.changedA,
      changedB: printed.changedB,
    },
  ];
}

/** Another year or date for the same value. Beside another value the date is part of that finding's pair. */
function tellDeadlines({ a, b, pair, judgement }: JudgedPair, comparison: Comparison): Finding[] {
  const difference = judgement.targets.length > 0 ? undefined : compareDeadlines(a.statement, b.statement);
  if (difference === undefined) return [];
  return [
    {
      code: "language-differs",
      severity: "notice",
      confidence: confidenceOf("language", pair.score),
      a: pair.a,
      b: pair.b,
      message: sayLanguageValues([difference], comparison.b.language),
      changedA: [],
      changedB: [],
    },
  ];
}

function tellItem({ id, text }: Statement, side: "a" | "b", { b }: Comparison): Finding {
  const whole = [{ from: 0, to: text.length }];
  return {
    code: "language-differs",
    severity: "notice",
    confidence: UNPAIRED_CONFIDENCE,
    ...(side === "a" ? { a: id } : { b: id }),
    message: sayLanguageItem(text, side, b.language),
    changedA: side === "a" ? whole : [],
    changedB: side === "b" ? whole : [],
  };
}

/** A bound that one language leaves unsaid is usual; opposite or strict bounds, and "by" for "to", are not. */
function isTold({ kind, a, b }: TargetDifference): boolean {
  return kind !== "bound" || (isLimit(a.bound) && isLimit(b.bound)) || isOtherChange(a, b);
}

/** «до 6,7 %» is what is reached, «6,7 % төмендету» by how much it falls. */
function isOtherChange(a: Target, b: Target): boolean {
  return (a.change === "to" && b.change === "by") || (a.change === "by" && b.change === "to");
}

function isLimit(bound: string): boolean {
  return bound === "<=" || bound === ">=" || bound === "<" || bound === ">";
}

/**
 * A bound or unit beside an item that is aligned by its place is a warning only when the alignment is
 * sure. How much a number changes is often told by an ending that printers drop.
 */
function isWarning({ pair }: JudgedPair, differences: readonly TargetDifference[]): boolean {
  const isOnlyChange = differences.every(({ kind, a, b }) => kind === "bound" && isOtherChange(a, b));
  return (pair.sure && !isOnlyChange) || differences.some(({ kind }) => kind === "value");
}
