import type { Language } from "../text/language.ts";
import { PLAIN_WORDS } from "./plain-words.ts";
import { TERMS } from "./terms.ts";
import { findWord } from "./word-table.ts";

/** A term found in a row of words. */
export interface FoundTerm {
  readonly id: string;
  /** `0`, `1` … by the term's list of names; acronyms count as the first name. */
  readonly name: string;
  /** Tokens taken, function words inside included. */
  readonly length: number;
  readonly isMeasure: boolean;
}

interface Name {
  readonly id: string;
  readonly name: string;
  /** Alternatives of each word, as patterns. */
  readonly words: readonly (readonly string[])[];
}

/** Names by language and the first two letters of their first word, longest name first. */
const NAMES: Readonly<Record<Language, ReadonlyMap<string, readonly Name[]>>> = {
  ru: collectNames("ru"),
  kk: collectNames("kk"),
  en: collectNames("en"),
};

/** The longest term that begins at `index`, if any. */
export function findTerm(
  tokens: readonly { readonly word: string }[],
  index: number,
  language: Language,
): FoundTerm | undefined {
  const first = tokens[index]?.word ?? "";
  for (const { id, name, words } of NAMES[language].get(first.slice(0, 2)) ?? []) {
    const length = matchLength(tokens, index, words);
    if (length > 0) return { id, name, length, isMeasure: id === "share" };
  }
  return undefined;
}

function matchLength(
  tokens: readonly { readonly word: string }[],
  index: number,
  words: readonly (readonly string[])[],
): number {
  let at = index;
  for (const [position, alternatives] of words.entries()) {
    if (position > 0) while (isFunctionWord(tokens[at]?.word)) at++;
    const word = tokens[at]?.word;
    if (word === undefined || !alternatives.some((pattern) => isMatch(word, pattern))) return 0;
    at++;
  }
  return at - index;
}

function isFunctionWord(word: string | undefined): boolean {
  return word !== undefined && findWord(PLAIN_WORDS, word) === "function";
}

function isMatch(word: string, pattern: string): boolean {
  return pattern.endsWith("*") ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}

function collectNames(language: Language): Map<string, Name[]> {
  const names: Name[] = [];
  for (const { id, names: all, short } of TERMS) {
    for (const [index, name] of (all[language] ?? []).entries())
      names.push({ id, name: String(index), words: name.split(" ").map((word) => word.split("|")) });
    for (const acronym of short ?? []) names.push({ id, name: "0", words: [[acronym]] });
  }
  const byBeginning = new Map<string, Name[]>();
  for (const name of names.sort((a, b) => b.words.length - a.words.length)) {
    for (const beginning of new Set((name.words[0] ?? []).map((word) => word.slice(0, 2)))) {
      const list = byBeginning.get(beginning);
      if (list === undefined) byBeginning.set(beginning, [name]);
      else list.push(name);
    }
  }
  return byBeginning;
}
