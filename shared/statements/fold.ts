import { foldLetters } from "../text/fold-letters.ts";

/**
 * A text made ready for matching cue words: lower case, one kind of dash, quotation mark and
 * space (see `foldLetters`), line breaks too. The length never changes.
 */
export function fold(text: string): string {
  return foldLetters(text)
    .replace(/[\t\n]/g, " ")
    .replace(/[«»„“”]/g, '"');
}
