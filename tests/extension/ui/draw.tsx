import { parseHTML } from "linkedom";
import { render } from "preact";
import { vi } from "vitest";
import { Overlay } from "../../../extension/ui/overlay.tsx";
import type { OverlayActions, OverlayView } from "../../../extension/ui/view.ts";
import { NO_ACTIONS } from "./samples.ts";

// Without layout there is nothing to measure: where the card goes is tested with `placeCard` and in browsers.
vi.mock("../../../extension/ui/place-card.ts", () => ({
  placeCard: async () => ({ left: 0, top: 0, maxHeight: 0 }),
}));

/** Draws the overlay into a document without layout. */
export function draw(view: OverlayView, actions: Partial<OverlayActions> = {}): Element {
  const { document, Element } = parseHTML("<!doctype html><html><body><div id='root'></div></body></html>");
  Element.prototype.getBoundingClientRect = () => ({ left: 0, top: 0, width: 430, height: 300 }) as DOMRect;
  vi.stubGlobal("document", document);
  vi.stubGlobal("innerWidth", 1280);
  vi.stubGlobal("innerHeight", 900);
  const root = document.querySelector("#root");
  if (root === null) throw new Error("No root.");
  render(<Overlay view={view} actions={{ ...NO_ACTIONS, ...actions }} />, root);
  return root;
}

export function textOf(root: Element, selector: string): string {
  return [...root.querySelectorAll(selector)]
    .map((element) => element.textContent ?? "")
    .join(" | ")
    .replace(/\s+/gu, " ");
}
