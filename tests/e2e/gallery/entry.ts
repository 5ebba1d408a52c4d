import { mountOverlay } from "../../../extension/ui/mount-overlay.tsx";
import type { OverlayActions, OverlayView } from "../../../extension/ui/view.ts";

/** Every action does nothing: the gallery shows states, one after the other. */
const NOTHING = new Proxy({}, { get: () => () => undefined }) as OverlayActions;

let stop = new AbortController();
let root: ShadowRoot | undefined;

const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  // Open, unlike in a real page: axe looks inside.
  root = attach.call(this, { ...init, mode: "open" });
  return root;
};

/** Draws a view alone, as a page shows it. */
export function draw(view: OverlayView): void {
  stop.abort();
  stop = new AbortController();
  mountOverlay(document, NOTHING, stop.signal).draw(view);
}

/** What is cut off or sticks out, as one line each: nothing when the view is laid out well. */
export function findFaults(): string[] {
  const faults: string[] = [];
  for (const element of root?.querySelectorAll<HTMLElement>(".overlay *") ?? []) {
    const { left, right, top, bottom, width } = element.getBoundingClientRect();
    const isDrawn = width > 1 && element.closest(".unseen, svg") === null;
    if (!isDrawn) continue;
    const name = `${element.localName}.${element.className}`;
    if (left < -1 || right > innerWidth + 1) faults.push(`${name} leaves the window sideways`);
    const isScrolled = element.closest(".card, .panel, .dock, .changes, .contents") !== element;
    if (
      // These scroll.
      element.closest(".card, .contents") === null &&
      (top < -1 || bottom > innerHeight + 1)
    )
      faults.push(`${name} leaves the window`);
    const { overflowX } = getComputedStyle(element);
    if (
      element.scrollWidth > element.clientWidth + 1 &&
      element.clientWidth > 0 &&
      overflowX !== "visible" &&
      isScrolled
    )
      faults.push(`${name} is cut off`);
    if (!isScrolled && element.scrollWidth > element.clientWidth + 1) faults.push(`${name} scrolls sideways`);
  }
  return [...new Set(faults)];
}
