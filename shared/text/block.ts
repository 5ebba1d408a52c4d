import type { Span } from "./span.ts";

/** What a block is on its page. A `row` is one table row; a `note` says what amended the act. */
export type BlockKind = "heading" | "paragraph" | "item" | "row" | "note";

/** One cell of a table row, as a span of the row's text, at its column of the reconstructed grid. */
export interface Cell extends Span {
  /** First grid column, counted from 0 after rowspans and colspans are laid out. */
  readonly column: number;
  /** Number of grid columns taken; at least 1. */
  readonly width: number;
  /** True when the cell continues from an earlier row (rowspan): its text stands in that row. */
  readonly continued?: boolean;
}

/** A link inside a block. `href` is absolute. */
export interface BlockLink extends Span {
  readonly href: string;
}

/**
 * One heading, paragraph, list item, table row or note of a page, in page order.
 *
 * `text` is what a reader sees with white space collapsed: runs of spaces, tabs, line feeds and
 * nbsp are one space, the ends are trimmed, soft hyphens and zero-width characters are gone;
 * `<br>` is "\n"; cells of a row are joined by "\t".
 */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  /** Texts of the headings above, outermost first. */
  readonly path: readonly string[];
  /** Marker that the page draws but does not hold as text, such as "2." of an ordered list. */
  readonly marker?: string;
  /** Nearest anchor of the page at or before the block's start, such as "z1273". */
  readonly anchor?: string;
  /** Level of a heading, 1 to 6. */
  readonly level?: number;
  /** Rows only: number of the table on the page, from 0, and the cells. */
  readonly table?: number;
  readonly header?: boolean;
  readonly cells?: readonly Cell[];
  readonly links?: readonly BlockLink[];
}
