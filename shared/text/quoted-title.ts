import type { Span } from "./span.ts";

/** A title beside a citation: the span with its quotes, the text without them. */
export interface QuotedTitle extends Span {
  readonly text: string;
}

/** Longest title looked for, in characters: the longest seen on adilet, doubled. */
const MAX_TITLE = 1200;

/** A day in quotes, or the blank for one, as forms have it: «27» декабря, «__» ______. */
const QUOTED_DAY = /["«“„]\s*(?:\d{1,2}|_+)?\s*["»”]/y;

/** The first quoted passage that opens between two offsets; the quotes round a date's day are none. */
export function findQuoteAfter(text: string, from: number, to: number): QuotedTitle | undefined {
  for (let at = from; at < to; at++) {
    if (!isOpening(text.charAt(at))) continue;
    QUOTED_DAY.lastIndex = at;
    const day = QUOTED_DAY.exec(text);
    if (day === null) return readQuoted(text, at);
    at += day[0].length - 1;
  }
  return undefined;
}

/**
 * The title after a citation: in quotes straight after it, or unquoted up to the end of its
 * sentence when it begins as titles do ("Об утверждении …", "On approval of …").
 */
export function findTitleAfter(text: string, from: number): QuotedTitle | undefined {
  let at = from;
  while (/[\s.,]/.test(text.charAt(at)) && at < from + 3) at++;
  if (isOpening(text.charAt(at))) return readQuoted(text, at);
  if (!/^(?:Об? \p{Ll}|On \p{Ll})/u.test(text.slice(at, at + 6))) return undefined;
  const rest = text.slice(at, at + MAX_TITLE);
  const end = /[\n\t;(]|\.(?:\s|$)/.exec(rest)?.index ?? rest.length;
  return { from: at, to: at + end, text: rest.slice(0, end).trim() };
}

/** The quoted passage that closes straight before `to`, as Kazakh citations put the title. */
export function findQuoteBefore(text: string, to: number): QuotedTitle | undefined {
  let close = to - 1;
  while (close >= 0 && /\s/.test(text.charAt(close)) && close > to - 3) close--;
  const closing = text.charAt(close);
  if (!/[»"”]/.test(closing)) return undefined;
  const first = Math.max(0, close - MAX_TITLE);
  let depth = 0;
  for (let at = close; at >= first; at--) {
    const character = text.charAt(at);
    if (closing === '"') depth += character === '"' && at < close ? -1 : at === close ? 1 : 0;
    else if (character === "»" || character === "”") depth++;
    else if (character === "«" || character === "“") depth--;
    if (depth === 0) return { from: at, to: close + 1, text: text.slice(at + 1, close) };
  }
  return undefined;
}

function isOpening(character: string): boolean {
  return character === "«" || character === '"' || character === "“" || character === "„";
}

/** Reads to the matching close; an unmatched inner quote ends at the last close before the limit. */
function readQuoted(text: string, from: number): QuotedTitle | undefined {
  const limit = Math.min(text.length, from + MAX_TITLE);
  const isStraight = text.charAt(from) === '"';
  let depth = 0;
  let lastClose = -1;
  for (let at = from; at < limit; at++) {
    const character = text.charAt(at);
    if (/[\n\t]/.test(character)) break;
    if (isStraight) {
      if (character === '"' && at > from) return { from, to: at + 1, text: text.slice(from + 1, at) };
      continue;
    }
    if (character === "«" || character === "“" || character === "„") depth++;
    if (character !== "»" && character !== "”") continue;
    depth--;
    lastClose = at;
    if (depth === 0) break;
  }
  return lastClose < 0 ? undefined : { from, to: lastClose + 1, text: text.slice(from + 1, lastClose) };
}
