import type { Candidate } from "./number-candidate.ts";
import type { Clue } from "./number-clues.ts";
import { readWordedNumber } from "./number-words.ts";
import { OF_THEM } from "./unit-word.ts";
import { findUnit } from "./units.ts";

/** Largest denominator of a part: above it "3/120" is a number of an act. */
const MAX_DENOMINATOR = 100;

/** "2/3 of the volume", "1 in 5 children", "one in every ten": two numbers that are one part. */
export function readFraction(clue: Clue, at: number): Candidate | undefined {
  const { lexemes } = clue;
  const [top, joint, bottom] = [lexemes[at], lexemes[at + 1], lexemes[at + 2]];
  if (top === undefined || bottom === undefined) return undefined;
  if (joint?.text === "in") return readOneIn(clue, at, at + 2);
  if (joint?.text === "из" || (joint?.text === "out" && bottom.text === "of"))
    return readSomeOf(clue, at, joint.text === "из" ? at + 2 : at + 3);
  if (joint?.text === "-") {
    const kazakh = readKazakhPart(clue, at);
    if (kazakh !== undefined) return kazakh;
  }
  const isSlash = joint?.text === "/" && top.to === joint.from && bottom.from === joint.to;
  if (!isSlash || lexemes[at + 3]?.text === "/") return undefined;
  return toPart(clue, at, at + 2, Number(top.text), Number(bottom.text));
}

/** "девять из десяти", "three out of four", "9 из 10"; "12 из 17 регионов" are two counts. */
function readSomeOf(clue: Clue, at: number, from: number): Candidate | undefined {
  const { lexemes } = clue;
  const bottomAt = /^(?:every|каждых)$/.test(lexemes[from]?.text ?? "") ? from + 1 : from;
  const top = lexemes[at]?.kind === "word" ? readWordedNumber(lexemes, at) : undefined;
  const bottom = readWordedNumber(lexemes, bottomAt);
  if (top?.last === at && top.kind === "cardinal" && bottom?.kind === "cardinal")
    return toPart(clue, at, bottom.last, top.value, bottom.value);
  if (lexemes[bottomAt]?.text !== "10") return undefined;
  return toPart(clue, at, bottomAt, top?.value ?? Number(lexemes[at]?.text), 10);
}

/** «3-тен 2-сі», «10-нан 1-і»: so many of so many. */
function readKazakhPart(clue: Clue, at: number): Candidate | undefined {
  const text = (offset: number) => clue.lexemes[at + offset]?.text ?? "";
  if (!/^[дтн][ае]н$/.test(text(2)) || text(4) !== "-" || !OF_THEM.test(text(5))) return undefined;
  return toPart(clue, at, at + 5, Number(text(3)), Number(text(0)));
}

function readOneIn(clue: Clue, at: number, from: number): Candidate | undefined {
  const { lexemes, folded } = clue;
  const top = lexemes[at]?.text ?? "";
  const numerator = top === "one" ? 1 : /^\d$/.test(top) ? Number(top) : Number.NaN;
  if (Number.isNaN(numerator)) return undefined;
  const bottomAt = lexemes[from]?.text === "every" ? from + 1 : from;
  const bottom = lexemes[bottomAt];
  const worded = readWordedNumber(lexemes, bottomAt);
  const last = worded?.last ?? bottomAt;
  const unit = findUnit(folded, lexemes[last]?.to ?? 0);
  if (bottom === undefined || (unit !== undefined && !unit.isCounted)) return undefined;
  if (top !== "one" && lexemes[last + 1]?.kind !== "word") return undefined;
  return toPart(clue, at, last, numerator, worded?.value ?? Number(bottom.text));
}

function toPart(
  { lexemes }: Clue,
  first: number,
  last: number,
  numerator: number,
  denominator: number,
): Candidate | undefined {
  if (!(numerator < denominator && denominator <= MAX_DENOMINATOR)) return undefined;
  return {
    from: lexemes[first]?.from ?? 0,
    to: lexemes[last]?.to ?? 0,
    first,
    last,
    value: numerator / denominator,
    exponent: 0,
    found: { unit: "part" },
  };
}
