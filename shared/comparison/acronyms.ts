import type { Block } from "../text/block.ts";
import type { Span } from "../text/span.ts";

/** Acronyms of one or two texts: the lower-case acronym and the words it stands for, as printed. */
export type Acronyms = ReadonlyMap<string, readonly string[]>;

/** `… (далее – АСП)`, `… (бұдан әрі – АӘК)`, `… (hereinafter – TSA)`; the dash may be any. */
const INTRODUCTION =
  /\((?:далее|бұдан әрі|hereinafter(?: referred to as)?)[ ]{0,3}[–—:-]?[ ]{0,3}["«“]?([\p{Lu}][\p{L}-]{1,11})["»”]?\)/gu;

/** `… (ВВП)`, `… (FSIs)`: an acronym alone in brackets, when the words before it spell it. */
const BARE = /\((\p{Lu}{2,8})s?\)/gu;

/** Where a text introduces acronyms: brackets that add nothing to a statement. */
export function findIntroductions(text: string): Span[] {
  if (!text.includes("(")) return [];
  const bare = [...text.matchAll(BARE)].filter(
    (match) => nameBefore(text, match.index, match[1] ?? "") !== undefined,
  );
  return [...text.matchAll(INTRODUCTION), ...bare].map(({ index, 0: all }) => ({
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
    for (const match of [...text.matchAll(INTRODUCTION), ...text.matchAll(BARE)]) {
      const acronym = match[1] ?? "";
      if (found.size >= MAX_ACRONYMS) return found;
      const name = nameBefore(text, match.index, acronym);
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

function nameBefore(text: string, at: number, acronym: string): readonly string[] | undefined {
  const before = text.slice(Math.max(0, at - MAX_NAME_LENGTH), at);
  return findName(acronym.toLowerCase(), before.match(/[\p{L}][\p{L}-]*/gu) ?? []);
}

/** The last words whose initials, those of hyphenated parts included, spell the acronym. */
function findName(acronym: string, words: readonly string[]): readonly string[] | undefined {
  let letter = acronym.length - 1;
  for (let index = words.length - 1; index >= 0; index--) {
    const parts = (words[index] ?? "").toLowerCase().split("-");
    const initials = parts.map((part) => part[0] ?? "").join("");
    if (acronym.slice(0, letter + 1).endsWith(initials)) letter -= initials.length;
    else if (parts[0]?.[0] === acronym[letter]) letter--;
    else if ((words[index]?.length ?? 0) > MAX_SKIPPED_WORD) return undefined;
    if (letter < 0) return words.slice(index);
  }
  return undefined;
}

/** Acronyms looked for among words that nothing introduces: chance spells three letters in every tenth text. */
const SPELLED = /(?<!\p{L})\p{Lu}{4,8}(?!\p{L})/gu;

/**
 * Acronyms that one text uses and another spells out, introduced by neither: «НИОКР» beside
 * «научно-исследовательские и опытно-конструкторские работы».
 *
 * @param texts statements, not whole pages: every acronym is looked for in each
 */
export function findSpelledOut(texts: readonly string[]): Acronyms {
  const acronyms = new Set(texts.flatMap((text) => text.match(SPELLED) ?? []));
  const found = new Map<string, readonly string[]>();
  if (acronyms.size === 0 || acronyms.size > MAX_ACRONYMS) return found;
  const known = [...acronyms].map((acronym) => acronym.toLowerCase());
  const clauses = new Set(texts.flatMap((text) => text.replace(SPELLED, ";").split(/[^\p{L} -]+/u)));
  for (const clause of clauses) {
    const words = (clause.match(/[\p{L}][\p{L}-]*/gu) ?? []).filter(
      ({ length }) => length > MAX_SKIPPED_WORD,
    );
    const starts: number[] = [];
    let initials = "";
    for (const [index, word] of words.entries())
      for (const part of word.toLowerCase().split("-")) {
        starts.push(index);
        initials += part[0] ?? "";
      }
    for (const acronym of known) {
      const at = found.has(acronym) ? -1 : initials.indexOf(acronym);
      if (at >= 0) found.set(acronym, words.slice(starts[at], (starts[at + acronym.length - 1] ?? at) + 1));
    }
  }
  return found;
}
