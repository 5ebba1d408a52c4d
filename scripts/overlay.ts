import type { Page } from "playwright-core";
import { evaluateInContentScript } from "./extension-browser.ts";

const HOST_NAME = "sverka-overlay";

/** Gives the overlay's root to the rest of an expression that runs in the extension's world. */
const ROOT = `chrome.dom.openOrClosedShadowRoot(document.querySelector("${HOST_NAME}"))`;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whether the page has an overlay at all. */
export async function hasOverlay(page: Page): Promise<boolean> {
  return page.evaluate((name) => document.querySelector(name) !== null, HOST_NAME);
}

/** What a reader can read in the overlay now, fixed spaces as plain ones; empty when there is none. */
export async function readOverlayText(page: Page, selector = "section.dock, [role=dialog]"): Promise<string> {
  return evaluateInContentScript<string>(
    page,
    `(() => { const host = document.querySelector("${HOST_NAME}"); if (!host) return "";
      return [...${ROOT}.querySelectorAll(${JSON.stringify(selector)})].map((e) => e.innerText).join("\\n").replaceAll("\\u00A0", " "); })()`,
  );
}

/** Values of an attribute on every element of the overlay that has it. */
export async function readOverlayAttributes(page: Page, name: string): Promise<string[]> {
  return evaluateInContentScript<string[]>(
    page,
    `(() => { const host = document.querySelector("${HOST_NAME}"); if (!host) return [];
      return [...${ROOT}.querySelectorAll("[${name}]")].map((e) => e.getAttribute("${name}")); })()`,
  );
}

/** Clicks the middle of an element of the overlay with the real mouse. */
export async function clickInOverlay(page: Page, selector: string): Promise<void> {
  const point = await evaluateInContentScript<Point | null>(
    page,
    `(() => { const element = ${ROOT}?.querySelector(${JSON.stringify(selector)});
      if (!element) return null; element.scrollIntoView({ block: "nearest" });
      const box = element.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 }; })()`,
  );
  if (point === null) throw new Error(`The overlay shows no ${selector}.`);
  await page.mouse.click(point.x, point.y);
}

/** Evaluates an expression with `root` as the overlay's shadow root. */
export async function askOverlay<Result>(page: Page, expression: string): Promise<Result> {
  return evaluateInContentScript<Result>(page, `((root) => (${expression}))(${ROOT})`);
}
