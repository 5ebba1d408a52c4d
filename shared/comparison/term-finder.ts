import type { Language } from "../text/language.ts";
import { PLAIN_WORDS } from "./plain-words.ts";
import type { Qualifier } from "./qualifiers.ts";
import { TERMS, type Term } from "./terms.ts";
import { findWord } from "./word-table.ts";

/** A term found in a row of words. */
export interface FoundTerm {
  readonly id: string;
  /** `0`, `1` … by the term's list of names, or `ACRONYM`. */
  readonly name: string;
  /** Tokens taken, function words inside included. */
  readonly length: number;
  readonly isMeasure: boolean;
  readonly part?: Qualifier;
  readonly isLoose: boolean;
}

interface Name {
  readonly term: Term;
  readonly name: string;
  /** Alternatives of each word, as patterns. */
  readonly words: readonly (readonly string[])[];
}

/** Name of a term given by its acronym. */
export const ACRONYM = "acronym";

/** Names by language and the first two letters of their first word, longest name first. */
export type TermTable = Readonly<Record<Language, ReadonlyMap<string, readonly Name[]>>>;

/** The built-in terms with others beside them; a user's name wins over a built-in one of equal length. */
export function makeTermTable(added: readonly Term[] = []): TermTable {
  const terms = [...added, ...TERMS];
  return { ru: collectNames(terms, "ru"), kk: collectNames(terms, "kk"), en: collectNames(terms, "en") };
}

const BUILT_IN = makeTermTable();

/** The longest term that begins at `index`, if any. */
export function findTerm(
  tokens: readonly { readonly word: string }[],
  index: number,
  language: Language,
  table: TermTable = BUILT_IN,
): FoundTerm | undefined {
  const first = tokens[index]?.word ?? "";
  for (const { term, name, words } of table[language].get(first.slice(0, 2)) ?? []) {
    const length = matchLength(tokens, index, words);
    if (length > 0) return describe(term, name, length);
  }
  return undefined;
}

function describe({ id, part, isLoose }: Term, name: string, length: number): FoundTerm {
  return { id, name, length, isMeasure: id === "share", isLoose: isLoose === true, ...(part && { part }) };
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

function collectNames(terms: readonly Term[], language: Language): Map<string, Name[]> {
  const names: Name[] = [];
  for (const term of terms) {
    for (const [index, name] of (term.names[language] ?? []).entries())
      names.push({ term, name: String(index), words: name.split(" ").map((word) => word.split("|")) });
    for (const acronym of term.short ?? []) names.push({ term, name: ACRONYM, words: [[acronym]] });
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
