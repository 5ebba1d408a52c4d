import { areExclusive, hasOwn } from "./exclusive.ts";
import { isOtherMeasure, kindFamily } from "./families.ts";
import type { Profile, ProfileWord } from "./profile.ts";

/** How much a word counts, by kind: a general word says little about what is measured. */
const KIND_WEIGHT: Readonly<Record<ProfileWord["kind"], number>> = {
  word: 1,
  term: 1.4,
  number: 0.7,
  light: 0.22,
  direction: 0.15,
  measure: 0.12,
};

/** The population or denominator is where copies differ while the subject stays. */
const SCOPE_WEIGHT = 0.55;

/** How alike two words of one beginning are (`занятость`, `занятый`). */
const COUSIN = 0.8;

/** Letters two stems must share to be cousins. */
const COUSIN_LENGTH = 5;

/** Smallest number of statements that rarity is counted over: in a short list nothing is telling. */
const MIN_STATEMENTS = 12;

/** Slots: what a disagreement leaves of the score. */
const SLOT = {
  /** share against count */
  measure: 0.86,
  /** per 1000 against per 100 000 */
  rateBase: 0.75,
  /** two parts of one exclusive group: women against youth */
  exclusive: 0.45,
  /** one side names a part of the people, the other none: the whole is another indicator than its part */
  oneSidedPeople: 0.6,
  /** goal against task */
  kind: 0.8,
  /** other numbers in the name: district 16 against district 17 */
  number: 0.82,
} as const;

/** A word of a statement in the index. */
interface Posting {
  readonly statement: number;
  readonly key: string;
  readonly weight: number;
}

/** One scored meeting of two statements, by their places in the two lists. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  /** Two parts of one whole, or a part and the whole: an edited sentence at most. */
  readonly isExclusive: boolean;
}

/** Scores below this are not kept: nothing the structure adds could make a pair of them. */
const MIN_KEPT = 0.1;

/**
 * Scores every two statements of one language that share a word (typed symmetric similarity:
 * Dice over words weighted by rarity and kind, with measure, rate base, numbers of the name and
 * exclusive qualifiers as slots). An inverted index keeps 500 × 500 statements in tens of
 * milliseconds; no two texts are compared letter by letter.
 */
export function scoreStatements(a: readonly Profile[], b: readonly Profile[]): Candidate[] {
  const rarity = countRarity(a, b);
  const totalsA = a.map((profile) => totalWeight(profile, rarity));
  const totalsB = b.map((profile) => totalWeight(profile, rarity));
  const index = indexWords(b, rarity);
  const shared = new Float64Array(b.length);
  return a.flatMap((profile, indexA) => {
    const found: Candidate[] = [];
    const touched = addShared(profile, rarity, index, shared);
    for (const indexB of touched) {
      const total = (totalsA[indexA] ?? 0) + (totalsB[indexB] ?? 0);
      shared[indexB] = total === 0 ? 0 : Math.min(1, (shared[indexB] ?? 0) / total);
    }
    const least = findLeast(touched, shared);
    for (const indexB of touched) {
      const base = shared[indexB] ?? 0;
      shared[indexB] = 0;
      if (base < least) continue;
      const { factor, isExclusive } = compareSlots(profile, b[indexB] as Profile);
      const score = base * factor;
      if (score >= MIN_KEPT) found.push({ a: indexA, b: indexB, score, isExclusive });
    }
    return keepNearest(found, indexA / a.length, b.length);
  });
}

/** Statements of one likeness looked at closely: slots only lower a score, so the rest cannot be among the best kept. */
const MAX_CLOSE = 160;

/** Steps that likeness is counted in. */
const STEPS = 100;

/** Lowest likeness worth a closer look: that of the `MAX_CLOSE` most alike, never below `MIN_KEPT`. */
function findLeast(touched: ReadonlySet<number>, likeness: Float64Array): number {
  if (touched.size <= MAX_CLOSE) return MIN_KEPT;
  const counts = new Uint32Array(STEPS + 1);
  for (const index of touched) {
    const step = Math.floor((likeness[index] ?? 0) * STEPS);
    counts[step] = (counts[step] ?? 0) + 1;
  }
  let seen = 0;
  let step = STEPS;
  while (step > 0 && seen + (counts[step] ?? 0) <= MAX_CLOSE) seen += counts[step--] ?? 0;
  return Math.max(MIN_KEPT, step / STEPS);
}

/** Most candidates kept for one statement: in a table of thousands alike rows the rest are as alike, and farther away. */
const MAX_CANDIDATES = 40;

/** The best candidates of one statement; among equals those that stand at its own place in the list. */
function keepNearest(found: Candidate[], place: number, sizeB: number): Candidate[] {
  if (found.length <= MAX_CANDIDATES) return found;
  const distance = ({ b }: Candidate) => Math.abs(b / sizeB - place);
  return found.sort((x, y) => y.score - x.score || distance(x) - distance(y)).slice(0, MAX_CANDIDATES);
}

