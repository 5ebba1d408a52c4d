import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectPicture, hasComparablePictures } from "./baselines.ts";
import { openOwnPage } from "./own-page.ts";
import { closeOthers, openStaleCopy, openWorld, PATIENCE, type World } from "./world.ts";

let world: World;
let stale: Page;
let blank: Page;

beforeAll(async () => {
  world = await openWorld();
  stale = await openStaleCopy(world);
  blank = await world.browser.context.newPage();
});
afterAll(() => world?.close());

/** Languages, schemes and zooms, each at least once. */
const LOOKS = [
  { language: "kk", colorScheme: "light", zoom: 1 },
  { language: "ru", colorScheme: "dark", zoom: 1 },
  { language: "en", colorScheme: "light", zoom: 2 },
] as const;

/** Views that say no time of day and no address of this run. */
const VIEWS = [
  { name: "panel-statements", file: "sidepanel.html", width: 400, isAboutPage: true },
  { name: "popup-elsewhere", file: "popup.html", width: 340, isAboutPage: false },
  { name: "options-checks", file: "options.html", width: 760, isAboutPage: false },
] as const;

test.for(LOOKS.flatMap((look) => VIEWS.map((view) => ({ ...look, ...view }))))(
  "$name in $language, $colorScheme, zoom $zoom looks as kept",
  async ({ name, file, width, isAboutPage, language, colorScheme, zoom }, context) => {
    await closeOthers(world, stale, blank);
    await world.useSettings({ mode: name === "popup-elsewhere" ? "local" : "api", language });
    const page = await openOwnPage(world, file, isAboutPage ? stale : blank);
    if (!(await hasComparablePictures(page))) context.skip("another browser or other fonts");
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width: Math.round(width / zoom), height: 700 });
    await expect.poll(() => page.locator("html").getAttribute("lang"), PATIENCE).toBe(language);
    if (name === "panel-statements") {
      await page.locator("#tab-statements").click();
      await page.locator("[data-statement]").first().waitFor();
    }
    const part = name === "options-checks" ? ".checks" : "main";
    const take = () => page.locator(part).screenshot({ animations: "disabled", caret: "hide" });
    await expectPicture(page, take, `${name}-${language}-${colorScheme}-${zoom}x`);
    await page.close();
  },
);
