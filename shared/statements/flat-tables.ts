import type { Block } from "../text/block.ts";
import type { Capture } from "../text/capture.ts";
import { findInlineCue } from "./cues.ts";
import { fold } from "./fold.ts";
import { type JoinedBlock, type JoinedCapture, joinBlocks } from "./joined-blocks.ts";
import { hasIndicatorHeader } from "./table-header.ts";
import { readYearCell } from "./year-columns.ts";

/** The header of a table whose cells a page shows as paragraphs. */
interface FlatHeader {
  /** First block of the header, and the first below it. */
  readonly from: number;
  readonly to: number;
  /** Blocks that head the columns before the years. */
  readonly before: readonly number[];
  /** «Отчетный период», «Плановый период»: what stands above the years. */
  readonly groups: readonly number[];
  readonly years: readonly number[];
  /** Blocks that head the columns behind the years. */
  readonly behind: readonly number[];
  /** Whether the first column numbers the rows. */
  readonly isNumbered: boolean;
}

/** Most years that head a table: plans have up to twenty. */
const MAX_YEARS = 60;
/** Most cells that a header has before its years or behind them. */
const MAX_BESIDE = 10;
/** Longest cell of a header, and of a row, in characters. */
const MAX_TITLE = 80;
const MAX_CELL = 400;

const NUMBER_TITLE = /^(?:№|n(?: |$)|р\/с|no\.?$)/;
const TITLE =
  /^(?:№|n(?: |$)|р\/с|no\.?$|цел[ьи]|задач|наименовани|атауы|name|ед(?:\.|ин)|өлш|бірлі|unit|уровень показател|вес|source)|показател|индикатор|көрсеткіш|indicator/;
const SIDE = /^(?:источник|ответственн|исполнител|форма|ақпарат|дерек|жауапты|орындаушы|source|responsible)/;
const GROUP =
  /^(?:отч[её]т|планов|план(?:$| )|факт|прогноз|оценка|оценоч|год|значени|в том числе|есеп|жоспар|болжам|баға|жыл|базов|(?:\d|[ivx]{1,3})[- ]?(?:й |ші |шы )?(?:этап|кезең)|report|plan|target|value|baseline)/;
/** A cell that is a value or says that there is none. */
const VALUE =
  /^(?:(?:не (?:менее|более|ниже|выше)|до|кемінде|at (?:least|most)|up to|(?:not|no) (?:less|more|lower|higher) than)?\s?[≤≥<>~+-]?\s?\d[\d ]*(?:[.,]\d+)?\s?%?\*{0,3}|[-–—xх…*]|да|нет|иә|жоқ|yes|no|\d[\d ,.]*%?-?(?:ға|ге|қа|ке|дан|ден|тан|тен)? (?:кем емес|артық емес|дейін|астам))$/i;
const MARKER = /^(?:\d{1,5}(?:\.\d{1,3})*\.?|[-–—])$/;

/**
 * Finds tables whose cells have become paragraphs one below the other, as pages of portals and copies out of
 * documents have them (gov.kz, seen 2026-11), and lays them out as rows again. A row ends with as many values
 * as the header has years; where a value is missing, the row keeps its words alone.
 *
 * @returns `undefined` when the page has none
 */
export function joinFlatTables(capture: Capture): JoinedCapture | undefined {
  const { blocks } = capture;
  const joined: JoinedBlock[] = [];
  let end = 0;
  for (let index = 0; index < blocks.length; index++) {
    const yearsTo = endOfYears(blocks, index);
    if (yearsTo - index < 2) continue;
    const header = findHeader(blocks, index, yearsTo, end);
    const rows = header === undefined ? [] : findRows(blocks, header);
    if (header === undefined || rows.length === 0) {
      index = yearsTo - 1;
      continue;
    }
    const table = -1 - joined.length;
    let at = header.from;
    for (const { cells, columns } of [...headerRows(header), ...rows])
      joined.push({ at: at++, blocks: cells, row: { table, columns } });
    end = (joined.at(-1)?.blocks.at(-1) ?? index) + 1;
    index = end - 1;
  }
  return joined.length === 0 ? undefined : joinBlocks(capture, joined);
}

