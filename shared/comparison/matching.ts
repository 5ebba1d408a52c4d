import type { Candidate } from "./similarity.ts";

/** A candidate that won, and by how much. */
export interface Match extends Candidate {
  /** Score less that of the best rival of either statement that was still free. */
  readonly margin: number;
}

export interface MatchRule {
  /** From this score on a candidate needs no margin. */
  readonly high: number;
  /** Below this score nothing matches. */
  readonly low: number;
  /** How far a candidate between `low` and `high` must lead every free rival. */
  readonly margin: number;
}

/**
 * Stable matching: the best candidate first, each statement once. A sum-maximising assignment
 * would give up an exact match for two wrong ones. Equal scores go to the pair whose places in
 * the two lists are nearest, so that a goal said twice meets its own repetition.
 */
export function matchCandidates(
  candidates: readonly Candidate[],
  sizeA: number,
  sizeB: number,
  rule: MatchRule,
): Match[] {
  const distance = ({ a, b }: Candidate) => Math.abs(a / Math.max(1, sizeA) - b / Math.max(1, sizeB));
  const sorted = [...candidates].sort(
    (x, y) => y.score - x.score || distance(x) - distance(y) || x.a - y.a || x.b - y.b,
  );
  const rivalsA = groupBy(sorted, ({ a }) => a);
  const rivalsB = groupBy(sorted, ({ b }) => b);
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  const matches: Match[] = [];
  for (const candidate of sorted) {
    const { a, b, score } = candidate;
    if (score < rule.low) break;
    if (takenA.has(a) || takenB.has(b)) continue;
    const rivalA = rivalsA.get(a)?.find((rival) => rival.b !== b && !takenB.has(rival.b))?.score ?? 0;
    const rivalB = rivalsB.get(b)?.find((rival) => rival.a !== a && !takenA.has(rival.a))?.score ?? 0;
    const margin = score - Math.max(rivalA, rivalB);
    if (score < rule.high && margin < rule.margin) continue;
    takenA.add(a);
    takenB.add(b);
    matches.push({ ...candidate, margin });
  }
  return matches;
}

/** Most candidates kept per statement: the best, and enough rivals to measure a lead. */
const MAX_RIVALS = 5;

/** Keeps the candidates that are among the best of either of their statements. */
export function keepBest(candidates: readonly Candidate[]): Candidate[] {
  const sorted = [...candidates].sort((x, y) => y.score - x.score);
  const countA = new Map<number, number>();
  const countB = new Map<number, number>();
  return sorted.filter(({ a, b }) => {
    const [ofA, ofB] = [countA.get(a) ?? 0, countB.get(b) ?? 0];
    countA.set(a, ofA + 1);
    countB.set(b, ofB + 1);
    return ofA < MAX_RIVALS || ofB < MAX_RIVALS;
  });
}

function groupBy(
  candidates: readonly Candidate[],
  key: (candidate: Candidate) => number,
): Map<number, Candidate[]> {
  const groups = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(key(candidate));
    if (group === undefined) groups.set(key(candidate), [candidate]);
    else group.push(candidate);
  }
  return groups;
}
