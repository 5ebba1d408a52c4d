import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askOverlay } from "../../scripts/overlay.ts";
import { findViolations } from "./axe.ts";
import { openCard } from "./overlay-steps.ts";
import { openOwnPage } from "./own-page.ts";
import { openStaleCopy, openWorld, PATIENCE, type World } from "./world.ts";

let world: World;
let stale: Page;

beforeAll(async () => {
  world = await openWorld();
  stale = await openStaleCopy(world);
});
afterAll(() => world?.close());

const schemes = ["light", "dark"] as const;

describe("the extension's own pages have no fault that axe finds, and nothing is cut off at 200 %", () => {
  const cases = [
    ["options.html", "section"],
    ["popup.html", ".api.good"],
    ["sidepanel.html", "button.finding"],
  ] as const;
  test.each(cases)("%s", async (file, ready) => {
    const page = await openOwnPage(world, file, stale);
    await page.locator(ready).first().waitFor();
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      expect(await findViolations(page), colorScheme).toEqual([]);
    }
    // A panel of 400 px at 200 % has the room of 200.
    if (file === "sidepanel.html") {
      await page.setViewportSize({ width: 200, height: 600 });
      const isCut = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      await expect.poll(isCut, PATIENCE).toBe(false);
    }
    await page.close();
  });

  test("every part of the side panel", async () => {
    const page = await openOwnPage(world, "sidepanel.html", stale);
    await page.locator("button.finding").click();
    await page.locator("table").waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.locator("#tab-statements").click();
    expect(await findViolations(page)).toEqual([]);
    await page.locator("#tab-editions").click();
    await page.locator(".ladder").waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.close();
  });
});

describe("the overlay", () => {
  test("its tree, drawn in a page where axe can see it, has no fault", async () => {
    await stale.bringToFront();
    expect(await openCard(stale)).toMatch(/10,2/u);
    const html = await askOverlay<string>(stale, "root.innerHTML");
    const css = await askOverlay<string>(
      stale,
      `[...root.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join("\\n")`,
    );
    const copy = await world.browser.context.newPage();
    for (const theme of schemes) {
      const themed = html.replace(/data-theme="\w+"/u, `data-theme="${theme}"`);
      await copy.setContent(
        `<!doctype html><html lang="ru"><title>Overlay</title><style>${css}</style><main><h1>Акт</h1>${themed}</main></html>`,
      );
      expect(await findViolations(copy), theme).toEqual([]);
    }
    await copy.close();
  });
});
