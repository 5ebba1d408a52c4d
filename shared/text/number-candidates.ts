import type { Lexeme } from "./lexeme.ts";
import {
  isAge,
  isAgeAfterWord,
  isClassNumber,
  isInName,
  isMarker,
  isReference,
  isSpanOfTime,
  readTail,
} from "./not-a-value.ts";
import type { Clue } from "./number-clues.ts";
import { signOf } from "./number-sign.ts";
import { prefixedUnit, timesOrCount, unitAfterBracket, unitAfterPostposition } from "./number-units.ts";
import { halfBehind, isCountInWords, readWordedNumber } from "./number-words.ts";
import { parseNumeral } from "./numeral.ts";
import { quotedLexemes } from "./quoted-lexemes.ts";
import type { Span } from "./span.ts";
import { wordAsUnit } from "./unit-word.ts";
import { findUnit, type KazakhCase, kazakhCaseOf, type UnitMatch } from "./units.ts";

/** A number that is a value, before its bound and period are known. */
export interface Candidate extends Span {
  readonly value: number;
  readonly upper?: number;
  readonly initial?: number;
  /** First and last lexeme: sign, number, multiplier, unit. */
  readonly first: number;
  /** First lexeme of the value it changes from, when that stands before it. */
  readonly start?: number;
  /** Last lexeme of that value, when it stands behind. */
  readonly startsBehind?: number;
  readonly last: number;
  /** Power of ten of its own multiplier. */
  readonly exponent: number;
  readonly kazakhCase?: KazakhCase;
  /** A range whose «дейін» only joins its ends. */
  readonly isClosed?: boolean;
  /** What goes into the quantity as it stands. */
  readonly found: {
    readonly unit?: string;
    readonly unitSpan?: Span;
    readonly upper?: number;
    readonly initial?: number;
    readonly initialSpan?: Span;
  };
}

/** Finds the numbers of a block that are values, in digits and in words. */
export function findCandidates(clue: Clue): Candidate[] {
  const { lexemes } = clue;
  const candidates: Candidate[] = [];
  const references = new Set<number>();
  const skipped = skippedLexemes(clue);
  const quoted = quotedLexemes(lexemes);
  for (let at = 0; at < lexemes.length; at++) {
    const lexeme = lexemes[at];
    if (lexeme === undefined || skipped.has(at)) continue;
    const candidate =
      lexeme.kind === "number"
        ? readDigits(clue, at, references)
        : lexeme.kind === "word"
          ? readWords(clue, at)
          : undefined;
    if (candidate === undefined) continue;
    if (isChain(clue, candidate)) {
      at = candidate.last + 4;
      continue;
    }
    at = Math.max(at, candidate.last);
    if (quoted.has(candidate.first) && !hasMeasure(candidate)) continue;
    candidates.push(candidate);
  }
  return candidates;
}

/** "7 – 20 – 25": three bare numbers in a chain are a name. */
function isChain({ lexemes, folded }: Clue, { found, last }: Candidate): boolean {
  const [dash, second, dash2, third] = lexemes.slice(last + 1, last + 5);
  if (found.unit !== undefined || dash?.text !== "-" || dash2?.text !== "-") return false;
  return second?.kind === "number" && third?.kind === "number" && findUnit(folded, third.to) === undefined;
}

/** Lexemes of years, dates and rate bases. */
function skippedLexemes({ lexemes, yearLexemes, rateBases, dates }: Clue): Set<number> {
  const skipped = new Set(yearLexemes);
  for (const spans of [rateBases, dates]) {
    let at = 0;
    for (const { from, to } of spans) {
      while ((lexemes[at]?.to ?? Number.POSITIVE_INFINITY) <= from) at++;
      for (; (lexemes[at]?.from ?? Number.POSITIVE_INFINITY) < to; at++) skipped.add(at);
    }
  }
  return skipped;
}

function hasMeasure({ found }: Candidate): boolean {
  return found.unit !== undefined && /^(?:%|pp|‰|times|KZT|USD|EUR|RUB|MCI|point)$/.test(found.unit);
}

