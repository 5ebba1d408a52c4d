import type { Candidate } from "./number-candidate.ts";
import type { Clue } from "./number-clues.ts";
import { findUnit } from "./units.ts";

/** Largest denominator of a part: above it "3/120" is a number of an act. */
const MAX_DENOMINATOR = 100;

/** "2/3 of the volume", "1 in 5 children": two numbers that are one part. */
export function readFraction({ lexemes, folded }: Clue, at: number): Candidate | undefined {
  const [top, joint, bottom] = [lexemes[at], lexemes[at + 1], lexemes[at + 2]];
  if (top === undefined || bottom?.kind !== "number") return undefined;
  const isSlash = joint?.text === "/" && top.to === joint.from && bottom.from === joint.to;
  const isEnglish =
    joint?.text === "in" &&
    /^\d$/.test(top.text) &&
    lexemes[at + 3]?.kind === "word" &&
    findUnit(folded, bottom.to)?.isCounted !== false;
  if (!isSlash && !isEnglish) return undefined;
  const numerator = Number(top.text);
  const denominator = Number(bottom.text);
  if (!(numerator < denominator && denominator <= MAX_DENOMINATOR) || lexemes[at + 3]?.text === "/")
    return undefined;
  return {
    from: top.from,
    to: bottom.to,
    first: at,
    last: at + 2,
    value: numerator / denominator,
    exponent: 0,
    found: { unit: "part" },
  };
}
