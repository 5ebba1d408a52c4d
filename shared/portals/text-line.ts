import type { BlockLink } from "../text/block.ts";
import type { Piece } from "../text/page-text.ts";
import { startsNote } from "./note-cue.ts";

/** One line of a block as it grows: text between two line breaks, white space collapsed. */
export interface GrowingLine {
  readonly pieces: Piece<Text | undefined>[];
  readonly links: BlockLink[];
  /** Length so far, in UTF-16 code units; the pieces are joined only once, at the end. */
  length: number;
  /** Empty, or ends with a space: white space that follows is dropped. */
  isOpen: boolean;
  isNote: boolean;
  anchor: string | undefined;
}

/** A finished line: trimmed, its pieces' texts joined. */
export interface TextLine {
  readonly text: string;
  readonly pieces: readonly Piece<Text | undefined>[];
  readonly links: readonly BlockLink[];
  readonly isNote: boolean;
  readonly anchor: string | undefined;
}

/**
 * Characters a reader does not see: soft hyphen, zero-width space and joiners, direction marks; and
 * U+0000, which browsers take out of HTML and Node's parser does not.
 */
const INVISIBLE = "\\0\\u00AD\\u200B-\\u200F\\u2060\\uFEFF";
const SPACE = "\\t-\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000";
const GAP = `[${SPACE}${INVISIBLE}]`;

/** White space that cannot stay as it is: more than one character, or an invisible one. */
const BREAK_PATTERN = new RegExp(`${GAP}{2,}|[${INVISIBLE}]`, "gu");
const LEADING_PATTERN = new RegExp(`^${GAP}+`, "u");
const SPACE_PATTERN = new RegExp(`[${SPACE}]`, "u");
/** White space other than a plain space. */
const ODD_SPACES_PATTERN = new RegExp(`[${SPACE.replace(" ", "")}]`, "gu");

const SUPERSCRIPT_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

export function startLine(): GrowingLine {
  return { pieces: [], links: [], length: 0, isOpen: true, isNote: false, anchor: undefined };
}

/** Adds a space that the reader put in, such as one between two cells of a nested table. */
export function appendSeparator(line: GrowingLine): void {
  if (!line.isOpen) appendPiece(line, " ", undefined, 0);
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
  line: GrowingLine,
  node: Text,
  isRaised = false,
  from = 0,
  to = node.data.length,
): void {
  const data = node.data.slice(from, to);
  const keep = (start: number, end: number): void => {
    if (start === end) return;
    const text = data.slice(start, end).replace(ODD_SPACES_PATTERN, " ");
    appendPiece(line, isRaised ? raiseDigits(text) : text, node, from + start);
  };
  let start = line.isOpen ? (LEADING_PATTERN.exec(data)?.[0].length ?? 0) : 0;
  BREAK_PATTERN.lastIndex = start;
  for (let gap = BREAK_PATTERN.exec(data); gap !== null; gap = BREAK_PATTERN.exec(data)) {
    const space = gap[0].search(SPACE_PATTERN);
    keep(start, space === 0 ? gap.index + 1 : gap.index);
    if (space > 0 && !line.isOpen) keep(gap.index + space, gap.index + space + 1);
    start = gap.index + gap[0].length;
  }
  keep(start, data.length);
}

/** Joins a line, takes the white space off its end and off its links' ends. */
export function finishLine({ pieces, links, isNote, anchor }: GrowingLine): TextLine {
  const last = pieces.at(-1);
  if (last?.text.endsWith(" ")) {
    pieces.pop();
    if (last.text.length > 1) pieces.push({ ...last, text: last.text.slice(0, -1) });
  }
  const text = pieces.length === 1 ? (pieces[0]?.text ?? "") : pieces.map((piece) => piece.text).join("");
  return {
    text,
    pieces,
    links: links.map((link) => trimLink(text, link)).filter((link) => link.from < link.to),
    isNote: isNote || startsNote(text),
    anchor,
  };
}

function trimLink(text: string, { from, to, href }: BlockLink): BlockLink {
  const linked = text.slice(from, to);
  const start = from + linked.length - linked.trimStart().length;
  return { from: start, to: start + linked.trim().length, href };
}

function appendPiece(line: GrowingLine, text: string, source: Text | undefined, offset: number): void {
  line.pieces.push({ text, source, offset });
  line.length += text.length;
  line.isOpen = text.endsWith(" ");
}

function raiseDigits(text: string): string {
  return text.replace(/\d/gu, (digit) => SUPERSCRIPT_DIGITS.charAt(Number(digit)));
}
