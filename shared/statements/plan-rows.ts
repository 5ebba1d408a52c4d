import type { Block } from "../text/block.ts";
import { joinCutRows, placesOfCell } from "./cut-rows.ts";
import { type Draft, draftIndicators, draftPlain, type Finding } from "./draft.ts";
import { fold } from "./fold.ts";
import { ownCells, type Row, type RowCell } from "./grid.ts";
import { dropClosing } from "./items.ts";

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

/** The plan's rows, words that go on in the row below joined. */
export function joinPlanRows(rows: readonly Row[]): Row[] {
  const header = rows.find((row) => ownCells(row).some(isMeasureTitle));
  return joinCutRows(
    rows,
    header === undefined ? undefined : ownCells(header).find(isMeasureTitle)?.column,
    true,
  );
}

function isMeasureTitle({ text }: RowCell): boolean {
  return MEASURE_HEADER.test(fold(text));
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
  const header = rows.find((above) => ownCells(above).some(isMeasureTitle));
  if (header === undefined || row === header || row.header || cells.length < 3)
    return { measures: [], results: [] };
  const titles = ownCells(header);
  const measureAt = titles.findIndex(isMeasureTitle);
  const cell = cells[measureAt];
  if (cell === undefined || !/\p{L}{4}/u.test(cell.text)) return { measures: [], results: [] };
  const text = blocks[row.block]?.text ?? "";
  const measure = draftPlain(
    blocks,
    placesOfCell(row, cell, (block) => blocks[block]?.text ?? ""),
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
