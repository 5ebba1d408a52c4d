import type { Lexeme } from "./lexeme.ts";
import { CHANGE_VERB, REACH_VERB } from "./number-bounds-after.ts";
import type { Candidate } from "./number-candidate.ts";
import type { Clue } from "./number-clues.ts";
import { shiftPoint } from "./numeral.ts";

/**
 * Joins two numbers that are one quantity: a range ("5–7 %", "от 5 до 7 %", "between 5 and 7")
 * or a change from one value to another ("с 10,2 % до 9,0 %", "10,2 %-дан 9,0 %-ға дейін").
 */
export function joinPairs(clue: Clue, candidates: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (let at = 0; at < candidates.length; at++) {
    const first = candidates[at];
    const second = candidates[at + 1];
    if (first === undefined) break;
    const pair = second === undefined ? undefined : joinPair(clue, first, second);
    if (pair === undefined) joined.push(first);
    else {
      joined.push(pair);
      at++;
    }
  }
  return joined;
}

/** Words allowed between two numbers of one quantity, year phrases and signs apart. */
const MAX_BETWEEN = 3;
/** The same round "from": "from 61% of the rural population in 2004 to 14%", "to 9% in May, up from 8%". */
const MAX_AFTER_FROM = 6;

/** "from 24 % to at least 35 %", "с 24 % до не менее 35 %": words that bound the second end. */
const BOUND = /^(?:at|least|most|no|not|more|less|fewer|than|over|nearly|almost|about|не|менее|более)$/;

/** "from a previous projection of 3.6 percent": whose value it is does not matter. */
const SOURCE = /^(?:projection|estimate|forecast)$/;

function withoutSource(between: string[] | undefined): string[] | undefined {
  if (between?.some((word) => SOURCE.test(word)) !== true) return between;
  return between.filter(
    (word) => !SOURCE.test(word) && !/^(?:a|an|the|of|previous|earlier|initial)$/.test(word),
  );
}

function joinPair(clue: Clue, first: Candidate, second: Candidate): Candidate | undefined {
  const { lexemes } = clue;
  if (!haveOneUnit(first, second) && !isBarePercent(clue, first, second)) return undefined;
  const between = withoutSource(wordsBetween(clue, first, second)?.filter((word) => !BOUND.test(word)));
  if (between === undefined) return undefined;
  const joint = between.at(-1) ?? "";
  const lead = leadOf(lexemes, first.first);
  const isFar =
    /^(?:from|с|со)$/.test(lead) || (joint === "from" && /^(?:up|down)$/.test(between.at(-2) ?? ""));
  if (between.length > (isFar ? MAX_AFTER_FROM : MAX_BETWEEN)) return undefined;
  if (joint === "-")
    return second.first === first.last + 2 && isRising(first, second) ? range(first, second) : undefined;
  if (joint === "до") {
    if (lead === "с" || lead === "со") return change(first, second);
    if (lead === "от")
      return isPlainRange(clue, first, second) ? range(first, second) : change(first, second);
    return undefined;
  }
  if (joint === "to") {
    if (lead === "from")
      return isPlainRange(clue, first, second) ? range(first, second) : change(first, second);
    const isBare =
      first.found.unit === undefined ||
      hasPrefix(first) ||
      /^(?:of|at)$/.test(lead) ||
      (lead !== "by" && !hasChangeVerb(lexemes, first.first));
    return between.length === 1 && isRising(first, second) && isBare ? range(first, second) : undefined;
  }
  if (joint === "from" && (isLevel(lexemes, first.first) || /^(?:up|down)$/.test(between.at(-2) ?? "")))
    return changeBack(first, second);
  if (joint === "and" && lead === "between")
    return isRising(first, second) ? range(first, second) : undefined;
  return joinKazakh(clue, first, second, between);
}

