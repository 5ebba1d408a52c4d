import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { getChromium } from "../../scripts/find-browser.ts";
import type { Language } from "../../shared/text/language.ts";
import { findViolations } from "./axe.ts";
import { expectPicture, hasComparablePictures } from "./baselines.ts";
import { bundleGallery } from "./gallery/bundle.ts";
import { makePage } from "./gallery/page.ts";
import { STATES, viewOf } from "./gallery/states.ts";
import { PATIENCE } from "./world.ts";

declare global {
  /** What the bundle puts into the page. */
  var sverkaGallery: typeof import("./gallery/entry.ts");
}

/** CSS pixels of a usual window, of the same at 200 %, and of a phone. */
const WINDOWS = [
  { name: "100 %", width: 1100, height: 720 },
  { name: "200 %", width: 550, height: 360 },
  { name: "a phone", width: 360, height: 640 },
] as const;

const LANGUAGES: readonly Language[] = ["ru", "kk", "en"];

let browser: Browser;
let page: Page;
let code: string;
beforeAll(async () => {
  code = await bundleGallery();
  browser = await chromium.launch({ executablePath: getChromium(() => undefined), args: ["--no-sandbox"] });
});
afterAll(() => browser?.close());
beforeEach(async () => {
  await page?.close();
  page = await browser.newPage({ locale: "ru", reducedMotion: "reduce" });
});

async function openUnder(isDark: boolean): Promise<void> {
  await page.goto("about:blank");
  await page.setContent(makePage(isDark));
  await page.evaluate(`${code}; globalThis.sverkaGallery = sverkaGallery; undefined`);
}

async function draw(state: string, language: Language, isDark = false): Promise<void> {
  const view = viewOf(STATES[state] ?? {}, language, isDark);
  await page.evaluate((drawn) => sverkaGallery.draw(drawn), view);
}

describe.each(WINDOWS)("at $name nothing is cut off or leaves the window", ({ width, height }) => {
  test.each(LANGUAGES)("%s", async (language) => {
    await page.setViewportSize({ width, height });
    await openUnder(false);
    const faults: string[] = [];
    for (const state of Object.keys(STATES)) {
      await draw(state, language);
      const found = await page.evaluate(() => sverkaGallery.findFaults());
      faults.push(...found.map((fault) => `${state}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});

test("what leaves the window or is cut off is found", async () => {
  await page.setViewportSize({ width: 1100, height: 720 });
  await openUnder(false);
  await draw("list", "kk");
  await page.evaluate(
    `document.querySelector("sverka-overlay").shadowRoot.querySelector(".finding-title").style.width = "900px"`,
  );
  expect(await page.evaluate(() => sverkaGallery.findFaults())).not.toEqual([]);
});

describe("no fault that axe finds in any state", () => {
  const looks = [
    { name: "light", isDark: false, forcedColors: "none" },
    { name: "dark", isDark: true, forcedColors: "none" },
    { name: "forced colours", isDark: false, forcedColors: "active" },
  ] as const;
  test.each(looks)("$name", async ({ isDark, forcedColors }) => {
    await page.emulateMedia({ forcedColors, reducedMotion: "reduce" });
    await openUnder(isDark);
    for (const [index, state] of Object.keys(STATES).entries()) {
      await draw(state, LANGUAGES[index % 3] ?? "ru", isDark);
      expect(await findViolations(page), state).toEqual([]);
    }
  });
});

test("nothing moves with reduced motion, and the card alone fades without it", async () => {
  await openUnder(false);
  // Heard, not looked at: a fade may be over before anybody looks.
  const drawHeard = (state: string) =>
    page.evaluate(`sverkaGallery.draw(${JSON.stringify(viewOf(STATES[state] ?? {}, "ru", false))});
      globalThis.moved = 0;
      for (const type of ["animationstart", "transitionrun"])
        document.querySelector("sverka-overlay").shadowRoot.addEventListener(type, () => { moved += 1; });`);
  const moved = () => page.evaluate<number>("globalThis.moved");
  const drawQuietly = async (state: string) => {
    await drawHeard(state);
    await page.waitForTimeout(500);
    expect(await moved()).toBe(0);
  };
  await drawQuietly("card");
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await drawQuietly("list");
  await drawHeard("card");
  await expect.poll(moved, PATIENCE).toBeGreaterThan(0);
});

describe("looks as it did", () => {
  const kept: [state: string, language: Language, isDark: boolean, zoom: 1 | 2][] = [
    ["first use", "ru", false, 1],
    ["first use", "kk", true, 1],
    ["banner", "kk", false, 1],
    ["changes", "ru", true, 1],
    ["list", "en", false, 1],
    ["stale answer", "kk", true, 1],
    ["API away", "en", true, 2],
    ["card", "ru", false, 1],
    ["card", "kk", true, 1],
    ["card", "en", false, 2],
  ];
  test.for(kept)("%s, %s, dark: %s, zoom: %s", async ([state, language, isDark, zoom], context) => {
    await page.close();
    page = await browser.newPage({
      viewport: { width: 900 / zoom, height: 640 / zoom },
      deviceScaleFactor: zoom,
      locale: "ru",
      reducedMotion: "reduce",
    });
    if (!(await hasComparablePictures(page))) context.skip("other fonts or another browser");
    await openUnder(isDark);
    await draw(state, language, isDark);
    await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
    const name = `overlay-${state}-${language}-${isDark ? "dark" : "light"}-${zoom}x`.replaceAll(" ", "-");
    await expectPicture(
      page,
      () => page.locator(state === "card" ? ".card" : ".dock").screenshot(),
      name.toLowerCase(),
    );
  });
});
