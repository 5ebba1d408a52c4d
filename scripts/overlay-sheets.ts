// Draws every state of the overlay in each language, light and dark, at 100 % and 200 %, on one picture a state
// and zoom, to be looked at: `npx tsx scripts/overlay-sheets.ts FOLDER [STATE …]`.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { bundleGallery } from "../tests/e2e/gallery/bundle.ts";
import { makePage } from "../tests/e2e/gallery/page.ts";
import { STATES, viewOf } from "../tests/e2e/gallery/states.ts";
import { getChromium } from "./find-browser.ts";
import { type Drawn, drawSheet } from "./picture-sheet.ts";

const LANGUAGES = ["ru", "kk", "en"] as const;

/** A part of a usual window that holds all of the overlay, and the same window at 200 %, in CSS pixels. */
const WINDOWS = [
  { zoom: 100, width: 620, height: 620 },
  { zoom: 200, width: 550, height: 360 },
] as const;

/** Pictures in a row. */
const IN_A_ROW = 3;

const [folder = "", ...wanted] = process.argv.slice(2);

async function main(): Promise<void> {
  if (folder === "") throw new Error("Say which folder the pictures go to.");
  mkdirSync(folder, { recursive: true });
  const code = await bundleGallery();
  const browser = await chromium.launch({ executablePath: getChromium(console.log), args: ["--no-sandbox"] });
  try {
    const context = await browser.newContext({ locale: "ru", reducedMotion: "reduce" });
    const page = await context.newPage();
    for (const state of Object.keys(STATES).filter((name) => wanted.length === 0 || wanted.includes(name)))
      for (const { zoom, width, height } of WINDOWS) {
        await page.setViewportSize({ width, height });
        const path = join(folder, `overlay-${state.replaceAll(/\W+/g, "-")}-${zoom}.png`);
        await drawSheet(context, await drawState(page, code, state), IN_A_ROW * (width + 12) + 16, path);
      }
  } finally {
    await browser.close();
  }
}

async function drawState(page: Page, code: string, state: string): Promise<Drawn[]> {
  const drawn: Drawn[] = [];
  for (const isDark of [false, true])
    for (const language of LANGUAGES) {
      // A page of its own: what drew the last state still draws.
      await page.goto("about:blank");
      await page.setContent(makePage(isDark));
      await page.evaluate(`${code}; globalThis.sverkaGallery = sverkaGallery; undefined`);
      await page.evaluate(
        `sverkaGallery.draw(${JSON.stringify(viewOf(STATES[state] ?? {}, language, isDark))})`,
      );
      await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
      drawn.push({
        title: `${state} ${language} ${isDark ? "dark" : "light"}`,
        png: await page.screenshot(),
      });
    }
  return drawn;
}

await main();
