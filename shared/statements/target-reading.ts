import type { Quantity } from "../text/numbers.ts";
import type { Span } from "../text/span.ts";
import type { Bound } from "./statement.ts";

/** One promised value as it stands in a text. */
export interface TargetReading {
  readonly period?: string;
  readonly bound: Bound;
  readonly value: number;
  readonly upper?: number;
  readonly change?: "by" | "to";
  readonly unit?: string;
  readonly base?: string;
  /** The number and its unit, in the text that was read. */
  readonly span: Span;
}

/** «вырастет на 5 %», «в 2 раза»: told of a level before. */
function isChange({ bound, change, unit }: Quantity): boolean {
  return bound === "by" || change === "by" || unit === "times" || unit === "pp";
}

/** «составит 115,7 % к 2004 году, в 2007 году – 176,3 %»: a level in % of an earlier year. */
export function isIndex({ bound, unit, value }: Quantity): boolean {
  return bound === "=" && unit === "%" && value >= LEAST_INDEX;
}

/** Lowest percentage that may be told of an earlier year without naming it once more. */
const LEAST_INDEX = 80;

/**
 * A value with its period and the year it is counted from.
 *
 * @param of `base` is the base that the sentence names, taken where the value is told of one; `isIndexed` says that
 * another value of the sentence is in % of a year
 */
export function toTarget(
  value: Quantity,
  of: {
    readonly period: string | undefined;
    readonly base: string | undefined;
    readonly isIndexed: boolean;
  },
): TargetReading {
  const { period } = of;
  const isOfBase = value.base !== undefined || isChange(value) || (of.isIndexed && isIndex(value));
  const base = isOfBase ? of.base : undefined;
  return {
    ...(period === undefined ? {} : { period }),
    bound: value.bound,
    value: value.value,
    ...(value.upper === undefined ? {} : { upper: value.upper }),
    ...(value.change === undefined ? {} : { change: value.change }),
    ...(value.unit === undefined ? {} : { unit: value.unit }),
    ...(base === undefined ? {} : { base }),
    span: { from: value.from, to: value.to },
  };
}
