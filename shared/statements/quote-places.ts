import type { Block } from "../text/block.ts";
import { makeQuote } from "../text/quote.ts";
import type { Span } from "../text/span.ts";
import type { Place, Statement } from "./statement.ts";

/** The quote of stretches of blocks; of words without a place the words alone. */
export function quotePlaces(
  blocks: readonly Block[],
  places: readonly Place[],
  words: string,
): Statement["quote"] {
  const first = places[0];
  const last = places.at(-1);
  if (first === undefined || last === undefined) return { exact: words, prefix: "", suffix: "" };
  let text = "";
  let from = 0;
  let to = 0;
  for (let index = first.block; index <= last.block; index++) {
    if (text !== "") text += "\n";
    if (index === first.block) from = first.from;
    if (index === last.block) to = text.length + last.to;
    text += blocks[index]?.text ?? "";
  }
  return makeQuote(text, spanOf(from, to));
}

function spanOf(from: number, to: number): Span {
  return { from, to: Math.max(from, to) };
}
