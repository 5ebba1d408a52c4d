import { type Draft, draftRow, type Finding } from "./draft.ts";
import { fold } from "./fold.ts";
import { ownCells, type Row, type RowCell } from "./grid.ts";
import { dropClosing, markerLength } from "./items.ts";
import type { Target } from "./statement.ts";
import { hasIndicatorHeader, isUnitHeader, type TableSetting } from "./table-header.ts";
import { nameOf } from "./table-names.ts";
import { findNameUnit, readCellValue, readUnitCell } from "./table-values.ts";

/** «2024 год – 84,5; 2025 – 87», each year's value up to the next. */
const YEAR_VALUE =
  /(?<!\d)((?:19|20)\d\d)\s*(?:г\.?|год[ауы]?|ж\.?|жыл[а-яәіңғүұқөһ]*)?\s?[-–—:=]\s?([^;\n]{1,30}?)(?=\s*(?:[;\n]|,\s+(?:19|20)\d\d|$))/gu;

/**
 * Reads a table that has the values of all years in one cell of its row: «Показатель | Значения по
 * годам» over «Доля … | 2024 – 84,5; 2025 – 87».
 *
 * @returns `undefined` when the table is another
 */
export function readSeries(rows: readonly Row[], setting: TableSetting): Draft[] | undefined {
  const [header, ...others] = rows;
  if (header === undefined || others.length === 0) return undefined;
  const titles = ownCells(header);
  const name = titles.find(({ text }) => hasIndicatorHeader(fold(text)));
  const unit = titles.find(({ text }) => isUnitHeader(fold(text)));
  if (name === undefined) return undefined;
  const read = (row: Row): Draft[] => draftSeries(row, name.column, unit?.column, setting);
  if (others.slice(0, FIRST_ROWS).every((row) => read(row).length === 0)) return undefined;
  const drafts = others.flatMap(read);
  return drafts.length * 2 > others.length ? drafts : undefined;
}

/** Rows that tell the form of a table. */
const FIRST_ROWS = 8;

function draftSeries(
  row: Row,
  nameColumn: number,
  unitColumn: number | undefined,
  setting: TableSetting,
): Draft[] {
  const cells = ownCells(row);
  const name = cells.find(({ column }) => column === nameColumn);
  const values = cells.find(({ column, text }) => column > nameColumn && yearsIn(text).length > 0);
  if (name === undefined || values === undefined || !/\p{L}{3}/u.test(name.text)) return [];
  const unitCell = cells.find(({ column }) => column === unitColumn);
  const unit =
    unitCell === undefined ? findNameUnit(name.text.replace(/\n/g, " ")) : readUnitCell(unitCell.text);
  const text = setting.blocks[row.block]?.text ?? "";
  const targets = targetsOf(row, values, text, setting).map((target) => ({
    ...target,
    ...(target.unit === undefined && unit?.unit !== undefined && { unit: unit.unit }),
  }));
  if (targets.length === 0) return [];
  const found: Finding = {
    kind: setting.topic === "result-indicator" || setting.isUnderTask ? "result-indicator" : "indicator",
    path: setting.path,
    confidence: "high",
    language: setting.language,
  };
  const from = name.from + markerLength(text.slice(name.from, name.to));
  const shown = unit?.unit ?? targets[0]?.unit;
  return [
    draftRow(setting.blocks, [{ block: row.block, ...dropClosing(text, { from, to: name.to }) }], found, {
      name: nameOf(name.text),
      ...(shown === undefined ? {} : { unit: shown }),
      ...(unit?.rateBase === undefined ? {} : { rateBase: unit.rateBase }),
      ...(unit?.rateUnit === undefined ? {} : { rateUnit: unit.rateUnit }),
      targets,
      values: targets.map(({ place }) => place),
    }),
  ];
}

function yearsIn(text: string): RegExpMatchArray[] {
  const matches = [...text.matchAll(YEAR_VALUE)];
  return matches.length > 1 ? matches : [];
}

function targetsOf(row: Row, cell: RowCell, text: string, setting: TableSetting): Target[] {
  return yearsIn(text.slice(cell.from, cell.to)).flatMap((match): Target[] => {
    const [, period = "", words = ""] = match;
    const value = readCellValue(words, setting.language);
    const isPast = setting.firstYear !== undefined && Number(period) < setting.firstYear;
    if (value === undefined || isPast) return [];
    const from = cell.from + (match.index ?? 0) + match[0].lastIndexOf(words);
    return [{ period, ...value, place: { block: row.block, from, to: from + words.length } }];
  });
}
