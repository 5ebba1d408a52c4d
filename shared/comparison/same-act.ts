import type { Act } from "../text/capture.ts";
import { foldKey } from "../text/normalize.ts";

/**
 * Whether two pages show one act: by the register's ID; else by №, date and form; else, when one
 * page names no №, by title. A retitled act stays one act. Missing facts agree with anything, but
 * something has to agree.
 */
export function isSameAct(a: Act, b: Act): boolean {
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id;
  if (isOtherAct(a, b)) return false;
  if (a.number !== undefined && b.number !== undefined) {
    if (a.date !== undefined && b.date !== undefined) return true;
    return isYearInId(a, b) || isSameTitle(a, b);
  }
  return isSameTitle(a, b);
}

/** Whether what both pages say of their acts disagrees: they surely show two acts. */
export function isOtherAct(a: Act, b: Act): boolean {
  if (a.id !== undefined && b.id !== undefined) return a.id !== b.id;
  if (isConflict(a.number, b.number, foldNumber) || isConflict(a.date, b.date)) return true;
  return isConflict(a.form, b.form);
}

function foldNumber(number: string): string {
  return foldKey(number).replace(/^№ ?/, "");
}

function isConflict(a: string | undefined, b: string | undefined, fold = (text: string) => text): boolean {
  return a !== undefined && b !== undefined && fold(a) !== fold(b);
}

/** An ID carries the year of the act: `P18…` fits a date in 2018. */
function isYearInId(a: Act, b: Act): boolean {
  const year = /^[A-Z](\d\d)/.exec(a.id ?? b.id ?? "")?.[1];
  return year !== undefined && (a.date ?? b.date ?? "").slice(2, 4) === year;
}

/** Shortest title that tells one act from another, in UTF-16 code units of its fold key. */
const MIN_TITLE = 20;

function isSameTitle(a: Act, b: Act): boolean {
  if (a.title === undefined || b.title === undefined) return false;
  const [titleA, titleB] = [foldKey(a.title), foldKey(b.title)];
  return titleA.length >= MIN_TITLE && titleA === titleB;
}
