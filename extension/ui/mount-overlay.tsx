import { render } from "preact";
import { adoptStyles } from "../adopt-styles.ts";
import { keepHost } from "./keep-host.ts";
import css from "./overlay.css?inline";
import { Overlay } from "./overlay.tsx";
import { makeUnseenRoot, UNSEEN_WORDS_CSS } from "./unseen-words.ts";
import type { OverlayActions, OverlayView } from "./view.ts";

/** Name of the element that holds the overlay: also how tests and styles find it. */
const HOST_NAME = "sverka-overlay";

/** No rule of the page may move, hide or shape the host: own marked declarations come last. `all` leaves out the direction. */
const HOST_STYLE =
  "all: initial !important; direction: ltr !important; unicode-bidi: isolate !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; z-index: 2147483647 !important; display: block !important; overflow: visible !important; pointer-events: auto !important; visibility: visible !important; opacity: 1 !important; user-select: none !important;";

export interface MountedOverlay {
  readonly host: HTMLElement;
  /** Draws the view; called as often as anything changes. */
  readonly draw: (view: OverlayView) => void;
  /** Puts the focus on the first finding of the opened list, or on the bar. */
  readonly focusList: () => void;
}

/**
 * Puts the overlay beside the page's body, in a closed shadow root: no script of the page sees
 * what is in it. It is fixed and of no size, so nothing in the page moves. Gone when `signal` aborts.
 */
export function mountOverlay(
  document: Document,
  actions: OverlayActions,
  signal: AbortSignal,
): MountedOverlay {
  const host = document.createElement(HOST_NAME);
  host.style.cssText = HOST_STYLE;
  const shadow = host.attachShadow({ mode: "closed" });
  adoptStyles(shadow, css + UNSEEN_WORDS_CSS, signal);
  const root = makeUnseenRoot(document);
  shadow.append(root);
  keepEventsInside(root, signal);
  const putInPlace = () => {
    document.documentElement.append(host);
    // The top layer: above every z-index, and free of the transforms of the page's elements.
    host.popover = "manual";
    host.showPopover();
  };
  putInPlace();
  keepHost(host, putInPlace, signal);
  signal.addEventListener("abort", () => {
    render(null, root);
    host.remove();
  });
  return {
    host,
    draw(view) {
      const focused = shadow.activeElement;
      render(<Overlay view={view} actions={actions} />, root);
      if (focused !== null && !focused.isConnected) focusAgain(shadow, focused);
    },
    focusList: () => shadow.querySelector<HTMLElement>(".finding, .summary")?.focus({ preventScroll: true }),
  };
}

/** A button that was drawn anew keeps the focus; with the card gone it goes back to the list or bar. */
function focusAgain(shadow: ShadowRoot, gone: Element): void {
  const name = gone.closest("[data-focus]")?.getAttribute("data-focus");
  const same = [...shadow.querySelectorAll<HTMLElement>("[data-focus]")].find(
    (element) => element.getAttribute("data-focus") === name,
  );
  const next = same ?? shadow.querySelector<HTMLElement>("[data-action=undo], .summary");
  next?.focus({ preventScroll: true });
}

/** The page's own shortcuts and outside-click handlers do not hear what is done in the overlay. */
function keepEventsInside(root: HTMLElement, signal: AbortSignal): void {
  const stop = (event: Event) => event.stopPropagation();
  // Should a script of the page come by one of our nodes, it still presses no button.
  const refuseForged = (event: Event) => {
    if (event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ["click", "keydown"])
    root.addEventListener(type, refuseForged, { signal, capture: true });
  const isHandledOutside = (event: KeyboardEvent) => event.key === "Escape";
  for (const type of ["click", "mousedown", "mouseup", "pointerdown", "pointerup", "wheel", "touchstart"])
    root.addEventListener(type, stop, { signal, passive: true });
  for (const type of ["keydown", "keyup", "keypress"] as const)
    root.addEventListener(type, (event) => isHandledOutside(event) || stop(event), { signal });
}
