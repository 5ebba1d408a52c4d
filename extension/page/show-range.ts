/** A rectangle of the viewport, in CSS pixels. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The part of the window's height, from above, in which a mark is well readable. */
const READABLE = { from: 0.1, to: 0.7 };

/** Brings a range into the readable part of the window, at once: nothing here moves by itself. */
export function showRange(range: Range): void {
  const window = range.startContainer.ownerDocument?.defaultView;
  const element = range.startContainer.parentElement;
  if (!window || element === null || isReadable(range, window.innerHeight)) return;
  // Pages may scroll in an element of their own; only the browser knows all of them.
  element.scrollIntoView({ block: "center", behavior: "instant" });
  // A whole decree can be one element: what is left is the way from its middle to the words.
  if (!isReadable(range, window.innerHeight)) {
    const { top } = range.getBoundingClientRect();
    window.scrollBy({ top: top - window.innerHeight / 3, behavior: "instant" });
  }
}

/** The lines of all ranges that are drawn; none when nothing is (a closed fold, a hidden tab). */
export function linesOf(ranges: readonly Range[]): Box[] {
  return ranges
    .filter((range) => range.startContainer.isConnected)
    .flatMap((range) => [...range.getClientRects()])
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ left, top, width, height }) => ({ left, top, width, height }));
}

function isReadable(range: Range, windowHeight: number): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= windowHeight * READABLE.from && bottom <= windowHeight * READABLE.to;
}
