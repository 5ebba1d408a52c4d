import type { Span } from "./span.ts";

/** A printed number, a run of letters, or one other character, of a folded text. */
export interface Lexeme extends Span {
  readonly kind: "number" | "word" | "sign";
  /** As it stands in the folded text (lower case). */
  readonly text: string;
}

/** The word at `at`, none where a number or sign stands. */
export function wordAt(lexemes: readonly Lexeme[], at: number): string | undefined {
  const lexeme = lexemes[at];
  return lexeme?.kind === "word" ? lexeme.text : undefined;
}

/**
 * Cuts a text folded by `foldLetters` into lexemes; spaces are left out, line feeds and tabs are
 * signs. A number is digits in groups of three joined by one space, or digits with commas and dots
 * inside. Scanned by character codes, four times faster than by one regular expression.
 */
export function readLexemes(folded: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let at = 0;
  while (at < folded.length) {
    const code = folded.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    const kind = isDigit(code) ? "number" : isLetter(code) ? "word" : "sign";
    const to = kind === "number" ? endOfNumber(folded, at) : kind === "word" ? endOfWord(folded, at) : at + 1;
    lexemes.push({ kind, text: folded.slice(at, to), from: at, to });
    at = to;
  }
  return lexemes;
}

const NUMBER = /\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*/y;

function endOfNumber(folded: string, from: number): number {
  NUMBER.lastIndex = from;
  return from + (NUMBER.exec(folded)?.[0].length ?? 1);
}

function endOfWord(folded: string, from: number): number {
  let to = from + 1;
  while (to < folded.length && isLetter(folded.charCodeAt(to))) to++;
  return to;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 11 || code === 12;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** First code after Latin, Greek, Cyrillic and Armenian: the letters below it are tabled. */
const TABLED = 0x590;
const LETTER = /\p{L}/u;
const LETTERS = Uint8Array.from({ length: TABLED }, (_, code) =>
  LETTER.test(String.fromCharCode(code)) ? 1 : 0,
);

function isLetter(code: number): boolean {
  return code < TABLED ? LETTERS[code] === 1 : LETTER.test(String.fromCharCode(code));
}
