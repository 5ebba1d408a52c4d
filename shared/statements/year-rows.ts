import { type Draft, draftRow, type Finding } from "./draft.ts";
import { fold } from "./fold.ts";
import { ownCells, type Row, type RowCell } from "./grid.ts";
import { dropClosing } from "./items.ts";
import { hasMeasureWord } from "./measure.ts";
import type { Target } from "./statement.ts";
import type { TableSetting } from "./table-header.ts";
import { nameOf } from "./table-names.ts";
import { findNameBound, findNameUnit, type RowUnit, readCaptionUnit, readCellValue } from "./table-values.ts";
import { readYearCell } from "./year-columns.ts";
import { isReached } from "./year-parts.ts";

const YEAR_HEADER = /^(?:годы?|период|сроки?|жыл(?:ы|дар|дары)?|кезең|мерзімі?|years?|period)?$/;
const MONEY_HEADER = /финансирован|расход|бюджет|затрат|қаржы|шығын|шығыс|funding|financ|expenditure|budget/;

/**
 * Reads a table with a row for every year and a column for every indicator: «Год | Доля …, % |
 * Количество …» over «2026 год | 30 | 12».
 *
 * @returns `undefined` when the table is another or its values are no promises
 */
export function readYearRows(rows: readonly Row[], setting: TableSetting): Draft[] | undefined {
  const [header, second] = rows;
  const units = second !== undefined && isUnitRow(second) ? second : undefined;
  const years = rows.slice(units === undefined ? 1 : 2);
  if (header === undefined || years.length < 2 || !YEAR_HEADER.test(fold(header.cells[0]?.text ?? "-")))
    return undefined;
  const names = ownCells(header).slice(1);
  const isWhole = years.every((row) => row.cells.length === header.cells.length && yearOf(row) !== undefined);
  if (!isWhole || names.length === 0 || !names.every(({ text }) => /\p{L}{3}/u.test(text))) return undefined;
  if (!isPromised(names, years, setting)) return undefined;
  return names.flatMap((name) => draftColumn(header, name, years, setting, unitBelow(name, units)));
}

/** «| млн. дана | % |» below the names. */
function isUnitRow({ cells }: Row): boolean {
  const [first, ...units] = cells;
  return (
    first?.text === "" && units.length > 0 && units.every(({ text }) => readCaptionUnit(text) !== undefined)
  );
}

function unitBelow(name: RowCell, units: Row | undefined): RowUnit | undefined {
  const cell = units?.cells.find(({ column }) => column === name.column);
  return cell === undefined ? undefined : readCaptionUnit(cell.text);
}

function yearOf(row: Row): { readonly period: string; readonly label: string } | undefined {
  return readYearCell(row.cells[0]?.text ?? "");
}

function isPromised(names: readonly RowCell[], years: readonly Row[], setting: TableSetting): boolean {
  const { topic, firstYear } = setting;
  if (topic === "indicator" || topic === "result-indicator" || topic === "results") return true;
  if (topic !== undefined || firstYear === undefined) return false;
  const isOwn = years.every((row) => Number(yearOf(row)?.period.slice(-4)) >= firstYear);
  return isOwn && names.some(({ text }) => hasMeasureWord(text) && !MONEY_HEADER.test(fold(text)));
}

function draftColumn(
  header: Row,
  name: RowCell,
  years: readonly Row[],
  setting: TableSetting,
  below: RowUnit | undefined,
): Draft[] {
  if (MONEY_HEADER.test(fold(name.text))) return [];
  const words = name.text.replace(/\n/g, " ");
  const unit = below ?? findNameUnit(words);
  const bound = findNameBound(words)?.bound;
  const targets = years.flatMap((row): Target[] => {
    const year = yearOf(row);
    const cell = row.cells.find(({ column }) => column === name.column);
    const value = cell === undefined ? undefined : readCellValue(cell.text, setting.language);
    if (year === undefined || cell === undefined || value === undefined || isReached(year.label)) return [];
    if (setting.firstYear !== undefined && Number(year.period.slice(-4)) < setting.firstYear) return [];
    return [
      {
        period: year.period,
        ...value,
        ...(value.unit === undefined && unit?.unit !== undefined && { unit: unit.unit }),
        ...(value.bound === "=" && bound !== undefined && { bound }),
        place: { block: row.block, from: cell.from, to: cell.to },
      },
    ];
  });
  if (targets.length === 0) return [];
  const found: Finding = {
    kind: setting.topic === "result-indicator" ? "result-indicator" : "indicator",
    path: setting.path,
    confidence: "high",
    language: setting.language,
  };
  const text = setting.blocks[header.block]?.text ?? "";
  return [
    draftRow(setting.blocks, [{ block: header.block, ...dropClosing(text, name) }], found, {
      name: nameOf(name.text),
      ...unit,
      targets,
      values: targets.map(({ place }) => place),
    }),
  ];
}
