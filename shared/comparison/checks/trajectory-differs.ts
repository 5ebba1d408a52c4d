import type { Statement } from "../../statements/statement.ts";
import type { Check, JudgedPair } from "../comparison.ts";
import type { Finding } from "../finding.ts";
import { sayTrajectory } from "../messages/target.ts";

/** Share of trajectory findings in the corpus that were right: plain arithmetic on paired statements. */
const CONFIDENCE = 0.8;

/** Least distance of implied and planned growth that is told, in percentage points: below it rounding may be the cause. */
const MIN_DISTANCE = 1;

/** A count series implies another growth than the one planned for the same thing (study, Table 9). */
export const trajectoryDiffers: Check = {
  code: "trajectory-differs",
  severity: "notice",
  find: ({ pairs, relation }) => (relation === "other-acts" ? pairs.flatMap(findTrajectory) : []),
};

interface Year {
  readonly year: string;
  readonly implied: string;
  readonly planned: string;
}

function findTrajectory({ pair, a, b }: JudgedPair): Finding[] {
  const years = compareGrowth(a.statement, b.statement) ?? compareGrowth(b.statement, a.statement) ?? [];
  if (years.length === 0) return [];
  return [
    {
      code: "trajectory-differs",
      severity: "notice",
      confidence: CONFIDENCE,
      a: pair.a,
      b: pair.b,
      message: sayTrajectory(years),
      changedA: [],
      changedB: [],
    },
  ];
}

/** Years for which both growths are known and differ; `undefined` when these are no series and growth. */
function compareGrowth(series: Statement, growth: Statement): Year[] | undefined {
  const isPercent = (statement: Statement) => (statement.unit ?? statement.targets[0]?.unit) === "%";
  if (isPercent(series) || !isPercent(growth) || growth.measure !== "growth") return undefined;
  const counts = new Map(series.targets.map(({ period, value }) => [Number(period), value]));
  return growth.targets.flatMap(({ period, value }) => {
    const now = counts.get(Number(period));
    const before = counts.get(Number(period) - 1);
    if (period === undefined || now === undefined || before === undefined || before <= 0) return [];
    const implied = (now / before - 1) * 100;
    if (Math.abs(implied - value) < MIN_DISTANCE) return [];
    return [{ year: period, implied: print(implied), planned: print(value) }];
  });
}

/** To one decimal: the implied growth is worked out, not printed anywhere. */
function print(value: number): string {
  return String(Math.round(value * 10) / 10).replace(".", ",");
}
