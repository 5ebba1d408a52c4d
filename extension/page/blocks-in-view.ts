import type { PageBlock } from "../../shared/portals/portal.ts";
import { findCaret } from "./hit-test.ts";

/** Blocks of a page between its window's upper and lower edge, both included. */
export interface BlocksInView {
  readonly first: number;
  readonly last: number;
}

/** Where the window is probed, as shares of the part of it that shows the text. */
const ROWS = [0.01, 0.1, 0.25, 0.4] as const;
const COLUMNS = [0.5, 0.2, 0.8] as const;

/**
 * Which blocks the window shows, by the words found at some of its points; `undefined` when none is
 * of the text. Costs a few hit tests, whatever the page's length.
 */
export function findBlocksInView(root: Element, blocks: readonly PageBlock[]): BlocksInView | undefined {
  const window = root.ownerDocument.defaultView;
  const box = root.getBoundingClientRect();
  if (window === null) return undefined;
  const [left, right] = [Math.max(0, box.left), Math.min(window.innerWidth, box.right)];
  const [top, bottom] = [Math.max(0, box.top), Math.min(window.innerHeight, box.bottom)];
  if (left >= right || top >= bottom) return undefined;
  const findAt = (row: number): Node | undefined => {
    for (const column of COLUMNS) {
      const point = { x: left + (right - left) * column, y: top + (bottom - top) * row };
      const node = findCaret(root.ownerDocument, point)?.node;
      if (node !== undefined && root.contains(node)) return node;
    }
    return undefined;
  };
  const upper = findFirst(ROWS, findAt);
  const lower = findFirst(ROWS, (row) => findAt(1 - row));
  if (upper === undefined || lower === undefined) return undefined;
  return { first: blockAt(blocks, upper), last: blockAt(blocks, lower) };
}

function findFirst(rows: readonly number[], find: (row: number) => Node | undefined): Node | undefined {
  for (const row of rows) {
    const node = find(row);
    if (node !== undefined) return node;
  }
  return undefined;
}

/** Index of the last block that begins at or before a node, in page order. */
function blockAt(blocks: readonly PageBlock[], node: Node): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (beginsAfter(blocks[middle], node)) high = middle - 1;
    else low = middle;
  }
  return low;
}

function beginsAfter(block: PageBlock | undefined, node: Node): boolean {
  const begin = block?.pieces.find(({ source }) => source !== undefined)?.source;
  if (begin === undefined) return false;
  return (begin.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}
