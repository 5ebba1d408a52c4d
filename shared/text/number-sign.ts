import type { Lexeme } from "./lexeme.ts";
import type { Clue } from "./number-clues.ts";

/**
 * -1 for a true minus: "минус 5", "составит -2,5 %", a cell "-2,5". A dash that parts a name or a
 * year from its value ("в 2017 году –17,5 %") is punctuation, also when glued to the number; of two
 * dashes ("дефицит – - 21 тысяча") the second is the minus.
 */
export function signOf({ text, lexemes }: Clue, at: number): 1 | -1 {
  const number = lexemes[at];
  const dash = lexemes[at - 1];
  if (dash?.text === "минус" || dash?.text === "minus") return -1;
  if (number === undefined || dash?.text !== "-") return 1;
  const before = lexemes[at - 2];
  if (dash.to !== number.from) return before?.text === "-" && before.to < dash.from ? -1 : 1;
  if (before?.to === dash.from && before.text !== "(") return 1;
  if (before === undefined || /[\n\t]/.test(before.text)) return isWholeCell(lexemes, at) ? -1 : 1;
  if (text.charAt(dash.from) === "−" && !/^(?:год|жыл|г|ж)/.test(before.text) && before.kind !== "number")
    return -1;
  return NEGATIVE_AFTER.test(before.text) ? -1 : 1;
}

const NEGATIVE_AFTER =
  /^(?:состави.*|составля.*|до|от|на|с|минус|уровне|-|\(|равн.*|at|to|from|by|is|was|about|around|около|порядка|шамамен|reach.*)$/;

/** Whether nothing but a unit follows the number up to the end of the line or cell. */
function isWholeCell(lexemes: readonly Lexeme[], at: number): boolean {
  for (let next = at + 1; next < lexemes.length && next < at + 4; next++)
    if (/[\n\t]/.test(lexemes[next]?.text ?? "")) return true;
  return lexemes.length <= at + 3;
}
