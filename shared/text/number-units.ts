import type { Lexeme } from "./lexeme.ts";
import type { Clue } from "./number-clues.ts";
import { findUnit, type UnitMatch } from "./units.ts";

/** "в 2 раза" is a ratio, "2 раза в неделю" a count. */
export function timesOrCount({ lexemes, folded }: Clue, number: number, value: number): string {
  const word = folded.slice(lexemes[number]?.to ?? 0, (lexemes[number]?.to ?? 0) + 5);
  const isRussian = /^ ?раз/.test(word);
  if (!isRussian) return "times";
  if (OFTEN.test(folded.slice(lexemes[number]?.to ?? 0, (lexemes[number]?.to ?? 0) + 20))) return "раз";
  const before = lexemes[number - 1]?.text ?? "";
  // "в 5,4 раза и 3 раза соответственно"
  const goesOn = /^(?:и|,)$/.test(before) && /^раз/.test(lexemes[number - 2]?.text ?? "");
  return before === "в" || before === "-" || goesOn || !Number.isInteger(value) ? "times" : "раз";
}

/** "3-4 раза в год" */
const OFTEN = /^ ?раз[ау]? в (?:год|месяц|неделю|день|сутки|квартал|полугодие|смену)/;

/**
 * "гектарына 15 центнерден", "с гектара по 15 центнеров", "25 kg per hectare".
 *
 * @param first first lexeme of the number
 * @param last last lexeme of the unit
 */
function isPerHectare(lexemes: readonly Lexeme[], first: number, last: number): boolean {
  if ([1, 2, 3].some((back) => /^гектар(?:ына|ынан|а|дан)$/.test(lexemes[first - back]?.text ?? "")))
    return true;
  if (!/^(?:с|на|per)$/.test(lexemes[last + 1]?.text ?? "")) return false;
  const isOne = /^(?:1|один|одного|каждый|a|one)$/.test(lexemes[last + 2]?.text ?? "");
  return /^(?:гектара?|га|hectare|ha)$/.test(lexemes[isOne ? last + 3 : last + 2]?.text ?? "");
}

/** Units that yields and norms are counted in per hectare. */
const PER_HECTARE: ReadonlySet<string> = new Set(["c", "kg", "t", "m3"]);

/** The unit, per hectare where the text says so. */
export function unitPerHectare(
  lexemes: readonly Lexeme[],
  unit: string | undefined,
  first: number,
  last: number,
): string | undefined {
  if (unit === undefined || !PER_HECTARE.has(unit) || !isPerHectare(lexemes, first, last)) return unit;
  return `${unit}/ha`;
}

/** A sign of money before the number: "$500", "₸ 42 500"; "by a factor of 2.5". */
export function prefixedUnit(lexemes: readonly Lexeme[], first: number): string | undefined {
  const before = lexemes[first - 1]?.text;
  if (before === "of" && lexemes[first - 2]?.text === "factor") return "times";
  // "$500", "$US596"
  if (before === "$" || before === "usd" || (before === "us" && lexemes[first - 2]?.text === "$"))
    return "USD";
  if (before === "₸" || before === "kzt") return "KZT";
  return before === "€" || before === "eur" ? "EUR" : undefined;
}

/** "20 (двадцать) процентов". */
export function unitAfterBracket({ folded, lexemes }: Clue, last: number): UnitMatch | undefined {
  if (lexemes[last + 1]?.text !== "(" || lexemes[last + 2]?.kind !== "word") return undefined;
  for (let at = last + 2; at <= last + 10; at++) {
    const lexeme = lexemes[at];
    if (lexeme?.text === ")") return findUnit(folded, lexeme.to);
    if (lexeme?.kind !== "word" && lexeme?.text !== "-") return undefined;
  }
  return undefined;
}

/** Kazakh words between a number and what it counts: "5 миллионға жуық шаршы метр", "2,5 млн астам адам". */
const POSTPOSITION = /^(?:жуық|астам|артық|аса|көп|кем|аз|таяу|тарта|шақты)$/;

/** The unit behind such a word. */
export function unitAfterPostposition({ folded, lexemes }: Clue, last: number): UnitMatch | undefined {
  // "в 2 и более раза"
  const isOrMore =
    /^(?:и|или)$/.test(lexemes[last + 1]?.text ?? "") &&
    /^(?:более|больше)$/.test(lexemes[last + 2]?.text ?? "");
  const word = lexemes[isOrMore ? last + 2 : last + 1];
  if (word === undefined || (!isOrMore && !POSTPOSITION.test(word.text))) return undefined;
  const unit = findUnit(folded, word.to);
  return unit?.unit === undefined || unit.exponent > 0 ? undefined : unit;
}