/** Blocks of the page in one row, and the column of each. */
interface FlatRow {
  readonly cells: readonly number[];
  readonly columns: readonly number[];
}

function isYear(block: Block | undefined): boolean {
  return block?.kind === "paragraph" && block.text.length <= 40 && readYearCell(block.text) !== undefined;
}

function endOfYears(blocks: readonly Block[], from: number): number {
  let to = from;
  while (isYear(blocks[to])) to++;
  return to;
}

function findHeader(
  blocks: readonly Block[],
  firstYear: number,
  yearsTo: number,
  after: number,
): FlatHeader | undefined {
  if (yearsTo - firstYear > MAX_YEARS) return undefined;
  let from = firstYear;
  while (from > after && firstYear - from < MAX_BESIDE && isTitle(blocks[from - 1], TITLE, SIDE, GROUP)) {
    from--;
    if (NUMBER_TITLE.test(fold(blocks[from]?.text ?? ""))) break;
  }
  let to = yearsTo;
  while (to - yearsTo < MAX_BESIDE && isTitle(blocks[to], SIDE)) to++;
  const above = range(from, firstYear);
  const groups = above.filter((index) => {
    const words = fold(blocks[index]?.text ?? "");
    return GROUP.test(words) && !TITLE.test(words);
  });
  const before = above.filter((index) => !groups.includes(index));
  if (!before.some((index) => hasIndicatorHeader(fold(blocks[index]?.text ?? "")))) return undefined;
  return {
    from,
    to: afterNumbering(blocks, to, before.length + (yearsTo - firstYear) + (to - yearsTo)),
    before,
    groups,
    years: range(firstYear, yearsTo),
    behind: range(yearsTo, to),
    isNumbered: NUMBER_TITLE.test(fold(blocks[from]?.text ?? "")),
  };
}

function isTitle(block: Block | undefined, ...kinds: readonly RegExp[]): boolean {
  if (block?.kind !== "paragraph" || block.text.length > MAX_TITLE || isAim(block)) return false;
  const words = fold(block.text);
  return kinds.some((kind) => kind.test(words));
}

/** Behind «1», «2», «3» …, which number the columns. */
function afterNumbering(blocks: readonly Block[], from: number, width: number): number {
  const isWhole = range(0, width).every((index) => blocks[from + index]?.text === String(index + 1));
  return isWhole ? from + width : from;
}

function headerRows({ before, groups, years, behind, to }: FlatHeader): FlatRow[] {
  const first = before.length;
  const columnsOf = (cells: readonly number[], at: number): number[] => cells.map((_, index) => at + index);
  const beside = {
    cells: [...years, ...behind],
    columns: columnsOf([...years, ...behind], first),
  };
  const titles = { cells: [...before, ...groups], columns: columnsOf([...before, ...groups], 0) };
  const last = Math.max(...beside.cells) + 1;
  const numbering = range(last, to);
  const rows =
    groups.length === 0
      ? [{ cells: [...before, ...beside.cells], columns: [...titles.columns, ...beside.columns] }]
      : [titles, beside];
  return numbering.length === 0 ? rows : [...rows, { cells: numbering, columns: columnsOf(numbering, 0) }];
}

function findRows(blocks: readonly Block[], header: FlatHeader): FlatRow[] {
  const rows: FlatRow[] = [];
  let at = header.to;
  for (;;) {
    const found = findRow(blocks, header, at);
    if (found === undefined) return rows;
    rows.push(...found);
    at = (found.at(-1)?.cells.at(-1) ?? at) + 1;
  }
}

