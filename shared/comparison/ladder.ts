import type { Amendment } from "../statements/amendments.ts";
import type { Copy } from "../statements/copy.ts";
import { type DatedBy, dateCopies } from "./dated-copies.ts";
import { isChangeOf, isComing } from "./editions.ts";

/** One edition of an act in one language. */
export interface Rung {
  /** Day from which the text reads so, `YYYY-MM-DD`. */
  readonly date: string;
  /** The copies that show it: their indices, and how each was dated. */
  readonly copies: readonly { readonly index: number; readonly datedBy: DatedBy }[];
  /** Amending acts that this edition has and the one before lacks, oldest first. */
  readonly added: readonly Amendment[];
  /** It begins after the day asked for: signed and not yet in force. */
  readonly isComing: boolean;
  /** The register's row for it. */
  readonly listed?: ListedEdition;
}

/** An edition as the register's history table lists it, read or not. */
export interface ListedEdition {
  readonly date: string;
  /** Address of its text. */
  readonly url?: string;
}

/**
 * Orders the editions of one act in one language, oldest first: by the amending acts that notes
 * name and by dates of addresses and history tables; a copy that says neither stands where the
 * register's distinguishing paragraphs put it, or nowhere. A retitled act stays one act: titles are
 * not looked at. Acts that changed another language's text alone make no edition of this one.
 *
 * @param copies copies of one act in one language
 * @param listed editions of the register's history table
 * @param today day that tells which editions are in force, `YYYY-MM-DD`; without it all are
 */
export function makeLadder(
  copies: readonly Copy[],
  listed: readonly ListedEdition[] = [],
  today?: string,
): readonly Rung[] {
  const dated = dateCopies(copies);
  const rows = new Map(listed.map((edition) => [edition.date, edition]));
  const days = new Set([...dated.flatMap(({ date }) => date ?? []), ...rows.keys()]);
  const amendments = collectAmendments(copies);
  const sorted = [...days].sort();
  return sorted.map((date, place): Rung => {
    const added = amendments.filter((amendment) => isBetween(amendment, sorted[place - 1], date));
    const row = rows.get(date);
    return {
      date,
      copies: dated.flatMap((copy, index) => (copy.date === date ? [{ index, datedBy: copy.datedBy }] : [])),
      added,
      isComing:
        (today !== undefined && date > today) ||
        (added.length > 0 && added.every((act) => isComing(act, today))),
      ...(row !== undefined && { listed: row }),
    };
  });
}

/** Every act that any copy names, each once, oldest first; undated ones cannot be placed. */
function collectAmendments(copies: readonly Copy[]): readonly Amendment[] {
  const acts = new Map<string, Amendment>();
  for (const { amendments, language } of copies)
    for (const amendment of amendments)
      if (isChangeOf(language, amendment) && amendment.date !== undefined)
        acts.set(`${amendment.date} ${amendment.number}`, amendment);
  return [...acts].sort(([a], [b]) => a.localeCompare(b)).map(([, amendment]) => amendment);
}

function isBetween({ date = "" }: Amendment, after: string | undefined, until: string): boolean {
  return date <= until && (after === undefined || date > after);
}
