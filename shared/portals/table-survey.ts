import { walkInSteps } from "./walk.ts";

/** Longest cell of a short table still read as a cell, in UTF-16 code units; a longer one is a page column. */
const MAX_CELL_LENGTH = 20_000;

/** Tables with at most this many rows are looked at for page columns. */
const FEW_ROWS = 3;

interface OpenTable {
  rows: number;
  /** Rows with at least two cells that hold text, and no table inside. */
  gridRows: number;
  filledCells: number;
  hasTable: boolean;
  rowHasTable: boolean;
  cellLength: number;
  longestCell: number;
}

/**
 * Finds the tables whose rows are rows of data. The others only place things on the page (a
 * signature, "approved by" at the right edge, the whole article in one cell) and are read as if
 * they were not there.
 *
 * A table is data when some row has two cells with text; when it holds other tables, when most of
 * its rows with text have and hold no table.
 */
export function* findGrids(root: Element): Generator<void, ReadonlySet<Element>> {
  const grids = new Set<Element>();
  const tables = [...root.getElementsByTagName("table")];
  for (let index = 0; index < tables.length; ) {
    const table = tables[index] as Element;
    let next = index + 1;
    while (next < tables.length && table.contains(tables[next] as Element)) next += 1;
    yield* survey(table, next > index + 1, grids);
    // Most tables tell in less than a step of the walk: a thousand of them would be one long task.
    yield;
    index = next;
  }
  return grids;
}

/** Adds a table that stands in no other, and those inside it, when they are data. */
function* survey(outer: Element, hasInner: boolean, grids: Set<Element>): Generator<void, void> {
  const whole = emptyTable();
  const open = [whole];
  yield* walkInSteps(outer, {
    enter: (element) => {
      const name = element.localName;
      const table = open.at(-1) ?? whole;
      if (name === "table") {
        table.hasTable = table.rowHasTable = true;
        open.push(emptyTable());
      } else if (name === "tr") table.filledCells = 0;
      else if (name === "td" || name === "th") table.cellLength = 0;
      return true;
    },
    leave: (element) => {
      const table = open.at(-1) ?? whole;
      const name = element.localName;
      if (name === "td" || name === "th") closeCell(table);
      else if (name === "tr") closeRow(table);
      else if (name === "table") {
        open.pop();
        if (isGrid(table)) grids.add(element);
      }
    },
    text: (node) => {
      const table = open.at(-1) ?? whole;
      table.cellLength += node.data.trim().length;
    },
    isDone: () => !hasInner && isSurelyGrid(whole),
  });
  if (isGrid(whole)) grids.add(outer);
}

function emptyTable(): OpenTable {
  return {
    rows: 0,
    gridRows: 0,
    filledCells: 0,
    hasTable: false,
    rowHasTable: false,
    cellLength: 0,
    longestCell: 0,
  };
}

function closeCell(table: OpenTable): void {
  if (table.cellLength > 0) table.filledCells += 1;
  table.longestCell = Math.max(table.longestCell, table.cellLength);
  table.cellLength = 0;
}

function closeRow(table: OpenTable): void {
  if (table.filledCells > 0 || table.rowHasTable) table.rows += 1;
  if (table.filledCells > 1 && !table.rowHasTable) table.gridRows += 1;
  table.filledCells = 0;
  table.rowHasTable = false;
}

/** Whether the rows so far tell already, in a table without tables inside: most tell by their fourth row. */
function isSurelyGrid({ rows, gridRows }: OpenTable): boolean {
  return rows > FEW_ROWS && gridRows > 0;
}

function isGrid(table: OpenTable): boolean {
  if (table.rows <= FEW_ROWS && table.longestCell > MAX_CELL_LENGTH) return false;
  return table.hasTable ? table.gridRows * 2 > table.rows : table.gridRows > 0;
}
