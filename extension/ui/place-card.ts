/** A rectangle of the viewport, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Space between a card and its mark, and between a card and the window's edge, in CSS pixels. */
const GAP = 8;

/**
 * Where a card goes: below its mark, above it where there is more room, beside nothing else. It is
 * kept inside the window sideways, and inside it vertically as long as the mark is in view.
 */
export function placeCard(mark: Box, card: Size, viewport: Size): { left: number; top: number } {
  const left = clamp(mark.left, GAP, viewport.width - card.width - GAP);
  const bottom = mark.top + mark.height;
  const roomBelow = viewport.height - bottom;
  const isBelow = roomBelow >= card.height + 2 * GAP || roomBelow >= mark.top;
  const top = isBelow ? bottom + GAP : mark.top - card.height - GAP;
  const isInView = bottom > 0 && mark.top < viewport.height;
  return { left, top: isInView ? clamp(top, GAP, viewport.height - card.height - GAP) : top };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
