import { EQUIVALENTS } from "./equivalents.ts";
import { kindFamily } from "./families.ts";
import type { Match } from "./matching.ts";
import { matchCandidates } from "./matching.ts";
import type { Profile } from "./profile.ts";
import type { Candidate } from "./similarity.ts";

/** Score of a curated equivalence. */
const EQUIVALENT_SCORE = 0.4;

/** Possible counterparts: alike in little, but clearly more than in anything else that is left. */
const POSSIBLE_RULE = { high: 1, low: 0.17, margin: 0.08 };

/**
 * Adds possible counterparts among indicators that met nothing: curated equivalences, and two
 * indicators about the same part of the people that share more than that part. They need a look:
 * none is ever sure.
 */
export function addPossible(
  matches: readonly Match[],
  candidates: readonly Candidate[],
  a: readonly Profile[],
  b: readonly Profile[],
): Match[] {
  const takenA = new Set(matches.map((match) => match.a));
  const takenB = new Set(matches.map((match) => match.b));
  const isFree = (candidate: { a: number; b: number }) =>
    !takenA.has(candidate.a) && !takenB.has(candidate.b);
  const alike = candidates.filter(
    (candidate) => isFree(candidate) && isSamePeople(a[candidate.a] as Profile, b[candidate.b] as Profile),
  );
  const added = matchCandidates(alike, a.length, b.length, POSSIBLE_RULE).map((match) => ({
    ...match,
    margin: 0,
  }));
  for (const match of added) {
    takenA.add(match.a);
    takenB.add(match.b);
  }
  return [...matches, ...added, ...findEquivalents(a, b, isFree)];
}

function isSamePeople(a: Profile, b: Profile): boolean {
  if (kindFamily(a.statement) !== "indicator") return false;
  const people = a.parts.get("people");
  const others = b.parts.get("people");
  if (people === undefined || others === undefined || ![...people].some((part) => others.has(part)))
    return false;
  const keys = new Set(b.unique.map(({ key }) => key));
  return a.words.some(
    ({ key, kind, qualifier }) =>
      qualifier?.group !== "people" && (kind === "word" || kind === "term") && keys.has(key),
  );
}

function findEquivalents(
  a: readonly Profile[],
  b: readonly Profile[],
  isFree: (candidate: { a: number; b: number }) => boolean,
): Match[] {
  const found: Match[] = [];
  const used = new Set<number>();
  let sidesB: readonly (readonly Side[])[] | undefined;
  for (const [x, profile] of a.entries()) {
    if (!isFree({ a: x, b: -1 })) continue;
    const sides = sidesOf(profile);
    if (sides.length === 0) continue;
    sidesB ??= b.map((other, y) => (isFree({ a: x, b: y }) ? sidesOf(other) : []));
    for (const y of b.keys()) {
      if (used.has(y) || !isFree({ a: x, b: y }) || !areEquivalent(sides, sidesB[y] ?? [])) continue;
      used.add(y);
      found.push({ a: x, b: y, score: EQUIVALENT_SCORE, isExclusive: false, margin: 0 });
      break;
    }
  }
  return found;
}

/** One side of a curated equivalence: its index in the list, and which of the two it is. */
type Side = readonly [equivalence: number, side: 0 | 1];

/** Whether a curated equivalence says that the two indicators look at one phenomenon. */
function areEquivalent(a: readonly Side[], b: readonly Side[]): boolean {
  return a.some(([x, sideA]) => b.some(([y, sideB]) => x === y && sideA !== sideB));
}

/** The sides of curated equivalences that an indicator stands on; most stand on none. */
function sidesOf({ statement }: Profile): Side[] {
  if (kindFamily(statement) !== "indicator") return [];
  const text = statement.text.toLowerCase();
  return EQUIVALENTS.flatMap((sides, index) =>
    ([0, 1] as const).flatMap((side): Side[] => (saysAll(text, sides[side]) ? [[index, side]] : [])),
  );
}

/** Whether a text has a word for each pattern; most have not even the letters of one. */
function saysAll(text: string, patterns: readonly string[]): boolean {
  if (!patterns.every((pattern) => text.includes(lettersOf(pattern)))) return false;
  const words: readonly string[] = text.match(/[\p{L}-]+/gu) ?? [];
  return patterns.every((pattern) =>
    pattern.endsWith("*")
      ? words.some((word) => word.startsWith(lettersOf(pattern)))
      : words.includes(pattern),
  );
}

function lettersOf(pattern: string): string {
  return pattern.endsWith("*") ? pattern.slice(0, -1) : pattern;
}
