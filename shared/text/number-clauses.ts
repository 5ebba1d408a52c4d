import type { Lexeme } from "./lexeme.ts";
import type { YearPhrase } from "./year-phrases.ts";

/** A number whose period is looked for, by its first and last lexeme. */
export interface Placed {
  readonly first: number;
  readonly last: number;
  /** First lexeme of the value it changes from, when that stands before it. */
  readonly start?: number;
  /** Last lexeme of that value, when it stands behind. */
  readonly startsBehind?: number;
}

/** A number with its place in the list of numbers. */
export interface Numbered extends Placed {
  /** Place in the list of numbers. */
  readonly index: number;
}

/** Numbers and year phrases of one clause. */
export interface Clause {
  readonly numbers: Numbered[];
  readonly phrases: YearPhrase[];
  isInOrder: boolean;
}

/** Shares numbers and year phrases out to the clauses they stand in, in text order. */
export function splitClauses(
  text: string,
  lexemes: readonly Lexeme[],
  phrases: readonly YearPhrase[],
  numbers: readonly Placed[],
): Iterable<Clause> {
  const clauses = clauseNumbers(text, lexemes);
  const found = new Map<number, Clause>();
  const clauseAt = (at: number): Clause => {
    const number = clauses[at] ?? 0;
    const clause = found.get(number) ?? { numbers: [], phrases: [], isInOrder: false };
    found.set(number, clause);
    return clause;
  };
  numbers.forEach((number, index) => {
    clauseAt(number.last).numbers.push({ ...number, index });
  });
  for (const phrase of phrases) clauseAt(phrase.first).phrases.push(phrase);
  lexemes.forEach(({ text }, at) => {
    if (IN_ORDER.test(text)) clauseAt(at).isInOrder = true;
  });
  return found.values();
}

/** What says that values and years stand in one order, as alternatives of a pattern. */
export const IN_ORDER_WORDS = "соответственно|тиісінше|respectively";
/** One of them, a whole lexeme. */
export const IN_ORDER = new RegExp(`^(?:${IN_ORDER_WORDS})$`);

/** Clause of every lexeme, counted from 0. */
function clauseNumbers(text: string, lexemes: readonly Lexeme[]): number[] {
  let clause = 0;
  return lexemes.map((lexeme, at) => {
    const isStop = lexeme.text === "." && isSentenceEnd(text, lexemes, at);
    if (lexeme.text === ";" || lexeme.text === "\n" || lexeme.text === "\t" || isStop) clause++;
    return clause;
  });
}

const ABBREVIATION =
  /^(?:г|гг|ж|жж|тыс|млн|млрд|трлн|ед|чел|руб|тг|п|пп|проц|кв|куб|долл|mln|bln|no|т|д|е|др|см|ст)$/;

function isSentenceEnd(text: string, lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1];
  const after = lexemes[at + 1];
  if (before === undefined || after === undefined || after.from === lexemes[at]?.to) return false;
  // "$56 за барр. против $50": no sentence begins with a small letter.
  if (/\p{Ll}/u.test(text.charAt(after.from))) return false;
  return !ABBREVIATION.test(before.text);
}
