import type { Span } from "../../shared/text/span.ts";

/** A stretch of a quote as the card paints it. */
export interface QuotePiece {
  readonly text: string;
  readonly isChanged: boolean;
  readonly hasNumber: boolean;
  /** The stretch stands for a longer one that was left out. */
  readonly isFolded?: boolean;
}

/** Longest run without a change that is shown whole, in characters: about three lines of a column. */
const MAX_EQUAL = 160;

/** A changed stretch longer than this, in characters, is a sentence with a number in it, no value. */
const MAX_VALUE = 40;

/** What is kept on each side of a fold, in characters. */
const KEPT = 60;

/**
 * Cuts a statement's text into changed and equal stretches; long equal ones fold round the change.
 *
 * @param changed spans of the text, in any order; what lies outside the text is ignored.
 */
export function cutQuote(text: string, changed: readonly Span[]): QuotePiece[] {
  const pieces: QuotePiece[] = [];
  let at = 0;
  for (const { from, to } of mergeSpans(text, changed)) {
    pieces.push(...equalPieces(text.slice(at, from), at === 0, false));
    pieces.push(piece(text.slice(from, to), true));
    at = to;
  }
  pieces.push(...equalPieces(text.slice(at), at === 0, true));
  return pieces.filter(({ text }) => text !== "");
}

/** The numbers among the changed stretches, such as `10,2 %`. */
export function changedNumbers(text: string, changed: readonly Span[]): string[] {
  return mergeSpans(text, changed)
    .map(({ from, to }) => text.slice(from, to))
    .filter((part) => /\d/u.test(part))
    .map((part) => /\d[\d\s.,/–-]*(?:\s?%)?/u.exec(part)?.[0].trim() ?? part);
}

function mergeSpans(text: string, spans: readonly Span[]): Span[] {
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    const start = Math.max(0, from);
    const end = Math.min(text.length, to);
    if (!(start < end)) continue;
    const last = merged.at(-1);
    // Painted words with only a space between read as one stretch, unless a number stands there.
    const gap = last === undefined ? undefined : text.slice(last.to, start);
    const isJoined =
      last !== undefined &&
      (start <= last.to ||
        (gap?.trim() === "" && isPlain(text, last) && isPlain(text, { from: start, to: end })));
    if (last !== undefined && isJoined) last.to = Math.max(last.to, end);
    else merged.push({ from: start, to: end });
  }
  return merged;
}

function isPlain(text: string, { from, to }: Span): boolean {
  return !/\d/u.test(text.slice(from, to));
}

function equalPieces(text: string, isFirst: boolean, isLast: boolean): QuotePiece[] {
  if (text.length <= MAX_EQUAL) return [piece(text, false)];
  const head = isFirst ? "" : text.slice(0, wordBreak(text, KEPT));
  const tail = isLast ? "" : text.slice(wordBreak(text, text.length - KEPT));
  // Without any change both ends are kept: the quote must still be recognisable.
  if (isFirst && isLast) return [piece(text, false)];
  return [piece(head, false), { ...piece("…", false), isFolded: true }, piece(tail, false)];
}

function wordBreak(text: string, near: number): number {
  const space = text.indexOf(" ", near);
  return space === -1 ? near : space;
}

function piece(text: string, isChanged: boolean): QuotePiece {
  return { text, isChanged, hasNumber: isChanged && text.length <= MAX_VALUE && /\d/u.test(text) };
}
