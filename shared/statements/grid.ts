import type { Block, Cell } from "../text/block.ts";
import type { Span } from "../text/span.ts";
import type { Place } from "./statement.ts";

/** A table row as its own cells; cells that continue from above carry the upper row's words. */
export interface Row {
  /** Index of the block in the capture. */
  readonly block: number;
  readonly header: boolean;
  readonly cells: readonly RowCell[];
}

export interface RowCell extends Span {
  readonly text: string;
  /** Every stretch of a cell whose words the page has cut over two rows. */
  readonly places?: readonly Place[];
  readonly column: number;
  readonly width: number;
  readonly continued: boolean;
}

/** Lays a row's cells out; a block without cells is cut at its tabs. */
export function toRow(block: Block, index: number): Row {
  const cells = (block.cells ?? cutAtBars(block.text)).map((cell) => ({
    from: cell.from,
    to: cell.to,
    text: block.text.slice(cell.from, cell.to).trim(),
    column: cell.column,
    width: cell.width,
    continued: cell.continued === true,
  }));
  return { block: index, header: block.header === true && !hasValues(cells), cells };
}

const NUMBER = /^[≤≥<>+-]?\d[\d \u00a0]*(?:[.,]\d+)?\s?%?\*{0,3}$/;
const YEAR = /^(?:19|20)\d\d$/;

/** A name beside its values, which some pages set in heading cells (adilet, seen 2026-11). */
function hasValues(cells: readonly RowCell[]): boolean {
  const numbers = cells.filter(({ text }) => NUMBER.test(text) && !YEAR.test(text)).map(({ text }) => text);
  const isCounted = numbers.every(
    (text, index) => index === 0 || Number(text) === Number(numbers[0]) + index,
  );
  return numbers.length > 1 && !isCounted && cells.some(({ text }) => /\p{L}{3}/u.test(text));
}

/** Whether a line is the row of a table that its portal has lost: «Показатель | 2024 | 2025». */
export function isBarred({ kind, text }: Block): boolean {
  return kind === "paragraph" && text.length <= MAX_BARRED && /\|[^|]*\|/.test(text);
}

/** Longest line looked at for bars, in characters. */
const MAX_BARRED = 2_000;

function cutAtBars(text: string): Cell[] {
  const cells: Cell[] = [];
  const separator = text.includes("\t") ? "\t" : "|";
  let from = 0;
  for (const part of text.split(separator)) {
    if (from > 0 || part.trim() !== "" || separator === "\t")
      cells.push({ from, to: from + part.length, column: cells.length, width: 1 });
    from += part.length + 1;
  }
  return cells;
}

/** The cells that stand in this row itself. */
export function ownCells(row: Row): RowCell[] {
  return row.cells.filter((cell) => !cell.continued);
}
