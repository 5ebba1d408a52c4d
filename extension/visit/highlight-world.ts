import { adoptStyles } from "../adopt-styles.ts";
import type { HighlightWorld } from "../page/marks.ts";

/** The browser's highlights and style sheets, for `openMarks`. */
export function highlightWorld(document: Document): HighlightWorld {
  return {
    registry: CSS.highlights,
    createHighlight: (ranges) => new Highlight(...ranges),
    adoptStyles: (css, signal) => adoptStyles(document, css, signal),
  };
}
