import type { Run } from "./pdf-runs.ts";

/** A cell of a table: its lines, and how many columns it stands over. */
interface PdfCell {
  readonly lines: readonly string[];
  readonly span: number;
}

/** Part of a page: a table's rows, each with a cell or nothing for every column, or runs of plain text. */
export type PdfPart =
  | { readonly kind: "text"; readonly runs: readonly Run[] }
  | {
      readonly kind: "table";
      readonly rows: readonly (readonly PdfCell[])[];
      readonly columns: readonly Extent[];
    };

/** From left to right, in points. */
interface Extent {
  readonly from: number;
  readonly to: number;
}

/** Runs that the file draws one below the other. */
interface Box extends Extent {
  from: number;
  to: number;
  readonly runs: Run[];
}

/** Farthest that lines of one cell stand apart, in sizes of the letters. */
const LINE_PITCH = 1.5;

/** Narrowest space between two columns, in sizes of the letters. */
const COLUMN_GAP = 0.3;

/** Most runs of a page that is searched for tables: a full page of small print has some 500. */
const MAX_RUNS = 2_000;

/** Most columns of a table. */
const MAX_COLUMNS = 60;

/** Most rows of a table on one page. */
const MAX_ROWS = 300;

/** Share of rows that may not fit the columns. */
const MAX_UNFIT = 0.2;

/** Rows of one cell between two others that still belong to the table: headings in it. */
const MAX_HEADINGS = 2;

/** Rows with several cells that two columns need: two lines with a gap are a signature. */
const MIN_PAIRS = 3;

/** Rows left off the end of what may be a table before it is given up. */
const MAX_TRIES = 12;

/** The middle of a sentence. */
const STARTS_SMALL = /^(?!в том числе|соның ішінде|including|of which)\p{Ll}/u;

/** Share of a table's width from which a cell of several lines is a paragraph between two tables. */
const WIDE = 0.8;

/**
 * Finds the tables of a page by the places of its text: files draw a table cell by cell, so runs one below the
 * other are a cell, cells one beside the other a row, and rows whose cells stand in the same columns a table.
 * Spaced words of justified text stand in no columns, and columns of a page are drawn one after another.
 */
export function findParts(runs: readonly Run[]): PdfPart[] {
  if (runs.length > MAX_RUNS) return [{ kind: "text", runs }];
  const rows = toRows(toBoxes(runs));
  const parts: PdfPart[] = [];
  for (let at = 0; at < rows.length; ) {
    const found = findTable(rows, at);
    if (found !== undefined) {
      parts.push(found.table);
      at = found.end;
    } else {
      const text = (rows[at] ?? []).flatMap((box) => box.runs);
      const last = parts.at(-1);
      if (last?.kind === "text") parts[parts.length - 1] = { kind: "text", runs: [...last.runs, ...text] };
      else parts.push({ kind: "text", runs: text });
      at += 1;
    }
  }
  return parts;
}

function toBoxes(runs: readonly Run[]): Box[] {
  const boxes: Box[] = [];
  for (const [index, run] of runs.entries()) {
    const box = boxes.at(-1);
    const above = box?.runs.at(-1);
    const drop = above === undefined ? 0 : (above.y - run.y) / run.size;
    if (
      box !== undefined &&
      drop > 0.5 &&
      drop <= LINE_PITCH &&
      isOver(box, run) &&
      !beginsRow(runs, index)
    ) {
      box.runs.push(run);
      box.from = Math.min(box.from, run.from);
      box.to = Math.max(box.to, run.to);
    } else boxes.push({ from: run.from, to: run.to, runs: [run] });
  }
  return boxes;
}

/** A number or a year under words that has others to its right: the first cell of the next row. */
function beginsRow(runs: readonly Run[], index: number): boolean {
  const [above, run, next] = [runs[index - 1], runs[index], runs[index + 1]];
  if (above === undefined || run === undefined || next === undefined || next.y !== run.y) return false;
  return next.from > run.to && !/\p{L}/u.test(run.text) && /\p{L}/u.test(above.text);
}

function isOver(a: Extent, b: Extent): boolean {
  return a.from < b.to && b.from < a.to;
}

function toRows(boxes: readonly Box[]): Box[][] {
  const rows: Box[][] = [];
  for (const box of boxes) {
    const row = rows.at(-1);
    const left = row?.at(-1);
    if (row !== undefined && left !== undefined && box.from >= left.to && isBeside(row, box)) row.push(box);
    else rows.push([box]);
  }
  return rows;
}

/** Whether a box stands at the height of a row; cells of one row may be at its top, middle or foot. */
function isBeside(row: readonly Box[], box: Box): boolean {
  const heights = row.flatMap(({ runs }) => runs.map(({ y }) => y));
  const own = box.runs.map(({ y }) => y);
  const slack = LINE_PITCH * (box.runs[0]?.size ?? 0);
  return Math.min(...own) <= Math.max(...heights) + slack && Math.max(...own) >= Math.min(...heights) - slack;
}

