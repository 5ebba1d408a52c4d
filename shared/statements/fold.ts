import { foldLetters } from "../text/fold-letters.ts";

/**
 * A text made ready for matching cue words: lower case, one kind of dash, quotation mark and
 * space (see `foldLetters`), line breaks too. The length never changes.
 */
export function fold(text: string): string {
  if (text === lastText) return lastFolded;
  const isShort = text.length <= LONGEST_KEPT;
  let folded = isShort ? kept.get(text) : undefined;
  if (folded === undefined) {
    folded = foldLetters(text);
    if (OTHER_FORM.test(folded)) folded = folded.replace(EVERY_OTHER_FORM, toOneForm);
    if (kept.size >= MOST_KEPT) kept.clear();
    if (isShort) kept.set(text, folded);
  }
  lastText = text;
  lastFolded = folded;
  return folded;
}

/** A title of a table folded, its words whole again: a narrow column has cut «Наимено- вание», «Меро- прия- тие». */
export function foldTitle(text: string): string {
  return fold(text).replace(/(?<=[а-яәіңғүұқөһa-z])- (?=[а-яәіңғүұқөһa-z])/g, "");
}

const OTHER_FORM = /[\t\n«»„“”]/;
const EVERY_OTHER_FORM = new RegExp(OTHER_FORM, "g");

function toOneForm(character: string): string {
  return character === "\t" || character === "\n" ? " " : '"';
}

/** Several rules look at one text in a row. */
let lastText = "";
let lastFolded = "";

/** And at the cells of one table again and again: four of five of these are folded no second time. */
const kept = new Map<string, string>();
const MOST_KEPT = 500;
/** In characters. */
const LONGEST_KEPT = 100;

/** Lets go of the texts of a page that is read: a cell kept here keeps the text it was cut out of, however long. */
export function forgetFolded(): void {
  kept.clear();
  lastText = "";
  lastFolded = "";
}
