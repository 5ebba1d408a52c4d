/**
 * A stretch of one string: `from` inclusive, `to` exclusive, both in UTF-16 code units, as
 * `String.prototype.slice` and DOM ranges count them. Every offset in the project is counted so.
 */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The span without white space at its ends; empty at its end when there is nothing else. */
export function trimSpan(text: string, { from, to }: Span): Span {
  const part = text.slice(from, to);
  const start = from + part.length - part.trimStart().length;
  return { from: start, to: Math.max(start, to - part.length + part.trimEnd().length) };
}
