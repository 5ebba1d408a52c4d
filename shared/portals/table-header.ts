/** What header detection looks at in one row. */
export interface HeaderRow {
  readonly cells: readonly HeaderCell[];
  /** The row stands in `<thead>`. */
  readonly isHead: boolean;
}

interface HeaderCell {
  readonly text: string;
  /** A `<th>`, or all its text is bold. */
  readonly isMarked: boolean;
  /** First grid column, and how many it takes. */
  readonly column: number;
  readonly width: number;
}

/** Most rows at the top of a table that can be its header: title, group, years, column numbers. */
const MAX_HEADER_ROWS = 4;

/** Longest cell of a header row that is told by its content, in UTF-16 code units. */
const MAX_HEADER_CELL = 200;

/** Rows with the numbers 1, 2 … that tell the row above them to be a header. */
const FEW_NUMBERED = 2;

const YEAR =
  /^(?:(?:к|на|в)\s+)?(?:19|20)\d\d\s*(?:[⁰¹²³⁴-⁹*]{1,3}\)?\s*)?(?:(?:г|ж)\.?|год[аеу]?|жыл[ыға]*|year)?\s*(?:\(?(?:план|факт|оценка|прогноз|жоспар|болжам|бағалау|нақты|plan|actual|forecast|estimate)\)?)?\.?\s*(?:[⁰¹²³⁴-⁹*]{1,3}\)?)?$/iu;
const LABEL = /^(?:№|N|п\/п|№\s*п\/п|р\/с|р\/с\s*№|№\s*р\/с|no\.?|#)\s*\.?$/iu;

/** "n-1", "i", "…": a column of a table of formulas. */
const SYMBOL = /^(?:\p{L}(?:\s*[-+]\s*\d)?|…|\.\.\.)$/u;

/**
 * Tells which rows of a table are its header. Rows in `<thead>`, rows mostly of `<th>` or of bold
 * cells, rows with two years or more, the row of column numbers and what stands above it, a row
 * of groups with the labels that part them below, labels over numbered rows; on portals that
 * pasted their tables from Word the header is often an ordinary row.
 *
 * @returns one answer per row; a header repeated further down is also recognised; in a table
 * of nothing but header rows (a letterhead, a signature) none is
 */
export function findHeaderRows(rows: readonly HeaderRow[]): boolean[] {
  const isHeader = rows.map((row, index) => isMarkedHeader(row) || hasHeaderText(row, index));
  if (isGroupHeader(rows)) isHeader.fill(true, 0, 2);
  else if (isOverNumberedRows(rows)) isHeader[0] = true;
  const top = isHeader.lastIndexOf(true, MAX_HEADER_ROWS - 1);
  for (let index = 0; index < top; index += 1) {
    const row = rows[index];
    if (row?.cells.every(({ text }) => isShortLabel(text))) isHeader[index] = true;
  }
  rows.forEach((row, index) => {
    if (index === 0 || !isColumnNumbers(row)) return;
    if (index < MAX_HEADER_ROWS) isHeader.fill(true, 0, index + 1);
    else if (isHeader[index - 1]) isHeader[index] = true;
  });
  return isHeader.includes(false) ? isHeader : rows.map(() => false);
}

function isMarkedHeader({ cells, isHead }: HeaderRow): boolean {
  const filled = cells.filter(({ text }) => text !== "");
  if (isHead) return true;
  const marked = filled.filter((cell) => cell.isMarked);
  return marked.length > 1 && marked.length * 2 > filled.length;
}

function hasHeaderText({ cells }: HeaderRow, index: number): boolean {
  if (cells.some(({ text }) => text.length > MAX_HEADER_CELL)) return false;
  if (cells.filter(({ text }) => YEAR.test(text)).length > 1)
    return cells.every(({ text }) => YEAR.test(text) || isShortLabel(text));
  return index === 0 && cells.length > 2 && LABEL.test(cells[0]?.text ?? "");
}

/** Whether the first row groups columns that the second row names: "Убытки (j)" over "1 | 2 | … | n". */
function isGroupHeader([first, second]: readonly HeaderRow[]): boolean {
  if (first === undefined || second === undefined || !first.cells.every(({ text }) => isShortLabel(text)))
    return false;
  const group = first.cells.find(({ width, text }) => width > 1 && text !== "");
  if (group === undefined || first.cells.length < 2 || first.cells[0]?.text === "") return false;
  const below = second.cells.filter(
    ({ column }) => column >= group.column && column < group.column + group.width,
  );
  if (below.length < 2 || below.every(({ text }) => text === "")) return false;
  let number = 0;
  return second.cells.every(({ text }) => {
    if (/^\d{1,2}$/u.test(text)) {
      number += 1;
      return text === String(number);
    }
    return SYMBOL.test(text) || YEAR.test(text) || isShortLabel(text);
  });
}

/** Whether the first row names the columns of rows numbered 1, 2 …: its own first cell is a name. */
function isOverNumberedRows(rows: readonly HeaderRow[]): boolean {
  const [first, ...others] = rows;
  if (first === undefined || first.cells.length < 2 || others.length < FEW_NUMBERED) return false;
  const isNumbered = others
    .slice(0, FEW_NUMBERED)
    .every(({ cells }, index) => cells[0]?.text.replace(/\.$/u, "") === String(index + 1));
  const isName = (text: string): boolean => text !== "" && isShortLabel(text.split("=", 1)[0] ?? "");
  return isNumbered && first.cells.every(({ text }) => isName(text));
}

/** Column numbers "1 | 2 | 3", a formula with them ("3=1*2"), the names' column left empty. */
function isColumnNumbers({ cells }: HeaderRow): boolean {
  const numbered = cells[0]?.text === "" ? cells.slice(1) : cells;
  return (
    numbered.length > 1 && numbered.every(({ text }, index) => text.split("=", 1)[0] === String(index + 1))
  );
}

/** Words without a value: digits are allowed only in years. */
function isShortLabel(text: string): boolean {
  return text.length <= MAX_HEADER_CELL && !/\d/u.test(text.replace(/(?:19|20)\d\d/gu, ""));
}
