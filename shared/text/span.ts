/**
 * A stretch of one string: `from` inclusive, `to` exclusive, both in UTF-16 code units, as
 * `String.prototype.slice` and DOM ranges count them. Every offset in the project is counted so.
 */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Whether two spans of the same string share at least one code unit. */
export function isOverlapping(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}
