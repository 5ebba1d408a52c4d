import type { Span } from "./span.ts";

/** A printed number, a run of letters, or one other character, of a folded text. */
export interface Lexeme extends Span {
  readonly kind: "number" | "word" | "sign";
  /** As it stands in the folded text (lower case). */
  readonly text: string;
}

/** Digits in groups of three joined by one space, or digits with commas and dots inside. */
const LEXEME = /\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*|\p{L}+|[^\p{L}\d\s]|[\n\t]/gu;

/** Cuts a text folded by `foldLetters` into lexemes; spaces are left out, line feeds and tabs are signs. */
export function readLexemes(folded: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (const match of folded.matchAll(LEXEME)) {
    const text = match[0];
    lexemes.push({ kind: kindOf(text), text, from: match.index, to: match.index + text.length });
  }
  return lexemes;
}

function kindOf(text: string): Lexeme["kind"] {
  const code = text.charCodeAt(0);
  if (code >= 48 && code <= 57) return "number";
  return /^\p{L}/u.test(text) ? "word" : "sign";
}
