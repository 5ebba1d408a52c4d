/**
 * A stretch of one string: `from` inclusive, `to` exclusive, both in UTF-16 code units, as
 * `String.prototype.slice` and DOM ranges count them. Every offset in the project is counted so.
 */
export interface Span {
  readonly from: number;
  readonly to: number;
}
