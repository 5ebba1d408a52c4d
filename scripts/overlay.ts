import type { Page } from "playwright-core";
import { evaluateInContentScript } from "./extension-browser.ts";
import { until } from "./until.ts";

/** How long a part of the overlay is waited for, in ms. */
const PATIENCE_MS = 10_000;

/** Two frames, at most, in ms: a tab behind another draws none. */
const TWO_FRAMES_MS = 200;

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

/** Clicks the middle of an element of the overlay with the real mouse, once it is there. */
export async function clickInOverlay(page: Page, selector: string): Promise<void> {
  const { x, y } = await findInOverlay(page, selector);
  await page.mouse.click(x, y);
}

/** Touches the middle of an element of the overlay, once it is there. */
export async function tapInOverlay(page: Page, selector: string): Promise<void> {
  const { x, y } = await findInOverlay(page, selector);
  await page.touchscreen.tap(x, y);
}

/**
 * The overlay is loaded after the marks are drawn, its parts come with answers, and both move until they are in
 * place: a point counts only when nothing moved between two frames and a press there meets the element.
 */
async function findInOverlay(page: Page, selector: string): Promise<Point> {
  const find = () =>
    evaluateInContentScript<Point | null>(
      page,
      `(async () => { const host = document.querySelector("${HOST_NAME}"); if (!host) return null;
      const root = ${ROOT}; const element = root.querySelector(${JSON.stringify(selector)});
      if (!element) return null; element.scrollIntoView({ block: "nearest" });
      const middle = () => { const box = element.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 }; };
      const before = middle();
      await new Promise((drawn) => { requestAnimationFrame(() => requestAnimationFrame(drawn)); setTimeout(drawn, ${TWO_FRAMES_MS}); });
      const { x, y } = middle();
      return x === before.x && y === before.y && element.contains(root.elementFromPoint(x, y)) ? { x, y } : null; })()`,
    );
  const point = await until(find, (found) => found !== null, PATIENCE_MS);
  if (point === null) throw new Error(`The overlay shows no ${selector} that could be pressed.`);
  return point;
}

/** Evaluates an expression with `root` as the overlay's shadow root. */
export async function askOverlay<Result>(page: Page, expression: string): Promise<Result> {
  return evaluateInContentScript<Result>(page, `((root) => (${expression}))(${ROOT})`);
}
