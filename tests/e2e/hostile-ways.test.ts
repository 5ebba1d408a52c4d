import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { readCorpusPages } from "../../scripts/corpus-answer.ts";
import { readMarks } from "../../scripts/extension-browser.ts";
import {
  askOverlay,
  boxInOverlay,
  clickInOverlay,
  hasOverlay,
  readOverlayText,
} from "../../scripts/overlay.ts";
import { countOthers } from "./baselines.ts";
import { openCard, openList } from "./overlay-steps.ts";
import { LEARNT, spyFor } from "./spy-page.ts";
import { expectChecked, expectMark, openRegister, openWorld, PATIENCE, type World } from "./world.ts";

// Each way of being hostile alone, and each with a look at whether the attack itself worked.

let world: World;
let page: Page;
beforeAll(async () => {
  world = await openWorld();
  await openRegister(world);
});
afterAll(() => world?.close());
afterEach(() => page?.close());

/** Opens the copy that lacks amendments, with a script of the page's own that runs before everything. */
async function openAttacked(script: string): Promise<void> {
  const sample = readCorpusPages().find(({ name }) => name === "enbek-primeminister-ru");
  if (sample === undefined) throw new Error("The sample page is gone.");
  page = await world.browser.context.newPage();
  await page.addInitScript({ content: script });
  await page.goto(sample.url);
}

const card = () => readOverlayText(page, "[role=dialog]");

async function expectCard(): Promise<void> {
  expect(await openCard(page)).toMatch(/10,2/u);
}

test("prototypes that throw, or tell what they are called with, change and hear nothing", async () => {
  await openAttacked(`
    globalThis.heard = [];
    const owners = [Node, Element, HTMLElement, Document, ShadowRoot, Range, Text, EventTarget, MutationObserver, Map, Set, Array, String, RegExp, Promise, CSS.highlights.constructor, Highlight, CSSStyleSheet, DOMTokenList];
    addEventListener("load", () => {
      for (const { prototype } of owners)
        for (const name of Object.getOwnPropertyNames(prototype)) {
          const { value, writable } = Object.getOwnPropertyDescriptor(prototype, name);
          if (typeof value !== "function" || !writable || name === "constructor") continue;
          prototype[name] = function (...given) {
            if (!globalThis.isAngry) return value.apply(this, given);
            globalThis.heard[globalThis.heard.length] = name;
            throw new Error(name);
          };
        }
      globalThis.isAngry = true;
    });
  `);
  const inPage = await openRawEvaluation();
  await expect.poll(() => inPage("globalThis.isAngry"), PATIENCE).toBe(true);
  await expect.poll(() => world.browser.badgeOf(page), PATIENCE).toBe("2");
  await expectCard();
  expect(await inPage("heard.length")).toBe(0);
  // The attack works: the page's own call is heard and fails.
  const own = `(() => { try { document.createRange(); } catch (error) { return heard[0]; } })()`;
  expect(await inPage(own)).toBe("createRange");
  await inPage("isAngry = false");
  await expectMark(page, "warning", /10,2/u);
});

/** Evaluates in the page without the tests' own helpers, which such a page breaks. */
async function openRawEvaluation(): Promise<(expression: string) => Promise<unknown>> {
  const session = await page.context().newCDPSession(page);
  return async (expression) => {
    const { result } = await session.send("Runtime.evaluate", { expression, returnByValue: true });
    return result.value;
  };
}

test("a page that throws out our element and its own text gets no wrong marks, and all back with the text", async () => {
  await openAttacked("");
  await expectMark(page, "warning", /10,2/u);
  await expect.poll(() => hasOverlay(page), PATIENCE).toBe(true);
  // Looked at in the same turn: it may be back in the next.
  const isGone = await page.evaluate<boolean>(`(() => {
    document.querySelector("sverka-overlay").remove();
    globalThis.taken = document.createDocumentFragment();
    taken.append(...document.body.childNodes);
    return document.querySelector("sverka-overlay") === null;
  })()`);
  expect(isGone).toBe(true);
  await expect.poll(async () => Object.values(await readMarks(page)).flat(), PATIENCE).toEqual([]);
  await page.evaluate("document.body.append(taken)");
  await expectMark(page, "warning", /10,2/u);
  await expect.poll(() => hasOverlay(page), PATIENCE).toBe(true);
  await expectCard();
});

