import type { Statement } from "../statements/statement.ts";
import { findDates } from "../text/dates.ts";

/** Dates or years that stand in one statement and not in its counterpart. */
export interface DeadlineDifference {
  readonly a: string;
  readonly b: string;
}

/**
 * Compares when two statements of two languages promise: full dates where both name them, else the
 * years of their values. Told only when both name equally many, so that a date that one language
 * leaves to its heading is no difference.
 */
export function compareDeadlines(a: Statement, b: Statement): DeadlineDifference | undefined {
  return differ(datesOf(a), datesOf(b)) ?? differ(yearsOf(a), yearsOf(b));
}

function datesOf({ text, language }: Statement): readonly string[] {
  return findDates(text, language).map(({ date }) => date);
}

function yearsOf({ targets }: Statement): readonly string[] {
  return targets.flatMap(({ period }) => period?.replace("/", "–") ?? []);
}

function differ(a: readonly string[], b: readonly string[]): DeadlineDifference | undefined {
  const [onlyA, onlyB] = [without(a, b), without(b, a)];
  if (a.length !== b.length || onlyA.length === 0 || onlyA.length !== onlyB.length) return undefined;
  return { a: onlyA.join(", "), b: onlyB.join(", ") };
}

function without(own: readonly string[], others: readonly string[]): readonly string[] {
  return [...new Set(own)].filter((one) => !others.includes(one)).sort();
}
