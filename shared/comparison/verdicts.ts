import { foldKey } from "../text/normalize.ts";
import type { Span } from "../text/span.ts";
import { isOtherMeasure, kindFamily } from "./families.ts";
import type { Verdict } from "./finding.ts";
import { findLeftovers, isAdjective, type Leftovers } from "./leftovers.ts";
import type { Profile, ProfileWord } from "./profile.ts";
import { compareTargets, type TargetDifference } from "./targets.ts";

/** In what two paired statements differ, and the words and numbers that decided. */
export interface Judgement {
  /** `["same"]`, or the differences in the order of `VERDICT_ORDER`. */
  readonly verdicts: readonly Verdict[];
  readonly targets: readonly TargetDifference[];
  readonly leftovers: Leftovers;
  /** Leftover words that made the verdict `scope`. */
  readonly scopeA: readonly ProfileWord[];
  readonly scopeB: readonly ProfileWord[];
}

const NO_LEFTOVERS: Leftovers = { a: [], b: [], synonyms: [], cousins: [] };

/** From what misleads most to what misleads least; the first verdict of a pair is its primary one. */
export const VERDICT_ORDER: readonly Verdict[] = [
  "value",
  "bound",
  "unit",
  "measure",
  "scope",
  "term",
  "wording",
  "same",
];

/**
 * Judges two statements of one language that are about the same thing. Typography, case, word
 * order, inflection, function words and the ways to say one bound are never a difference.
 *
 * Indicators: a qualifier, number, adjective or noun that only one side has narrows or widens what
 * is counted (`scope`); a noun said for another one outside the denominator, or a general word
 * added or dropped, is `wording`; two names of one term are `term`. Goals and tasks have no
 * denominator: their differences are `wording` or `term`, unless an exclusive qualifier changed.
 */
export function judge(a: Profile, b: Profile): Judgement {
  const verdicts = new Set<Verdict>();
  // Said word for word again: profiles of one comparison then share their words.
  const leftovers = a.words === b.words ? NO_LEFTOVERS : dropHyphens(findLeftovers(a, b), a, b);
  const isIndicator = kindFamily(a.statement) === "indicator";
  const isMeasureOther = isIndicator && hasOtherWords(leftovers) && isOtherMeasure(a.measure, b.measure);
  const targets = isMeasureOther ? [] : compareTargets(a.statement, b.statement);
  for (const { kind } of targets) verdicts.add(kind);
  if (isMeasureOther) verdicts.add("measure").add("scope");
  const scopeA = findScopeWords(leftovers.a, leftovers.b, a);
  const scopeB = findScopeWords(leftovers.b, leftovers.a, b);
  if (scopeA.length + scopeB.length > 0) verdicts.add("scope");
  if (hasSynonyms(leftovers)) verdicts.add("term");
  if (isMeasureOther || hasRewording(leftovers, scopeA, scopeB, isIndicator)) verdicts.add("wording");
  // A promise whose population and value both changed was written anew.
  if (verdicts.has("scope") && verdicts.has("value")) verdicts.add("wording");
  if (verdicts.size === 0) verdicts.add("same");
  return {
    verdicts: VERDICT_ORDER.filter((verdict) => verdicts.has(verdict)),
    targets,
    leftovers,
    scopeA,
    scopeB,
  };
}

/**
 * Judges two statements of two languages: by numbers, bounds, units and measures alone. Words are
 * not compared.
 */
export function judgeAcrossLanguages(a: Profile, b: Profile): Judgement {
  const targets = compareTargets(a.statement, b.statement);
  const kinds = new Set<Verdict>(targets.map(({ kind }) => kind));
  const verdicts = VERDICT_ORDER.filter((verdict) => kinds.has(verdict));
  return {
    verdicts: verdicts.length > 0 ? verdicts : ["same"],
    targets,
    leftovers: NO_LEFTOVERS,
    scopeA: [],
    scopeB: [],
  };
}

/** A hyphen at the end of a line may belong to the word or not: two texts of the same letters leave nothing over. */
function dropHyphens(leftovers: Leftovers, a: Profile, b: Profile): Leftovers {
  const isHyphenated = leftovers.a.length + leftovers.b.length > 0 && HYPHEN.test(textsOf(a, b));
  return isHyphenated && lettersOf(a) === lettersOf(b) ? NO_LEFTOVERS : leftovers;
}

const HYPHEN = /\p{L}-/u;

function textsOf(a: Profile, b: Profile): string {
  return `${a.statement.text} ${b.statement.text}`;
}

function lettersOf({ statement }: Profile): string {
  return foldKey(statement.text).replace(/[\s-]/gu, "");
}

/** With the same words on both sides another kind of number is another unit, no other measure. */
function hasOtherWords({ a, b, synonyms }: Leftovers): boolean {
  return a.length + b.length + synonyms.length > 0;
}

function hasSynonyms({ synonyms }: Leftovers): boolean {
  return synonyms.length > 0;
}

function hasRewording(
  { a, b, cousins }: Leftovers,
  scopeA: readonly ProfileWord[],
  scopeB: readonly ProfileWord[],
  isIndicator: boolean,
): boolean {
  // A goal may be said with a verb or with its noun («promote», «promotion»): that is grammar.
  if (cousins.some(([word]) => word.isLoose || (isIndicator && word.kind === "word"))) return true;
  const isDirection = (word: ProfileWord) => word.kind === "direction";
  if (a.some(isDirection) && b.some(isDirection)) return true;
  const hasScope = scopeA.length + scopeB.length > 0;
  const isReworded = (word: ProfileWord) =>
    !isDirection(word) &&
    word.kind !== "measure" &&
    !scopeA.includes(word) &&
    !scopeB.includes(word) &&
    !(hasScope && word.kind === "light" && word.inScope);
  return a.some(isReworded) || b.some(isReworded);
}

/** The leftover words of one side that narrow what is counted. */
function findScopeWords(
  own: readonly ProfileWord[],
  others: readonly ProfileWord[],
  profile: Profile,
): readonly ProfileWord[] {
  const family = kindFamily(profile.statement);
  const isReplaced = others.some((word) => isNoun(word, profile));
  return own.filter((word) => {
    if (word.kind === "light" || word.kind === "direction" || word.kind === "measure") return false;
    const isExclusive =
      word.qualifier !== undefined &&
      others.some(({ qualifier }) => qualifier?.group === word.qualifier?.group);
    if (family !== "indicator") return isExclusive;
    if (word.qualifier !== undefined || word.kind === "number" || word.inScope) return true;
    if (isAdjective(word, profile.statement.language)) return true;
    return !isReplaced;
  });
}

function isNoun(word: ProfileWord, { statement }: Profile): boolean {
  return (
    (word.kind === "word" || word.kind === "term") && !word.inScope && !isAdjective(word, statement.language)
  );
}

/** Spans of the statement's text to paint for a verdict, in text order. */
export function spansOf(words: readonly ProfileWord[]): readonly Span[] {
  return words
    .map(({ span }) => span)
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
}
