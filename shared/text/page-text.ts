import type { Span } from "./span.ts";

/**
 * A stretch of text and the place it was read from. `text` has the length of the source stretch
 * it stands for: white space may be another character, but nothing is longer or shorter.
 * `Source` is a DOM `Text` node in a page, a number in tests, `undefined` for text that the
 * reader put in (a line break, a cell border).
 */
export interface Piece<Source> {
  readonly text: string;
  readonly source: Source;
  /** Offset of the piece inside its source. */
  readonly offset: number;
}

/** A part of a source: `from` inclusive, `to` exclusive, counted inside that source. */
export interface Located<Source> extends Span {
  readonly source: Source;
}

/**
 * Finds where a span of the joined text lies in the sources.
 *
 * @returns parts in text order, neighbours in one source joined; empty when the span is empty or
 * outside the text.
 */
export function locate<Source>(pieces: readonly Piece<Source>[], span: Span): Located<Source>[] {
  const located: Located<Source>[] = [];
  let start = 0;
  for (const { text, source, offset } of pieces) {
    const from = Math.max(span.from, start);
    const to = Math.min(span.to, start + text.length);
    if (from < to) addPart(located, { source, from: offset + from - start, to: offset + to - start });
    start += text.length;
    if (start >= span.to) break;
  }
  return located;
}

function addPart<Source>(located: Located<Source>[], part: Located<Source>): void {
  const last = located.at(-1);
  if (last !== undefined && last.source === part.source && last.to <= part.from)
    located[located.length - 1] = { ...last, to: part.to };
  else located.push(part);
}
