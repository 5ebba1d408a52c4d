import type { Block } from "../text/block.ts";
import type { Span } from "../text/span.ts";

/** Acronyms of one or two texts: the lower-case acronym and the words it stands for, as printed. */
export type Acronyms = ReadonlyMap<string, readonly string[]>;

/** `… (далее – АСП)`, `… (бұдан әрі – АӘК)`, `… (hereinafter – TSA)`; the dash may be any. */
const INTRODUCTION =
  /\((?:далее|бұдан әрі|hereinafter(?: referred to as)?)[ ]{0,3}[–—:-]?[ ]{0,3}["«“]?([\p{Lu}][\p{L}-]{1,11})["»”]?\)/gu;

/** Where a text introduces acronyms: brackets that add nothing to a statement. */
export function findIntroductions(text: string): Span[] {
  if (!text.includes("(")) return [];
  return [...text.matchAll(INTRODUCTION)].map(({ index, 0: all }) => ({
    from: index,
    to: index + all.length,
  }));
}

/** How far before the bracket the full name may begin, in UTF-16 code units: the longest name of a ministry, doubled. */
const MAX_NAME_LENGTH = 240;

/** Most acronyms kept for one text: the longest list of abbreviations seen has 60. */
const MAX_ACRONYMS = 300;

/**
 * Finds acronyms that the texts introduce themselves. Only a name whose words begin with the
 * acronym's letters, in order, is believed; words of up to three letters may be left out of it.
 */
export function findAcronyms(texts: Iterable<string>): Acronyms {
  const found = new Map<string, readonly string[]>();
  for (const text of texts) {
    if (!text.includes("(")) continue;
    for (const match of text.matchAll(INTRODUCTION)) {
      const acronym = match[1] ?? "";
      if (found.size >= MAX_ACRONYMS) return found;
      const before = text.slice(Math.max(0, match.index - MAX_NAME_LENGTH), match.index);
      const words = before.match(/[\p{L}][\p{L}-]*/gu) ?? [];
      const name = findName(acronym.toLowerCase(), words);
      if (name !== undefined) found.set(acronym.toLowerCase(), name);
    }
  }
  return found;
}

/** Acronyms of the blocks of both copies; the first copy's wins where they disagree. */
export function joinAcronyms(a: readonly Block[], b: readonly Block[]): Acronyms {
  return new Map([...findAcronyms(b.map(({ text }) => text)), ...findAcronyms(a.map(({ text }) => text))]);
}

/** Longest word that an acronym may skip, in letters: prepositions and conjunctions. */
const MAX_SKIPPED_WORD = 3;

function findName(acronym: string, words: readonly string[]): readonly string[] | undefined {
  let letter = acronym.length - 1;
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index]?.toLowerCase() ?? "";
    if (word[0] === acronym[letter]) letter--;
    else if (word.length > MAX_SKIPPED_WORD) return undefined;
    if (letter < 0) return words.slice(index);
  }
  return undefined;
}
