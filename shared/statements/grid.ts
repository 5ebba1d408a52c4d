import type { Block, Cell } from "../text/block.ts";
import type { Span } from "../text/span.ts";

/** A table row as its own cells; cells that continue from above carry the upper row's words. */
export interface Row {
  /** Index of the block in the capture. */
  readonly block: number;
  readonly header: boolean;
  readonly cells: readonly RowCell[];
}

export interface RowCell extends Span {
  readonly text: string;
  readonly column: number;
  readonly width: number;
  readonly continued: boolean;
}

/** Lays a row's cells out; a block without cells is cut at its tabs. */
export function toRow(block: Block, index: number): Row {
  const cells = block.cells ?? cutAtTabs(block.text);
  return {
    block: index,
    header: block.header === true,
    cells: cells.map((cell) => ({
      from: cell.from,
      to: cell.to,
      text: block.text.slice(cell.from, cell.to).trim(),
      column: cell.column,
      width: cell.width,
      continued: cell.continued === true,
    })),
  };
}

function cutAtTabs(text: string): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  for (const part of text.split("\t")) {
    cells.push({ from, to: from + part.length, column: cells.length, width: 1 });
    from += part.length + 1;
  }
  return cells;
}

/** The cells that stand in this row itself. */
export function ownCells(row: Row): RowCell[] {
  return row.cells.filter((cell) => !cell.continued);
}
