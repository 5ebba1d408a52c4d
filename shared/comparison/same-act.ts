import { normalizeActNumber } from "../text/act-key.ts";
import type { Act } from "../text/capture.ts";
import { countSharedTitleWords, isSameTitle, type NamedAct } from "./act-titles.ts";

/**
 * How far two pages name the same act.
 *
 * The register's ID decides alone when both pages have it. Else №, date and form decide; they are
 * shared by acts of different bodies, so titles of one language must not contradict. When one page
 * names no №, or neither a date, the titles must be the same. A retitled act stays one act: by its
 * ID, or by the words that the titles still share. Missing facts agree with anything, but something
 * has to agree.
 *
 * @returns shared telling words of the titles, 0 when there is nothing to compare; `undefined` when
 * these are different acts
 */
export function sameAct(a: NamedAct, b: NamedAct): number | undefined {
  if (a.act.id !== undefined && b.act.id !== undefined) return a.act.id === b.act.id ? 0 : undefined;
  if (isOtherAct(a.act, b.act) || !isNamedAlike(a.act, b.act)) return undefined;
  return countSharedTitleWords(a, b);
}

/** Whether what both pages say of their acts disagrees: they surely show two acts. */
export function isOtherAct(a: Act, b: Act): boolean {
  if (a.id !== undefined && b.id !== undefined) return a.id !== b.id;
  if (isConflict(a.number, b.number, normalizeActNumber) || isConflict(a.date, b.date)) return true;
  return isConflict(a.form, b.form);
}

/** Whether enough of what both pages say agrees. */
function isNamedAlike(a: Act, b: Act): boolean {
  if (a.number === undefined || b.number === undefined)
    return isSameTitle(a, b) || isNumberInId(a, b) || isNumberInId(b, a);
  return (a.date !== undefined && b.date !== undefined) || isYearInId(a, b) || isSameTitle(a, b);
}

function isConflict(a: string | undefined, b: string | undefined, fold = (text: string) => text): boolean {
  return a !== undefined && b !== undefined && fold(a) !== fold(b);
}

/** IDs of decrees and of the Government's resolutions end in the act's own №, unlike those of registered orders. */
const NUMBERED_ID = /^[PU]\d\d0*(\d+)_?$/;

/** `P1900000101` is № 101 of 2019. */
function isNumberInId(own: Act, other: Act): boolean {
  return (
    own.number === undefined &&
    other.number !== undefined &&
    NUMBERED_ID.exec(own.id ?? "")?.[1] === normalizeActNumber(other.number) &&
    isYearInId(own, other)
  );
}

/** An ID carries the year of the act: `P18…` fits a date in 2018. */
function isYearInId(a: Act, b: Act): boolean {
  const year = /^[A-Z](\d\d)/.exec(a.id ?? b.id ?? "")?.[1];
  return year !== undefined && (a.date ?? b.date ?? "").slice(2, 4) === year;
}
