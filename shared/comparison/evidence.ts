import { kindFamily } from "./families.ts";
import { findLeftovers, isAdjective } from "./leftovers.ts";
import type { Profile, ProfileWord } from "./profile.ts";
import type { Candidate } from "./similarity.ts";
import { alignTargets } from "./targets.ts";

/** Candidates weaker than this are not looked at closely. */
const MIN_LOOKED_AT = 0.2;

/** From here on words say enough: numbers neither add nor take. */
const CERTAIN = 0.95;

/** How much of what a score lacks equal numbers for named years add: the same series is rarely another's. */
const SAME_SERIES = 0.3;

/** The same without years, where equal round numbers are often chance. */
const SAME_VALUE = 0.12;

/** What is left of a score when all numbers are far apart: an edited target stays near the old one. */
const FAR_VALUES = 0.86;

/** What is left of a certain score when no number agrees: a twin with the same numbers comes first. */
const OTHER_VALUES = 0.99;

/** How many times one number is the other when they are far apart. */
const FAR = 1.6;

/** What is left of a score when the very thing measured has another name: wool against meat. */
const OTHER_THING = 0.7;

/**
 * Weighs what single words cannot say: whether the thing measured itself was exchanged (a noun
 * for another noun outside the denominator), and whether the numbers agree.
 */
export function weighEvidence(candidate: Candidate, a: Profile, b: Profile): Candidate {
  const { score, isExclusive } = candidate;
  if (isExclusive || score < MIN_LOOKED_AT || kindFamily(a.statement) !== "indicator") return candidate;
  if (score >= CERTAIN)
    return hasOtherValues(a, b) ? { ...candidate, score: score * OTHER_VALUES } : candidate;
  const share = shareOfExchanged(a, b);
  const kept = score * (1 - (1 - OTHER_THING) * share);
  const pairs = alignTargets(a.statement.targets, b.statement.targets);
  if (pairs.length === 0) return { ...candidate, score: kept };
  const equal = pairs.filter(([x, y]) => x.value === y.value && x.unit === y.unit);
  if (equal.length >= pairs.length / 2) {
    const isSeries = equal.some(([{ period }]) => period !== undefined);
    if (share > 0 && !isSeries) return { ...candidate, score: kept };
    return { ...candidate, score: kept + (1 - kept) * kept * (isSeries ? SAME_SERIES : SAME_VALUE) };
  }
  const isFar = share > 0 && pairs.every(([x, y]) => isFarApart(x.value, y.value));
  return { ...candidate, score: isFar ? kept * FAR_VALUES : kept };
}

function hasOtherValues(a: Profile, b: Profile): boolean {
  const pairs = alignTargets(a.statement.targets, b.statement.targets);
  return pairs.length > 0 && pairs.every(([x, y]) => x.value !== y.value);
}

function isFarApart(a: number, b: number): boolean {
  const [low, high] = a < b ? [a, b] : [b, a];
  return low <= 0 ? high > 0 : high / low >= FAR;
}

/** How much of the thing measured was exchanged for something else: 0 to 1. */
function shareOfExchanged(a: Profile, b: Profile): number {
  const leftovers = findLeftovers(a, b);
  const exchanged = Math.min(countThings(leftovers.a, a), countThings(leftovers.b, b));
  const things = Math.min(countThings(a.unique, a), countThings(b.unique, b));
  return things === 0 ? 0 : Math.min(1, (1.5 * exchanged) / things);
}

function countThings(words: readonly ProfileWord[], { statement }: Profile): number {
  return words.filter(
    (word) =>
      (word.kind === "word" || word.kind === "term") &&
      !word.inScope &&
      !isAdjective(word, statement.language),
  ).length;
}
