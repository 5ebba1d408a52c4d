import { IdCounts } from "./align.ts";
import { countMarker } from "./list-marker.ts";
import type { Span } from "./span.ts";
import { TokenIds } from "./token-ids.ts";
import { findWordChanges, idsOf, joinChanges, listTokens } from "./word-changes.ts";

/** Differing stretches of two strings, as spans of each. */
export interface WordDiff {
  readonly a: Span[];
  readonly b: Span[];
}

/**
 * Finds the words and numbers in which two passages differ, to be painted on cards. Changes with only a
 * space or function words between are one span; a number is painted with its unit. Typography, case,
 * homoglyphs, punctuation and a list marker at the beginning are no difference.
 *
 * @returns spans in order; one side's may be empty where the other has words more. Both empty when the
 * passages say the same.
 */
export function diffWords(a: string, b: string): WordDiff {
  const tokens = TokenIds.create();
  const tokensA = scanBody(tokens, a);
  const tokensB = scanBody(tokens, b);
  const changes = findWordChanges(idsOf(tokens, tokensA), idsOf(tokens, tokensB), new IdCounts(tokens.size));
  const joined = joinChanges(changes, (at) => tokens.isFunctionWord(tokensA[at] as number));
  return {
    a: joined.flatMap(({ fromA, toA }) => spanOf(tokens, tokensA, fromA, toA)),
    b: joined.flatMap(({ fromB, toB }) => spanOf(tokens, tokensB, fromB, toB)),
  };
}

function scanBody(tokens: TokenIds, text: string): Int32Array {
  const first = tokens.scan(text, 0, text.length);
  const last = tokens.count;
  return listTokens([{ first: first + countMarker(tokens, text, first, last, text.length), last }]);
}

/** Span from the first to the last of the listed tokens, as a list of none or one. */
export function spanOf(tokens: TokenIds, list: Int32Array, from: number, to: number): Span[] {
  if (from >= to) return [];
  return [
    { from: tokens.froms[list[from] as number] as number, to: tokens.tos[list[to - 1] as number] as number },
  ];
}
