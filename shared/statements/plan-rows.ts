import type { Block } from "../text/block.ts";
import { type Draft, draftIndicators, draftPlain, type Finding } from "./draft.ts";
import { fold } from "./fold.ts";
import { ownCells, type Row } from "./grid.ts";
import { dropClosing, markerLength } from "./items.ts";

const MEASURE_HEADER = /мероприяти|наименование меры|іс-шара|activit|(?<!unit of )measures?(?! of)/;
const FORM_HEADER =
  /форма завершени|форма исполнени|ожидаемый результат|результат|аяқтал|нәтиже|completion|result|outcome/;
const OTHER_HEADER =
  /ответственн|исполнител|срок|расход|источник|жауапты|орындаушы|мерзім|шығын|responsible|deadline|period/;

/** Whether a table is a plan of measures: a column of measures beside terms and bodies. */
export function isPlanHeader(rows: readonly Row[]): boolean {
  return rows.slice(0, 2).some((row) => {
    const cells = ownCells(row).map((cell) => fold(cell.text).replace(/-\s/g, ""));
    const measures = cells.find((cell) => MEASURE_HEADER.test(cell));
    return measures !== undefined && cells.some((cell) => cell !== measures && OTHER_HEADER.test(cell));
  });
}

/** What a row of a plan holds. */
export interface PlanRow {
  readonly measures: readonly Draft[];
  /** A counted result in the column that says how the measure ends: «Не менее 50 стажировок в год». */
  readonly results: readonly Draft[];
}

/** Reads one row of a plan of measures; header and section rows give nothing. */
export function readPlanRow(
  row: Row,
  rows: readonly Row[],
  blocks: readonly Block[],
  found: Finding,
): PlanRow {
  const cells = ownCells(row);
  const header = rows.find((above) => ownCells(above).some((cell) => MEASURE_HEADER.test(fold(cell.text))));
  if (header === undefined || row === header || row.header || cells.length < 3)
    return { measures: [], results: [] };
  const titles = ownCells(header);
  const measureAt = titles.findIndex((cell) => MEASURE_HEADER.test(fold(cell.text)));
  const cell = cells[measureAt];
  if (cell === undefined || !/\p{L}{4}/u.test(cell.text)) return { measures: [], results: [] };
  const text = blocks[row.block]?.text ?? "";
  const from = cell.from + markerLength(text.slice(cell.from, cell.to));
  const measure = draftPlain(
    blocks,
    [{ block: row.block, ...dropClosing(text, { from, to: cell.to }) }],
    found,
  );
  if (measure === undefined) return { measures: [], results: [] };
  const formAt = titles.findIndex((title) => FORM_HEADER.test(fold(title.text).replace(/-\s/g, "")));
  const form = formAt === measureAt ? undefined : cells[formAt];
  const results =
    form === undefined
      ? []
      : draftIndicators(blocks, [{ block: row.block, ...dropClosing(text, form) }], {
          ...found,
          kind: "result-indicator",
        });
  return {
    measures: [measure],
    results: results
      .filter(({ targets }) =>
        targets.some(({ bound, unit }) => (bound !== "=" && bound !== "by") || unit === "%"),
      )
      .map((result) => ({ ...result, name: measure.name })),
  };
}
