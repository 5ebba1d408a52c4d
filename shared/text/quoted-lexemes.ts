import type { Lexeme } from "./lexeme.ts";

/** Longest title in quotes, in lexemes; longer quotes are whole clauses of an amendment. */
const MAX_TITLE = 25;

/** Lexemes inside short quotes: titles such as «100 конкретных шагов». */
export function quotedLexemes(lexemes: readonly Lexeme[]): Set<number> {
  const quoted = new Set<number>();
  let open = -1;
  lexemes.forEach(({ text }, at) => {
    if (text === "«" || text === "“") open = at;
    if ((text === "»" || text === "”") && open >= 0) {
      if (at - open <= MAX_TITLE) for (let inside = open; inside <= at; inside++) quoted.add(inside);
      open = -1;
    }
  });
  return quoted;
}
