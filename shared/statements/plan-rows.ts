import type { Block } from "../text/block.ts";
import { joinCutRows, placesOfCell } from "./cut-rows.ts";
import { type Draft, draftIndicators, draftPlain, type Finding } from "./draft.ts";
import { fold, foldTitle } from "./fold.ts";
import { ownCells, type Row, type RowCell } from "./grid.ts";
import { dropClosing } from "./items.ts";

const MEASURE_HEADER = /мероприяти|наименование меры|іс-шара|activit|(?<!unit of )measures?(?! of)/;
const FORM_HEADER =
  /форма завершени|форма исполнени|ожидаемый результат|результат|аяқтал|нәтиже|completion|result|outcome/;
const OTHER_HEADER =
  /ответственн|исполнител|срок|расход|источник|жауапты|орындаушы|мерзім|шығын|responsible|deadline|period/;

/** Whether a table is a plan of measures: a column of measures beside terms and bodies. */
function isPlanHeader(rows: readonly Row[]): boolean {
  return rows.slice(0, 2).some((row) => {
    const cells = ownCells(row).map((cell) => foldTitle(cell.text));
    const measures = cells.find((cell) => MEASURE_HEADER.test(cell));
    return measures !== undefined && cells.some((cell) => cell !== measures && OTHER_HEADER.test(cell));
  });
}

/** A plan's rows, words that go on in the row below joined. */
export function joinPlanRows(rows: readonly Row[], header: Row): Row[] {
  return joinCutRows(rows, ownCells(header).find(isMeasureTitle)?.column, true);
}

/** The row of a plan that names its columns. */
export function findPlanHeader(rows: readonly Row[]): Row | undefined {
  return isPlanHeader(rows) ? rows.find((row) => ownCells(row).some(isMeasureTitle)) : undefined;
}

function isMeasureTitle({ text }: RowCell): boolean {
  return MEASURE_HEADER.test(foldTitle(text));
}

/** «Арал ауданы» without a number: where the measure above is done. */
const PLACE =
  /^[^,.;]{3,60}(?:ауданы|қаласы|облысы|филиалы| район| область| город):?$|^(?:г|город)\.? [^,.;]{3,40}$/;

/** «Итого по направлению 1:» sums up what its measures cost. */
const TOTAL = /^(?:итого|всего|барлығы|жиыны|total)(?!\p{L})/iu;

/** What a row of a plan holds. */
export interface PlanRow {
  readonly measures: readonly Draft[];
  /** A counted result in the column that says how the measure ends: «Не менее 50 стажировок в год». */
  readonly results: readonly Draft[];
}

/** Reads one row of a plan of measures; header and section rows give nothing. */
export function readPlanRow(row: Row, header: Row, blocks: readonly Block[], found: Finding): PlanRow {
  const cells = ownCells(row);
  if (row === header || row.header || cells.length < 3) return { measures: [], results: [] };
  const titles = ownCells(header);
  const measureAt = titles.findIndex(isMeasureTitle);
  const cell = cells[measureAt];
  const isPlace = cells[0]?.text === "" && PLACE.test(fold(cell?.text ?? ""));
  if (cell === undefined || isPlace || TOTAL.test(cell.text) || !/\p{L}{4}/u.test(cell.text))
    return { measures: [], results: [] };
  const text = blocks[row.block]?.text ?? "";
  const measure = draftPlain(
    blocks,
    placesOfCell(row, cell, (block) => blocks[block]?.text ?? ""),
    found,
  );
  if (measure === undefined) return { measures: [], results: [] };
  const formAt = titles.findIndex((title) => FORM_HEADER.test(foldTitle(title.text)));
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
