import type { Amendment } from "../statements/amendments.ts";
import type { Copy } from "../statements/copy.ts";
import { readStatement } from "../statements/read-statement.ts";
import { diffTexts } from "../text/diff.ts";
import type { Language } from "../text/language.ts";
import { foldKey } from "../text/normalize.ts";
import { makeProfile } from "./profile.ts";
import { createProfileContext } from "./profile-words.ts";
import { judge } from "./verdicts.ts";

/** How much two copies of one act share, by the characters of their paragraphs. */
export interface TextLikeness {
  /** Share of A that stands in B unchanged, typography and list numbers aside. */
  readonly equalA: number;
  /** Share of A that stands in B unchanged or edited. */
  readonly sharedA: number;
  /** Share of B that stands in A unchanged or edited. */
  readonly sharedB: number;
  /** Paragraphs of A that stand in B with other words or numbers. */
  readonly edited: number;
}

/** After so many edited paragraphs the rest are counted without a closer look: unrelated texts would take seconds. */
const ENOUGH_EDITED = 20;

/** Compares the two texts without their amendment notes. */
export function compareTexts(a: Copy, b: Copy): TextLikeness {
  const [textA, textB] = [textOf(a), textOf(b)];
  const diff = diffTexts(textA, textB);
  let [equalA, sharedA, sharedB, restA, restB, edited] = [0, 0, 0, 0, 0, 0];
  for (const { kind, a: rangeA, b: rangeB, words } of diff.ops) {
    const lengthA = rangeA.to - rangeA.from;
    const lengthB = rangeB.to - rangeB.from;
    if (kind === "deleted") restA += lengthA;
    else if (kind === "inserted") restB += lengthB;
    else {
      sharedA += lengthA;
      sharedB += lengthB;
      const linesA = textA.slice(rangeA.from, rangeA.to).split("\n");
      const linesB = textB.slice(rangeB.from, rangeB.to).split("\n");
      const isSame = words === undefined || (edited < ENOUGH_EDITED && saySame(linesA, linesB, a.language));
      if (isSame) equalA += lengthA;
      else edited += 1;
    }
  }
  return {
    equalA: equalA / Math.max(1, sharedA + restA),
    sharedA: sharedA / Math.max(1, sharedA + restA),
    sharedB: sharedB / Math.max(1, sharedB + restB),
    edited,
  };
}

function textOf({ blocks }: Copy): string {
  return blocks.flatMap(({ kind, text }) => (kind === "note" ? [] : [text])).join("\n");
}

/** Whether edited paragraphs say the same all the same: «20 %» and «20 процентов», «не превысит» and «составит не более». */
function saySame(linesA: readonly string[], linesB: readonly string[], language: Language): boolean {
  if (linesA.length !== linesB.length) return false;
  const context = createProfileContext(new Map());
  const profileOf = (line: string) => makeProfile(readStatement(line, "indicator", language, ""), context);
  return linesA.every((line, index) => {
    const other = linesB[index] ?? "";
    return line === other || judge(profileOf(line), profileOf(other)).verdicts[0] === "same";
  });
}

/** Share of each text that must stand in the other before a missing item is missing and not left out by a retelling. */
const COMPARABLE = 0.6;

/** Whether both hold the act's text: neither is a retelling or a fragment of the other. */
export function areComparable({ sharedA, sharedB }: TextLikeness): boolean {
  return sharedA >= COMPARABLE && sharedB >= COMPARABLE;
}

/** Share of a copy that must stand in the register word for word before its edited paragraphs tell an older edition and not a retelling. */
const MIN_EQUAL = 0.5;

/** The same share where nearly all of the copy stands in the register: one long paragraph may be what an amendment edited. */
const MIN_EQUAL_WHOLE = 0.3;

/** Share of a copy that stands in the register, edited paragraphs counted, from which on it is the whole act. */
const WHOLE = 0.9;

/** Evidence in the text alone that A is another edition than B. */
export function isOtherEdition({ equalA, sharedA, edited }: TextLikeness): boolean {
  return equalA >= (sharedA >= WHOLE ? MIN_EQUAL_WHOLE : MIN_EQUAL) && edited > 0;
}

/**
 * Amending acts that B names and A does not, oldest first; empty when A names all of B's. Acts that
 * changed another language's text alone, or that do not bind yet, are lacking in nobody's copy.
 *
 * @param today `YYYY-MM-DD`; without it every act is taken to bind
 */
