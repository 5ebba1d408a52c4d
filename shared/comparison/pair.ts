import type { Statement } from "../statements/statement.ts";
import { foldKey } from "../text/normalize.ts";
import { type Acronyms, findSpelledOut } from "./acronyms.ts";
import { alignAcrossLanguages } from "./across-languages.ts";
import { SURE_SCORE } from "./calibration.ts";
import { isDoubtful } from "./doubt.ts";
import { weighEvidence } from "./evidence.ts";
import { keepBest, type Match, type MatchRule, matchCandidates } from "./matching.ts";
import { addPossible } from "./possible.ts";
import { makeProfile, type Profile } from "./profile.ts";
import { findProfileContext, type ProfileContexts } from "./profile-words.ts";
import { scoreLists } from "./repeated.ts";
import type { Candidate } from "./similarity.ts";
import { findAims } from "./structure.ts";
import type { TermTable } from "./term-finder.ts";

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
  readonly terms?: TermTable | undefined;
  /** Shared by comparisons of one page with several copies, which say most things alike. */
  readonly contexts?: ProfileContexts | undefined;
}

/** Indicators and activities: chosen on the gold pairs, where wrong pairs end and right ones begin. */
const RULE: MatchRule = { high: 0.72, low: 0.42, margin: 0.1 };

/** A pair as alike as `SURE_SCORE`, and this far ahead, is sure: none of the gold pairs so alike is wrong. */
const SURE_MARGIN = 0.06;

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
  { acronyms = new Map(), isOneAct = false, terms, contexts = new Map() }: PairOptions = {},
): ProfilePair[] {
  // Copies of one act introduce what they shorten.
  const spelled = isOneAct ? [] : findSpelledOut([...a, ...b].map(({ text }) => text));
  const context = findProfileContext(contexts, new Map([...spelled, ...acronyms]), terms);
  const profilesA = a.filter(isCompared).map((statement) => makeProfile(statement, context));
  const profilesB = b.filter(isCompared).map((statement) => makeProfile(statement, context));
  if (isOtherLanguage(profilesA, profilesB)) return alignAcrossLanguages(profilesA, profilesB, isOneAct);
  const candidates = keepBest(scoreLists(profilesA, profilesB)).map((candidate) =>
    weighEvidence(candidate, profilesA[candidate.a] as Profile, profilesB[candidate.b] as Profile),
  );
  const possible = candidates.filter(({ isExclusive }) => !isExclusive);
  const matches = matchCandidates(possible, profilesA.length, profilesB.length, RULE);
  const settled = addEdited(matches, candidates, isOneAct);
  const surer = isOneAct ? raiseInPlace(settled, profilesA.length, profilesB.length) : settled;
  const withAims = findAims(surer, candidates, profilesA, profilesB);
  const all = addPossible(withAims, possible, profilesA, profilesB);
  return [...all].sort((x, y) => x.a - y.a).map((match) => toPair(match, profilesA, profilesB, isOneAct));
}

function isCompared({ confidence }: Statement): boolean {
  return confidence === "high";
}

function isOtherLanguage([a]: readonly Profile[], [b]: readonly Profile[]): boolean {
  return a !== undefined && b !== undefined && a.statement.language !== b.statement.language;
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

/** In one act a pair this alike is sure when the statements before and after it met each other too. */
const SURE_IN_PLACE = 0.55;

/** Place makes an edited sentence of one act sure: nothing else could stand between the same neighbours. */
function raiseInPlace(matches: readonly Match[], sizeA: number, sizeB: number): Match[] {
  const byA = new Map(matches.map((match) => [match.a, match.b]));
  const isInPlace = ({ a, b }: Match) =>
    ((a === 0 && b === 0) || byA.get(a - 1) === b - 1) &&
    ((a === sizeA - 1 && b === sizeB - 1) || byA.get(a + 1) === b + 1);
  return matches.map((match) => {
    if (match.isExclusive || match.score < SURE_IN_PLACE || !isInPlace(match)) return match;
    return {
      ...match,
      score: Math.max(match.score, SURE_SCORE),
      margin: Math.max(match.margin, SURE_MARGIN),
    };
  });
}

/** Lowest score of an edited sentence in its own place; an exclusive qualifier alone halves a score. */
const MIN_EDITED = 0.18;

function toPair(
  match: Match,
  profilesA: readonly Profile[],
  profilesB: readonly Profile[],
  isOneAct: boolean,
): ProfilePair {
  const a = profilesA[match.a] as Profile;
  const b = profilesB[match.b] as Profile;
  const [textA, textB] = [a.statement.text, b.statement.text];
  const isIdentical = textA === textB || foldKey(textA) === foldKey(textB);
  const score = isIdentical ? 1 : Math.min(1, match.score);
  const isClear = !match.isExclusive && score >= SURE_SCORE && match.margin >= SURE_MARGIN;
  const sure = isIdentical || (isClear && (isOneAct || !isDoubtful(a, b)));
  return { a, b, score, sure };
}
