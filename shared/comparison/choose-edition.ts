import type { Copy } from "../statements/copy.ts";
import { foldKey } from "../text/normalize.ts";

/** Shortest paragraph that tells editions apart, in UTF-16 code units of its fold key. */
const MIN_TELLING = 40;

/**
 * Which of several editions an undated copy shows: the one whose distinguishing paragraphs it
 * contains. A paragraph distinguishes when not all editions have it.
 *
 * @returns the index of the edition, or `undefined` when no distinguishing paragraph is in the copy or
 * two editions have equally many
 */
export function chooseEdition(copy: Copy, editions: readonly Copy[]): number | undefined {
  // Of one edition nothing distinguishes; folding whole texts is the dearest step.
  if (editions.length < 2) return undefined;
  const keys = editions.map(tellingKeys);
  const own = tellingKeys(copy);
  const counts = keys.map((all, index) => {
    let found = 0;
    let against = 0;
    for (const key of all) {
      if (keys.every((other) => other.has(key))) continue;
      if (own.has(key)) found++;
    }
    for (const [other, theirs] of keys.entries())
      if (other !== index) for (const key of theirs) if (!all.has(key) && own.has(key)) against++;
    return found - against;
  });
  const best = Math.max(...counts);
  const first = counts.indexOf(best);
  return best > 0 && counts.lastIndexOf(best) === first ? first : undefined;
}

/** Keys found before, for as long as the copies' blocks live: a register's page is asked about by every other page. */
const KNOWN_KEYS = new WeakMap<Copy["blocks"], ReadonlySet<string>>();

function tellingKeys({ blocks }: Copy): ReadonlySet<string> {
  const known = KNOWN_KEYS.get(blocks);
  if (known !== undefined) return known;
  const keys = new Set(
    blocks.flatMap(({ kind, text }) => {
      const key = kind === "note" ? "" : foldKey(text);
      return key.length >= MIN_TELLING ? [key] : [];
    }),
  );
  KNOWN_KEYS.set(blocks, keys);
  return keys;
}