export function findLacking(a: Copy, b: Copy, today?: string): readonly Amendment[] {
  const known = new Set(a.amendments.map(keyOf));
  const isOlder = (amendment: Amendment) =>
    a.editionDate !== undefined && amendment.date !== undefined && amendment.date <= a.editionDate;
  const lacking = b.amendments.filter(
    (amendment) =>
      isChangeOf(a.language, amendment) &&
      !known.has(keyOf(amendment)) &&
      !isOlder(amendment) &&
      !isComing(amendment, today),
  );
  return lacking.sort((x, y) => (x.date ?? "").localeCompare(y.date ?? ""));
}

/** Whether the act amended the text in this language. */
export function isChangeOf(language: Language, { effect, onlyIn }: Amendment): boolean {
  return effect === "amended" && (onlyIn === undefined || onlyIn === language);
}

/** Whether the act binds only after a day. */
export function isComing({ inForceFrom }: Amendment, day: string | undefined): boolean {
  return day !== undefined && inForceFrom !== undefined && inForceFrom > day;
}

function keyOf({ number, date }: Amendment): string {
  return `${number.toLowerCase()} ${date ?? ""}`;
}

/** Last amendment the copy names, `YYYY-MM-DD`; its own edition date when that is later; `undefined` when it says neither. */
export function editionDateOf(
  { amendments, editionDate, language }: Copy,
  today?: string,
): string | undefined {
  const dates = amendments.flatMap((amendment) =>
    isChangeOf(language, amendment) && !isComing(amendment, today) ? (amendment.date ?? []) : [],
  );
  if (editionDate !== undefined) dates.push(editionDate);
  return dates.sort().at(-1);
}

/** Acts that repealed this one, by the copy's notes. */
export function findRepealing({ amendments }: Copy): readonly Amendment[] {
  return amendments.filter(({ effect }) => effect === "repealed");
}

export function saysRepealed(copy: Copy): boolean {
  return copy.status === "repealed" || findRepealing(copy).length > 0;
}

/**
 * Whether two copies in two languages show one edition: the same amendments by their notes, those of
 * one language's text alone aside, and neither is an older dated one.
 */
export function isSameEdition(a: Copy, b: Copy): boolean {
  const [namesA, namesB] = [amendmentKeys(a), amendmentKeys(b)];
  if (namesA !== namesB) return false;
  return a.editionDate === b.editionDate && (namesA !== "" || a.portal === b.portal);
}

function amendmentKeys({ amendments }: Copy): string {
  const ofBoth = amendments.filter(({ onlyIn }) => onlyIn === undefined);
  return [...new Set(ofBoth.map(keyOf))].sort().join("; ");
}

/** Shortest paragraph that tells editions apart, in UTF-16 code units of its fold key. */
const MIN_TELLING = 40;

/**
 * Which of several editions an undated copy shows: the one whose distinguishing paragraphs it
 * contains. A paragraph distinguishes when not all editions have it.
 *
 * @returns the index of the edition, or `undefined` when no distinguishing paragraph is in the copy or
 * two editions have equally many
 */
export function chooseEdition(copy: Copy, editions: readonly Copy[]): number | undefined {
  // Of one edition nothing distinguishes; folding whole texts is the dearest step.
  if (editions.length < 2) return undefined;
  const keys = editions.map(tellingKeys);
  const own = tellingKeys(copy);
  const counts = keys.map((all, index) => {
    let found = 0;
    let against = 0;
    for (const key of all) {
      if (keys.every((other) => other.has(key))) continue;
      if (own.has(key)) found++;
    }
    for (const [other, theirs] of keys.entries())
      if (other !== index) for (const key of theirs) if (!all.has(key) && own.has(key)) against++;
    return found - against;
  });
  const best = Math.max(...counts);
  const first = counts.indexOf(best);
  return best > 0 && counts.lastIndexOf(best) === first ? first : undefined;
}

/** Keys found before, for as long as the copies' blocks live: a register's page is asked about by every other page. */
const KNOWN_KEYS = new WeakMap<Copy["blocks"], ReadonlySet<string>>();

function tellingKeys({ blocks }: Copy): ReadonlySet<string> {
  const known = KNOWN_KEYS.get(blocks);
  if (known !== undefined) return known;
  const keys = new Set(
    blocks.flatMap(({ kind, text }) => {
      const key = kind === "note" ? "" : foldKey(text);
      return key.length >= MIN_TELLING ? [key] : [];
    }),
  );
  KNOWN_KEYS.set(blocks, keys);
  return keys;
}
