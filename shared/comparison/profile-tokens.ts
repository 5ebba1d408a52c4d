import type { Statement } from "../statements/statement.ts";
import { foldLetters } from "../text/fold-letters.ts";
import { normalize } from "../text/normalize.ts";
import { type Quantity, readQuantities } from "../text/numbers.ts";
import { findRateBases } from "../text/rate-base.ts";
import type { Span } from "../text/span.ts";
import { parseUnit } from "../text/units.ts";
import { type Acronyms, findIntroductions } from "./acronyms.ts";
import { findAgeLimits } from "./age-limits.ts";
import { findPrintedSigns } from "./asides.ts";
import type { Token } from "./profile-words.ts";

/** Words and numbers of the name in order, without those that bind or state a target. */
export function readTokens(source: string, statement: Statement, withUnits = false): Token[] {
  const { text, toSource } = normalize(source);
  const { language, targets } = statement;
  const promised =
    targets.length === 0
      ? []
      : readQuantities(source, language).filter(({ value }) =>
          targets.some((target) => target.value === value),
        );
  const said = [
    ...promised.flatMap((quantity) => spansOfQuantity(quantity, withUnits)),
    ...findIntroductions(source),
    ...findMarker(source),
    ...findPrintedSigns(source),
    ...findNamedUnit(source),
  ];
  const limits = findAgeLimits(text);
  const bases = findRateBases(text, statement.language);
  const tokens: Token[] = [];
  for (const match of text.matchAll(/[\p{L}][\p{L}\p{M}’'-]*|\d{1,3}(?: \d{3})+(?!\d)|\d+(?:[.,]\d+)?/gu)) {
    const place = { from: match.index, to: match.index + match[0].length };
    const span = toSource(place);
    if (isIn(span, said)) continue;
    const base = bases.find(({ from, to }) => from <= place.from && place.to <= to);
    if (base !== undefined && (/\d/u.test(match[0]) || THOUSANDS.test(match[0]))) {
      // «На 1 млн» and «на миллион» are one base.
      if (!tokens.some(({ from, isNumber }) => isNumber && from >= toSource(base).from))
        tokens.push({ ...span, word: String(base.per), isNumber: true });
      continue;
    }
    const limit = limits.find(({ from, to }) => from < place.to && place.from < to);
    if (limit !== undefined) {
      if (/\d/u.test(match[0])) tokens.push({ ...span, word: limit.word, isNumber: true });
      continue;
    }
    const isNumber = /\d/u.test(match[0]);
    if (isNumber && isYear(match[0])) continue;
    const word = match[0].toLowerCase().replaceAll("ё", "е");
    tokens.push(...(isNumber ? [{ ...span, word, isNumber }] : splitApposed({ ...span, word, isNumber })));
  }
  return tokens;
}

/** Two nouns joined by a hyphen, «детей-инвалидов»; an adjective's first part ends in о or е: «социально-экономический». */
const APPOSED = /^([а-я]{3,}[а-дж-нп-я])-([а-я]{4,})$/u;

/** The two words of a hyphenated noun, which others write with a space or with «с инвалидностью». */
function splitApposed(token: Token): Token[] {
  const [, first, second] = APPOSED.exec(token.word) ?? [];
  if (first === undefined || second === undefined) return [token];
  const middle = Math.min(token.from + first.length, token.to);
  return [
    { ...token, word: first, to: middle },
    { ...token, word: second, from: Math.min(middle + 1, token.to) },
  ];
}

/** Words of a rate base that its number holds already. */
const THOUSANDS = /^(?:тыс|мың|млн|миллион|сто|десять|жүз|он$|thousand|million|hundred|ten$)/iu;

/** The unit behind the last comma of a name: «Улов рыбы, тыс. тонн» stands beside a column of units elsewhere. */
function findNamedUnit(source: string): Span[] {
  const tail = /, ?([^,;()]{1,30})$/u.exec(source);
  if (tail?.[1] === undefined || parseUnit(foldLetters(tail[1]).trim())?.unit === undefined) return [];
  return [{ from: tail.index, to: source.length }];
}

/** A list marker that a dragged passage or a sloppy copy brought along. */
const MARKER = /^\s{0,5}(?:\d{1,3}[.)]|\p{L}\)|[-–—•])\s/u;

function findMarker(source: string): Span[] {
  const marker = MARKER.exec(source)?.[0] ?? "";
  return marker === "" ? [] : [{ from: 0, to: marker.length }];
}

export function isIn(span: Span, said: readonly Span[]): boolean {
  return said.some(({ from, to }) => span.from < to && from < span.to);
}

/** A number with its unit and the words that bind it: the targets say all that. */
function spansOfQuantity(
  { from, to, unitSpan, boundSpan, initialSpan }: Quantity,
  withUnits: boolean,
): Span[] {
  const number = withUnits && unitSpan !== undefined ? { from, to: unitSpan.from } : { from, to };
  return [number, withUnits ? undefined : unitSpan, boundSpan, initialSpan].filter(
    (span) => span !== undefined,
  );
}

function isYear(number: string): boolean {
  return /^(?:19|20)\d\d$/u.test(number);
}

export function expandAcronym(token: Token, acronyms: Acronyms): Token[] {
  const words = token.isNumber ? undefined : acronyms.get(token.word);
  if (words === undefined) return [token];
  return words.map((word) => ({ ...token, word: word.toLowerCase().replaceAll("ё", "е") }));
}
