/** A cell's place in the grid of its table. */
export interface GridCell {
  /** Index among the row's own cells; absent when the cell continues from an earlier row. */
  readonly own?: number;
  readonly column: number;
  readonly width: number;
}

/** Spans of a cell as its markup gives them; 0 rows means "to the end of the row group". */
export interface CellSpans {
  readonly columns: number;
  readonly rows: number;
}

interface Carried {
  column: number;
  width: number;
  rowsLeft: number;
}

/** Widest grid laid out, in columns: the widest indicator table seen has 20. Wider spans are cut. */
const MAX_COLUMNS = 200;

/** Most continued cells laid out in one table; beyond it rowspans are ignored, so that a hostile table stays linear. */
const MAX_CONTINUED = 200_000;

/**
 * Lays the rows of one table out on a grid, row by row: cells that span rows take their columns
 * from the rows below (HTML Standard, "forming a table"). Rowspans that overshoot the table are
 * harmless; `endGroup` ends them where a row group ends.
 */
export class TableGrid {
  #carried: Carried[] = [];
  #continued = 0;

  place(cells: readonly CellSpans[]): GridCell[] {
    const row: GridCell[] = [];
    const placed: Carried[] = [];
    let column = 0;
    let next = 0;
    const skipCarried = (): void => {
      for (
        let over = this.#carried[next];
        over !== undefined && over.column <= column;
        over = this.#carried[next]
      ) {
        row.push({ column: over.column, width: over.width });
        column = Math.max(column, over.column + over.width);
        next += 1;
      }
    };
    cells.forEach(({ columns, rows }, own) => {
      skipCarried();
      const width = Math.max(1, Math.min(columns, MAX_COLUMNS - column));
      row.push({ own, column, width });
      if (rows !== 1 && column < MAX_COLUMNS)
        placed.push({ column, width, rowsLeft: rows === 0 ? Number.POSITIVE_INFINITY : rows - 1 });
      column += width;
    });
    for (const over of this.#carried.slice(next)) row.push({ column: over.column, width: over.width });
    this.#carry(placed);
    return row;
  }

  endGroup(): void {
    this.#carried = [];
  }

  #carry(placed: readonly Carried[]): void {
    this.#continued += this.#carried.length;
    for (const over of this.#carried) over.rowsLeft -= 1;
    this.#carried = [...this.#carried.filter(({ rowsLeft }) => rowsLeft > 0), ...placed];
    this.#carried.sort((a, b) => a.column - b.column);
    if (this.#continued > MAX_CONTINUED) this.#carried = [];
  }
}

/** The spans a cell asks for; anything but a plain number counts as 1. */
export function readSpans(cell: Element): CellSpans {
  return {
    columns: Math.max(1, readCount(cell.getAttribute("colspan"))),
    rows: readCount(cell.getAttribute("rowspan")),
  };
}

function readCount(value: string | null): number {
  return value !== null && /^\s*\d{1,5}\s*$/u.test(value) ? Number(value) : 1;
}
