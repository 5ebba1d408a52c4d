import type { Block } from "../text/block.ts";
import { type Draft, draftRow, type Finding } from "./draft.ts";
import { fold } from "./fold.ts";
import { ownCells, type Row } from "./grid.ts";
import { dropClosing } from "./items.ts";
import { readCellValue, readUnitCell } from "./table-values.ts";

/** An appendix of a budget: groups, administrators and programmes, one sum a row. */
export interface BudgetTable {
  readonly headerRows: number;
  readonly unit: string | undefined;
  readonly period: string | undefined;
}

const GROUP_HEADER =
  /функциональная группа|администратор[а-я]* бюджетных программ|функционалдық топ|бюджеттік бағдарламалар(?:дың)? әкімші|functional group|administrator of budget|(?:^|\| )(?:категория|санаты|category) \|/;
const SUM_HEADER = /\| (?:сумма|сомасы?|amount)(?![а-яәіңғүұқөһa-z])/;
const MONEY =
  /(?:(?:тыс(?:яч[а-я]*|\.)?|млн\.?|миллион[а-я]*|мың|thousand|million)\s)?(?:тенге|теңге|tenge)(?![а-яa-z])/;
/** Rows from the top that may be the header: each level of the classification has one. */
const MAX_HEADER_ROWS = 8;
const MIN_HEADER_ROWS = 2;

/** The header of a budget's appendix; `undefined` when the table is none, or has sums of several years. */
export function findBudgetTable(rows: readonly Row[], titles: readonly string[]): BudgetTable | undefined {
  const first = rows.slice(0, MAX_HEADER_ROWS).findIndex((row) => sumOf(row) !== undefined);
  const header = rows.slice(0, Math.max(first, 0));
  const words = header
    .map(
      (row) =>
        `${ownCells(row)
          .map(({ text }) => fold(text))
          .join(" | ")} |`,
    )
    .join(" | ");
  if (header.length < MIN_HEADER_ROWS || !GROUP_HEADER.test(words) || !SUM_HEADER.test(words))
    return undefined;
  const money = MONEY.exec(words)?.[0];
  return {
    headerRows: header.length,
    unit: money === undefined ? undefined : readUnitCell(money)?.unit,
    period: titles.toReversed().flatMap((title) => findBudgetYear(fold(title)) ?? [])[0],
  };
}

/** A row's name and its last cell, where that is a sum; rows of column numbers have no name. */
function sumOf(
  row: Row,
): { readonly name: Row["cells"][number]; readonly sum: Row["cells"][number] } | undefined {
  const cells = ownCells(row).filter(({ text }) => text !== "");
  const sum = cells.at(-1);
  const name = cells.at(-2);
  const isRow = sum !== undefined && name !== undefined && /\p{L}{3}/u.test(name.text);
  return isRow && /^-?\d[\d\s.,]*$/.test(sum.text) ? { name, sum } : undefined;
}

/** «Областной бюджет на 2017 год», «2024 жылға арналған бюджет»: the last single year a text names. */
export function findBudgetYear(folded: string): string | undefined {
  const years = [
    ...folded.matchAll(
      /(?<![-–\d] ?)(20\d\d) (?:год(?:у|а)?|жыл(?:ға|ы))(?![а-яәіңғүұқөһ])|(?:for|in) (20\d\d)(?! ?[-–\d])/g,
    ),
  ];
  const last = years.at(-1);
  return last?.[1] ?? last?.[2];
}

/** One line of a budget: a group, an administrator or a programme with its sum, exactly as printed. */
export function readBudgetRow(
  row: Row,
  { unit, period }: BudgetTable,
  blocks: readonly Block[],
  found: Finding,
): Draft | undefined {
  const read = sumOf(row);
  const value = read === undefined ? undefined : readCellValue(read.sum.text, found.language);
  if (read === undefined || value === undefined || row.header) return undefined;
  const place = { block: row.block, from: read.sum.from, to: read.sum.to };
  const span = dropClosing(blocks[row.block]?.text ?? "", read.name);
  return draftRow(blocks, [{ block: row.block, ...span }], found, {
    name: read.name.text.replace(/\s+/g, " "),
    measure: "amount",
    ...(unit === undefined ? {} : { unit }),
    targets: [
      {
        ...value,
        ...(period === undefined ? {} : { period }),
        ...(unit === undefined ? {} : { unit }),
        place,
      },
    ],
    values: [place],
  });
}
