import type { Candidate } from "./number-candidate.ts";
import type { Clue } from "./number-clues.ts";
import { shiftPoint } from "./numeral.ts";

/**
 * Gives the numbers of later years the multiplier and unit that only the first of them has: «2,4 млн. тонн
 * в 2005 году, 2,5 – в 2006 году», «40 % in 2025, 45 in 2026». Without them 2,5 would read as a value a million times smaller.
 */
export function fillElided(clue: Clue, numbers: readonly Candidate[]): readonly Candidate[] {
  let before: Candidate | undefined;
  return numbers.map((number) => {
    const full = before !== undefined && isElided(clue, before, number) ? scaledAs(number, before) : number;
    before = full;
    return full;
  });
}

function scaledAs(number: Candidate, { exponent, found }: Candidate): Candidate {
  const unit = found.unit === undefined ? {} : { unit: found.unit };
  return {
    ...number,
    value: shiftPoint(number.value, exponent),
    exponent,
    found: { ...number.found, ...unit },
  };
}

/** Farthest a value may be from the one of the year before, as printed. */
const MAX_RATIO = 3;

/** Marks and small words that may stand beside years between two values. */
const BESIDE = /^(?:[,(;)-]|\.|и|а|в|к|г|гг|and|in|және|by)$/;

function isElided(clue: Clue, before: Candidate, number: Candidate): boolean {
  const { lexemes, yearLexemes } = clue;
  const { found, exponent, initial, upper } = number;
  if (exponent !== 0 || found.unit !== undefined || initial !== undefined || upper !== undefined)
    return false;
  if (before.exponent === 0 && before.found.unit === undefined) return false;
  const ratio = number.value / shiftPoint(before.value, -before.exponent);
  if (!(ratio <= MAX_RATIO && ratio >= 1 / MAX_RATIO)) return false;
  let hasYear = false;
  for (let at = before.last + 1; at < number.first; at++) {
    if (yearLexemes.has(at)) hasYear = true;
    else if (!BESIDE.test(lexemes[at]?.text ?? "")) return false;
  }
  return hasYear && endsHere(clue, number);
}

/** Nothing that is counted stands behind: a mark, a year, a verb for the Kazakh case, or the end. */
function endsHere({ lexemes, yearLexemes }: Clue, { last, kazakhCase }: Candidate): boolean {
  const next = lexemes[last + 1];
  return next === undefined || next.kind === "sign" || kazakhCase !== undefined || yearLexemes.has(last + 1);
}
