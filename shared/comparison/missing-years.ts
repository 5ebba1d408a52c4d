import type { Target } from "../statements/statement.ts";
import type { Comparison, JudgedPair } from "./comparison.ts";
import { findPlanningPeriod } from "./planning-period.ts";

/** Years that A's series leave out although A plans for them and B gives values. */
export interface MissingYears {
  readonly years: readonly string[];
  readonly pairs: readonly JudgedPair[];
}

/** Compares the years of paired series in two acts; only years that every paired series of A lacks are told. */
export function findMissingYears({ a, pairs, relation }: Comparison): MissingYears | undefined {
  const period = relation === "other-acts" ? findPlanningPeriod(a) : undefined;
  if (period === undefined) return undefined;
  const series = pairs.filter(
    ({ pair, a: own, b: other }) =>
      pair.sure && yearsOf(own.statement.targets).size > 0 && yearsOf(other.statement.targets).size > 0,
  );
  const named = new Set(series.flatMap(({ a: own }) => [...yearsOf(own.statement.targets)]));
  const years = new Set(series.flatMap(({ b: other }) => [...yearsOf(other.statement.targets)]));
  const missing = [...years].filter(
    (year) => !named.has(year) && Number(year) >= period.from && Number(year) <= period.to,
  );
  return missing.length === 0 ? undefined : { years: missing.sort(), pairs: series };
}

function yearsOf(targets: readonly Target[]): ReadonlySet<string> {
  return new Set(targets.flatMap(({ period }) => (/^\d{4}$/.test(period ?? "") ? [period as string] : [])));
}