/** The longest table that begins here; text behind it may have gaps too. */
function findTable(
  rows: readonly (readonly Box[])[],
  start: number,
): { table: PdfPart; end: number } | undefined {
  const longest = findEnd(rows, start) ?? start;
  for (let end = longest; end > start && end > longest - MAX_TRIES; end -= 1) {
    const table = readTable(rows.slice(start, end));
    if (table !== undefined) return { table, end };
  }
  return undefined;
}

/** End of the rows that may be a table from here on, exclusive. */
function findEnd(rows: readonly (readonly Box[])[], start: number): number | undefined {
  if ((rows[start]?.length ?? 0) < 2) return undefined;
  let end = start + 1;
  let width = spread(rows[start] ?? []);
  const last = Math.min(rows.length, start + MAX_ROWS);
  for (let at = end, headings = 0; at < last && headings <= MAX_HEADINGS; at += 1) {
    const row = rows[at] ?? [];
    if (row.length > 1) {
      end = at + 1;
      headings = 0;
      width = spread([width, ...row]);
    } else if (row[0] !== undefined && isParagraph(row[0], width)) break;
    else headings += 1;
  }
  for (let row = rows[end]; row !== undefined && beginsInside(row, rows[end - 1]); row = rows[end]) end += 1;
  return end;
}

/** One cell in the middle of a sentence, right below a row: files drawn line by line have it as a row of its own. */
function beginsInside(row: readonly Box[], above: readonly Box[] | undefined): boolean {
  const [run, ...others] = row.flatMap(({ runs }) => runs);
  if (run === undefined || others.length > 0 || above === undefined) return false;
  const lowest = Math.min(...above.flatMap(({ runs }) => runs.map(({ y }) => y)));
  return lowest - run.y <= run.size * LINE_PITCH && STARTS_SMALL.test(run.text);
}

function isParagraph({ runs, from, to }: Box, table: Extent): boolean {
  return runs.length > 1 && to - from > (table.to - table.from) * WIDE;
}

function spread(parts: readonly Extent[]): Extent {
  return { from: Math.min(...parts.map(({ from }) => from)), to: Math.max(...parts.map(({ to }) => to)) };
}

function readTable(rows: readonly (readonly Box[])[]): PdfPart | undefined {
  const columns = findColumns(rows);
  if (columns === undefined) return undefined;
  const placed: PdfCell[][] = [];
  let unfit = 0;
  for (const [index, row] of rows.entries()) {
    const cells = placeCells(row, columns);
    const above = placed.at(-1);
    if (cells === undefined) unfit += 1;
    else if (above === undefined || !goesOn(row, rows[index - 1], cells)) placed.push(cells);
    else placed[placed.length - 1] = joinCells(above, cells);
  }
  return unfit > rows.length * MAX_UNFIT ? undefined : { kind: "table", rows: placed, columns };
}

/** The columns of the rows with most cells; `undefined` when these do not stand one below the other. */
function findColumns(rows: readonly (readonly Box[])[]): Extent[] | undefined {
  const count = Math.max(...rows.map(({ length }) => length));
  if (count > MAX_COLUMNS) return undefined;
  const several = rows.filter(({ length }) => length > 1).length;
  if (several < (count > 2 || rows.flat().some(({ runs }) => runs.length > 1) ? 2 : MIN_PAIRS))
    return undefined;
  const full = rows.filter(({ length }) => length === count);
  const columns = Array.from({ length: count }, (_, index) =>
    spread(full.flatMap((row) => row[index] ?? [])),
  );
  const gap = COLUMN_GAP * (rows[0]?.[0]?.runs[0]?.size ?? 0);
  const areApart = columns.every(
    ({ to }, index) => to + gap <= (columns[index + 1]?.from ?? Number.POSITIVE_INFINITY),
  );
  return areApart ? columns : undefined;
}

/** A row with a cell for every column or span of columns; `undefined` when two stand in one. */
function placeCells(row: readonly Box[], columns: readonly Extent[]): PdfCell[] | undefined {
  const cells: PdfCell[] = [];
  let next = 0;
  for (const box of row) {
    const over = columns.flatMap((column, index) => (isOver(column, box) ? [index] : []));
    const first = over[0] ?? findNearest(box, columns);
    if (first < next) return undefined;
    for (; next < first; next += 1) cells.push({ lines: [], span: 1 });
    const span = Math.max(1, over.length);
    cells.push({ lines: box.runs.map(({ text }) => text), span });
    next = first + span;
  }
  for (; next < columns.length; next += 1) cells.push({ lines: [], span: 1 });
  return cells;
}

function findNearest(box: Extent, columns: readonly Extent[]): number {
  const middle = ({ from, to }: Extent): number => (from + to) / 2;
  const distances = columns.map((column) => Math.abs(middle(column) - middle(box)));
  return distances.indexOf(Math.min(...distances));
}

function goesOn(row: readonly Box[], above: readonly Box[] | undefined, cells: readonly PdfCell[]): boolean {
  return cells.every(({ span }) => span === 1) && beginsInside(row, above);
}

function joinCells(above: readonly PdfCell[], below: readonly PdfCell[]): PdfCell[] {
  const isAlike = above.length === below.length;
  return isAlike
    ? above.map((cell, index) => ({ ...cell, lines: [...cell.lines, ...(below[index]?.lines ?? [])] }))
    : [...above];
}