/** The next row, and the rows of one cell above it. */
function findRow(blocks: readonly Block[], header: FlatHeader, from: number): FlatRow[] | undefined {
  const { before, years, behind, isNumbered } = header;
  let at = from;
  while (at - from < MAX_WIDE && isMarker(blocks, at + 1) && isHolding(blocks[at], isWords)) at++;
  const heads = range(from, at);
  const marker = isMarker(blocks, at) ? [at] : [];
  const most = before.length - (isNumbered ? 1 : 0);
  const words = takeWhile(blocks, at + marker.length, most + (marker.length > 0 ? 0 : MAX_WIDE), isWords);
  const valuesFrom = at + marker.length + words.length;
  const values = takeWhile(blocks, valuesFrom, years.length, (block) => VALUE.test(block.text));
  if (values.length === 0 || !words.some((index) => /\p{L}{3}/u.test(blocks[index]?.text ?? "")))
    return undefined;
  const cued = words.findLastIndex((index) => isAim(blocks[index]));
  const named = words.slice(Math.max(words.length - most, cued + 1));
  if (named.length === 0) return undefined;
  const above = [...heads, ...words.slice(0, words.length - named.length), ...(isNumbered ? [] : marker)].map(
    alone,
  );
  const first = before.length - named.length;
  const numbers = isNumbered ? marker : [];
  const titled: FlatRow = {
    cells: [...numbers, ...named],
    columns: [...numbers.map(() => 0), ...named.map((_, index) => first + index)],
  };
  if (values.length < years.length || endsWithMarker(blocks, marker[0], values))
    // Nobody knows whose years fewer values are.
    return [...above, titled, ...values.slice(0, years.length - 1).map(alone)];
  const bodies = takeWhile(blocks, valuesFrom + values.length, behind.length, isWords);
  const valued = [...values, ...bodies];
  const columns = [...titled.columns, ...valued.map((_, index) => before.length + index)];
  return [...above, { cells: [...titled.cells, ...valued], columns }];
}

/**
 * Whether the last of a row's values is the number of the next row: «1 … 4 | 6 | 2 | Доля …». A line over
 * the next row stands between the two.
 */
function endsWithMarker(
  blocks: readonly Block[],
  marker: number | undefined,
  values: readonly number[],
): boolean {
  const last = values.at(-1);
  if (marker === undefined || last === undefined || !isMarker(blocks, last)) return false;
  const [own = "", next = ""] = [marker, last].map((index) => blocks[index]?.text.replace(/\.$/, ""));
  if (/\d/.test(own) ? Number(next) !== Number(own) + 1 : next !== own) return false;
  const wide = takeWhile(blocks, last + 1, MAX_WIDE, isWords);
  return !isMarker(blocks, last + 1 + wide.length);
}

/** A number or dash that stands before the words of its row. */
function isMarker(blocks: readonly Block[], at: number): boolean {
  return MARKER.test(blocks[at]?.text ?? "") && isHolding(blocks[at + 1], isWords);
}

function isHolding(block: Block | undefined, holds: (block: Block) => boolean): boolean {
  return block !== undefined && holds(block);
}

function alone(cell: number): FlatRow {
  return { cells: [cell], columns: [0] };
}

/** Most lines over a row that head it and the rows below. */
const MAX_WIDE = 3;

function isAim({ text = "" }: Partial<Block> = {}): boolean {
  const kind = findInlineCue(fold(text))?.kind;
  return kind === "goal" || kind === "task";
}

function isWords(block: Block): boolean {
  const { kind, text } = block;
  if ((kind !== "paragraph" && kind !== "item") || text.length > MAX_CELL || VALUE.test(text)) return false;
  return /[\p{L}%]/u.test(text) && !NUMBER_TITLE.test(fold(text)) && !isYear(block);
}

function takeWhile(
  blocks: readonly Block[],
  from: number,
  most: number,
  holds: (block: Block) => boolean,
): number[] {
  const taken: number[] = [];
  for (let index = from; taken.length < most; index++) {
    const block = blocks[index];
    if (!isHolding(block, holds)) break;
    taken.push(index);
  }
  return taken;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