/** Adjectives between a preposition and the value of today: "с сегодняшних 55", "from today’s 18". */
const TODAY = /^(?:сегодняшн|нынешн|текущ|существующ|имеющ|the$|current|present|today|[’']|s$)/;

const LEVEL_OF = /^(?:levels?|average|rate|share|an?|the|current|present|initial|baseline)$/;

/** Signs and codes of money before a number. */
const PREFIX = /^(?:[$€₸]|us|usd|eur|kzt)$/;

function leadOf(lexemes: readonly Lexeme[], first: number): string {
  // "from current levels of 40 % to 90 %"
  if (lexemes[first - 1]?.text === "of") {
    for (let at = first - 2; at > first - 6; at--) {
      if (lexemes[at]?.text === "from") return "from";
      if (!LEVEL_OF.test(lexemes[at]?.text ?? "")) break;
    }
  }
  let at = first - 1;
  while (at > first - 4 && (TODAY.test(lexemes[at]?.text ?? "") || PREFIX.test(lexemes[at]?.text ?? "")))
    at--;
  return lexemes[at]?.text ?? "";
}

function joinKazakh(
  clue: Clue,
  first: Candidate,
  second: Candidate,
  between: readonly string[],
): Candidate | undefined {
  const after = clue.lexemes[second.last + 1]?.text ?? "";
  if (/^(?:мен|пен|бен)$/.test(between.at(-1) ?? "") && /^арал/.test(after)) return range(first, second);
  if (first.kazakhCase !== "ablative" || between.length > 1 || second.kazakhCase !== "dative")
    return undefined;
  if (!/^дейін/.test(after)) return hasKazakhChangeVerb(clue, second) ? change(first, second) : undefined;
  // "1,8 %-ға артты (14,49-дан 14,75-ке дейін)"
  const { lexemes } = clue;
  const isTold =
    lexemes[first.first - 1]?.text === "(" && isKazakhChange(lexemes[first.first - 2]?.text ?? "");
  const isChange =
    isTold ||
    first.value > second.value ||
    hasYearBetween(clue, first, second) ||
    hasKazakhChangeVerb(clue, second);
  return isChange ? change(first, second) : { ...range(first, second), isClosed: true };
}

/** "от 5 до 7 %" is a range unless it falls, has years inside or follows a verb of change. */
function isPlainRange(clue: Clue, first: Candidate, second: Candidate): boolean {
  const { lexemes, yearLexemes } = clue;
  const before = lexemes[first.first - 1]?.text ?? "";
  if (before === "of" || TODAY.test(before)) return false;
  if (hasYearBetween(clue, first, second)) return false;
  // "from 30 % to 40 % by 2030": a year that is planned for.
  if (/^(?:by|until)$/.test(lexemes[second.last + 1]?.text ?? "") && yearLexemes.has(second.last + 1))
    return false;
  return isRising(first, second) && !hasChangeVerb(lexemes, first.first);
}

function hasYearBetween({ yearLexemes }: Clue, first: Candidate, second: Candidate): boolean {
  for (let at = first.last + 1; at < second.first; at++) if (yearLexemes.has(at)) return true;
  return false;
}

function isRising(first: Candidate, second: Candidate): boolean {
  return scaledLike(first, second) < second.value;
}

function haveOneUnit(first: Candidate, second: Candidate): boolean {
  const { found, exponent } = second;
  if (first.found.unit === undefined || first.found.unit === found.unit) return true;
  if (found.unit !== undefined) return false;
  // "12,5 пайыздан 0-ге қысқарту": the cases join them, the second end names no unit.
  const isCased = second.kazakhCase === "dative" && first.kazakhCase === "ablative";
  // "KZT 1.9-2.2 trillion", "from 390 thousand people in 2017 up to 660 thousand"
  return isCased || hasPrefix(first) || (exponent > 0 && exponent === first.exponent);
}

/** "from 4.1 percent in 2018 to 4.5 in 2019" */
function isBarePercent({ lexemes }: Clue, first: Candidate, second: Candidate): boolean {
  const isBare = second.found.unit === undefined && second.exponent === 0 && first.found.unit === "%";
  return isBare && /^(?:from|с|со|от)$/.test(lexemes[first.first - 1]?.text ?? "");
}

/** Whether the unit stands before the number: "$40", "KZT 1.9". */
function hasPrefix({ found }: Candidate): boolean {
  return found.unit !== undefined && found.unitSpan === undefined;
}

/** What stands between two numbers without year phrases; `undefined` when a clause ends there. */
function wordsBetween(
  { lexemes, yearLexemes }: Clue,
  first: Candidate,
  second: Candidate,
): string[] | undefined {
  const between: string[] = [];
  if (second.first - first.last > 14) return undefined;
  for (let at = first.last + 1; at < second.first; at++) {
    if (yearLexemes.has(at)) continue;
    const text = lexemes[at]?.text ?? "";
    if (/^[;.\n\t]$/.test(text)) return undefined;
    if (!/^[,()$€₸]$/.test(text)) between.push(text);
  }
  return between;
}

const RISE_OR_FALL =
  /^(?:увелич|сниз|сниж|сокра|умень|повы|возраст(?:ет|ут|ать|ани)|возрасло|возрос|вырас|вырос|раст|рост|прирост|приба|подн|довед|измен|расшир|эконом|больше|меньше|выше|ниже|increas|decreas|reduc|grow|rais|rise|fall|lower|declin|improv|expand|grew|rose|fell|climb|surg|soar|jump|plung|slump|drop|shr[aiu]nk|contract|widen|narrow|accelerat|slow|eased|moved|went|cut|slash|doubl|boost|lift|brought|rebound)/;

/** Lexemes of one clause looked through for its verb. */
const MAX_BACK = 30;

/** Whether a word of change stands before the number `lexemes[first]` in its clause. */
export function hasChangeVerb(lexemes: readonly Lexeme[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - MAX_BACK); at--) {
    const text = lexemes[at]?.text ?? "";
    if (/^[;\n\t]$/.test(text) || /^состав(?:ит|ят|ля)/.test(text)) return false;
    if (RISE_OR_FALL.test(text)) return true;
  }
  return false;
}

const isKazakhChange = (word: string) => CHANGE_VERB.test(word) || REACH_VERB.test(word);

function hasKazakhChangeVerb({ lexemes }: Clue, { last }: Candidate): boolean {
  for (let at = last + 1; at <= last + 12; at++) {
    const text = lexemes[at]?.text ?? ";";
    if (/^[;\n\t]$/.test(text)) return false;
    if (isKazakhChange(text)) return true;
  }
  return false;
}

function range(first: Candidate, second: Candidate): Candidate {
  // «700-ден 2 мыңға дейін»: what has no multiplier of its own has none when it would be the larger end.
  const scaled = scaledLike(first, second);
  const value = scaled < second.value ? scaled : first.value;
  return {
    ...second,
    from: first.from,
    first: first.first,
    value,
    upper: second.value,
    found: { ...unitOf(first), ...second.found, upper: second.value },
  };
}

/** A first end this large has its thousands written out: "10 650-ден 12 мыңға". */
const MAX_SCALED = 1000;

/** Value of the first end; in "5–7 млн" the multiplier belongs to both. */
export function scaledLike(first: Candidate, { exponent }: Candidate): number {
  const isBare = (first.found.unit === undefined || hasPrefix(first)) && first.exponent === 0;
  return exponent === 0 || !isBare || first.value >= MAX_SCALED
    ? first.value
    : shiftPoint(first.value, exponent);
}

/** "to 78 by 2030", "to at least 35 %": a level that is reached. */
function isLevel(lexemes: readonly Lexeme[], first: number): boolean {
  return [1, 2, 3].some((back) => lexemes[first - back]?.text === "to");
}

/** "to 78 years by 2030 from 73 in 2019": the value it starts from stands behind. */
function changeBack(first: Candidate, second: Candidate): Candidate {
  const initial = second.value;
  return {
    ...first,
    startsBehind: second.last,
    initial,
    found: { ...first.found, initial, initialSpan: { from: second.from, to: second.to } },
  };
}

function unitOf({ found: { unit } }: Candidate): { unit?: string } {
  return unit === undefined ? {} : { unit };
}

function change(first: Candidate, second: Candidate): Candidate {
  const initial = scaledLike(first, second);
  return {
    ...second,
    start: first.first,
    initial,
    found: { ...unitOf(first), ...second.found, initial, initialSpan: { from: first.from, to: first.to } },
  };
}