function readDigits(clue: Clue, at: number, references: Set<number>): Candidate | undefined {
  const { folded, lexemes } = clue;
  const number = lexemes[at];
  if (number === undefined) return undefined;
  if (isReference(lexemes, at, references)) {
    references.add(at);
    return undefined;
  }
  const fraction = readFraction(clue, at);
  if (fraction !== undefined) return fraction;
  if (
    CODE.test(number.text) ||
    isMarker(clue.text, folded, lexemes, at) ||
    isInName(folded, lexemes, at) ||
    isClassNumber(lexemes, at)
  )
    return undefined;
  if (isGluedAhead(lexemes, at)) return undefined;
  const half = WHOLE.test(number.text) ? halfBehind(lexemes, at) : undefined;
  const { tail, last: tailLast } = readTail(folded, lexemes, at);
  if (tail === "name" || tail === "reference") return undefined;
  const last = half ?? tailLast;
  const end = lexemes[last]?.to ?? number.to;
  const unit = findUnit(folded, end) ?? unitAfterBracket(clue, last);
  const isRank = tail === "ordinal" && isRanked(lexemes, at);
  if (tail === "ordinal" && unit?.unit !== "place" && !isRank) return undefined;
  if (isScale(lexemes[last + 1]) || isQuotedAlone(lexemes, at, last)) return undefined;
  const printed = half === undefined ? number.text : `${number.text}.5`;
  const value = parseNumeral(printed, half === undefined ? clue.language : "en", unit?.exponent ?? 0);
  if (value === undefined) return undefined;
  const sign = signOf(clue, at);
  const kazakhCase = unit?.kazakhCase ?? (last > at ? kazakhCaseOf(lexemes[last]?.text ?? "") : undefined);
  return build(clue, {
    first: sign === -1 ? at - 1 : at,
    number: at,
    last,
    value: value * sign,
    unit,
    kazakhCase,
    ...(isRank ? { name: "place" } : {}),
  });
}

/** "ranks 36th among 190 countries": an ordinal that is a place without the word. */
function isRanked(lexemes: readonly Lexeme[], at: number): boolean {
  return /^rank(?:s|ed|ing)?$/.test(lexemes[at - 1]?.text ?? "");
}

const WHOLE = /^\d{1,3}$/;

/** "068" is a code, not a number. */
const CODE = /^0\d/;

/** "10 летний период", "2-х этапный", "7 балдық шкала": the number names a kind of thing. */
function isScale(next: Lexeme | undefined): boolean {
  return SCALE.test(next?.text ?? "");
}

const SCALE =
  /^балдық$|(?:летн|дневн|этапн|балльн|этажн|разов|кратн|сменн|уровнев|комнатн)(?:ий|ый|его|ого|ему|ому|им|ым|ем|ом|яя|ая|ей|ой|юю|ую|ее|ое|ие|ые|их|ых)$/;

/** A number alone in quotes is cited ("служба "108"", "цифры «10,2»"), not promised. */
function isQuotedAlone(lexemes: readonly Lexeme[], at: number, last: number): boolean {
  return /^[«"“”]$/.test(lexemes[at - 1]?.text ?? "") && /^[»"”]$/.test(lexemes[last + 1]?.text ?? "");
}

interface Parts {
  readonly first: number;
  readonly number: number;
  readonly last: number;
  readonly value: number;
  readonly unit: UnitMatch | undefined;
  readonly kazakhCase: KazakhCase | undefined;
  /** Unit that no word beside the number names. */
  readonly name?: string;
}

function build(clue: Clue, parts: Parts): Candidate | undefined {
  const { first, number, last, value, unit, kazakhCase } = parts;
  const { lexemes } = clue;
  const unitLast = unit === undefined ? last : lexemeEndingAt(lexemes, last, unit.to);
  const from = lexemes[first]?.from ?? 0;
  const numberTo = lexemes[last]?.to ?? from;
  const to = unit === undefined ? numberTo : unit.isCounted ? Math.max(numberTo, unit.multiplierTo) : unit.to;
  const own =
    unit?.unit === "times" ? timesOrCount(clue, number, value) : (unit?.unit ?? prefixedUnit(lexemes, first));
  const later = own === undefined ? unitAfterPostposition(clue, unitLast) : undefined;
  const name = parts.name ?? own ?? later?.unit;
  const word = name === undefined ? wordAsUnit(clue, unitLast) : undefined;
  const span =
    later ??
    (unit?.unit === undefined ? word?.span : { from: Math.max(unit.from, unit.multiplierTo), to: unit.to });
  return {
    from,
    to,
    first,
    last: unitLast,
    value,
    exponent: unit?.exponent ?? 0,
    ...(kazakhCase === undefined ? {} : { kazakhCase }),
    found: {
      ...(name === undefined && word === undefined ? {} : { unit: name ?? word?.unit ?? "" }),
      ...(span === undefined ? {} : { unitSpan: trimmed(clue.folded, span) }),
    },
  };
}

