import type { Language } from "../text/language.ts";
import type { Span } from "../text/span.ts";
import { stem } from "../text/stems.ts";
import type { Acronyms } from "./acronyms.ts";
import { MEASURE_WORDS, PLAIN_WORDS } from "./plain-words.ts";
import type { Profile, ProfileWord } from "./profile.ts";
import { QUALIFIERS } from "./qualifiers.ts";
import type { FoundTerm, TermTable } from "./term-finder.ts";
import { findWord } from "./word-table.ts";

/** A word or number of a statement, lower case, with its place. */
export interface Token extends Span {
  readonly word: string;
  readonly isNumber: boolean;
}

/** What is known of a word wherever it stands; `undefined` for a word that is never compared. */
type WordKind = Omit<ProfileWord, "span" | "inScope"> | undefined;

/** A statement's profile and the words it says, before acronyms are put in full. */
export interface TakenApart {
  readonly profile: Profile;
  readonly words: ReadonlySet<string>;
}

/** What is kept while profiles of one comparison are made. */
export interface ProfileContext {
  readonly acronyms: Acronyms;
  /** Terms looked for; the built-in ones when absent. */
  readonly terms?: TermTable | undefined;
  /** Every word seen so far, by language and word: a text repeats few words many times. */
  readonly known: Map<string, WordKind>;
  /** Every statement taken apart so far, by all that is read of it. */
  readonly taken: Map<string, TakenApart>;
}

export function createProfileContext(acronyms: Acronyms, terms?: TermTable): ProfileContext {
  return { acronyms, terms, known: new Map(), taken: new Map() };
}

/** Contexts of several comparisons with the same terms: those that share their acronyms share what was taken apart. */
export type ProfileContexts = Map<string, ProfileContext>;

export function findProfileContext(
  contexts: ProfileContexts,
  acronyms: Acronyms,
  terms?: TermTable,
): ProfileContext {
  const key = JSON.stringify([...acronyms]);
  const context = contexts.get(key) ?? createProfileContext(acronyms, terms);
  contexts.set(key, context);
  return context;
}

/** A term as one compared word, with its single words kept for a side that says only some of them. */
export function makeTermWord(
  term: FoundTerm,
  tokens: readonly Token[],
  language: Language,
  context: ProfileContext,
): ProfileWord {
  const first = tokens[0] as Token;
  const last = tokens.at(-1) ?? first;
  const parts = tokens.flatMap((token) => readWord(token, language, context) ?? []);
  const qualifier = term.part ?? (tokens.length === 1 ? findWord(QUALIFIERS, first.word) : undefined);
  return {
    key: `#${term.id}`,
    name: term.name,
    word: first.word,
    kind: term.isMeasure ? "measure" : "term",
    span: { from: first.from, to: last.to },
    inScope: false,
    isLoose: term.isLoose,
    ...(parts.length > 1 && { parts }),
    ...(qualifier && { qualifier }),
  };
}

/** A single word; `undefined` for words that say nothing of what is measured. */
export function readWord(
  token: Token,
  language: Language,
  { known }: ProfileContext,
): ProfileWord | undefined {
  const id = `${language} ${token.word}`;
  let kind = known.get(id);
  if (kind === undefined && !known.has(id)) {
    kind = token.isNumber ? readNumber(token.word) : classify(token.word, language);
    known.set(id, kind);
  }
  return kind && { ...kind, span: { from: token.from, to: token.to }, inScope: false };
}

function readNumber(word: string): WordKind {
  const limit = /[+-]$/.exec(word)?.[0] ?? "";
  const key = `№${Number(word.replace(/[+-]$/, "").replaceAll(" ", "").replace(",", "."))}${limit}`;
  return { key, name: key, word, kind: "number" };
}

function classify(word: string, language: Language): WordKind {
  const qualifier = findWord(QUALIFIERS, word);
  const plain = qualifier === undefined ? findWord(PLAIN_WORDS, word) : undefined;
  const isMeasure = qualifier === undefined && findWord(MEASURE_WORDS, word) !== undefined;
  if (plain === "function" || (plain === "bound" && !isMeasure)) return undefined;
  // «Эколого-экономический» and «экологоэкономический» are one word, and so is one cut at a line's end.
  const key = stem(word.replaceAll("-", ""), language);
  const kind = isMeasure ? "measure" : plain === "light" || plain === "direction" ? plain : "word";
  return { key, name: key, word, kind, ...(qualifier && { qualifier }) };
}
