import type { TokenIds } from "./token-ids.ts";
import { CODE } from "./token-places.ts";

/**
 * Number of tokens at the beginning of a paragraph that are only its list marker: `1)`, `12.`, `1.2.3.`,
 * `а)`, `Статья 5.`, `5-тармақ.`. Years and dates are never markers: a number that says something is
 * not numbering.
 *
 * @param first index of the paragraph's first token, `last` the one after its last.
 * @param to where the paragraph ends in `text`.
 */
export function countMarker(tokens: TokenIds, text: string, first: number, last: number, to: number): number {
  if (first >= last) return 0;
  const length = (tokens.tos[first] as number) - (tokens.froms[first] as number);
  if (length === 1 && codeAfter(tokens, first, text, to) === CODE.bracket) return 1;
  if (tokens.isListNumber(first)) return isClosed(tokens, first, text, to) ? 1 : 0;
  const isNumbered = tokens.isStructureWord(first) && first + 1 < last && tokens.isListNumber(first + 1);
  return isNumbered && isClosed(tokens, first + 1, text, to) ? 2 : 0;
}

function isClosed(tokens: TokenIds, index: number, text: string, to: number): boolean {
  const code = codeAfter(tokens, index, text, to);
  return code === CODE.point || code === CODE.bracket;
}

/** The character after a token; a point where the paragraph ends. */
function codeAfter(tokens: TokenIds, index: number, text: string, to: number): number {
  const at = tokens.tos[index] as number;
  return at < to ? text.charCodeAt(at) : CODE.point;
}
