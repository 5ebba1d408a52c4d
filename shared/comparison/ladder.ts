import type { Amendment } from "../statements/amendments.ts";
import type { Copy } from "../statements/copy.ts";
import { chooseEdition, editionDateOf } from "./editions.ts";

/** One edition of an act in one language. */
export interface Rung {
  /** Day from which the text reads so, `YYYY-MM-DD`. */
  readonly date: string;
  /** Indices of the copies that show it. */
  readonly copies: readonly number[];
  /** Amending acts that this edition has and the one before lacks, oldest first. */
  readonly added: readonly Amendment[];
}

/** An edition that a register lists and nobody has read. */
export interface ListedEdition {
  readonly date: string;
}

/**
 * Orders the editions of one act in one language, oldest first: by the amending acts that notes
 * name and by dates of addresses and history tables; a copy that says neither stands where the
 * editions' distinguishing paragraphs put it, or nowhere. A retitled act stays one act: titles are
 * not looked at.
 *
 * @param copies copies of one act in one language
 * @param listed editions of the register's history table
 */
export function makeLadder(copies: readonly Copy[], listed: readonly ListedEdition[] = []): readonly Rung[] {
  const dates = copies.map(editionDateOf);
  const dated = [...copies.keys()].filter((index) => dates[index] !== undefined);
  const editions = dated.map((index) => copies[index] as Copy);
  for (const [index, copy] of copies.entries()) {
    if (dates[index] !== undefined) continue;
    const chosen = chooseEdition(copy, editions);
    if (chosen !== undefined) dates[index] = dates[dated[chosen] ?? -1];
  }
  const days = new Set([...dates, ...listed.map(({ date }) => date)].filter((date) => date !== undefined));
  const amendments = collectAmendments(copies);
  const sorted = [...days].sort();
  return sorted.map((date, place) => ({
    date,
    copies: [...copies.keys()].filter((index) => dates[index] === date),
    added: amendments.filter((amendment) => isBetween(amendment, sorted[place - 1], date)),
  }));
}

/** Every act that any copy names, each once, oldest first; undated ones cannot be placed. */
function collectAmendments(copies: readonly Copy[]): readonly Amendment[] {
  const acts = new Map<string, Amendment>();
  for (const { amendments } of copies)
    for (const amendment of amendments)
      if (amendment.effect === "amended" && amendment.date !== undefined)
        acts.set(`${amendment.date} ${amendment.number}`, amendment);
  return [...acts].sort(([a], [b]) => a.localeCompare(b)).map(([, amendment]) => amendment);
}

function isBetween({ date = "" }: Amendment, after: string | undefined, until: string): boolean {
  return date <= until && (after === undefined || date > after);
}
