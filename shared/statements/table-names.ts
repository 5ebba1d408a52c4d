import type { Language } from "../text/language.ts";
import { fold } from "./fold.ts";
import { ownCells, type Row, type RowCell } from "./grid.ts";
import { readIndicators } from "./indicators.ts";
import { markerLength } from "./items.ts";
import type { IndicatorTable } from "./table-header.ts";
import { findNameBound, findNameUnit, type RowUnit, readUnitCell, START_VALUE } from "./table-values.ts";

/** The name is the longest text before the values; what follows it is a breakdown («в СНП»). */
export function findNames(
  cells: readonly RowCell[],
  slots: readonly (RowCell | undefined)[],
  table: IndicatorTable,
): RowCell[] {
  const firstValue = slots.find((slot) => slot !== undefined);
  const before = firstValue === undefined ? cells : cells.slice(0, cells.indexOf(firstValue));
  const all = before.filter(
    (cell) =>
      /\p{L}{2,}/u.test(cell.text) &&
      cell.column !== table.unitColumn &&
      !PLAN_OR_FACT.test(fold(cell.text)) &&
      readUnitOnly(cell.text) === undefined,
  );
  const main = all.filter((cell) => !table.sideColumns.has(cell.column));
  // «Источники | 2025 | 2026»: a table of sources names nothing else.
  const texts = main.length > 0 ? main : all;
  const [longest] = [...texts].sort((a, b) => b.text.length - a.text.length);
  const name = texts.find(({ column }) => column === table.nameColumn) ?? longest;
  if (name === undefined) return [];
  const next = table.unitColumn === undefined ? texts[texts.indexOf(name) + 1] : undefined;
  return next === undefined ? [name] : [name, next];
}

const PLAN_OR_FACT = /^(?:план|жоспар|plan|факт|нақты|fact|actual)[а-яa-zәіңғүұқөһ]*\.?$/;

/** Told of the text as it is printed: most cells are numbers, and of a table every one is asked. */
const MAY_BE_FACT = /^[ФфНнFfAa]/;
const FACT = /^(?:факт|нақты|fact|actual)[а-яa-z]*\.?$/;

/** Whether a row of an indicator holds what was reached: «факт» beside «план» in the row above. */
export function isFactRow(cells: readonly RowCell[]): boolean {
  return cells.some(({ text }) => MAY_BE_FACT.test(text) && FACT.test(fold(text)));
}

function readUnitOnly(text: string): RowUnit | undefined {
  return text.length <= 12 &&
    /^(?:%|ед\.?|чел\.?|тыс|млн|млрд|балл|км|га|раз|человек|тонн|тенге|адам|бірлік|дана|теңге|units?|persons?)/.test(
      fold(text),
    )
    ? readUnitCell(text)
    : undefined;
}

/** A row whose name stands in the cell above, which spans it, and that has a unit of its own: «в % к …». */
export function findUnitBelow(row: Row, table: IndicatorTable, nameAt: number): RowCell | undefined {
  const isNamedAbove = row.cells.some(({ continued, column }) => continued && column === nameAt);
  return isNamedAbove
    ? ownCells(row).find(({ column, text }) => column === table.unitColumn && text !== "")
    : undefined;
}

/** «на 100 насе-⏎ления»: a word that the cell's width has broken is one. */
function joinLines(text: string): string {
  return text.replace(/(\p{L})-\n(?=\p{Ll})/gu, "$1").replace(/\n/g, " ");
}

/** The sign that says «as above» in a unit cell. */
const DITTO = /^(?:["'”“»«„]{1,2}|-\s?["”»]\s?-|-?\s?\/\/\s?-?|то же|сол|ditto)$/i;

/** Unit of a row, from its unit column, a unit alone in a cell, or the name's end; `above` stands in for ditto. */
export function unitOf(
  name: string,
  row: Row,
  table: IndicatorTable,
  slots: readonly (RowCell | undefined)[],
  above: RowUnit | undefined,
): RowUnit | undefined {
  const cells = ownCells(row);
  // «Оценка» of a row that did not exist then may hold its unit.
  const firstValue = slots.find((slot) => slot !== undefined && readUnitOnly(slot.text) === undefined);
  const before = firstValue === undefined ? cells : cells.slice(0, cells.indexOf(firstValue));
  const isMerged = row.cells.some(({ continued, column }) => continued && column === table.unitColumn);
  if (isMerged && above !== undefined) return above;
  const byColumn = before.find((cell) => cell.column === table.unitColumn);
  if (byColumn !== undefined && byColumn.text !== "")
    return DITTO.test(byColumn.text) ? above : readUnitCell(joinLines(byColumn.text));
  for (const cell of before) {
    const unit = readUnitOnly(cell.text);
    if (unit !== undefined) return unit;
  }
  return findNameUnit(name.replace(/\n/g, " "));
}

