import { highlightName, MARK_KINDS, type MarkKind } from "./mark-kinds.ts";

/** The browser's side of marks; a test gives its own. */
export interface HighlightWorld {
  readonly registry: Pick<HighlightRegistry, "set" | "delete">;
  readonly createHighlight: (ranges: readonly AbstractRange[]) => Highlight;
}

export interface Marks {
  /** Draws these marks and no others of ours. */
  readonly draw: (ranges: ReadonlyMap<MarkKind, readonly AbstractRange[]>) => void;
  /** Draws the marks of one kind anew, the other kinds stay. */
  readonly drawKind: (kind: MarkKind, ranges: readonly AbstractRange[]) => void;
  readonly clear: () => void;
}

/**
 * Marks in a document by the CSS Custom Highlight API: no node of the page is added or changed.
 * All is undone when `signal` aborts; highlights of other names are left alone.
 */
export function openMarks(isDark: boolean, signal: AbortSignal, world: HighlightWorld): Marks {
  const clear = () => {
    for (const kind of MARK_KINDS) world.registry.delete(highlightName(kind, isDark));
  };
  const drawKind = (kind: MarkKind, ranges: readonly AbstractRange[]) => {
    if (ranges.length === 0) {
      world.registry.delete(highlightName(kind, isDark));
      return;
    }
    const highlight = world.createHighlight(ranges);
    // Where marks meet, the graver one is on top: the order of the kinds.
    highlight.priority = MARK_KINDS.indexOf(kind);
    world.registry.set(highlightName(kind, isDark), highlight);
  };
  signal.addEventListener("abort", clear);
  return {
    draw(ranges) {
      for (const kind of MARK_KINDS) if (kind !== "current") drawKind(kind, ranges.get(kind) ?? []);
    },
    drawKind,
    clear,
  };
}
