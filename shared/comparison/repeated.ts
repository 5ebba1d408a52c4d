import { foldKey } from "../text/normalize.ts";
import type { Profile } from "./profile.ts";
import { type Candidate, scoreStatements } from "./similarity.ts";

/** From so many meetings on, statements that are said once on either side in the same words skip the scoring. */
const MANY_MEETINGS = 500 * 500;

/**
 * Scores two lists. In long ones, statements whose words stand once on both sides meet each other
 * at once: two editions of a large act repeat nearly all they say.
 */
export function scoreLists(a: readonly Profile[], b: readonly Profile[]): Candidate[] {
  if (a.length * b.length <= MANY_MEETINGS) return scoreStatements(a, b);
  const folded = new Map<string, string>();
  const [placesA, placesB] = [placesOfUnique(a, folded), placesOfUnique(b, folded)];
  const repeated: Candidate[] = [];
  for (const [key, indexA] of placesA) {
    const indexB = placesB.get(key);
    if (indexB !== undefined) repeated.push({ a: indexA, b: indexB, score: 1, isExclusive: false });
  }
  const [takenA, takenB] = [
    new Set(repeated.map((candidate) => candidate.a)),
    new Set(repeated.map((candidate) => candidate.b)),
  ];
  const restA = [...a.keys()].filter((index) => !takenA.has(index));
  const restB = [...b.keys()].filter((index) => !takenB.has(index));
  const scored = scoreStatements(
    restA.map((index) => a[index] as Profile),
    restB.map((index) => b[index] as Profile),
  );
  return [...repeated, ...scored.map((one) => ({ ...one, a: restA[one.a] ?? 0, b: restB[one.b] ?? 0 }))];
}

/**
 * Index of each statement whose kind and words no other statement of the list has.
 *
 * @param folded keys of the texts met so far
 */
function placesOfUnique(profiles: readonly Profile[], folded: Map<string, string>): Map<string, number> {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  for (const [index, { statement }] of profiles.entries()) {
    const words = folded.get(statement.text) ?? foldKey(statement.text);
    folded.set(statement.text, words);
    const key = `${statement.kind} ${words}`;
    if (places.has(key)) twice.add(key);
    else places.set(key, index);
  }
  for (const key of twice) places.delete(key);
  return places;
}
