import type { Copy } from "../../statements/copy.ts";
import type { Target } from "../../statements/statement.ts";
import type { TextCheck } from "../comparison.ts";
import { kindFamily } from "../families.ts";
import type { Finding } from "../finding.ts";
import { sayWorsening } from "../messages/review.ts";
import { printTarget, type Source } from "../printed.ts";
import { findDirection } from "../wanted-direction.ts";

/** Share of such findings in the corpus that were right, rounded down. */
const CONFIDENCE = 0.85;

/** Least factor told as one: below it percentages of change say nothing that the values do not. */
const MIN_TIMES = 1.1;

/** An indicator is planned to end worse than it begins (study, Table 2: poverty from 4,0 to 7,0 %). */
export const worseningTarget: TextCheck = {
  code: "worsening-target",
  severity: "notice",
  find: ({ statements, blocks }: Copy) =>
    statements.flatMap((statement) => findWorsening({ statement, blocks })),
};

function findWorsening(source: Source): Finding[] {
  const { statement } = source;
  const wanted = findDirection(statement);
  if (wanted === undefined || kindFamily(statement) !== "indicator") return [];
  const [first, last] = endsOf(statement.targets);
  if (first === undefined || last === undefined) return [];
  const isRise = last.value > first.value;
  if (last.value === first.value || isRise === (wanted === "up")) return [];
  const [low, high] = [Math.min(first.value, last.value), Math.max(first.value, last.value)];
  const times = low > 0 && high / low >= MIN_TIMES ? print(high / low) : undefined;
  const [from, to] = [printTarget(source, first), printTarget(source, last)];
  return [
    {
      code: "worsening-target",
      severity: "notice",
      confidence: CONFIDENCE,
      a: statement.id,
      message: sayWorsening(point(from.text, first), point(to.text, last), isRise, times),
      changedA: [from.span, to.span].filter((span) => span !== undefined),
      changedB: [],
    },
  ];
}

/** The first and the last of targets that each name one year and share a unit. */
function endsOf(targets: readonly Target[]): readonly (Target | undefined)[] {
  const years = targets.filter(({ period, change }) => /^\d{4}$/.test(period ?? "") && change !== "by");
  const unit = years[0]?.unit;
  if (years.length < 2 || years.some((target) => target.unit !== unit || target.upper !== undefined))
    return [];
  const sorted = [...years].sort((a, b) => Number(a.period) - Number(b.period));
  return [sorted[0], sorted.at(-1)];
}

function point(value: string, { period }: Target) {
  return { value, ...(period !== undefined && { period }) };
}

/** To two decimals: the factor is worked out, not printed anywhere. */
function print(value: number): string {
  return String(Math.round(value * 100) / 100).replace(".", ",");
}