function trimmed(folded: string, { from, to }: Span): Span {
  return { from: folded.charAt(from) === " " ? from + 1 : from, to };
}

function lexemeEndingAt(lexemes: readonly Lexeme[], from: number, to: number): number {
  let at = from;
  while ((lexemes[at + 1]?.from ?? Number.POSITIVE_INFINITY) < to) at++;
  return at;
}

/** "10:00", "50/50", "8-717-27", "20__ года": the next character joins more to the number. */
function isGluedAhead(lexemes: readonly Lexeme[], at: number): boolean {
  const number = lexemes[at];
  const joint = lexemes[at + 1];
  const next = lexemes[at + 2];
  if (joint?.text === "_" && joint.from === number?.to) return true;
  if (number === undefined || joint?.from !== number.to || next?.from !== joint?.to) return false;
  if (/[:/]/.test(joint.text) && next.kind === "number") return true;
  if (joint.text !== "-") return false;
  if (next.kind === "word" && /^(?:[ivxlc]+|[ivxlcіхс]{2,})$/.test(next.text)) return true;
  const second = lexemes[at + 3];
  return (
    next.kind === "number" &&
    second?.text === "-" &&
    second.from === next.to &&
    lexemes[at + 4]?.kind === "number"
  );
}

function readFraction(clue: Clue, at: number): Candidate | undefined {
  const { lexemes } = clue;
  const [top, slash, bottom] = [lexemes[at], lexemes[at + 1], lexemes[at + 2]];
  if (slash?.text !== "/" || top?.to !== slash.from || bottom?.from !== slash.to || bottom.kind !== "number")
    return undefined;
  const numerator = Number(top.text);
  const denominator = Number(bottom.text);
  if (!(numerator < denominator && denominator <= 100) || lexemes[at + 3]?.text === "/") return undefined;
  return {
    from: top.from,
    to: bottom.to,
    first: at,
    last: at + 2,
    value: numerator / denominator,
    exponent: 0,
    found: { unit: "part" },
  };
}

/** Whether the years are an age of a population ("детей 3-6 лет") or a stretch of time ("за последние 10 лет"). */
export function isAgeOrTime({ lexemes }: Clue, { first, last, found }: Candidate): boolean {
  if (isAgeAfterWord(lexemes, first, last)) return true;
  if (found.unit === "month") return isSpanOfTime(lexemes, first, last);
  return found.unit === "year" && (isAge(lexemes, first, last) || isSpanOfTime(lexemes, first, last));
}

function readWords(clue: Clue, at: number): Candidate | undefined {
  const { folded, lexemes } = clue;
  const worded = readWordedNumber(lexemes, at);
  const from = lexemes[at]?.from ?? 0;
  const to = lexemes[worded?.last ?? at]?.to ?? from;
  if (worded === undefined) return undefined;
  if (worded.kind !== "cardinal") {
    const kazakhCase = kazakhCaseOf(lexemes[worded.last]?.text ?? "");
    return {
      ...(kazakhCase === undefined ? {} : { kazakhCase }),
      from,
      to,
      first: at,
      last: worded.last,
      value: worded.value,
      exponent: 0,
      found: { unit: worded.kind === "part" ? "part" : "times" },
    };
  }
  const unit = findUnit(folded, to);
  // "one" alone is an article or a pronoun.
  if (worded.value === 1 && (unit?.exponent ?? 0) === 0) return undefined;
  const doubled = readDoubling(clue, at, worded.last, worded.value);
  if (doubled !== undefined) return doubled;
  if (unit === undefined && !isCountInWords(lexemes, at, worded.last)) return undefined;
  const value = parseNumeral(String(worded.value), "en", unit?.exponent ?? 0);
  if (value === undefined) return undefined;
  return build(clue, { first: at, number: at, last: worded.last, value, unit, kazakhCase: unit?.kazakhCase });
}

/** "екі еселенеді", "үш еселеу". */
function readDoubling({ lexemes }: Clue, at: number, last: number, value: number): Candidate | undefined {
  const word = lexemes[last + 1];
  if (word === undefined || !/^еселе/.test(word.text)) return undefined;
  const from = lexemes[at]?.from ?? word.from;
  return { from, to: word.to, first: at, last: last + 1, value, exponent: 0, found: { unit: "times" } };
}
