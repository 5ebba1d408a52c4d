import type { Block } from "../text/block.ts";
import { fold } from "./fold.ts";
import { ownCells, type Row, type RowCell } from "./grid.ts";
import { splitItems } from "./items.ts";
import { addItem, periodOfLabel, type Walk } from "./walk.ts";

const RESULTS_HEADER =
  /результат|эффект|нәтиже|result|outcome|effect|^(?:к|до|by) (?:концу |the end of )?20\d\d|^20\d\d жыл(?:ға қарай|дың соңына)/;

interface ResultColumn {
  readonly cell: RowCell;
  readonly period: string;
}

/**
 * Reads a table of words whose header names a year for each column of results: «Направление |
 * Результаты к 2026 году | Результаты к 2029 году».
 *
 * @returns whether the table is one
 */
export function readResultColumns(walk: Walk, rows: readonly Row[]): boolean {
  const [header, ...others] = rows;
  if (header === undefined || others.length === 0 || !walk.setting.isProgramme) return false;
  const columns = findResultColumns(header);
  if (columns.length === 0) return false;
  for (const row of others)
    for (const { cell: title, period } of columns) {
      const cell = ownCells(row).find(({ column }) => column === title.column);
      const block = walk.capture.blocks[row.block];
      if (cell !== undefined && block !== undefined)
        addCell(walk, row.block, block, cell, title.text, period);
    }
  return true;
}

/** The first column names what the results are of: «К 2020 году | …» alone is a row of them. */
function findResultColumns(header: Row): ResultColumn[] {
  const [first, ...others] = ownCells(header);
  if (first === undefined || periodOfLabel(first.text) !== undefined) return [];
  return others.flatMap((cell) => {
    const isTitle = cell.text.length <= MAX_TITLE && RESULTS_HEADER.test(fold(cell.text));
    const period = isTitle ? periodOfLabel(cell.text) : undefined;
    return period === undefined ? [] : [{ cell, period }];
  });
}

/** Longest title of such a column, in characters. */
const MAX_TITLE = 80;

function addCell(
  walk: Walk,
  index: number,
  block: Block,
  cell: RowCell,
  title: string,
  period: string,
): void {
  for (const { lines } of splitItems(block.text, cell))
    addItem(
      walk,
      lines.map((line) => ({ block: index, ...line })),
      "results",
      title,
      period,
    );
}
