import type { Act } from "./capture.ts";

/**
 * One key for an act in all three languages: `resolution:2018-11-13:746`.
 *
 * @returns `undefined` unless form, date and number are all known: two of them do not tell acts apart.
 */
export function actKey({ form, date, number }: Act): string | undefined {
  if (form === undefined || date === undefined || number === undefined) return undefined;
  // "55-р" (распоряжение) is "55-ө" (өкім) in Kazakh.
  const normal = normalizeActNumber(number).replace(/-Ө$/u, "-Р");
  return normal === "" ? undefined : `${form}:${date}:${normal}`;
}

/**
 * An act's number in one spelling: upper case, no spaces, no `№` and no register mark ("ЗРК", "ҚРЗ"), the
 * parliament's Roman number in Latin letters also where the page mixes scripts (`238-VІ` with a
 * Cyrillic І).
 */
export function normalizeActNumber(number: string): string {
  const printed = number
    .toUpperCase()
    .replace(/^[№\s]+/u, "")
    .replace(/\s*(?:ЗРК|ҚРЗ|КРЗ)$/u, "")
    .replace(/[‐-―−]/g, "-");
  return printed.replace(/\s+/g, "").replace(ROMAN_PART, (part) => part.replace(/[ІХМСУЅ]/g, toLatin));
}

/** A hyphened part written only with Roman figures of either script. */
const ROMAN_PART = /(?<=-)[IVXLCMІХСМУ]+(?=$|[-/])/g;

const TO_LATIN: Readonly<Record<string, string>> = { І: "I", Х: "X", М: "M", С: "C", У: "V", Ѕ: "S" };

function toLatin(letter: string): string {
  return TO_LATIN[letter] ?? letter;
}
