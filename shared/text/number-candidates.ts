import type { Lexeme } from "./lexeme.ts";
import {
  findPhones,
  isClassNumber,
  isInName,
  isKazakhDay,
  isMarker,
  isModel,
  isReference,
  readTail,
} from "./not-a-value.ts";
import { buildCandidate, type Candidate } from "./number-candidate.ts";
import type { Clue } from "./number-clues.ts";
import { isBoundOne, isCountInWords, isHalfOf, isLargeCount, isOneAlone } from "./number-counts.ts";
import { readFraction } from "./number-fractions.ts";
import { signOf } from "./number-sign.ts";
import { unitAfterBracket } from "./number-units.ts";
import { halfBehind, mayBeginNumber, readWordedNumber } from "./number-words.ts";
import { parseNumeral } from "./numeral.ts";
import { quotedLexemes } from "./quoted-lexemes.ts";
import { findUnit, kazakhCaseOf } from "./units.ts";

/** Finds the numbers of a block that are values, in digits and in words. */
export function findCandidates(clue: Clue): Candidate[] {
  const { lexemes } = clue;
  const candidates: Candidate[] = [];
  const references = new Set<number>();
  const skipped = skippedLexemes(clue);
  const quoted = quotedLexemes(lexemes);
  const dates = new Set(clue.dates.map(({ from }) => from));
  for (let at = 0; at < lexemes.length; at++) {
    const lexeme = lexemes[at];
    if (lexeme === undefined || skipped.has(at)) continue;
    const candidate =
      lexeme.kind === "number"
        ? readDigits(clue, at, references)
        : lexeme.kind === "word" && mayBeginNumber(lexeme.text)
          ? readWords(clue, at)
          : undefined;
    if (candidate === undefined || isDayOf(clue, candidate, dates)) continue;
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

/** "с 5 по 21 августа", "5-10 қыркүйек", "15, 16 и 17 мая": the date behind holds the month of both days. */
function isDayOf({ lexemes }: Clue, { found, value, last }: Candidate, dates: ReadonlySet<number>): boolean {
  if (found.unit !== undefined || !Number.isInteger(value) || value < 1 || value > 31) return false;
  const joint = lexemes[last + 1]?.text ?? "";
  const next = lexemes[last + 2];
  if (!/^(?:по|до|и|-|,|мен|пен|бен|және|to|and|until)$/.test(joint) || next === undefined) return false;
  return dates.has(next.from);
}

/** "7 – 20 – 25": three bare numbers in a chain are a name. */
function isChain({ lexemes, folded }: Clue, { found, last }: Candidate): boolean {
  const [dash, second, dash2, third] = lexemes.slice(last + 1, last + 5);
  if (found.unit !== undefined || dash?.text !== "-" || dash2?.text !== "-") return false;
  return second?.kind === "number" && third?.kind === "number" && findUnit(folded, third.to) === undefined;
}

/** Lexemes of years, dates, rate bases and telephone numbers. */
function skippedLexemes({ folded, lexemes, yearLexemes, rateBases, dates }: Clue): Set<number> {
  const skipped = new Set(yearLexemes);
  for (const spans of [rateBases, dates, findPhones(folded)]) {
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
    isModel(clue.text, lexemes, at, clue.language === "en") ||
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
  const isRank = tail === "ordinal" && (isRanked(lexemes, at) || unit?.unit === "seat");
  if (tail === "ordinal" && unit?.unit !== "place" && !isRank) return undefined;
  if (isScale(lexemes, last) || isQuotedAlone(lexemes, at, last)) return undefined;
  const printed = half === undefined ? number.text : `${number.text}.5`;
  const value = parseNumeral(printed, half === undefined ? clue.language : "en", unit?.exponent ?? 0);
  if (value === undefined) return undefined;
  const sign = signOf(clue, at);
  const kazakhCase = unit?.kazakhCase ?? (last > at ? kazakhCaseOf(lexemes[last]?.text ?? "") : undefined);
  return buildCandidate(clue, {
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
function isScale(lexemes: readonly Lexeme[], last: number): boolean {
  const isListed = /^(?:,|-|и|және|немесе|или)$/.test(lexemes[last + 1]?.text ?? "");
  const at = isListed && lexemes[last + 2]?.kind === "number" ? last + 3 : last + 1;
  return SCALE.test(lexemes[at]?.text ?? "");
}

const SCALE =
  /^(?:балдық|бөлмелі|қабатты|балалы|сатылы|кезеңді|ауысымды|деңгейлі|тілді|жасар(?:лық)?)$|^(?:летн|дневн|этапн|балльн|этажн|разов|кратн|сменн|уровнев|комнатн)(?:ий|ый|его|ого|ему|ому|им|ым|ем|ом|яя|ая|ей|ой|юю|ую|ее|ое|ие|ые|их|ых)$/;

/** A number alone in quotes is cited ("служба "108"", "цифры «10,2»"), not promised. */
function isQuotedAlone(lexemes: readonly Lexeme[], at: number, last: number): boolean {
  return /^[«"“”]$/.test(lexemes[at - 1]?.text ?? "") && /^[»"”]$/.test(lexemes[last + 1]?.text ?? "");
}

/** "10:00", "50/50", "8-717-27", "20__ года": the next character joins more to the number. */
function isGluedAhead(lexemes: readonly Lexeme[], at: number): boolean {
  const number = lexemes[at];
  const joint = lexemes[at + 1];
  const next = lexemes[at + 2];
  if (joint?.text === "_" && joint.from === number?.to) return true;
  // "60+ лет"
  if (joint?.text === "+" && joint.from === number?.to && /^(?:лет$|жас|years?$)/.test(next?.text ?? ""))
    return true;
  if (number === undefined || joint?.from !== number.to || next?.from !== joint?.to) return false;
  if (/[:/]/.test(joint.text) && next.kind === "number") return true;
  if (joint.text !== "-") return false;
  // "Project Number: 50387-001"
  if (/^0\d{2}$/.test(next.text)) return true;
  if (next.kind === "word" && /^(?:[ivxlc]+|(?!сі$)[ivxlcіхс]{2,})$/.test(next.text)) return true;
  const second = lexemes[at + 3];
  return (
    next.kind === "number" &&
    second?.text === "-" &&
    second.from === next.to &&
    lexemes[at + 4]?.kind === "number"
  );
}

function readWords(clue: Clue, at: number): Candidate | undefined {
  const { folded, lexemes, rateBaseStarts } = clue;
  if (isKazakhDay(lexemes, at)) return undefined;
  if (isOneAlone(lexemes, at)) return readOne(clue, at, at, 1);
  if (isHalfOf(lexemes, at)) return readOne(clue, at, lexemes[at + 1]?.text === "a" ? at + 2 : at + 1, 0.5);
  const part = readFraction(clue, at);
  if (part !== undefined) return part;
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
  const isShare = unit?.unit === "%" || unit?.unit === "pp";
  const { high = 0 } = worded;
  const isLone = worded.value + high === 1 && (unit?.exponent ?? 0) === 0;
  if (isLone && !isShare && !isBoundOne(lexemes, at)) return undefined;
  const doubled = readDoubling(clue, at, worded.last, worded.value);
  if (doubled !== undefined) return doubled;
  const isCount =
    isCountInWords(lexemes, at, worded.last) ||
    isLargeCount(clue, at, worded) ||
    isStartOfRange(clue, worded.last) ||
    rateBaseStarts.has(lexemes[worded.last + 2]?.from ?? -1);
  if (unit === undefined && !isCount) return undefined;
  const value = parseNumeral(String(worded.value), "en", unit?.exponent ?? 0);
  if (value === undefined) return undefined;
  return buildCandidate(clue, {
    first: at,
    number: at,
    last: worded.last,
    value: value + high,
    unit,
    kazakhCase: unit?.kazakhCase ?? kazakhCaseOf(lexemes[worded.last]?.text ?? ""),
  });
}

/** "более триллиона тенге" is one trillion, "half a million" half of one. */
function readOne(clue: Clue, at: number, multiplierAt: number, value: 1 | 0.5): Candidate | undefined {
  const unit = findUnit(clue.folded, clue.lexemes[multiplierAt]?.from ?? 0);
  if (unit === undefined || unit.exponent === 0) return undefined;
  const { kazakhCase } = unit;
  return buildCandidate(clue, {
    first: at,
    number: at,
    last: multiplierAt,
    value: value * 10 ** unit.exponent,
    unit,
    kazakhCase,
  });
}

/** "три-четыре раза", "two to three times". */
function isStartOfRange({ lexemes, folded }: Clue, last: number): boolean {
  if (!/^(?:-|to)$/.test(lexemes[last + 1]?.text ?? "")) return false;
  const end = readWordedNumber(lexemes, last + 2);
  return end?.kind === "cardinal" && findUnit(folded, lexemes[end.last]?.to ?? 0) !== undefined;
}

/** "екі еселенеді", "үш еселеу". */
function readDoubling({ lexemes }: Clue, at: number, last: number, value: number): Candidate | undefined {
  const word = lexemes[last + 1];
  if (word === undefined || !/^еселе/.test(word.text)) return undefined;
  const from = lexemes[at]?.from ?? word.from;
  return { from, to: word.to, first: at, last: last + 1, value, exponent: 0, found: { unit: "times" } };
}
