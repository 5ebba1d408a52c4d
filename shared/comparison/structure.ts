import { kindFamily } from "./families.ts";
import type { Match } from "./matching.ts";
import { matchCandidates } from "./matching.ts";
import type { Profile } from "./profile.ts";
import type { Candidate } from "./similarity.ts";

/** Least likeness of the words of two goals: structure alone never makes a pair. */
const MIN_AIM = 0.13;

/** What the place among the goals, being the only goal, and indicators that met add to a score. */
const EVIDENCE = { place: 0.08, only: 0.14, indicators: 0.16 } as const;

/** Goals and tasks: texts differ more than indicators do, so the structure has to speak too. */
const AIM_RULE = { high: 0.6, low: 0.36, margin: 0.04 };

/** Share of the shorter list's indicators that must have met before they speak for the goals. */
const MIN_MET = 0.5;

/**
 * Goals and tasks that did not meet by their words alone: what stands in the same place, above
 * indicators that met, may be one goal in other words.
 */
export function findAims(
  matches: readonly Match[],
  candidates: readonly Candidate[],
  a: readonly Profile[],
  b: readonly Profile[],
): Match[] {
  const takenA = new Set(matches.map((match) => match.a));
  const takenB = new Set(matches.map((match) => match.b));
  const goalsA = placesOfGoals(a);
  const goalsB = placesOfGoals(b);
  const met = shareOfMetIndicators(matches, a, b);
  const raised = candidates.flatMap((candidate) => {
    const profile = a[candidate.a];
    if (profile === undefined || kindFamily(profile.statement) !== "aim") return [];
    if (takenA.has(candidate.a) || takenB.has(candidate.b) || candidate.isExclusive) return [];
    if (candidate.score < MIN_AIM) return [];
    const isOnly = goalsA.size === 1 && goalsB.size === 1;
    const place = goalsA.get(candidate.a);
    const isSamePlace = place !== undefined && place === goalsB.get(candidate.b);
    const evidence =
      (isOnly ? EVIDENCE.only : isSamePlace ? EVIDENCE.place : 0) +
      (met >= MIN_MET ? EVIDENCE.indicators : 0);
    return [{ ...candidate, score: candidate.score + (1 - candidate.score) * evidence * 1.2 }];
  });
  return [...matches, ...matchCandidates(raised, a.length, b.length, AIM_RULE)];
}

/** Place of each goal among the goals, counted from 0, by its index in the list. */
function placesOfGoals(profiles: readonly Profile[]): Map<number, number> {
  const places = new Map<number, number>();
  for (const [index, { statement }] of profiles.entries())
    if (statement.kind === "goal") places.set(index, places.size);
  return places;
}

function shareOfMetIndicators(
  matches: readonly Match[],
  a: readonly Profile[],
  b: readonly Profile[],
): number {
  const isIndicator = (profile: Profile | undefined) =>
    profile !== undefined && kindFamily(profile.statement) === "indicator";
  const shorter = Math.min(a.filter(isIndicator).length, b.filter(isIndicator).length);
  if (shorter === 0) return 0;
  return matches.filter((match) => isIndicator(a[match.a])).length / shorter;
}
