import { OpenCard } from "./card.tsx";
import { Dock, summarize } from "./dock.tsx";
import { Insertions } from "./insertions.tsx";
import { Rail } from "./rail.tsx";
import { statusText } from "./status.tsx";
import type { OverlayActions, OverlayView } from "./view.ts";

/** Everything Sverka draws over a page. */
export function Overlay({ view, actions }: { readonly view: OverlayView; readonly actions: OverlayActions }) {
  const isQuiet = view.isHidden || !hasSomethingToSay(view);
  return (
    <div class="overlay" lang={view.language} data-theme={view.isDark ? "dark" : "light"}>
      {/* Announced when it changes; stays in place so that screen readers notice the change. */}
      <p class="unseen" role="status" aria-live="polite">
        {isQuiet ? "" : `${view.page === "read" ? `${summarize(view)}. ` : ""}${statusText(view)}`}
      </p>
      {!view.isHidden && <Insertions view={view} actions={actions} />}
      {!isQuiet && <Rail key={`rail ${shapeOf(view)}`} view={view} actions={actions} />}
      {!isQuiet && <Dock key={shapeOf(view)} view={view} actions={actions} />}
      {!view.isHidden && <OpenCard view={view} actions={actions} />}
    </div>
  );
}

/**
 * What the size of the dock depends on, beside what the reader does. A dock of another shape is a
 * new one: browsers count a grown one as a shift of the page's layout, which a reader never sees.
 */
function shapeOf({ page, check, counts, findings, isCut, isFirstUse, undoable, rail }: OverlayView): string {
  const ids = findings.map(({ id }) => id);
  return JSON.stringify([page, check.state, counts, isCut, isFirstUse, undoable, ids, rail]);
}

/** With nothing to say there is only the toolbar button; whoever presses it is told so. */
function hasSomethingToSay(view: OverlayView): boolean {
  if (view.isListOpen || view.undoable > 0) return true;
  if (view.page === "read")
    return view.findings.length > 0 || Object.values(view.counts).some((count) => count > 0);
  return view.page === "reading" || view.page === "files-only";
}
