/** Rows kept beyond those that are read: rows without text, hidden ones, those of a table inside. */
const SPARE_ROWS = 100;

/** Shortest row of two cells, in characters. */
const ROW_LENGTH = "<tr><td><td>".length;

const PART = /<(\/?)(table|tr|td|th)(?=[\s/>])/giu;

interface OpenTable {
  rows: number;
  /** Cells of the row under way. */
  cells: number;
  /** Where the first row begins that is left out. */
  from?: number;
}

/**
 * Leaves out the rows of long tables that nobody will read: the parser needs a kilobyte for each
 * cell. One row more than are read stays, so that the reader says that the table was cut. Only
 * rows of two cells and more count: others may be lines of a text in a frame.
 *
 * @param mostRows rows of one table that are read
 */
export function shortenTables(html: string, mostRows: number): string {
  if (html.length < mostRows * ROW_LENGTH) return html;
  const open: OpenTable[] = [];
  const gone: { from: number; to: number }[] = [];
  for (const { 1: close, 2: name, index } of html.matchAll(PART)) {
    const table = open.at(-1);
    const part = name?.toLowerCase();
    if (part === "table" && close === "") open.push({ rows: 0, cells: 0 });
    else if (table === undefined) continue;
    else if (part === "table") {
      open.pop();
      if (table.from === undefined) continue;
      while ((gone.at(-1)?.from ?? -1) > table.from) gone.pop();
      gone.push({ from: table.from, to: index });
    } else if (close === "/") continue;
    else if (part === "tr") {
      table.cells = 0;
      if (table.rows > mostRows + SPARE_ROWS) table.from ??= index;
    } else if (++table.cells === 2) table.rows += 1;
  }
  let kept = "";
  let at = 0;
  for (const { from, to } of gone) {
    kept += html.slice(at, from);
    at = to;
  }
  return kept + html.slice(at);
}
