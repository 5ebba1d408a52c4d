import type { Statement } from "../statements/statement.ts";
import { foldKey } from "../text/normalize.ts";
import type { Acronyms } from "./acronyms.ts";
import { alignAcrossLanguages } from "./across-languages.ts";
import { isEquivalent } from "./equivalents.ts";
import { type Match, type MatchRule, matchCandidates } from "./matching.ts";
import { createProfileContext, makeProfile, type Profile } from "./profile.ts";
import { type Candidate, kindFamily, scoreStatements } from "./similarity.ts";
import { findAims } from "./structure.ts";
import { alignTargets } from "./targets.ts";

/** Two statements judged to be about the same thing, with their profiles. */
export interface ProfilePair {
  readonly a: Profile;
  readonly b: Profile;
  /** 0 to 1. */
  readonly score: number;
  readonly sure: boolean;
}

export interface PairOptions {
  readonly acronyms?: Acronyms;
  /** Two copies, editions or languages of one act: place is evidence, and an edited sentence may change its qualifier. */
  readonly isOneAct?: boolean;
}

/** Indicators and activities: chosen on the gold pairs, where wrong pairs end and right ones begin. */
const RULE: MatchRule = { high: 0.72, low: 0.42, margin: 0.1 };

/** A pair this alike, and this far ahead, is sure: none of the gold pairs so alike is wrong. */
const SURE_SCORE = 0.74;
const SURE_MARGIN = 0.06;

/** How much of what a score lacks equal numbers for named years add: the same series is rarely another's. */
const SAME_SERIES = 0.3;

/** The same without years, where equal round numbers are often chance. */
const SAME_VALUE = 0.12;

/** Score of a curated equivalence: a possible counterpart, never sure. */
const EQUIVALENT_SCORE = 0.4;

/**
 * Pairs the statements of two texts: stable matching on a typed symmetric similarity, with a
 * high score or a clear margin over every rival; goals and tasks then by their place and by the
 * indicators that already met; statements of two languages by numbers, kind and order.
 *
 * Statements of low confidence are not paired.
 */
export function pairStatements(
  a: readonly Statement[],
  b: readonly Statement[],
  { acronyms = new Map(), isOneAct = false }: PairOptions = {},
): ProfilePair[] {
  const context = createProfileContext(acronyms);
  const profilesA = a.filter(isCompared).map((statement) => makeProfile(statement, context));
  const profilesB = b.filter(isCompared).map((statement) => makeProfile(statement, context));
  if (isOtherLanguage(profilesA, profilesB)) return alignAcrossLanguages(profilesA, profilesB, isOneAct);
  const candidates = scoreStatements(profilesA, profilesB).map((candidate) =>
    addValueEvidence(candidate, profilesA, profilesB),
  );
  const matches = matchCandidates(candidates, profilesA.length, profilesB.length, RULE);
  const settled = addEdited(matches, candidates, isOneAct);
  const all = addEquivalents(findAims(settled, candidates, profilesA, profilesB), profilesA, profilesB);
  return all
    .map((match) => toPair(match, profilesA, profilesB))
    .sort((x, y) => profilesA.indexOf(x.a) - profilesA.indexOf(y.a));
}

function isCompared({ confidence }: Statement): boolean {
  return confidence === "high";
}

function isOtherLanguage([a]: readonly Profile[], [b]: readonly Profile[]): boolean {
  return a !== undefined && b !== undefined && a.statement.language !== b.statement.language;
}

function addValueEvidence(candidate: Candidate, a: readonly Profile[], b: readonly Profile[]): Candidate {
  const { score } = candidate;
  const profileA = a[candidate.a];
  const profileB = b[candidate.b];
  if (profileA === undefined || profileB === undefined || candidate.isExclusive || score < RULE.low / 2)
    return candidate;
  const pairs = alignTargets(profileA.statement.targets, profileB.statement.targets);
  const equal = pairs.filter(([x, y]) => x.value === y.value && x.unit === y.unit);
  if (equal.length === 0 || equal.length < pairs.length / 2) return candidate;
  const evidence = equal.some(([{ period }]) => period !== undefined) ? SAME_SERIES : SAME_VALUE;
  return { ...candidate, score: score + (1 - score) * evidence * score };
}

/**
 * In two copies of one act a sentence may have changed its very qualifier: when the statements
 * before and after both met, the two left between them are one edited sentence.
 */
function addEdited(matches: Match[], candidates: readonly Candidate[], isOneAct: boolean): Match[] {
  if (!isOneAct) return matches;
  const byA = new Map(matches.map((match) => [match.a, match.b]));
  const byB = new Map(matches.map((match) => [match.b, match.a]));
  const isBetween = ({ a, b }: Candidate) =>
    (byA.get(a - 1) === b - 1 || (a === 0 && b === 0)) && (byA.get(a + 1) === b + 1 || !byA.has(a + 1));
  const edited = [...matches];
  for (const candidate of [...candidates].sort((x, y) => y.score - x.score)) {
    if (candidate.score < MIN_EDITED || byA.has(candidate.a) || byB.has(candidate.b) || !isBetween(candidate))
      continue;
    byA.set(candidate.a, candidate.b);
    byB.set(candidate.b, candidate.a);
    edited.push({ ...candidate, margin: 0 });
  }
  return edited;
}

/** Lowest score of an edited sentence in its own place; an exclusive qualifier alone halves a score. */
const MIN_EDITED = 0.3;

function addEquivalents(matches: readonly Match[], a: readonly Profile[], b: readonly Profile[]): Match[] {
  const freeB = new Set(b.keys());
  const freeA = new Set(a.keys());
  for (const match of matches) {
    freeA.delete(match.a);
    freeB.delete(match.b);
  }
  const added: Match[] = [];
  for (const indexA of freeA) {
    const profile = a[indexA];
    if (profile === undefined || kindFamily(profile.statement) !== "indicator") continue;
    for (const indexB of freeB) {
      const other = b[indexB];
      if (other === undefined || kindFamily(other.statement) !== "indicator" || !isEquivalent(profile, other))
        continue;
      freeB.delete(indexB);
      added.push({ a: indexA, b: indexB, score: EQUIVALENT_SCORE, isExclusive: false, margin: 0 });
      break;
    }
  }
  return [...matches, ...added];
}

function toPair(match: Match, profilesA: readonly Profile[], profilesB: readonly Profile[]): ProfilePair {
  const a = profilesA[match.a] as Profile;
  const b = profilesB[match.b] as Profile;
  const isIdentical = foldKey(a.statement.text) === foldKey(b.statement.text);
  const score = isIdentical ? 1 : Math.min(1, match.score);
  const sure = isIdentical || (!match.isExclusive && score >= SURE_SCORE && match.margin >= SURE_MARGIN);
  return { a, b, score, sure };
}