test("a flood of changes is neither read nor sent change by change, and the page stays quick", async () => {
  await openAttacked("");
  await expectMark(page, "warning", /10,2/u);
  await expectChecked(page);
  const worker = await world.browser.background();
  await worker.evaluate(COUNT_SENDING);
  const flood = await page.evaluate<{ turns: number; frames: number }>(FLOOD);
  expect(flood.turns).toBeGreaterThan(20);
  expect(flood.frames).toBeGreaterThan(10);
  await expectMark(page, "warning", /10,2/u);
  // Long enough that what the flood left waiting is done.
  await page.waitForTimeout(1_500);
  expect(await worker.evaluate<number>("globalThis.sendings")).toBeLessThanOrEqual(3);
  await expectCard();
});

test("forged messages and events open, close and change nothing", async () => {
  await openAttacked("");
  await expectMark(page, "warning", /10,2/u);
  expect(await page.evaluate("typeof globalThis.chrome?.runtime?.sendMessage")).toBe("undefined");
  const forge = () => page.evaluate(FORGE);
  await forge();
  await page.waitForTimeout(500);
  expect(await card()).toBe("");
  await expectCard();
  await forge();
  await page.waitForTimeout(500);
  expect(await card()).toMatch(/10,2/u);
  expect(Object.keys(await readMarks(page))).toContain("sverka-warning");
  // The same from the reader's hand does what it should.
  await page.keyboard.press("Escape");
  await expect.poll(card, PATIENCE).toBe("");
});

test("a page's script finds its own words, and none of the overlay's", async () => {
  await openAttacked("");
  await expectMark(page, "warning", /10,2/u);
  await expectCard();
  for (const words of ["расходятся", "Не показывать", "Скрыть всё", "Эта копия устарела"]) {
    expect(await readOverlayText(page)).toContain(words);
    const learnt = await page.evaluate(spyFor(words, "10,2"));
    expect(learnt).toMatchObject(LEARNT);
    expect(learnt).toHaveProperty("marked", expect.any(Number));
  }
  // What the reader drags over with the mouse is not selected for the page to read.
  const box = await boxInOverlay(page, ".card h2");
  await page.mouse.move(box.x + 2, box.y + 4);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width, box.y + box.height - 2, { steps: 5 });
  await page.mouse.up();
  expect(await page.evaluate("getSelection().toString()")).toBe("");
});

test("a page that changes our highlights draws on itself, and changes nothing else", async () => {
  await openAttacked("");
  await expectMark(page, "warning", /10,2/u);
  const left = await page.evaluate<number>(`(() => {
    for (const highlight of CSS.highlights.values())
      for (const range of highlight) range.selectNodeContents(document.body.lastElementChild);
    CSS.highlights.clear();
    return CSS.highlights.size;
  })()`);
  expect(left).toBe(0);
  await expectCard();
  // The card stands at the true words and paints them anew.
  await expectMark(page, "current", /10,2/u);
});

test("hidden, there is nothing for the page to read", async () => {
  await openAttacked("");
  await expectMark(page, "warning", /10,2/u);
  await openList(page);
  await page.keyboard.press("Escape");
  await expect.poll(() => readOverlayText(page, ".panel"), PATIENCE).toBe("");
  await page.keyboard.press("Escape");
  await expect.poll(async () => Object.keys(await readMarks(page)), PATIENCE).toEqual([]);
});

test("a press that no hand made, on a button of ours, does nothing", async () => {
  await openAttacked("");
  await expectMark(page, "warning", /10,2/u);
  await openList(page);
  await expect.poll(() => readOverlayText(page, ".panel"), PATIENCE).toMatch(/10,2/u);
  await askOverlay(page, `root.querySelector("[data-group]").click()`);
  await page.waitForTimeout(300);
  expect(await card()).toBe("");
  await clickInOverlay(page, "[data-group]");
  await expect.poll(card, PATIENCE).toMatch(/10,2/u);
});

