import type { Page } from "playwright-core";
import { evaluateInContentScript } from "./extension-browser.ts";
import { until } from "./until.ts";

/** How long a part of the overlay is waited for, in ms. */
const PATIENCE_MS = 15_000;

/** How long a press is waited for where it was meant, in ms: a touch becomes a click a moment later. */
const ARRIVAL_MS = 1_000;

/** Two frames, at most, in ms: a tab behind another draws none. */
const TWO_FRAMES_MS = 200;

const HOST_NAME = "sverka-overlay";

/** Gives the overlay's root to the rest of an expression that runs in the extension's world. */
const ROOT = `chrome.dom.openOrClosedShadowRoot(document.querySelector("${HOST_NAME}"))`;

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Box extends Point {
  readonly width: number;
  readonly height: number;
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
  await pressInOverlay(page, selector, ({ x, y }) => page.mouse.click(x, y));
}

/** Touches the middle of an element of the overlay, once it is there. */
export async function tapInOverlay(page: Page, selector: string): Promise<void> {
  await pressInOverlay(page, selector, ({ x, y }) => page.touchscreen.tap(x, y));
}

/** What is found at rest may have moved before the press comes: one that met nothing is made again. */
async function pressInOverlay(
  page: Page,
  selector: string,
  press: (point: Point) => Promise<void>,
): Promise<void> {
  const pressAndSee = async () => {
    await press(middleOf(await findInOverlay(page, selector)));
    // A page that is loaded anew by the press knows nothing of it.
    const hasArrived = () =>
      evaluateInContentScript<boolean>(page, "globalThis.sverkaPressed !== false").catch(() => true);
    return until(hasArrived, Boolean, ARRIVAL_MS);
  };
  if (!(await until(pressAndSee, Boolean, PATIENCE_MS)))
    throw new Error(`No press on the overlay's ${selector} arrived.`);
}

/** Where an element of the overlay stands once it is there, in sight and at rest. */
export async function boxInOverlay(page: Page, selector: string): Promise<Box> {
  return findInOverlay(page, selector);
}

const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

/**
 * The overlay is loaded after the marks are drawn, its parts come with answers, and both move until they are in
 * place: a box counts only when nothing moved between two frames and a press in its middle meets the element.
 * The next press on the element is noted.
 */
async function findInOverlay(page: Page, selector: string): Promise<Box> {
  const find = () =>
    evaluateInContentScript<Box | null>(
      page,
      `(async () => { const host = document.querySelector("${HOST_NAME}"); if (!host) return null;
      const root = ${ROOT}; const element = root.querySelector(${JSON.stringify(selector)});
      if (!element) return null; element.scrollIntoView({ block: "nearest" });
      const read = () => { const { x, y, width, height } = element.getBoundingClientRect(); return { x, y, width, height }; };
      const before = read();
      await new Promise((drawn) => { requestAnimationFrame(() => requestAnimationFrame(drawn)); setTimeout(drawn, ${TWO_FRAMES_MS}); });
      const box = read();
      if (Object.keys(box).some((side) => box[side] !== before[side])) return null;
      if (!element.contains(root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2))) return null;
      globalThis.sverkaPressed = false;
      root.addEventListener("click", ({ target }) => {
        if (target.closest(${JSON.stringify(selector)})) globalThis.sverkaPressed = true;
      }, { capture: true, once: true });
      return box; })()`,
    );
  const box = await until(find, (found) => found !== null, PATIENCE_MS);
  if (box === null) throw new Error(`The overlay shows no ${selector} that could be pressed.`);
  return box;
}

/** Evaluates an expression with `root` as the overlay's shadow root. */
export async function askOverlay<Result>(page: Page, expression: string): Promise<Result> {
  return evaluateInContentScript<Result>(page, `((root) => (${expression}))(${ROOT})`);
}
