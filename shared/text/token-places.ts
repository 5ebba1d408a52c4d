import { CharKind, kindOf } from "./char-kinds.ts";

// What stands at a place of a text, for the token scanner. `to` is where the text to look at ends.

/** Characters the scanner and the list markers look for, as UTF-16 code units. */
export const CODE = {
  space: 32,
  bracket: 41,
  comma: 44,
  hyphen: 45,
  point: 46,
  slash: 47,
  zero: 48,
  nine: 57,
  colon: 58,
  n: 110,
  i: 0x438,
  shortI: 0x439,
} as const;

/** Digit groups after the first: `1 310 000`. */
export const GROUP_LENGTH = 3;

/** Whether the mark at `at` is a point right after a letter (`млн.`). */
export function isAbbreviation(text: string, at: number, from: number): boolean {
  return text.charCodeAt(at) === CODE.point && at > from && isLetter(text, at - 1, at);
}

export function isDigit(code: number): boolean {
  return code >= CODE.zero && code <= CODE.nine;
}

export function isNumberMark(code: number): boolean {
  return code === CODE.comma || code === CODE.point || code === CODE.slash || code === CODE.colon;
}

export function isLetter(text: string, at: number, to: number): boolean {
  return at < to && kindOf(text.charCodeAt(at)) === CharKind.Letter;
}

export function isWordStart(text: string, at: number, to: number): boolean {
  return at < to && (isDigit(text.charCodeAt(at)) || isLetter(text, at, to));
}

export function skipSpaces(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && kindOf(text.charCodeAt(at)) === CharKind.Space) at += 1;
  return at;
}

/** Latin `N` before a number is the numero sign typed by hand. */
export function isNumeroSign(text: string, from: number, end: number, to: number): boolean {
  if (end - from !== 1 || (text.charCodeAt(from) | 32) !== CODE.n) return false;
  const at = skipSpaces(text, end, to);
  return at < to && isDigit(text.charCodeAt(at));
}

/** Whether at `at` stands one space, three digits and no fourth. Tabs part table cells, not digits. */
export function isGroupAhead(text: string, at: number, to: number): boolean {
  const code = text.charCodeAt(at);
  if (code < CODE.space || kindOf(code) !== CharKind.Space || at + GROUP_LENGTH >= to) return false;
  for (let digit = 1; digit <= GROUP_LENGTH; digit++) if (!isDigit(text.charCodeAt(at + digit))) return false;
  return at + GROUP_LENGTH + 1 >= to || !isDigit(text.charCodeAt(at + GROUP_LENGTH + 1));
}

/** Whether a dash glued to the number is its minus: something else than a word or number stands before. */
export function isSigned(text: string, at: number, from: number, isAfterNumber: boolean): boolean {
  if (isAfterNumber || at <= from || kindOf(text.charCodeAt(at - 1)) !== CharKind.Dash) return false;
  if (at - 1 === from) return true;
  const before = kindOf(text.charCodeAt(at - 2));
  return before === CharKind.Space || before === CharKind.Punctuation;
}
