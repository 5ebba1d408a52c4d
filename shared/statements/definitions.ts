import type { Language } from "../text/language.ts";
import type { Span } from "../text/span.ts";
import { fold } from "./fold.ts";

/** A definition taken apart: the term that is defined and what it is said to mean. */
export interface Definition {
  readonly term: Span;
  readonly meaning: Span;
}

/** Longest defined term, in characters; a longer stretch before a dash is a sentence. */
const MAX_TERM = 160;
const UNDER: Readonly<Record<Language, RegExp>> = {
  ru: /^под\s+(.+?)\s+понима(?:ется|ются|ют)\s+/,
  kk: /^(.+?)\s+деп\s+/,
  en: /^(.+?)\s+(?:means|shall mean|is understood as)\s+/,
};

/**
 * Takes a definition apart: «самозанятые – лица, которые …», «под заявителем понимается …»,
 * "applicant means …". An abbreviation in brackets («далее – …») stays outside the term.
 *
 * @returns `undefined` when the text defines nothing
 */
export function findDefinition(text: string, language: Language): Definition | undefined {
  const folded = fold(text);
  const under = UNDER[language].exec(folded.slice(0, MAX_TERM * 2));
  if (under?.[1] !== undefined) {
    const from = folded.indexOf(under[1]);
    return {
      term: { from, to: from + under[1].length },
      meaning: { from: under[0].length, to: text.length },
    };
  }
  const dash = findDash(folded);
  if (dash === undefined) return undefined;
  const bracket = folded.slice(0, dash).search(/\s*\((?:далее|бұдан әрі|hereinafter)/);
  const to = bracket > 0 ? bracket : dash;
  return { term: { from: 0, to }, meaning: { from: dash + 3, to: text.length } };
}

/** The first dash between spaces that stands outside brackets. */
function findDash(folded: string): number | undefined {
  let depth = 0;
  for (let at = 1; at < Math.min(folded.length - 4, MAX_TERM * 2); at++) {
    const letter = folded.charAt(at);
    if (letter === "(") depth++;
    if (letter === ")") depth = Math.max(0, depth - 1);
    if (depth === 0 && folded.startsWith(" - ", at)) return at <= MAX_TERM ? at : undefined;
  }
  return undefined;
}
