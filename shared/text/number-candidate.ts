import type { Lexeme } from "./lexeme.ts";
import type { Clue } from "./number-clues.ts";
import { prefixedUnit, timesOrCount, unitAfterPostposition, unitPerHectare } from "./number-units.ts";
import type { Span } from "./span.ts";
import { wordAsUnit } from "./unit-word.ts";
import type { KazakhCase, UnitMatch } from "./units.ts";

/** A number that is a value, before its bound and period are known. */
export interface Candidate extends Span {
  readonly value: number;
  readonly upper?: number;
  readonly initial?: number;
  /** First and last lexeme: sign, number, multiplier, unit. */
  readonly first: number;
  /** First lexeme of the value it changes from, when that stands before it. */
  readonly start?: number;
  /** Last lexeme of that value, when it stands behind. */
  readonly startsBehind?: number;
  readonly last: number;
  /** Power of ten of its own multiplier. */
  readonly exponent: number;
  readonly kazakhCase?: KazakhCase;
  /** A range whose «дейін» only joins its ends. */
  readonly isClosed?: boolean;
  /** What goes into the quantity as it stands. */
  readonly found: {
    readonly unit?: string;
    readonly unitSpan?: Span;
    readonly upper?: number;
    readonly initial?: number;
    readonly initialSpan?: Span;
  };
}

export interface CandidateParts {
  readonly first: number;
  readonly number: number;
  readonly last: number;
  readonly value: number;
  readonly unit: UnitMatch | undefined;
  readonly kazakhCase: KazakhCase | undefined;
  /** Unit that no word beside the number names. */
  readonly name?: string;
}

/** A candidate from its number and unit, with what stands beside them. */
export function buildCandidate(clue: Clue, parts: CandidateParts): Candidate | undefined {
  const { first, number, last, value, unit, kazakhCase } = parts;
  const { lexemes } = clue;
  const unitLast = unit === undefined ? last : lexemeEndingAt(lexemes, last, unit.to);
  const from = lexemes[first]?.from ?? 0;
  const numberTo = lexemes[last]?.to ?? from;
  const to = unit === undefined ? numberTo : unit.isCounted ? Math.max(numberTo, unit.multiplierTo) : unit.to;
  const own =
    unit?.unit === "times"
      ? timesOrCount(clue, number, value)
      : (prefixedUnit(lexemes, first) ?? unitPerHectare(lexemes, unit?.unit, first, unitLast));
  const later = own === undefined ? unitAfterPostposition(clue, unitLast) : undefined;
  const name = parts.name ?? own ?? later?.unit;
  const word = name === undefined ? wordAsUnit(clue, unitLast) : undefined;
  const span =
    later ??
    (unit?.unit === undefined ? word?.span : { from: Math.max(unit.from, unit.multiplierTo), to: unit.to });
  return {
    from,
    to,
    first,
    last: unitLast,
    value,
    exponent: unit?.exponent ?? 0,
    ...(kazakhCase === undefined ? {} : { kazakhCase }),
    found: {
      ...(name === undefined && word === undefined ? {} : { unit: name ?? word?.unit ?? "" }),
      ...(span === undefined ? {} : { unitSpan: trimmed(clue.folded, span) }),
    },
  };
}

function trimmed(folded: string, { from, to }: Span): Span {
  return { from: folded.charAt(from) === " " ? from + 1 : from, to };
}

function lexemeEndingAt(lexemes: readonly Lexeme[], from: number, to: number): number {
  let at = from;
  while ((lexemes[at + 1]?.from ?? Number.POSITIVE_INFINITY) < to) at++;
  return at;
}
