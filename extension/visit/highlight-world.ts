import type { HighlightWorld } from "../page/marks.ts";

/** The browser's highlights, for `openMarks`. */
export function highlightWorld(): HighlightWorld {
  return {
    registry: CSS.highlights,
    createHighlight: (ranges) => new Highlight(...ranges),
  };
}