/**
 * Name and unit of an indicator whose name repeats a value of its row: «Снижение уровня
 * безработицы до 5,5 %» beside … 5,6 | 5,5.
 */
export function readValuedName(
  name: string,
  language: Language,
  values: readonly number[],
): { readonly name: string; readonly unit?: string } | undefined {
  if (!repeatsValue(name, values) || HELD.test(fold(name))) return undefined;
  const [reading, ...more] = readIndicators(name.replace(START_VALUE, ""), language);
  const [target] = reading?.targets ?? [];
  if (reading === undefined || more.length > 0 || target === undefined) return undefined;
  if (reading.targets.length > 1 || !values.includes(target.value) || reading.name.length < MIN_NAME)
    return undefined;
  return { name: reading.name, ...(target.unit === undefined ? {} : { unit: target.unit }) };
}

/** «Удержание … на уровне 0,03», «0,03 деңгейінде ұстау»: without the value the words say nothing. */
const HELD = /на уровне|в пределах|деңгейінде|деңгейде|шегінде|at the level|within/;

const NUMBER = /\d+(?:[ \u00a0]\d{3})*(?:[.,]\d+)?/g;

function repeatsValue(name: string, values: readonly number[]): boolean {
  return (name.match(NUMBER) ?? []).some((number) =>
    values.includes(Number(number.replace(/[ \u00a0]/g, "").replace(",", "."))),
  );
}

/** Shorter names say nothing, in characters. */
const MIN_NAME = 6;

/** Longest name of a part of a breakdown, in characters. */
const MAX_PART = 80;

/** A part of a breakdown: «в городах», «– водоснабжение», «из них женщины». */
export function isPartName(name: string): boolean {
  return name.length <= MAX_PART && /^[\p{Ll}–—-]/u.test(name);
}

export function isParent(name: string): boolean {
  const text = name.replace(/\s+/g, " ").trim();
  return text.endsWith(":") || PARENT.test(text);
}

export function nameOf(text: string): string {
  const name = text
    .replace(LABEL_LINE, "")
    .replace(/\s*<[*\d]{1,3}>|\s*\*\(\d{1,3}\)/g, "")
    .replace(/(\p{L})-\n(?=\p{Ll})/gu, "$1")
    .replace(/\s+/g, " ")
    .trim()
    .replace(NUMBERED, "")
    .replace(STARTED, "");
  const start = markerLength(name);
  const unit = findNameUnit(name);
  return name
    .slice(start, Math.min(unit?.at ?? name.length, findNameBound(name)?.at ?? name.length))
    .replace(/[\s,;:.*¹²³]+$/, "")
    .replace(PARENT, "")
    .replace(TOTAL, "")
    .trim();
}

/** «… (2020 жылы – 12 адам)»: what the value was before the plan began is no part of the name. */
const STARTED = /\s*\((?:в )?(?:19|20)\d\d(?![-–\d])[^()\d]{0,16}[–—:-]\s?\d[^()]{0,40}\)$/;

/** «Доля … , в том числе:» heads a breakdown; the rows below without a number are its parts. */
const PARENT =
  /[,;]?\s*\(?(?:в том числе|из них|из него|оның ішінде|including|of which)(?: по [а-я]+)?:?\)?$/i;

/** «Протяженность дорог, всего»: the row above its parts. */
const TOTAL = /(?:\s*,\s*|\s+[–—-]\s+)(?:всего|барлығы|total)$/i;

/** «Мақсатты индикатор» on a line of its own over the indicator. */
const LABEL_LINE =
  /^(?:целев(?:ой|ые)|нысаналы|мақсатты|target) (?:показател[ьи]|индикатор(?:ы|лар)?|көрсеткіш(?:тер)?|indicators?)[.:]?\n\s*(?=\S)/i;

/** «Показатель 1. Доля …»: the number is the table's, not the name's. */
const NUMBERED =
  /^(?:(?:показатель|индикатор|көрсеткіш|indicator)\s*\d{1,2}(?:\.\d{1,2})*[.:]|(?:целевой|нысаналы|мақсатты|target) (?:показатель|индикатор|көрсеткіш|indicator)(?:\s*\d{1,2}(?:\.\d{1,2})*)?[.:])\s*/i;
