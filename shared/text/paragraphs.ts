/** The paragraphs of one text: parallel lists, blank lines left out. */
export interface Paragraphs {
  readonly text: string;
  /** Offsets of each paragraph in `text`, line break excluded. */
  readonly froms: readonly number[];
  readonly tos: readonly number[];
  /** Index of each paragraph's line in the text, or of its item in the array, counted from 0. */
  readonly lines: readonly number[];
  /** The paragraphs were given and some hold line feeds: the text alone does not tell where they end. */
  readonly isCut: boolean;
}

const RETURN = 13;
const SPACE = 32;
const NBSP = 160;
/** The first white space beyond the no-break space. */
const OGHAM_SPACE = 0x1680;

/**
 * Cuts a text into paragraphs: one per line, ended by `\n` or `\r\n`; lines of white space alone are
 * skipped. An array is taken as paragraphs already cut (an item may hold line feeds); offsets are then
 * those of `items.join("\n")`.
 */
export function splitParagraphs(source: string | readonly string[]): Paragraphs {
  return typeof source === "string" ? splitLines(source) : takeItems(source);
}

function splitLines(text: string): Paragraphs {
  const froms: number[] = [];
  const tos: number[] = [];
  const lines: number[] = [];
  for (let from = 0, line = 0; from <= text.length; line++) {
    const feed = text.indexOf("\n", from);
    const end = feed < 0 ? text.length : feed;
    const to = feed > from && text.charCodeAt(feed - 1) === RETURN ? feed - 1 : end;
    if (!isBlank(text, from, to)) {
      froms.push(from);
      tos.push(to);
      lines.push(line);
    }
    from = end + 1;
  }
  return { text, froms, tos, lines, isCut: false };
}

function takeItems(items: readonly string[]): Paragraphs {
  const froms: number[] = [];
  const tos: number[] = [];
  const lines: number[] = [];
  let from = 0;
  items.forEach((item, line) => {
    const to = from + item.length;
    if (!isBlank(item, 0, item.length)) {
      froms.push(from);
      tos.push(to);
      lines.push(line);
    }
    from = to + 1;
  });
  return { text: items.join("\n"), froms, tos, lines, isCut: items.some((item) => item.includes("\n")) };
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code > SPACE && code !== NBSP && (code < OGHAM_SPACE || text.charAt(at).trim() !== "")) return false;
  }
  return true;
}
