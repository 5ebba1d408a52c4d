import type { Language } from "./language.ts";

/**
 * Reads one printed number: `1 310 000`, `15000`, `1,310,000`, `1.310.000`, `9,0`, `99.1`.
 *
 * One comma before exactly three digits groups thousands in English (`32,669 tenge`) and is the
 * decimal comma in Russian and Kazakh. Everything else is told by its shape.
 *
 * @param exponent power of ten that the number is multiplied by, 6 for "million"; the decimal
 * point is moved in the digits, so the result is the nearest double and never a rounded product.
 * @returns `undefined` when the digits are not one number (`2.1.3`, `1,2,5,7`).
 */
export function parseNumeral(printed: string, language: Language, exponent = 0): number | undefined {
  const decimal = toDecimal(printed.replace(SPACES, ""), language);
  if (decimal === undefined) return undefined;
  const value = shiftPoint(decimal, exponent);
  return Number.isFinite(value) ? value : undefined;
}

/** A number times a power of ten: the point is moved in the digits, so that no rounding error gets in. */
export function shiftPoint(number: number | string, exponent: number): number {
  return Number(`${number}e${exponent}`);
}

const SPACES = /[ \u00a0\u2009\u202f]/g;
const COMMA_GROUPS = /^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$|^\d{1,3},\d{3}\.\d+$/;
const DOT_GROUPS = /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^\d{1,3}\.\d{3},\d+$/;
const ENGLISH_THOUSANDS = /^[1-9]\d{0,2},\d{3}$/;
const PLAIN = /^\d+(?:[.,]\d+)?$/;

function toDecimal(digits: string, language: Language): string | undefined {
  if (COMMA_GROUPS.test(digits)) return digits.replaceAll(",", "");
  if (DOT_GROUPS.test(digits)) return digits.replaceAll(".", "").replace(",", ".");
  if (language === "en" && ENGLISH_THOUSANDS.test(digits)) return digits.replace(",", "");
  return PLAIN.test(digits) ? digits.replace(",", ".") : undefined;
}
