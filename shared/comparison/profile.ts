import type { Measure, Statement } from "../statements/statement.ts";
import type { Language } from "../text/language.ts";
import type { Span } from "../text/span.ts";
import type { Acronyms } from "./acronyms.ts";
import { findAsides } from "./asides.ts";
import { MEASURE_WORDS } from "./plain-words.ts";
import { expandAcronym, isIn, readTokens } from "./profile-tokens.ts";
import { makeTermWord, type ProfileContext, readWord, type TakenApart, type Token } from "./profile-words.ts";
import { NEGATIONS, type Qualifier } from "./qualifiers.ts";
import { findTerm } from "./term-finder.ts";
import { findWord } from "./word-table.ts";

/** One compared word, number or term of a statement. */
export interface ProfileWord {
  /** What is compared: `#id` of a term, a stem, or `№6` for a number of the name. */
  readonly key: string;
  /** Which name of the term, or the stem again: two words of one key and two names are synonyms. */
  readonly name: string;
  /** As printed, lower case. */
  readonly word: string;
  readonly kind: "word" | "term" | "light" | "direction" | "measure" | "number";
  /** Where it stands in the statement's `text`; empty for a word the text does not hold. */
  readonly span: Span;
  readonly inScope: boolean;
  readonly qualifier?: Qualifier;
  /** Terms of several words: the words one by one, for a side that says only some of them. */
  readonly parts?: readonly ProfileWord[];
  /** See `Term.isLoose`. */
  readonly isLoose?: boolean;
}