test("rules for everything, however important, leave the overlay as it looks", async () => {
  await openAttacked("");
  await expectMark(page, "warning", /10,2/u);
  await openList(page);
  await expect.poll(() => readOverlayText(page, ".panel"), PATIENCE).toMatch(/10,2/u);
  await page.mouse.move(5, 5);
  const takeInside = async () => {
    const { x, y, width, height } = await boxInOverlay(page, ".dock");
    // Its corners are round, and what is behind them is the page's.
    const clip = { x: x + 12, y: y + 12, width: width - 24, height: height - 24 };
    return { clip, picture: await page.screenshot({ clip }) };
  };
  await expectChecked(page);
  const before = await takeInside();
  await page.addStyleTag({ content: EVERYTHING });
  const heading = await page.evaluate(() => getComputedStyle(document.body).fontSize);
  expect(heading).toBe("41px");
  const countOtherPixels = async () => {
    const after = await takeInside();
    expect(after.clip).toEqual(before.clip);
    return countOthers(page, after.picture, before.picture);
  };
  await expect.poll(countOtherPixels, PATIENCE).toBeLessThanOrEqual(20);
  await expectCard();
});

/** Keeps how many pages the background sends. */
const COUNT_SENDING = `(() => {
  const real = (globalThis.realFetch ??= globalThis.fetch);
  globalThis.sendings = 0;
  globalThis.fetch = (address, init) => {
    if (init?.method === "POST") globalThis.sendings += 1;
    return real(address, init);
  };
})()`;

/** Three seconds of changes in and round the text, all undone in their turn; resolves to how many turns and frames there were. */
const FLOOD = `new Promise((resolve) => {
  const places = [document.body, ...document.querySelectorAll("p, li, td")].slice(0, 40);
  const end = performance.now() + 3_000;
  let [turns, frames] = [0, 0];
  const count = () => { frames += 1; if (performance.now() < end) requestAnimationFrame(count); };
  requestAnimationFrame(count);
  const timer = setInterval(() => {
    for (const place of places)
      for (let at = 0; at < 10; at += 1) {
        const added = document.createElement("span");
        added.textContent = "доля составит " + at + " %";
        place.append(added);
        place.setAttribute("data-turn", String(at));
        added.remove();
      }
    turns += 1;
    if (performance.now() < end) return;
    clearInterval(timer);
    resolve({ turns, frames });
  }, 10);
})`;

/** Everything a page can send or fire: at its window, its document, its text and our element. */
const FORGE = `(() => {
  const host = document.querySelector("sverka-overlay");
  const [range] = CSS.highlights.get("sverka-warning") ?? [];
  const words = range?.startContainer.parentElement ?? document.body;
  const { x, y } = range?.getClientRects()[0] ?? { x: 0, y: 0 };
  const names = ["read-preferences", "check-page", "show-findings", "use-preferences", "run-command", "end-first-use", "open-options"];
  for (const target of [window, document, document.body, words, host]) {
    for (const name of names) {
      target.dispatchEvent(new CustomEvent(name, { bubbles: true, detail: { command: "toggle-all" } }));
      target.dispatchEvent(new MessageEvent("message", { data: { name, request: { command: "toggle-all", isQuiet: true } } }));
    }
    for (const key of ["Escape", "Enter", "J", "S"])
      target.dispatchEvent(new KeyboardEvent("keydown", { key, altKey: key.length === 1, shiftKey: key.length === 1, bubbles: true, composed: true }));
    for (const type of ["pointerdown", "mousedown", "mouseup", "click"])
      target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: x + 4, clientY: y + 4 }));
  }
  for (const name of names) postMessage({ name, request: { command: "toggle-all", isQuiet: true } }, "*");
  host.click();
  document.body.click();
})()`;

/** The last rule is only there to see that these rules are heard. */
const EVERYTHING = `
  *, *::before, *::after, sverka-overlay, sverka-overlay * {
    all: revert !important; display: inline !important; position: static !important; visibility: hidden !important;
    opacity: 0.2 !important; transform: rotate(3deg) scale(0.5) !important; filter: invert(1) !important;
    color: lime !important; background: black !important; font: 41px fantasy !important; letter-spacing: 9px !important;
    pointer-events: none !important; clip-path: circle(1px) !important; zoom: 3 !important; direction: rtl !important;
    z-index: -1 !important; width: 1px !important; height: 1px !important; animation: none !important; mix-blend-mode: difference !important;
  }
  html, body { direction: ltr !important; opacity: 1 !important; transform: none !important; filter: none !important; zoom: 1 !important; clip-path: none !important; visibility: visible !important; }
  :root { --background: red !important; --text: red !important; --teal: red !important; --edge: red !important; --shadow: none !important; }
  body { font-size: 41px !important; }
`;
