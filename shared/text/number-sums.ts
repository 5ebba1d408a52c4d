import type { Candidate } from "./number-candidate.ts";
import { IN_ORDER } from "./number-clauses.ts";
import type { Clue } from "./number-clues.ts";
import { scaledLike } from "./number-ranges.ts";

/** Joins the parts of one number («2 млрд 300 млн») and gives a unit to all numbers it stands for. */
export function joinSums(clue: Clue, candidates: readonly Candidate[]): readonly Candidate[] {
  return shareUnits(clue, addParts(clue, candidates));
}

/** Lexemes looked through for the word that tells two numbers apart. */
const MAX_TO_IN_ORDER = 12;

/** "191,3 и 261,1 тыс. га соответственно": the last unit is both numbers'. */
function shareUnits({ lexemes }: Clue, candidates: readonly Candidate[]): readonly Candidate[] {
  const shared = [...candidates];
  for (let index = candidates.length - 2; index >= 0; index--) {
    const [first, second] = [shared[index], shared[index + 1]];
    if (first === undefined) continue;
    const isBare = first.found.unit === undefined && first.exponent === 0;
    if (!isBare || second?.found.unit === undefined || second.first !== first.last + 2) continue;
    if (!/^(?:и|және|and|,)$/.test(lexemes[first.last + 1]?.text ?? "")) continue;
    const near = lexemes.slice(Math.max(0, first.first - MAX_TO_IN_ORDER), second.last + MAX_TO_IN_ORDER);
    if (!near.some(({ text }) => IN_ORDER.test(text))) continue;
    shared[index] = {
      ...first,
      value: scaledLike(first, second),
      exponent: second.exponent,
      found: { ...first.found, unit: second.found.unit },
    };
  }
  return shared;
}

/** "1 млн. 220 мың", "2 млрд 300 млн тенге", "1 млн 234 мың 500 теңге": one number in parts. */
function addParts({ lexemes }: Clue, candidates: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const large = joined.at(-1);
    const isNext =
      large !== undefined &&
      large.found.unit === undefined &&
      large.exponent > candidate.exponent &&
      (candidate.exponent > 0 || candidate.found.unit !== undefined) &&
      (candidate.first === large.last + 1 ||
        (candidate.first === large.last + 2 && lexemes[large.last + 1]?.text === ".")) &&
      candidate.value < 10 ** large.exponent;
    if (!isNext) joined.push(candidate);
    else
      joined[joined.length - 1] = {
        ...candidate,
        from: large.from,
        first: large.first,
        value: large.value + candidate.value,
      };
  }
  return joined;
}
