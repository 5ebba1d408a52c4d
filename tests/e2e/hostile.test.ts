import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readCorpusPages } from "../../scripts/corpus-answer.ts";
import { askOverlay, clickInOverlay, readOverlayText } from "../../scripts/overlay.ts";
import { openList } from "./overlay-steps.ts";
import { expectMark, expectRead, openRegister, openWorld, PATIENCE, type World } from "./world.ts";

/** What a page can do to whoever reads it: it runs before everything else of the page. */
const ATTACK = `
  globalThis.learned = [];
  const note = (what) => learned.push(what);
  for (const type of ["message", "click", "keydown", "focusin"])
    addEventListener(type, ({ type, isTrusted, data }) => note(type + " " + isTrusted + " " + data), true);
  addEventListener("message", ({ data }) => data?.type && note("told of " + data.type), true);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { note("attachShadow"); return attach.call(this, { ...init, mode: "open" }); };
  for (const [owner, name] of [[Node.prototype, "appendChild"], [Element.prototype, "append"], [Document.prototype, "createElement"], [Document.prototype, "createRange"], [JSON, "stringify"], [Array.prototype, "map"]]) {
    const old = owner[name];
    owner[name] = function (...given) { if (given.some((one) => String(one?.localName ?? one).startsWith("sverka"))) note(name); return old.apply(this, given); };
  }
  addEventListener("DOMContentLoaded", () => {
    const style = document.createElement("style");
    style.textContent = "* { display: block !important; visibility: hidden !important; opacity: 0 !important; transform: scale(0) !important; pointer-events: none !important; } sverka-overlay { display: none !important; }";
    setTimeout(() => document.head.append(style), 500);
    let turns = 0;
    const flood = setInterval(() => {
      for (let at = 0; at < 50; at += 1) { const p = document.createElement("p"); document.body.append(p); p.remove(); }
      document.querySelector("sverka-overlay")?.remove();
      for (const name of ["check-page", "open-options", "run-command", "use-preferences"]) {
        postMessage({ name, request: { command: "toggle-all", isQuiet: true } }, "*");
        document.dispatchEvent(new CustomEvent(name, { detail: {} }));
      }
      document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
      document.body.click();
      if (++turns === 100) clearInterval(flood);
    }, 20);
  });
`;

declare global {
  /** Whether the page's own prototypes throw. */
  var isAngry: boolean;
}

let world: World;
let page: Page;

const sampleUrl = (name: string): string => {
  const sample = readCorpusPages().find((one) => one.name === name);
  if (sample === undefined) throw new Error(`There is no sample page ${name}.`);
  return sample.url;
};

beforeAll(async () => {
  world = await openWorld();
  await openRegister(world);
  page = await world.browser.context.newPage();
  await page.addInitScript(ATTACK);
  await page.goto(sampleUrl("enbek-govkz-ru"));
});
afterAll(() => world?.close());

test("the marks and findings are those of a quiet page", async () => {
  await expectMark(page, "warning", /самозанятого/u);
  await expect.poll(() => world.browser.badgeOf(page), PATIENCE).toBe("2");
});

test("what the page sends itself drives nothing", async () => {
  await page.waitForTimeout(2_500);
  await expectMark(page, "warning", /самозанятого/u);
});

test("the overlay comes back, stays whole and can be used", async () => {
  // The page threw it out for two seconds; each time it came back more slowly, at last after about six.
  await page.bringToFront();
  const isThere = () => page.evaluate(() => document.querySelector("sverka-overlay") !== null);
  await expect.poll(isThere, PATIENCE).toBe(true);
  await openList(page);
  await expect.poll(() => readOverlayText(page), PATIENCE).toMatch(/10,2/u);
  const isVisible = () =>
    askOverlay<boolean>(
      page,
      `((style) => style.visibility === "visible" && style.opacity === "1")(getComputedStyle(root.host))`,
    );
  await expect.poll(isVisible, PATIENCE).toBe(true);
});

test("its clicks and keys stay its own, and open only what they are on", async () => {
  await page.bringToFront();
  await openList(page);
  await page.evaluate(() => {
    const world = globalThis as unknown as { heard: string[] };
    world.heard = [];
    for (const type of ["mousedown", "mouseup", "pointerdown", "keypress"])
      document.addEventListener(type, ({ target }) =>
        world.heard.push(`${type} ${(target as Element).localName}`),
      );
  });
  await clickInOverlay(page, "[data-group]");
  await expect.poll(() => readOverlayText(page, "[role=dialog]"), PATIENCE).toMatch(/10,2/u);
  expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
});

test("an overlay thrown out in peace comes back", async () => {
  const fresh = await world.open("enbek-adilet-old-ru");
  await expectRead(fresh, /9,0/u);
  const isThere = () => fresh.evaluate(() => document.querySelector("sverka-overlay") !== null);
  await expect.poll(isThere, PATIENCE).toBe(true);
  await fresh.evaluate(() => document.querySelector("sverka-overlay")?.remove());
  await expect.poll(isThere, PATIENCE).toBe(true);
  await openList(fresh);
  await expect.poll(() => readOverlayText(fresh), PATIENCE).toMatch(/[Ии]ндикатор/u);
});

test("the page learned nothing", async () => {
  const learned = await page.evaluate(() => (globalThis as unknown as { learned: string[] }).learned);
  const own = /^(?:message (?:true|false) \[object Object\]|(?:click|keydown) false undefined)$/u;
  expect(learned.filter((what) => !own.test(what) && !/^(?:click|focusin) true/u.test(what))).toEqual([]);
  expect(await page.evaluate(() => document.querySelector("sverka-overlay")?.shadowRoot)).toBeNull();
});

test("nodes taken out of the text, and prototypes that throw, break nothing", async () => {
  const broken = await world.browser.context.newPage();
  await broken.addInitScript(`
    for (const [owner, name] of [[Range.prototype, "setStart"], [Range.prototype, "getClientRects"], [Node.prototype, "compareDocumentPosition"], [Element.prototype, "getBoundingClientRect"], [Map.prototype, "get"], [String.prototype, "replace"], [CSS.highlights.constructor.prototype, "set"]]) {
      const old = owner[name];
      owner[name] = function (...given) { if (globalThis.isAngry) throw new Error("no"); return old.apply(this, given); };
    }
    addEventListener("DOMContentLoaded", () => { globalThis.isAngry = true; });
  `);
  const errors: string[] = [];
  broken.on("pageerror", ({ message }) => errors.push(message));
  await broken.goto(sampleUrl("enbek-adilet-old-ru"));
  await broken.evaluate(() => {
    globalThis.isAngry = false;
  });
  // One on which the copies agree: findings about the others may come before or after.
  await expectRead(broken, /4,8/u);
  // Half of the marked paragraphs go; the rest keep their marks, and nothing is marked that is not there.
  await broken.evaluate(() => {
    for (const [index, node] of [...document.querySelectorAll("article p")].entries())
      if (index % 2 === 0) node.remove();
  });
  const areAlive = () =>
    broken.evaluate(() =>
      [...(CSS.highlights as unknown as Map<string, Set<Range>>).values()]
        .flatMap((ranges) => [...ranges])
        .every((range) => range.startContainer.isConnected && !range.collapsed),
    );
  await expect.poll(areAlive, PATIENCE).toBe(true);
  expect(errors).toEqual([]);
  await broken.close();
});
