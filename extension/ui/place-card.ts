import {
  computePosition,
  flip,
  inline,
  limitShift,
  offset,
  type Platform,
  shift,
  size,
  type VirtualElement,
} from "@floating-ui/dom";

/** A rectangle of the viewport, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a card goes, and how high it may be, in CSS pixels. */
export interface CardPlace {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

/** Space between a card and its mark, and between a card and the window's edge, in CSS pixels. */
const GAP = 8;

/**
 * A card lower than this covers its mark rather than shrink: both quotes and the first of what can be done
 * must be seen at once, also in a low window, in CSS pixels.
 */
const LEAST_HEIGHT = 340;

/**
 * Finds the card's place: below the last line of its mark, above its first where there is more room; kept
 * inside the window, and leaving it together with its mark.
 *
 * @param lines the mark's lines as they stand in the window, at least one
 * @param platform measures and knows the window; a test gives its own
 */
export async function placeCard(
  lines: readonly Box[],
  card: HTMLElement,
  platform?: Platform,
): Promise<CardPlace> {
  let maxHeight = Number.POSITIVE_INFINITY;
  // Which side has room is asked of the whole card, not of what it was cut to before.
  const { scrollTop } = card;
  card.style.removeProperty("max-height");
  const { x, y } = await computePosition(standIn(lines), card, {
    strategy: "fixed",
    placement: "bottom-start",
    middleware: [
      inline(),
      offset(GAP),
      // Sideways it is moved, never turned: a card begins where its mark does.
      flip({ padding: GAP, crossAxis: false, flipAlignment: false }),
      size({
        padding: GAP,
        apply({ availableHeight, elements: { floating } }) {
          maxHeight = Math.max(LEAST_HEIGHT, Math.floor(availableHeight));
          floating.style.setProperty("max-height", `min(${maxHeight}px, 100vh - ${2 * GAP}px)`);
        },
      }),
      shift({ padding: GAP, crossAxis: true, limiter: limitShift() }),
    ],
    ...(platform === undefined ? {} : { platform }),
  });
  if (scrollTop > 0) card.scrollTop = scrollTop;
  return { left: Math.round(x), top: Math.round(y), maxHeight };
}

/** Stands for the mark, which is text of the page and no element. */
function standIn(lines: readonly Box[]): VirtualElement {
  const rects = lines.map(toRect);
  return { getBoundingClientRect: () => around(rects), getClientRects: () => rects };
}

type Rect = ReturnType<VirtualElement["getBoundingClientRect"]>;

function toRect({ left, top, width, height }: Box): Rect {
  return { x: left, y: top, left, top, width, height, right: left + width, bottom: top + height };
}

function around(rects: readonly Rect[]): Rect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return toRect({ left, top, width: right - left, height: bottom - top });
}