/** A statement taken apart for comparing: values and bounds are left to its targets. */
export interface Profile {
  readonly statement: Statement;
  readonly words: readonly ProfileWord[];
  /** The words, each key once, the place outside the scope first. */
  readonly unique: readonly ProfileWord[];
  /** Words that begin with a negation, with what they negate. */
  readonly negated: readonly (readonly [key: string, base: string])[];
  readonly measure?: Measure;
  /** Keys of the numbers of the name. */
  readonly numbers: ReadonlySet<string>;
  /** Parts picked per exclusive group. */
  readonly parts: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Longest statement profiled, in UTF-16 code units; the rest of a longer one is not compared. */
const MAX_PROFILED = 4_000;

/** Profiles made without acronyms, for as long as their statements live: a page meets many copies, and each of them many pages. */
const KNOWN = new WeakMap<Statement, KnownProfile>();

interface KnownProfile extends TakenApart {
  readonly terms: ProfileContext["terms"];
}

/**
 * Takes a statement apart. Never throws; a statement without words gives an empty profile.
 * A statement taken apart before is not taken apart again, unless it says one of the acronyms or the
 * terms are others.
 */
export function makeProfile(statement: Statement, context: ProfileContext): Profile {
  const known = KNOWN.get(statement);
  if (known !== undefined && known.terms === context.terms && !saysAny(known.words, context.acronyms))
    return known.profile;
  const { profile, words } = takeApartOnce(statement, context);
  if (!saysAny(words, context.acronyms)) KNOWN.set(statement, { profile, words, terms: context.terms });
  return profile;
}

function saysAny(words: ReadonlySet<string>, acronyms: Acronyms): boolean {
  for (const acronym of acronyms.keys()) if (words.has(acronym)) return true;
  return false;
}

/** Most statements of a later edition are said again word for word: those share what was taken apart. */
function takeApartOnce(statement: Statement, context: ProfileContext): TakenApart {
  const key = keyOf(statement);
  const known = context.taken.get(key);
  if (known !== undefined) return { ...known, profile: { ...known.profile, statement } };
  const taken = takeApart(statement, context);
  context.taken.set(key, taken);
  return taken;
}

/** All that is read of a statement as one string; lengths part what a page could write itself. */
function keyOf({ language, text, name, scope, measure, unit, targets }: Statement): string {
  let key = `${language} ${measure} ${name.length} ${scope?.length} ${unit?.length} ${name}${scope}${unit}`;
  for (const { value, unit: printed } of targets) key += ` ${value} ${printed?.length} ${printed}`;
  return `${key} ${text}`;
}

function takeApart(statement: Statement, context: ProfileContext): TakenApart {
  const { language } = statement;
  const text = statement.text.slice(0, MAX_PROFILED);
  const source = text.includes("\t") ? statementName(statement) : text;
  const shift = source === text ? 0 : text.indexOf(source);
  const scope = findScope(source, statement.scope);
  let said = readTokens(source, statement);
  let words = readWords(said, language, scope, context);
  // «Не менее 50 стажировок в год» names what it counts in the unit alone.
  if (words.length === 0) {
    said = readTokens(source, statement, true);
    words = readWords(said, language, scope, context);
  }
  const placed = shift === 0 ? words : words.map((word) => ({ ...word, span: shiftSpan(word.span, shift) }));
  const kept = lightenApposition(source, lightenAsides(source, shift, language, placed));
  const profile = {
    statement,
    words: kept,
    unique: findUnique(kept),
    negated: findNegated(kept, language),
    ...measureOf(statement, words),
    numbers: new Set(kept.flatMap(({ kind, key }) => (kind === "number" ? [key] : []))),
    parts: collectParts(kept),
  };
  return { profile, words: new Set(said.map(({ word }) => word)) };
}

/** A row's name stands somewhere in the row; where it does not, its words have no place there. */
function shiftSpan({ from, to }: Span, shift: number): Span {
  return shift < 0 ? { from: 0, to: 0 } : { from: from + shift, to: to + shift };
}

/** Words of an aside become light and pick no part of the people. */
function lightenAsides(
  source: string,
  shift: number,
  language: Language,
  words: readonly ProfileWord[],
): readonly ProfileWord[] {
  const asides = findAsides(source, language).map((span) => shiftSpan(span, shift));
  if (asides.length === 0) return words;
  const lightened = words.map((word): ProfileWord => {
    if (!isIn(word.span, asides)) return word;
    const { qualifier: _, ...rest } = word;
    return { ...rest, kind: "light" };
  });
  // Where nothing but asides is said, they are what is said.
  return lightened.some(({ kind }) => kind === "word" || kind === "term") ? lightened : words;
}

/** A name before a dash that the words after it explain: «Уровень бедности – доля населения …». */
const APPOSITION = /^[^–—.,;:\d]{3,60} [–—] (?=\p{L})/u;

/** Words that an apposition must leave: a dash before a value is no apposition. */
const MIN_EXPLAINING = 3;

/** The name before such a dash says nothing that the explanation does not: its words become light. */
function lightenApposition(source: string, words: readonly ProfileWord[]): readonly ProfileWord[] {
  const end = APPOSITION.exec(source)?.[0].length ?? 0;
  const after = words.filter(({ span, kind }) => span.from >= end && kind !== "light").length;
  if (end === 0 || after < MIN_EXPLAINING) return words;
  return words.map((word) => (word.span.to <= end ? { ...word, kind: "light" as const } : word));
}

/** «Успехи в области спорта» name no region. */
const FIELD: ReadonlySet<string> = new Set(["в области"]);

function readWords(
  said: readonly Token[],
  language: Language,
  scope: Span | undefined,
  context: ProfileContext,
): ProfileWord[] {
  const tokens = said.flatMap((token) => expandAcronym(token, context.acronyms));
  const words: ProfileWord[] = [];
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index] as Token;
    const term = token.isNumber ? undefined : findTerm(tokens, index, language, context.terms);
    const word =
      term === undefined
        ? readWord(token, language, context)
        : makeTermWord(term, tokens.slice(index, index + term.length), language, context);
    const isField = FIELD.has(`${tokens[index - 1]?.word} ${token.word}`);
    index += term?.length ?? 1;
    if (word === undefined || isField) continue;
    const inScope = scope !== undefined && token.from >= scope.from && token.to <= scope.to;
    words.push(inScope ? { ...word, inScope } : word);
  }
  return words;
}

/**
 * What kind of number it is, by the statement, else by its first measure word. «Увеличение количества
 * …» in pieces is a count, in per cent a growth: the unit decides. «Доля публикаций в рейтинговых
 * журналах» is a share: its first word says so.
 */
