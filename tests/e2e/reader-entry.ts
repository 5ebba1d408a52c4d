import { rangesOf } from "../../extension/page/ranges.ts";
import { readPage } from "../../shared/portals/read-page.ts";
import { analyze } from "../../shared/statements/analyze.ts";
import { toCopy } from "../../shared/statements/copy.ts";
import type { Place } from "../../shared/statements/statement.ts";

/** What a document says, as plain JSON: the state, the blocks without their nodes, the statements. */
export function readAll(document: Document, address: string): unknown {
  const reading = readPage(document, new URL(address));
  if (reading.state !== "read") return { state: reading.state };
  const { root: _root, blocks, ...facts } = reading.capture;
  const capture = { ...facts, blocks: blocks.map(({ pieces: _pieces, ...block }) => block) };
  const { statements, amendments } = toCopy(capture);
  return { state: reading.state, capture, statements, amendments };
}

/** A passage as the reader has it, and what the page's own ranges hold at its places. */
interface MarkedPassage {
  readonly text: string;
  readonly inPage: string;
  /** A row's statement is told by its name and values, which stand beside each other. */
  readonly isRow: boolean;
}

/** Every statement and every value of a document, with the text of the ranges that would be marked. */
export function readMarked(document: Document, address: string): MarkedPassage[] {
  const reading = readPage(document, new URL(address));
  if (reading.state !== "read") return [];
  const { blocks } = reading.capture;
  const inPage = (places: readonly Place[]): string => rangesOf(blocks, places).map(String).join("");
  return analyze(reading.capture).statements.flatMap(({ text, places, targets }) => [
    { text, inPage: inPage(places), isRow: places.some(({ block }) => blocks[block]?.kind === "row") },
    ...targets.map(({ place }) => ({
      text: blocks[place.block]?.text.slice(place.from, place.to) ?? "",
      inPage: inPage([place]),
      isRow: false,
    })),
  ]);
}
