import type { Statement } from "../statements/statement.ts";
import { soundOf } from "./cognates.ts";
import { areExclusive } from "./exclusive.ts";
import { isOtherMeasure, kindFamily } from "./families.ts";
import type { Meeting } from "./language-meetings.ts";
import type { Profile } from "./profile.ts";
import { alignTargets } from "./targets.ts";

/** What of a statement can be recognised in another language. */
export interface Signs {
  readonly profile: Profile;
  /** Terms, parts and numbers of the name. */
  readonly keys: ReadonlySet<string>;
  readonly sounds: ReadonlySet<string>;
  /** In compared words. */
  readonly length: number;
}

/** The signs of one statement, by its words as they are compared. */
export function readSigns(profile: Profile): Signs {
  const { words, parts } = profile;
  const keys = new Set<string>();
  for (const { key, kind } of words)
    if (kind !== "measure" && (key.startsWith("#") || key.startsWith("№"))) keys.add(key);
  for (const [group, all] of parts) for (const part of all) keys.add(`${group}:${part}`);
  const sounds = new Set(words.flatMap((word) => soundOf(word) ?? []));
  return { profile, keys, sounds, length: words.length };
}

/** What agreement adds to a meeting of two statements in two languages; all together at most 1. */
const AGREEMENT = {
  kind: 0.2,
  unit: 0.12,
  measure: 0.08,
  allValues: 0.35,
  someValues: 0.2,
  targetCount: 0.05,
  rateBase: 0.08,
  terms: 0.2,
  /** Two loanwords in common; one gives half. */
  loanwords: 0.25,
} as const;

/** What disagreement takes away. */
const DISAGREEMENT = { unit: 0.1, measure: 0.12, exclusive: 0.4, values: 0.02 } as const;

/** How much two statements in two languages agree: at most 1, and 0 where their kinds are of two families. */
export function scoreMeeting(
  { profile: a, keys: keysA, sounds: soundsA }: Signs,
  { profile: b, keys: keysB, sounds: soundsB }: Signs,
): number {
  if (kindFamily(a.statement) !== kindFamily(b.statement)) return 0;
  let score: number = a.statement.kind === b.statement.kind ? AGREEMENT.kind : AGREEMENT.kind / 2;
  score +=
    compareKeys(keysA, keysB) * AGREEMENT.terms + compareSounds(soundsA, soundsB) * AGREEMENT.loanwords;
  if (areExclusive(a, b)) score -= DISAGREEMENT.exclusive;
  if (kindFamily(a.statement) === "aim") return score + aimBonus(a.statement, b.statement);
  if (a.measure !== undefined && a.measure === b.measure) score += AGREEMENT.measure;
  else if (isOtherMeasure(a.measure, b.measure)) score -= DISAGREEMENT.measure;
  return Math.max(0, score + compareNumbers(a.statement, b.statement));
}

/** 0, 0.5 or 1: no loanword in common, one, or more. */
function compareSounds(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const sound of a) if (b.has(sound)) shared++;
  return Math.min(1, shared / 2);
}

function compareKeys(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0.3;
  let shared = 0;
  for (const key of a) if (b.has(key)) shared++;
  return (2 * shared) / (a.size + b.size);
}

/** Goals and tasks carry no numbers: kind and order have to do. */
function aimBonus(a: Statement, b: Statement): number {
  return a.kind === b.kind ? 0.2 : 0;
}

function compareNumbers(a: Statement, b: Statement): number {
  let score = 0;
  const unitA = a.unit ?? a.targets[0]?.unit;
  const unitB = b.unit ?? b.targets[0]?.unit;
  if (unitA !== undefined && unitB !== undefined)
    score += unitA === unitB ? AGREEMENT.unit : -DISAGREEMENT.unit;
  if (a.targets.length === b.targets.length) score += AGREEMENT.targetCount;
  if (a.rateBase !== undefined && a.rateBase === b.rateBase) score += AGREEMENT.rateBase;
  const pairs = alignTargets(a.targets, b.targets);
  const equal = pairs.filter(([x, y]) => x.value === y.value && x.upper === y.upper).length;
  if (pairs.length > 0 && equal === pairs.length) return score + AGREEMENT.allValues;
  return score + (equal > 0 ? AGREEMENT.someValues : pairs.length > 0 ? -DISAGREEMENT.values : 0);
}

/** What speaks for a meeting besides kind and place. */
export function supportOf(a: Signs, b: Signs): Meeting["support"] {
  const pairs = alignTargets(a.profile.statement.targets, b.profile.statement.targets);
  if (pairs.some(([x, y]) => x.value === y.value)) return "numbers";
  const hasWords = sharesAny(a.keys, b.keys) || sharesAny(a.sounds, b.sounds);
  return pairs.length === 0 || hasWords ? "words" : "none";
}

function sharesAny(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const key of a) if (b.has(key)) return true;
  return false;
}
