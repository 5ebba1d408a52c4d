import { readPage } from "../../shared/portals/read-page.ts";
import { toCopy } from "../../shared/statements/copy.ts";

/** What a document says, as plain JSON: the state, the blocks without their nodes, the statements. */
export function readAll(document: Document, address: string): unknown {
  const reading = readPage(document, new URL(address));
  if (reading.state !== "read") return { state: reading.state };
  const { root: _root, blocks, ...facts } = reading.capture;
  const capture = { ...facts, blocks: blocks.map(({ pieces: _pieces, ...block }) => block) };
  const { statements, amendments } = toCopy(capture);
  return { state: reading.state, capture, statements, amendments };
}
