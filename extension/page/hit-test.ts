/** Something marked in the page. */
export interface Marked {
  readonly id: string;
  readonly ranges: readonly Range[];
}

/** How far from a mark a finger may come down, in CSS pixels: half of what is easy to hit. */
const FINGER_REACH = 14;

/** Which marked thing a finger meant that came down at a point: the one under it, else the nearest in reach. */
export function findMarkedUnderFinger(
  document: Document,
  { x, y }: { readonly x: number; readonly y: number },
  marked: readonly Marked[],
): Marked | undefined {
  for (const reach of [0, FINGER_REACH / 2, FINGER_REACH])
    for (const [dx, dy] of [
      [0, -1],
      [0, 1],
      [-1, 0],
      [1, 0],
    ] as const) {
      const found = findMarkedAt(document, { x: x + dx * reach, y: y + dy * reach }, marked);
      if (found !== undefined) return found;
    }
  return undefined;
}

/** Which marked thing is drawn at a point of the viewport; the last in the list where several are. */
export function findMarkedAt(
  document: Document,
  point: { readonly x: number; readonly y: number },
  marked: readonly Marked[],
): Marked | undefined {
  const caret = findCaret(document, point);
  if (caret === undefined) return undefined;
  return marked.findLast(({ ranges }) =>
    ranges.some((range) => isInRange(range, caret) && isOver(range, point)),
  );
}

/** Which marked thing holds a place of the page; the last in the list where several do. */
export function findMarkedIn(caret: Caret, marked: readonly Marked[]): Marked | undefined {
  return marked.findLast(({ ranges }) => ranges.some((range) => isInRange(range, caret)));
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

export function findCaret(document: Document, { x, y }: { x: number; y: number }): Caret | undefined {
  if (document.caretPositionFromPoint !== undefined) {
    const position = document.caretPositionFromPoint(x, y);
    return position === null ? undefined : { node: position.offsetNode, offset: position.offset };
  }
  // TODO [2027-06-01]: drop; browsers before Chromium 128 have only this.
  const range = document.caretRangeFromPoint(x, y);
  return range === null ? undefined : { node: range.startContainer, offset: range.startOffset };
}

function isInRange(range: Range, { node, offset }: Caret): boolean {
  // A range of a node that is gone from the document has no common root with the caret.
  return range.startContainer.isConnected && range.isPointInRange(node, offset);
}

/** A caret is found for points in the blank after a line too; a mark's boxes end with its words. */
function isOver(range: Range, { x, y }: { x: number; y: number }): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
