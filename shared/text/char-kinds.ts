import { isCyrillicLetter, isLatinLetter } from "./homoglyphs.ts";

/** What a character does to the token scanner. A closed list of small integers: it is read per character. */
export const CharKind = {
  Unseen: 0,
  Space: 1,
  Letter: 2,
  Digit: 3,
  /** Hyphens and dashes: join letters when no space is around, else nothing. */
  Dash: 4,
  /** Apostrophes: join letters and are dropped. */
  Apostrophe: 5,
  /** `% ‰`: belong to the number before. */
  Percent: 6,
  /** Signs that change the meaning: `≤ ≥ < > = + ± ° ₸`. */
  Sign: 7,
  /** Soft hyphens, zero-width characters: as if absent. */
  Invisible: 8,
  /** Combining marks. */
  Mark: 9,
  /** Everything that only separates: the numero sign and bullets are among it. */
  Punctuation: 10,
} as const;

/** Kinds and folded forms learned so far, by code unit; 0 where none is. For loops that cannot afford calls. */
export const KINDS = new Uint8Array(0x10000);
const FOLDS = new Uint16Array(0x10000);
/** Folded forms of learned letters, with `LATIN` or `OTHER` for their script; 0 for all else. */
export const LETTERS = new Int32Array(0x10000);
/** Scripts in `LETTERS`. */
const LATIN = 1 << 16;
const OTHER = 1 << 17;
export const BOTH_SCRIPTS = LATIN | OTHER;

/** Kind of one UTF-16 code unit. Halves of surrogate pairs count as letters, so that they are compared. */
export function kindOf(code: number): number {
  return (KINDS[code] as number) || learn(code);
}

/**
 * The code unit all harmless variants of this one share: lower case, `ё` as `е`, and Latin letters whose
 * small or capital form looks like a Cyrillic one as that one, so that `TOO` is `ТОО` in either script.
 * Known only after `kindOf`.
 */
export function foldOf(code: number): number {
  return FOLDS[code] as number;
}

const LATIN_LOOKALIKES = toMap("aа bв cс eе hн iі kк mм oо pр tт xх yу əә ɵө");

function toMap(pairs: string): ReadonlyMap<string, string> {
  return new Map(pairs.split(" ").map((pair) => [pair.charAt(0), pair.charAt(1)]));
}

function learn(code: number): number {
  const char = String.fromCharCode(code);
  const lower = char.toLowerCase();
  const plain = lower === "ё" ? "е" : lower === "²" ? "2" : lower === "³" ? "3" : lower;
  const isLatin = code < 0x370;
  FOLDS[code] = ((isLatin ? LATIN_LOOKALIKES.get(plain) : undefined) ?? plain).charCodeAt(0);
  const kind = classify(char, code);
  KINDS[code] = kind;
  if (kind === CharKind.Letter) LETTERS[code] = foldOf(code) | (isLatin ? LATIN : OTHER);
  return kind;
}

function classify(char: string, code: number): number {
  return classifyCommon(char, code) ?? classifyRare(char, code);
}

const COMMON_PUNCTUATION = '.,;:!?()[]{}"«»“”„№/*…';

/** Kinds of the characters that nearly all text is made of, without the Unicode classes, which are slow to load. */
function classifyCommon(char: string, code: number): number | undefined {
  if (code === 0x20 || code === 0x09 || code === 0xa0) return CharKind.Space;
  if (code >= 0x30 && code <= 0x39) return CharKind.Digit;
  if (isLatinLetter(code) || isCyrillicLetter(code)) return CharKind.Letter;
  if (char === "-" || char === "–" || char === "—") return CharKind.Dash;
  if (char === "%") return CharKind.Percent;
  return COMMON_PUNCTUATION.includes(char) ? CharKind.Punctuation : undefined;
}

function classifyRare(char: string, code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return CharKind.Letter;
  if (/[\p{L}²³\p{Nl}\p{Nd}]/u.test(char)) return CharKind.Letter;
  if (/\p{M}/u.test(char)) return CharKind.Mark;
  if (/[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\u202a-\u202e]/.test(char)) return CharKind.Invisible;
  if (/[\s\p{Z}\p{Cc}]/u.test(char)) return CharKind.Space;
  if (/[\p{Pd}\u2212\u2043]/u.test(char)) return CharKind.Dash;
  if (/['’ʼ`´]/.test(char)) return CharKind.Apostrophe;
  if (/[%‰]/.test(char)) return CharKind.Percent;
  if (/[№\p{P}\p{Sk}\p{Co}|~\u25a0-\u25ff]/u.test(char)) return CharKind.Punctuation;
  return CharKind.Sign;
}
