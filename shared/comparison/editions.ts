import type { Amendment } from "../statements/amendments.ts";
import type { Copy } from "../statements/copy.ts";
import type { Language } from "../text/language.ts";

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
