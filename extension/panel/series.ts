import type { FindingGroup } from "../ui/finding-groups.ts";
import type { Row } from "./rows.ts";

/** One promised value. */
interface Point {
  /** Last year of the period; `undefined` when the text names none. */
  readonly year: number | undefined;
  readonly bound: string;
  readonly value: number;
}

/** The promised values of one copy. */
export interface Series {
  /** `undefined` for the page itself. */
  readonly copy: FindingGroup["comparisons"][number]["b"]["copy"] | undefined;
  readonly points: readonly Point[];
}

type Target = Row["statement"]["targets"][number];

/** What the page and the copies that differ from it promise for one indicator, in the page's unit only. */
export function readSeries({ statement, group }: Row): Series[] {
  const others = (group?.comparisons ?? []).flatMap(({ b }): Series[] => {
    if (b.statement === null || b.statement.targets.length === 0) return [];
    // Values in another unit are no point of the same line.
    if (statement.unit !== null && b.statement.unit !== null && b.statement.unit !== statement.unit)
      return [];
    return [{ copy: b.copy, points: b.statement.targets.map(toPoint).sort(byYear) }];
  });
  const own: Series = { copy: undefined, points: statement.targets.map(toPoint).sort(byYear) };
  return [own, ...others].filter(({ points }) => points.length > 0);
}

export interface Scale {
  readonly years: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** Bounds of a chart of points with a year; `undefined` when two of them cannot be told apart. */
export function scaleOf(series: readonly Series[]): Scale | undefined {
  const points = series.flatMap(({ points }) => points.filter(({ year }) => year !== undefined));
  if (points.length < 2) return undefined;
  const years = [...new Set(points.map(({ year }) => year as number))].sort((a, b) => a - b);
  const values = points.map(({ value }) => value);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const margin = (high - low || Math.abs(high) || 1) * 0.15;
  return { years, low: low - margin, high: high + margin };
}

function toPoint({ period, bound, value }: Target): Point {
  const year = /(\d{4})$/u.exec(period ?? "")?.[1];
  return { year: year === undefined ? undefined : Number(year), bound, value };
}

function byYear(a: Point, b: Point): number {
  return (a.year ?? 0) - (b.year ?? 0);
}
