import type { BlockLink } from "../text/block.ts";
import type { Piece } from "../text/page-text.ts";

/** One line of a block as it grows: text between two line breaks, white space collapsed. */
export interface TextLine {
  text: string;
  pieces: Piece<Text | undefined>[];
  links: BlockLink[];
  isNote: boolean;
  anchor: string | undefined;
}

/** Characters a reader does not see: soft hyphen, zero-width space and joiners, direction marks. */
const INVISIBLE = "\\u00AD\\u200B-\\u200F\\u2060\\uFEFF";
const SPACE = "\\t-\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000";
const GAP_PATTERN = new RegExp(`[${SPACE}${INVISIBLE}]+`, "gu");
const SPACE_PATTERN = new RegExp(`[${SPACE}]`, "u");

const SUPERSCRIPT_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

export function startLine(): TextLine {
  return { text: "", pieces: [], links: [], isNote: false, anchor: undefined };
}

/** Adds text the reader put in, such as a space between two cells of a nested table. */
export function appendSeparator(line: TextLine, text: string): void {
  if (line.text !== "" && !line.text.endsWith(" ")) appendPiece(line, text, undefined, 0);
}

/**
 * Adds the text of a node to a line. A run of white space becomes one space that stands for the
 * run's first white-space character; invisible characters go; every piece kept has exactly the
 * length of the stretch it stands for. Raised digits become superscript ones, so that a footnote
 * mark or a square metre is not read as part of a number.
 *
 * @param from first UTF-16 code unit of the node's text to take
 * @param to end of the stretch taken, exclusive
 */
export function appendText(
  line: TextLine,
  node: Text,
  isRaised = false,
  from = 0,
  to = node.data.length,
): void {
  const data = from === 0 && to === node.data.length ? node.data : node.data.slice(from, to);
  const keep = (text: string, offset: number): void => {
    if (text !== "") appendPiece(line, isRaised ? raiseDigits(text) : text, node, from + offset);
  };
  let text = "";
  let start = 0;
  let at = 0;
  GAP_PATTERN.lastIndex = 0;
  for (let gap = GAP_PATTERN.exec(data); gap !== null; gap = GAP_PATTERN.exec(data)) {
    text += data.slice(at, gap.index);
    at = gap.index + gap[0].length;
    const space = gap[0].search(SPACE_PATTERN);
    const before = text === "" ? line.text : text;
    if (space === 0 && before !== "" && !before.endsWith(" ")) {
      text += " ";
      if (gap[0].length === 1) continue;
    }
    keep(text, start);
    text = "";
    start = at;
    if (space > 0 && line.text !== "" && !line.text.endsWith(" ")) keep(" ", gap.index + space);
  }
  keep(text + data.slice(at), start);
}

/** Takes the white space off a line's end and cuts its links to what is left, white space aside. */
export function finishLine(line: TextLine): void {
  const last = line.pieces.at(-1);
  if (last?.text.endsWith(" ")) {
    line.text = line.text.slice(0, -1);
    line.pieces.pop();
    if (last.text.length > 1) line.pieces.push({ ...last, text: last.text.slice(0, -1) });
  }
  if (line.links.length > 0)
    line.links = line.links.map((link) => trimLink(line.text, link)).filter(({ from, to }) => from < to);
}

function trimLink(text: string, { from, to, href }: BlockLink): BlockLink {
  const linked = text.slice(from, to);
  const start = from + linked.length - linked.trimStart().length;
  return { from: start, to: start + linked.trim().length, href };
}

function appendPiece(line: TextLine, text: string, source: Text | undefined, offset: number): void {
  line.text += text;
  line.pieces.push({ text, source, offset });
}

function raiseDigits(text: string): string {
  return text.replace(/\d/gu, (digit) => SUPERSCRIPT_DIGITS.charAt(Number(digit)));
}
