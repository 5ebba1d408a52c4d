import type { Block, Cell } from "../text/block.ts";
import type { Capture } from "../text/capture.ts";
import type { Draft } from "./draft.ts";
import { quotePlaces } from "./quote-places.ts";
import type { Place } from "./statement.ts";

/** Blocks of a page that are read as one: the lines of a paragraph, the cells of a row. */
export interface JoinedBlock {
  /** Which block of the page holds it. */
  readonly at: number;
  /** Blocks of the page it is made of, in order. */
  readonly blocks: readonly number[];
  /** Number of its table and column of each cell, when it is a row. */
  readonly row?: { readonly table: number; readonly columns: readonly number[] };
}

/** A capture some of whose blocks are read as one, and what was found in it as it stands on the page. */
export interface JoinedCapture {
  readonly capture: Capture;
  readonly toPage: (draft: Draft) => Draft;
}

/** Joins blocks; the others that are joined are left empty, so that blocks keep their numbers. */
export function joinBlocks(capture: Capture, joined: readonly JoinedBlock[]): JoinedCapture {
  const { blocks } = capture;
  const whole: Block[] = [...blocks];
  for (const { blocks: own } of joined)
    for (const index of own) whole[index] = { kind: "paragraph", text: "", path: blocks[index]?.path ?? [] };
  /** Where the blocks of the page stand in a joined one. */
  const partsOf = new Map<number, Place[]>();
  for (const { at, blocks: own, row } of joined) {
    const parts: Place[] = [];
    let text = "";
    for (const [index, block] of own.entries()) {
      if (index > 0) text += row === undefined ? " " : "\t";
      const from = text.length;
      text += (blocks[block]?.text ?? "").replaceAll("\n", " ");
      parts.push({ block, from, to: text.length });
    }
    partsOf.set(at, parts);
    const cells = row?.columns.map(
      (column, index): Cell => ({
        from: parts[index]?.from ?? 0,
        to: parts[index]?.to ?? 0,
        column,
        width: 1,
      }),
    );
    const first = blocks[own[0] ?? at] as Block;
    whole[at] =
      row === undefined || cells === undefined
        ? { ...first, text }
        : { kind: "row", text, path: first.path, table: row.table, cells };
  }
  const toPage = (place: Place): Place[] => split(partsOf.get(place.block), place);
  return {
    capture: { ...capture, blocks: whole },
    toPage: (draft) => {
      if (!draft.places.some(({ block }) => partsOf.has(block))) return draft;
      const places = draft.places.flatMap(toPage);
      const targets = draft.targets.map((target) => ({
        ...target,
        place: toPage(target.place)[0] ?? target.place,
      }));
      // Values in cells of their own are no part of the quoted words.
      const words = places.filter((place) => !targets.some((target) => isSame(target.place, place)));
      return { ...draft, places, targets, quote: quotePlaces(blocks, words, draft.text) };
    },
  };
}

function isSame(a: Place, b: Place): boolean {
  return a.block === b.block && a.from === b.from && a.to === b.to;
}

/** The parts of a place in a joined block, each in its own block of the page. */
function split(parts: readonly Place[] | undefined, place: Place): Place[] {
  if (parts === undefined) return [place];
  return parts.flatMap(({ block, from, to }) => {
    const [start, end] = [Math.max(from, place.from), Math.min(to, place.to)];
    return start < end ? [{ block, from: start - from, to: end - from }] : [];
  });
}
