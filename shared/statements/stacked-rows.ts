import type { Block } from "../text/block.ts";
import type { Row, RowCell } from "./grid.ts";
import type { IndicatorTable } from "./table-header.ts";
import { isValueLike } from "./table-values.ts";

/** Most indicators that one row holds, each on a line of its cells. */
const MAX_STACKED = 12;

/**
 * A row whose cells hold several indicators, one a line: «Доля …, % / Число …, ед.» beside «10 / 5 | 20 / 6».
 * Every filled value cell must have one value a line, as many as there are names.
 *
 * @returns the row itself when it holds one indicator
 */
export function unstack(row: Row, { columns, nameColumn, unitColumn }: IndicatorTable, block: Block): Row[] {
  const name = row.cells.find(({ column }) => column === nameColumn);
  if (name === undefined || name.continued || !name.text.includes("\n")) return [row];
  const values = row.cells.filter(
    ({ column, text }) => text !== "" && columns.some((value) => value.column === column),
  );
  const count = values[0]?.text.split("\n").length ?? 0;
  const areStacked = values.every(({ text }) => {
    const lines = text.split("\n");
    return lines.length === count && lines.every((line) => isValueLike(line.trim()));
  });
  if (count < 2 || count > MAX_STACKED || !areStacked) return [row];
  const names = namesOf(linesOf(name, block));
  if (names.length !== count) return [row];
  return names.map((own, index) => ({
    ...row,
    cells: row.cells.flatMap((cell): RowCell[] => {
      if (cell === name) return [own];
      const lines = linesOf(cell, block);
      const line = lines.length === count ? lines[index] : undefined;
      if (line !== undefined) return [line];
      return index === 0 || cell.column === unitColumn ? [cell] : [{ ...cell, text: "" }];
    }),
  }));
}

/** The lines of a cell, each as a cell. */
function linesOf(cell: RowCell, block: Block): RowCell[] {
  const cells: RowCell[] = [];
  let from = cell.from;
  for (const line of block.text.slice(cell.from, cell.to).split("\n")) {
    const text = line.trim();
    if (text !== "") {
      const at = from + line.indexOf(text);
      cells.push({ ...cell, from: at, to: at + text.length, text });
    }
    from += line.length + 1;
  }
  return cells;
}

/** Lines joined to names: one begins with a capital letter or a number, or behind a semicolon. */
function namesOf(lines: readonly RowCell[]): RowCell[] {
  const names: RowCell[] = [];
  for (const line of lines) {
    const last = names.at(-1);
    const isNew =
      last === undefined || /^(?:\p{Lu}|\d{1,2}[.)]\s|[-–•])/u.test(line.text) || last.text.endsWith(";");
    if (isNew) names.push(line);
    else names[names.length - 1] = { ...last, to: line.to, text: `${last.text}\n${line.text}` };
  }
  return names;
}
