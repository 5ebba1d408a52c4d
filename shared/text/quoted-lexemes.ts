import type { Lexeme } from "./lexeme.ts";

/** Longest title in quotes, in lexemes; longer quotes are whole clauses of an amendment. */
const MAX_TITLE = 25;

/** Lexemes inside short quotes: titles such as «100 конкретных шагов». */
export function quotedLexemes(lexemes: readonly Lexeme[]): Set<number> {
  const quoted = new Set<number>();
  let open = -1;
  let isSpeech = false;
  lexemes.forEach(({ text }, at) => {
    if (text === "«" || text === "“") {
      open = at;
      isSpeech = false;
    }
    // "Output grew. 14 regions reported it": titles are no sentences.
    if (text === "." && open >= 0 && /^[a-zа-яәіңғүұқөһ]{5,}$/.test(lexemes[at - 1]?.text ?? ""))
      isSpeech = true;
    if ((text === "»" || text === "”") && open >= 0) {
      isSpeech ||= lexemes[at - 1]?.text === ",";
      if (at - open <= MAX_TITLE && !isSpeech)
        for (let inside = open; inside <= at; inside++) quoted.add(inside);
      open = -1;
    }
  });
  return quoted;
}
