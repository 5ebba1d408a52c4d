import { BOTH_SCRIPTS, CharKind, KINDS } from "./char-kinds.ts";
import type { TokenIds } from "./token-ids.ts";
import { CODE } from "./token-places.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Most UTF-16 code units looked at in one call, so that room for their words is made once. */
export const STRETCH = 4096;

const { Space, Punctuation } = CharKind;

/**
 * Scans words of one script with nothing but white space and punctuation around them, which is nearly all
 * of a text. The first diff of a process runs before most of it is compiled: little is done for each word
 * here, and what is done for each character stands in two small loops of the vocabulary.
 *
 * @param unitEnd words below this id may belong to the number before; 0 when none waits for its unit.
 * @returns where something else stands, or `to`.
 */
export function scanPlain(
  tokens: TokenIds,
  words: Vocabulary,
  text: string,
  from: number,
  to: number,
  unitEnd: number,
): number {
  const stop = Math.min(to, from + STRETCH);
  tokens.reserve((stop - from + 1) >> 1);
  words.reserve(stop - from);
  const { ids, froms, tos } = tokens;
  const kinds = KINDS;
  let units = unitEnd;
  let count = tokens.count;
  let at = from;
  while (at < stop) {
    const start = at;
    const base = words.top;
    at = words.putLetters(text, at, stop);
    if (at === start) {
      const kind = kinds[text.charCodeAt(at)];
      if (kind !== Space && (kind !== Punctuation || units > 0)) break;
      at += 1;
      continue;
    }
    const kind = at < to ? kinds[text.charCodeAt(at)] : Space;
    const isPlain = (kind === Space || kind === Punctuation) && (at < stop || stop === to);
    if (!isPlain || words.scripts >= BOTH_SCRIPTS || (at - start === 1 && words.codeAt(base) === CODE.n)) {
      words.top = base;
      at = start;
      break;
    }
    const id = words.takeHashed(base, words.hash);
    if (id < units) {
      at = start;
      break;
    }
    units = 0;
    ids[count] = id;
    froms[count] = start;
    tos[count++] = at;
    // Nearly always one space.
    if (kind === Space && at < stop) at += 1;
  }
  tokens.count = count;
  return at;
}
