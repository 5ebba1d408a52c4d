import { fold } from "./fold.ts";
import type { Row, RowCell } from "./grid.ts";
import { hasMeasureWord } from "./measure.ts";
import type { Bound, StatementKind } from "./statement.ts";
import type { IndicatorTable } from "./table-header.ts";
import { isParent, isPartName, nameOf } from "./table-names.ts";
import { findNameBound, type RowUnit } from "./table-values.ts";

/** What the rows above say about the row that is read. */
export interface TableState {
  kind: StatementKind;
  /** Unit of the row above: a ditto sign repeats it. */
  unit?: RowUnit | undefined;
  /** Name that region rows below belong to. */
  indicator?: {
    readonly name: string;
    /** Where it stands in the grid. */
    readonly column: number;
    /** A row of words alone that names what its parts below measure. */
    readonly isHead: boolean;
    readonly unit: RowUnit | undefined;
    /** «3.7» in a numbered table: its parts are 3.7.1, 3.7.2. */
    readonly number: string | undefined;
    /** Bound that its words give all its values. */
    readonly bound: Bound | undefined;
    /** Its words say that a breakdown follows: a colon at the end, «в том числе». */
    readonly isParent: boolean;
  };
}

/** Remembers the indicator for its parts below; «в том числе:» alone speaks of the one above. */
export function noteIndicator(
  state: TableState,
  cell: RowCell,
  name: string,
  unit: RowUnit | undefined,
  row: Row,
  isHead = false,
): void {
  if (name === "" && state.indicator !== undefined) state.indicator = { ...state.indicator, isParent: true };
  else
    state.indicator = {
      name,
      column: cell.column,
      isHead,
      unit,
      number: numberOf(row),
      bound: findNameBound(cell.text)?.bound,
      isParent: isParent(cell.text),
    };
}

function numberOf({ cells }: Row): string | undefined {
  return /^\d{1,3}(?:\.\d{1,3})*(?=\.?$)/.exec(cells[0]?.text ?? "")?.[0];
}

/** Whether a row's number goes on the one above it, or is none: 3.7 and 3.7.1. */
function isBelow(row: Row, above: string | undefined): boolean {
  const number = numberOf(row);
  return number === undefined || above === undefined || number.startsWith(`${above}.`);
}

/** «6.4.1.1» below «6.4.1 Мощность, всего … в том числе:». */
export function isNumberedPart(row: Row, indicator: TableState["indicator"]): boolean {
  const isNumbered = numberOf(row) !== undefined && indicator?.number !== undefined;
  return isNumbered && indicator.isParent && isBelow(row, indicator.number);
}

/** How a row belongs to the indicator above: its growth, the same in another unit, its total, one of its parts. */
export type Part = "rate" | "unit" | "total" | "part";

export function partOf(
  row: Row,
  cells: readonly RowCell[],
  slots: readonly (RowCell | undefined)[],
  names: readonly RowCell[],
  state: TableState,
  { nameColumn }: IndicatorTable,
): Part | undefined {
  const { indicator } = state;
  const [name] = names;
  if (indicator === undefined || name === undefined) return undefined;
  if (isRateName(name.text)) return "rate";
  if (indicator.isHead && TOTAL_NAME.test(nameOf(name.text))) return "total";
  if (isNamedPart(name.text, state)) return "part";
  if (
    indicator.isHead &&
    isBelow(row, indicator.number) &&
    name.text.length <= MAX_HEAD_PART &&
    !hasMeasureWord(name.text)
  )
    return "part";
  return isRegionRow(row, cells, slots, names, indicator, nameColumn) ? "part" : undefined;
}

/** Longest name of a part below a row that heads them, in characters. */
const MAX_HEAD_PART = 60;

/** A row that has lost its name to a rowspan above: only the breakdown («Акмолинская») stands here. */
function isRegionRow(
  row: Row,
  cells: readonly RowCell[],
  slots: readonly (RowCell | undefined)[],
  names: readonly RowCell[],
  indicator: NonNullable<TableState["indicator"]>,
  nameColumn: number | undefined,
): boolean {
  if (names.length !== 1) return false;
  const [number] = cells;
  const isPart = number?.text === "" || number === names[0] || isNumberedPart(row, indicator);
  if (indicator.isParent && isPart && isPartName(names[0]?.text ?? "")) return true;
  // «Район | Показатель»: what the row has lost to the cell above is the district.
  if (nameColumn !== undefined && nameColumn > 0 && names[0]?.column === nameColumn) return false;
  if (names[0]?.column === indicator.column) return false;
  const hasContinued = row.cells.some((cell) => cell.continued && cell.column < (cells[0]?.column ?? 0));
  const firstValue = slots.find((slot) => slot !== undefined);
  return hasContinued && firstValue !== undefined && cells.indexOf(firstValue) === 1;
}

const PART_WORDS =
  /^(?:-\s*)?(?:в том числе|в т\. ?ч\.|из них|оның ішінде|соның ішінде|including|of which)[\s:,–—-]+(?=\p{L})/u;

/** «из них женщины»: the row says itself that it is a part of the one above. */
function isNamedPart(name: string, { indicator }: TableState): boolean {
  return indicator !== undefined && indicator.name !== "" && PART_WORDS.test(fold(name));
}

/** The part's own words, without «из них». */
export function partName(name: string): string {
  return name.slice(PART_WORDS.exec(fold(name))?.[0].length ?? 0);
}

/** «в % к предыдущему году» below an indicator: its growth, whatever its unit. */
const RATE_NAME =
  /^(?:(?:в )?(?:%|процентах) к |(?:өткен|алдыңғы) жылға (?:қарағанда )?(?:%|пайызбен)|(?:in |as )?(?:a )?(?:%|percent|percentage) (?:of|to) (?:the )?previous)/;

export function isRateName(name: string): boolean {
  return RATE_NAME.test(fold(name));
}

/** «ИФО, %» below an indicator without a number of its own: parts below it are the indicator's. */
export function isIndexBelow(row: Row, name: string, { indicator }: TableState): boolean {
  return indicator !== undefined && numberOf(row) === undefined && INDEX_NAME.test(fold(name));
}

const INDEX_NAME =
  /^(?:ифо|фки|нки|индекс физического объема|физикалық көлем индексі|нақты көлем индексі)(?:\s*[,(].*)?$/;

/** A total over rows of different things promises nothing of its own. */
const TOTAL_NAME = /^(?:итого|всего|барлығы|жиыны|total)$/i;

export function isTotal(name: string): boolean {
  return TOTAL_NAME.test(name);
}
