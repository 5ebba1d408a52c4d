import type { Block } from "../text/block.ts";
import { type Span, trimSpan } from "../text/span.ts";
import type { Place } from "./statement.ts";

/**
 * Words gathered from one or several blocks as one running text, with the way back: hard-wrapped
 * lines are joined by a space, a word cut by a line break is joined without its hyphen.
 */
export interface Wording {
  readonly text: string;
  /** In text order; together they cover every character that stands on the page. */
  readonly segments: readonly Segment[];
}

/** `length` characters of the text from `at` stand in `block` from `from`. */
interface Segment {
  readonly at: number;
  readonly length: number;
  readonly block: number;
  readonly from: number;
}

/** Joins stretches of blocks into one running text, ends trimmed. */
export function joinPlaces(blocks: readonly Block[], places: readonly Place[]): Wording {
  const lines: string[] = [];
  const segments: Segment[] = [];
  let length = 0;
  for (const { block, from, to } of places) {
    const source = blocks[block]?.text ?? "";
    for (const line of linesOf(source, from, to)) {
      const next = source.slice(line.from, line.to);
      const previous = lines.at(-1);
      const joint = previous === undefined ? "none" : jointOf(previous, next);
      if (joint === "drop-hyphen" && previous !== undefined) {
        lines[lines.length - 1] = previous.slice(0, -1);
        shortenLast(segments);
        length--;
      }
      const space = joint === "space" ? " " : "";
      lines.push(space + next);
      length += space.length;
      segments.push({ at: length, length: next.length, block, from: line.from });
      length += next.length;
    }
  }
  return { text: lines.join(""), segments };
}

function shortenLast(segments: Segment[]): void {
  const last = segments.at(-1);
  if (last !== undefined) segments[segments.length - 1] = { ...last, length: last.length - 1 };
}

/** Places of a span of the text; stretches that touch in one block are one place. */
export function placesOf(wording: Wording, span: Span): Place[] {
  const places: Place[] = [];
  for (const { at, length, block, from } of wording.segments) {
    const start = Math.max(span.from, at);
    const end = Math.min(span.to, at + length);
    if (start >= end) continue;
    const place = { block, from: from + start - at, to: from + end - at };
    const last = places.at(-1);
    // A line break or a dropped hyphen lies between: at most two characters of the block.
    if (last !== undefined && last.block === block && place.from - last.to <= 2 && place.from >= last.to)
      places[places.length - 1] = { ...last, to: place.to };
    else places.push(place);
  }
  return places;
}

/** The part of a wording that a span takes, white space at its ends left out. */
export function sliceWording(wording: Wording, span: Span): Wording {
  const { from, to } = trimSpan(wording.text, span);
  const segments: Segment[] = [];
  for (const segment of wording.segments) {
    const start = Math.max(from, segment.at);
    const end = Math.min(to, segment.at + segment.length);
    if (start >= end) continue;
    segments.push({
      at: start - from,
      length: end - start,
      block: segment.block,
      from: segment.from + start - segment.at,
    });
  }
  return { text: wording.text.slice(from, to), segments };
}

function linesOf(source: string, from: number, to: number): Span[] {
  const lines: Span[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && source.charAt(at) !== "\n" && source.charAt(at) !== "\t") continue;
    const line = trimSpan(source, { from: start, to: at });
    if (line.from < line.to) lines.push(line);
    start = at + 1;
  }
  return lines;
}

const CUT_WORD = /(\p{L}+)-$/u;

/** A hyphen at a line's end belongs to the word in «научно-практический», not in «организацион-ную». */
function jointOf(previous: string, next: string): "none" | "space" | "drop-hyphen" {
  if (/^-\p{L}/u.test(next)) return "none";
  const head = CUT_WORD.exec(previous.slice(-40))?.[1];
  if (head === undefined) return "space";
  if (!/^\p{Ll}/u.test(next) || /^\p{L}{3,}о$/u.test(head)) return "none";
  return "drop-hyphen";
}