/** Adds what each statement of the index shares with a profile; returns the statements touched. */
function addShared(
  profile: Profile,
  rarity: ReadonlyMap<string, number>,
  index: ReadonlyMap<string, readonly Posting[]>,
  shared: Float64Array,
): Set<number> {
  const touched = new Set<number>();
  for (const word of profile.unique) {
    const weight = wordWeight(word, rarity);
    let last = -1;
    let best = 0;
    // Postings stand in the order of the statements: a statement's own postings are neighbours.
    for (const { statement, key, weight: other } of index.get(beginning(word.key)) ?? []) {
      const likeness = key === word.key ? 1 : isCousin(key, word.key) ? COUSIN : 0;
      if (likeness === 0) continue;
      const gain = likeness * (weight + other);
      if (statement !== last) {
        touched.add(statement);
        best = 0;
      }
      if (gain > best) {
        shared[statement] = (shared[statement] ?? 0) + gain - best;
        best = gain;
      }
      last = statement;
    }
  }
  return touched;
}

function indexWords(
  profiles: readonly Profile[],
  rarity: ReadonlyMap<string, number>,
): Map<string, Posting[]> {
  const index = new Map<string, Posting[]>();
  for (const [statement, profile] of profiles.entries()) {
    for (const word of profile.unique) {
      const posting = { statement, key: word.key, weight: wordWeight(word, rarity) };
      const list = index.get(beginning(word.key));
      if (list === undefined) index.set(beginning(word.key), [posting]);
      else list.push(posting);
    }
  }
  return index;
}

function beginning(key: string): string {
  return key.startsWith("#") || key.startsWith("№") ? key : key.slice(0, COUSIN_LENGTH);
}

/** Whether two stems are of one family of words: a long common beginning, and no negation. */
export function isCousin(a: string, b: string): boolean {
  if (a.startsWith("#") || b.startsWith("#")) return false;
  const length = Math.min(a.length, b.length);
  return (
    length >= COUSIN_LENGTH &&
    a.slice(0, COUSIN_LENGTH) === b.slice(0, COUSIN_LENGTH) &&
    Math.abs(a.length - b.length) <= 4
  );
}

function countRarity(a: readonly Profile[], b: readonly Profile[]): Map<string, number> {
  const countA = countKeys(a);
  const countB = countKeys(b);
  const statements = Math.max(a.length, b.length, MIN_STATEMENTS);
  const rarity = new Map<string, number>();
  for (const key of new Set([...countA.keys(), ...countB.keys()])) {
    // The side that uses the word more often counts: a word once on each side is as rare as one.
    const frequency = Math.max(countA.get(key) ?? 0, countB.get(key) ?? 0);
    rarity.set(key, Math.log(1 + statements / frequency));
  }
  return rarity;
}

function countKeys(profiles: readonly Profile[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const profile of profiles)
    for (const { key } of profile.unique) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function wordWeight(word: ProfileWord, rarity: ReadonlyMap<string, number>): number {
  return (rarity.get(word.key) ?? 1) * KIND_WEIGHT[word.kind] * (word.inScope ? SCOPE_WEIGHT : 1);
}

function totalWeight(profile: Profile, rarity: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const word of profile.unique) total += wordWeight(word, rarity);
  return total;
}

function compareSlots(a: Profile, b: Profile): { factor: number; isExclusive: boolean } {
  const kindA = kindFamily(a.statement);
  const kindB = kindFamily(b.statement);
  if (kindA !== kindB && !(isAction(kindA) && isAction(kindB))) return { factor: 0, isExclusive: false };
  let factor = a.statement.kind === b.statement.kind || kindA === "indicator" ? 1 : SLOT.kind;
  if (isOtherMeasure(a.measure, b.measure)) factor *= SLOT.measure;
  const { rateBase: rateA } = a.statement;
  const { rateBase: rateB } = b.statement;
  if (rateA !== undefined && rateB !== undefined && rateA !== rateB) factor *= SLOT.rateBase;
  if (hasOtherNumbers(a, b)) factor *= SLOT.number;
  const isOneSided = kindA === "indicator" && a.parts.has("people") !== b.parts.has("people");
  const areApart = areExclusive(a, b);
  if (areApart) factor *= SLOT.exclusive;
  else if (isOneSided) factor *= SLOT.oneSidedPeople;
  return { factor, isExclusive: areApart || isOneSided };
}

/** Both names hold numbers, and each has one that the other lacks. */
function hasOtherNumbers(a: Profile, b: Profile): boolean {
  return (
    a.numbers.size > 0 && b.numbers.size > 0 && hasOwn(a.numbers, b.numbers) && hasOwn(b.numbers, a.numbers)
  );
}

function isAction(kind: string): boolean {
  return kind === "aim" || kind === "activity";
}
