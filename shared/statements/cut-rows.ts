import { fold } from "./fold.ts";
import { ownCells, type Row, type RowCell } from "./grid.ts";
import { dropClosing, markerLength } from "./items.ts";
import type { Place } from "./statement.ts";

/** What ends a cell's words: a name that goes on stops at neither. */
const ENDED = /[.;:!?]$/;
/** Parts of a breakdown and of a plan begin with a small letter, too. */
const PART =
  /^(?:в том числе|из них|из него|оның ішінде|соның ішінде|including|of which|план|факт|в )|:$|^[-–—]/;

/**
 * Joins rows whose words a page has cut in two: «1 | Доля жителей, обеспеченных | % | 90» over
 * «| питьевой водой | | ». The second half begins with a small letter, in a row without a number.
 *
 * @param column the grid column of the names
 * @param isPlan rows of a plan of measures: the other cells may go on as well
 */
export function joinCutRows(rows: readonly Row[], column: number | undefined, isPlan: boolean): Row[] {
  const joined: Row[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    const whole = above === undefined || column === undefined ? undefined : join(above, row, column, isPlan);
    if (whole === undefined) joined.push(row);
    else joined[joined.length - 1] = whole;
  }
  return joined;
}

function join(above: Row, row: Row, column: number, isPlan: boolean): Row | undefined {
  const first = nameIn(above, column);
  const second = nameIn(row, column);
  if (first === undefined || second === undefined || above.header || row.header) return undefined;
  if (!/^\p{Ll}/u.test(second.text) || PART.test(fold(second.text)) || ENDED.test(first.text))
    return undefined;
  if (row.cells.some((cell) => cell.column < second.column && (cell.continued || cell.text !== "")))
    return undefined;
  const isLast = hasOnly(row, second);
  const isFirst = hasOnly(above, first) && above.cells.some((cell) => cell.column < first.column);
  if (!isPlan && !isLast && !isFirst) return undefined;
  if (!isPlan && isLast && hasOnly(above, first)) return undefined;
  const places = [...placesIn(above, first), ...placesIn(row, second)];
  const whole = { text: `${first.text}\n${second.text}`, places };
  const base = isPlan || isLast ? above : row;
  return {
    ...base,
    cells: base.cells.map((cell) => (cell === first || cell === second ? { ...cell, ...whole } : cell)),
  };
}

/** The cell of the names, wherever the row's own widths put it. */
function nameIn(row: Row, column: number): RowCell | undefined {
  const cell = ownCells(row).find((own) => own.column <= column && column < own.column + own.width);
  return cell === undefined || !/\p{L}/u.test(cell.text) || cell.text.length > MAX_PART ? undefined : cell;
}

/** Longest half of a cut name, in characters. */
const MAX_PART = 300;

/** Whether a cell holds all words of its row but a number. */
function hasOnly(row: Row, cell: RowCell): boolean {
  return ownCells(row).every(({ column, text }) => column <= cell.column || text === "");
}

function placesIn(row: Row, cell: RowCell): readonly Place[] {
  return cell.places ?? [{ block: row.block, from: cell.from, to: cell.to }];
}

/** Where a cell's words stand, list marker and closing punctuation left out. */
export function placesOfCell(row: Row, cell: RowCell, texts: (block: number) => string): Place[] {
  const places = placesIn(row, cell);
  return places.map((place, index) => {
    const text = texts(place.block);
    const marker = index === 0 ? markerLength(text.slice(place.from, place.to)) : 0;
    const span = { from: place.from + marker, to: place.to };
    return { block: place.block, ...(index === places.length - 1 ? dropClosing(text, span) : span) };
  });
}
