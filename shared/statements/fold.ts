import { foldLetters } from "../text/fold-letters.ts";

/**
 * A text made ready for matching cue words: lower case, one kind of dash, quotation mark and
 * space (see `foldLetters`), line breaks too. The length never changes.
 */
export function fold(text: string): string {
  if (text !== lastText) {
    lastFolded = foldLetters(text).replace(OTHER_FORM, (character) =>
      character === "\t" || character === "\n" ? " " : '"',
    );
    lastText = text;
  }
  return lastFolded;
}

const OTHER_FORM = /[\t\n«»„“”]/g;

/** Several rules look at one text in a row. */
let lastText = "";
let lastFolded = "";
