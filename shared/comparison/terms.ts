import type { Language } from "../text/language.ts";
import type { Qualifier } from "./qualifiers.ts";
import { ECONOMY_TERMS } from "./terms-economy.ts";
import { OFFICIAL_TERMS } from "./terms-official.ts";
import { SOCIETY_TERMS } from "./terms-society.ts";

/**
 * One thing with its names. Names in one list are synonyms in official texts: saying one for
 * another is a `term` difference, not another thing. A word of a name is a pattern as
 * in `word-table.ts`, with `|` between alternatives; function words between are left out. `short` are acronyms: they stand for the
 * first name and using one is no difference at all.
 */
export interface Term {
  readonly id: string;
  readonly names: Readonly<Partial<Record<Language, readonly string[]>>>;
  readonly short?: readonly string[];
  /** The part of an exclusive group that the term picks (see `qualifiers.ts`). */
  readonly part?: Qualifier;
  /** Near, not equal: helps to find a counterpart, and using another name is another wording. */
  readonly isLoose?: true;
}

/** Terms of the policy fields read so far. */
export const TERMS: readonly Term[] = [...SOCIETY_TERMS, ...ECONOMY_TERMS, ...OFFICIAL_TERMS];