function measureOf(
  { measure, unit, targets }: Statement,
  words: readonly ProfileWord[],
): { readonly measure?: Measure } {
  const shown = unit ?? targets[0]?.unit;
  const [first, second] = words;
  // «Увеличение доли» is told by the share reached, not by its growth.
  const isOfShare = first?.kind === "direction" && second !== undefined && measureNamed(second) === "share";
  const isGrowthUnit = shown === undefined || shown === "%" || shown === "pp" || shown === "times";
  const grown = isOfShare ? "share" : isGrowthUnit ? "growth" : isCountedIn(shown) ? "count" : undefined;
  const stated = measure === "growth" ? grown : measure;
  const opening = first?.kind === "direction" ? second : first;
  const named = words.flatMap((word) => measureNamed(word) ?? [])[0];
  if (stated === "share" && named === undefined && GROWN_KK.test(words.at(-1)?.word ?? ""))
    return { measure: "growth" };
  const found = opening?.kind === "measure" && stated === "rank" ? named : (stated ?? named);
  return found === undefined ? {} : { measure: found };
}

/** In Kazakh growth stands behind what grows: «субъектілерінің өсуі 10 %-ды құрайды». */
const GROWN_KK = /^(?:өсу|өсім|артуы|ұлғаю)/;

function measureNamed({ kind, word }: ProfileWord): Measure | undefined {
  return kind === "measure" ? findWord(MEASURE_WORDS, word) : undefined;
}

/** Pieces and people, and things under the page's own word; years, money and tonnes are measured. */
function isCountedIn(unit: string): boolean {
  return /^(?:piece|unit|case|person|place)$|[^\x21-\x7e]/.test(unit);
}

function statementName({ name, scope }: Statement): string {
  return scope === undefined || name.includes(scope) ? name : `${name} ${scope}`;
}

function findScope(source: string, scope: string | undefined): Span | undefined {
  if (scope === undefined || scope === "") return undefined;
  const from = source.indexOf(scope);
  return from < 0 ? undefined : { from, to: from + scope.length };
}

function findUnique(words: readonly ProfileWord[]): readonly ProfileWord[] {
  const byKey = new Map<string, ProfileWord>();
  for (const word of words) {
    const known = byKey.get(word.key);
    if (known === undefined || (known.inScope && !word.inScope)) byKey.set(word.key, word);
  }
  return [...byKey.values()];
}

/** Parts that, named side by side, are everybody: «женщин и мужчин» picks nobody. */
const WHOLES: readonly (readonly string[])[] = [
  ["women", "men"],
  ["rural", "urban"],
];

function makesWhole({ part }: Qualifier, neighbour: ProfileWord | undefined): boolean {
  const other = neighbour?.qualifier?.part;
  return (
    other !== undefined &&
    other !== part &&
    WHOLES.some((whole) => whole.includes(part) && whole.includes(other))
  );
}

function collectParts(words: readonly ProfileWord[]): ReadonlyMap<string, ReadonlySet<string>> {
  const parts = new Map<string, Set<string>>();
  const add = (group: string, part: string) => {
    const known = parts.get(group);
    if (known === undefined) parts.set(group, new Set([part]));
    else known.add(part);
  };
  for (const [index, { qualifier }] of words.entries()) {
    if (qualifier === undefined || makesWhole(qualifier, words[index - 1])) continue;
    if (!makesWhole(qualifier, words[index + 1])) add(qualifier.group, qualifier.part);
  }
  return parts;
}

/** Shortest rest that a negating beginning may leave, in letters: `неделя` is not `не` + `деля`. */
const MIN_NEGATED = 5;

/** Words of a profile that begin with a negation: the whole key and what it negates (`неформальн`, `формальн`). */
function findNegated(
  words: readonly ProfileWord[],
  language: Language,
): readonly (readonly [string, string])[] {
  return words.flatMap(({ key, kind }) =>
    kind !== "word"
      ? []
      : NEGATIONS[language].flatMap((negation) =>
          key.startsWith(negation) && key.length >= negation.length + MIN_NEGATED
            ? [[key, key.slice(negation.length)] as const]
            : [],
        ),
  );
}
