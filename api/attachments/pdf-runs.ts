/** A stretch of text as a PDF draws it; lengths in points, `y` of its base line, counted from below. */
export interface PdfItem {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
  /** The library takes it for the end of a line. */
  readonly hasEOL: boolean;
}

/** Text of one line without a gap in it. */
export interface Run {
  text: string;
  readonly from: number;
  to: number;
  readonly y: number;
  readonly size: number;
  /** Nothing follows on its line. */
  isLast: boolean;
}

/** Gap that parts two runs of a line, in sizes of the letters: what Word leaves between two full cells. */
const GAP = 0.7;

/** Gap that is a space, in sizes of the letters. */
const SPACE = 0.15;

/** How far letters of one line may stand above or below each other, in sizes of the letters. */
const SAME_LINE = 0.6;

/** How much wider than another a gap of a line may be where its words are spread. */
const EQUAL_GAPS = 1.04;

/** Fewest gaps of a line whose words are spread: three cells may stand equally far apart. */
const MIN_GAPS = 4;

/** Letters this much smaller than those before them, and above their base line, are raised. */
const RAISED = 0.85;

const SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The runs of a page, in the order in which the file draws them: mostly cell by cell. */
export function findRuns(items: readonly PdfItem[]): Run[] {
  const runs: Run[] = [];
  let isSpaced = false;
  for (const item of items) {
    const last = runs.at(-1);
    if (item.str.trim() === "") {
      isSpaced = true;
      if (last !== undefined && item.hasEOL) last.isLast = true;
      continue;
    }
    const isRaised =
      last !== undefined && item.fontSize < last.size * RAISED && item.y > last.y + last.size * SPACE;
    const text = isRaised ? raiseDigits(item.str) : item.str;
    if (last !== undefined && (isRaised || !last.isLast) && isBeside(last, item)) {
      const isApart = isSpaced || item.x - last.to > last.size * SPACE;
      last.text += isApart && !isRaised ? ` ${text}` : text;
      last.to = Math.max(last.to, item.x + item.width);
      last.isLast = item.hasEOL;
    } else {
      const { x, y, width, fontSize, hasEOL } = item;
      runs.push({ text, from: x, to: x + width, y, size: fontSize || 1, isLast: hasEOL });
    }
    isSpaced = false;
  }
  return toPrinted(runs).flatMap((line) => (isJustified(line) ? joinRuns(line) : line));
}

/** Runs by the lines in which they are drawn. */
function toPrinted(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [];
  for (const run of runs) {
    const last = lines.at(-1)?.at(-1);
    const isNew = last === undefined || last.isLast || Math.abs(run.y - last.y) >= run.size * SAME_LINE;
    if (isNew) lines.push([run]);
    else lines.at(-1)?.push(run);
  }
  return lines;
}

/** Words that are spread over a line stand equally far apart; cells seldom do, but those of years and values. */
function isJustified(line: readonly Run[]): boolean {
  const gaps = line.slice(1).map(({ from }, index) => from - (line[index]?.to ?? 0));
  const words = line.filter(({ text }) => /\p{L}/u.test(text)).length;
  if (gaps.length < MIN_GAPS || words * 2 < line.length) return false;
  const first = gaps[0] ?? 0;
  return gaps.every((gap) => gap <= first * EQUAL_GAPS && first <= gap * EQUAL_GAPS);
}

function joinRuns(line: readonly Run[]): Run {
  const [first, last] = [line[0], line.at(-1)] as [Run, Run];
  return { ...first, text: line.map(({ text }) => text).join(" "), to: last.to, isLast: last.isLast };
}

function isBeside(run: Run, { x, y }: PdfItem): boolean {
  const gap = x - run.to;
  return Math.abs(y - run.y) < run.size * SAME_LINE && gap > -run.size && gap < run.size * GAP;
}

function raiseDigits(text: string): string {
  return text.replace(/\d/gu, (digit) => SUPERSCRIPT.charAt(Number(digit)));
}

/** The printed lines of runs, as the file orders them. */
export function toLines(runs: readonly Run[]): string[] {
  return toPrinted(runs).map((line) => line.map(({ text }) => text).join(" "));
}
