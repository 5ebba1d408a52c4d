import type { WireCopy } from "../../shared/contract/finding.ts";
import type { SeenStatement } from "../messages.ts";
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
  readonly copy: WireCopy | undefined;
  readonly points: readonly Point[];
}

type Target = Row["statement"]["targets"][number];

/**
 * What the page, the copies that differ from it and the act's other editions promise for one indicator,
 * in the page's unit only.
 *
 * @param seen the same statement in other copies and editions; one that differs may be among them
 */
export function readSeries({ statement, group }: Row, seen: readonly SeenStatement[] = []): Series[] {
  const found = new Map(
    [...(group?.comparisons ?? []).map(({ b }) => b), ...seen].map((side) => [
      // Two addresses of one portal show one edition.
      JSON.stringify([side.copy.portal, side.copy.edition.date, side.statement?.targets]),
      side,
    ]),
  );
  const others = [...found.values()].flatMap(({ copy, statement: other }): Series[] => {
    if (other === null || other.targets.length === 0) return [];
    // Values in another unit are no point of the same line.
    if (statement.unit !== null && other.unit !== null && other.unit !== statement.unit) return [];
    return [{ copy, points: other.targets.map(toPoint).sort(byYear) }];
  });
  others.sort((a, b) => editionOf(a).localeCompare(editionOf(b)));
  const own: Series = { copy: undefined, points: statement.targets.map(toPoint).sort(byYear) };
  return [own, ...others].filter(({ points }) => points.length > 0);
}

function editionOf({ copy }: Series): string {
  return copy?.edition.date ?? "";
}

export interface Scale {
  readonly years: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** Bounds of a chart of points with a year; `undefined` when there are no two of them, or they are one and the same. */
export function scaleOf(series: readonly Series[]): Scale | undefined {
  const points = series.flatMap(({ points }) => points.filter(({ year }) => year !== undefined));
  if (points.length < 2) return undefined;
  const years = [...new Set(points.map(({ year }) => year as number))].sort((a, b) => a - b);
  const values = points.map(({ value }) => value);
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (years.length === 1 && low === high) return undefined;
  const margin = (high - low || Math.abs(high) || 1) * 0.15;
  return { years, low: low - margin, high: high + margin };
}

/** The values of each series at the given years; null where it promises none for the year. */
export function alignByYear(series: readonly Series[], years: readonly number[]): (number | null)[][] {
  return series.map(({ points }) =>
    years.map((year) => points.findLast((point) => point.year === year)?.value ?? null),
  );
}

function toPoint({ period, bound, value }: Target): Point {
  const year = /(\d{4})$/u.exec(period ?? "")?.[1];
  return { year: year === undefined ? undefined : Number(year), bound, value };
}

function byYear(a: Point, b: Point): number {
  return (a.year ?? 0) - (b.year ?? 0);
}
