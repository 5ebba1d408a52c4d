import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { SeededSettings } from "../../scripts/seed-settings.ts";
import { findViolations } from "./axe.ts";
import { openOwnPage } from "./own-page.ts";
import { closeOthers, openStaleCopy, openWorld, PATIENCE, reloadStale, type World } from "./world.ts";

let world: World;
let stale: Page;

beforeAll(async () => {
  world = await openWorld({ isWelcomed: false });
  stale = await openStaleCopy(world);
});
afterAll(() => world?.close());

/** Brings settings, API and page to what each test begins with. */
async function begin(changes: Partial<SeededSettings> = {}): Promise<void> {
  await world.startApi();
  await world.useSettings(changes);
  await closeOthers(world, stale);
  await reloadStale(stale);
}

/** How a reader may have set the browser. */
const LOOKS = [
  { colorScheme: "light", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "none" },
  { colorScheme: "light", forcedColors: "active" },
] as const;

/** No fault that axe finds in any look, nothing moves, and nothing is cut off with half the room. */
async function expectGood(page: Page, width: number): Promise<void> {
  for (const look of LOOKS) {
    await page.emulateMedia({ ...look, reducedMotion: "reduce" });
    expect(await findViolations(page), JSON.stringify(look)).toEqual([]);
  }
  await expect.poll(() => page.evaluate(() => document.getAnimations().length), PATIENCE).toBe(0);
  const size = page.viewportSize();
  await page.setViewportSize({ width, height: 700 });
  // What is as wide as 200 % leaves room for.
  const cut = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await expect.poll(cut, PATIENCE).toBeLessThanOrEqual(0);
  if (size !== null) await page.setViewportSize(size);
}

describe("options", () => {
  let page: Page;
  beforeEach(async () => {
    await begin();
    page = await openOwnPage(world, "options.html", stale);
  });
  const good = () => expectGood(page, 380);

  test("first use", async () => {
    await page.locator(".first-use").waitFor();
    await good();
  });
  test("a faulty file of terms, and the question before erasing", async () => {
    const buffer = Buffer.from('{"terms":[{"id":""}]}');
    await page.locator("#terms-file").setInputFiles({ name: "t.json", mimeType: "application/json", buffer });
    await page.locator("[role=alert]").waitFor();
    await page.locator("[data-action=erase]").click();
    await page.locator("[role=alertdialog]").waitFor();
    await good();
  });
  test("the text that would be sent to a team's server", async () => {
    await world.useSettings({ apiAddress: "https://sverka.example.kz", apiToken: "x" });
    await stale.reload();
    await page.locator("[data-exact]").waitFor({ state: "attached" });
    await page.locator("#consent summary").click();
    await good();
  });
});

describe("the side panel", () => {
  let page: Page;
  beforeEach(async () => {
    await begin({ isWelcomed: true });
    page = await openOwnPage(world, "sidepanel.html", stale);
    await page.locator("button.finding").waitFor();
  });
  const good = () => expectGood(page, 200);

  test("a finding with its chart, and what the text itself is like", async () => {
    await page.locator("button.finding").click();
    await page.locator("table").waitFor();
    await page.locator(".review summary").click();
    await good();
  });
  test("statements", async () => {
    await page.locator("#tab-statements").click();
    await good();
  });
  test("editions and a comparison", async () => {
    await page.locator("#tab-editions").click();
    await page.locator("[data-compare]").first().click();
    await page.locator(".compared .finding").first().waitFor();
    await good();
  });
  test("history, and one page of it", async () => {
    await page.locator("#tab-history").click();
    await page.locator("[data-seen]").first().waitFor();
    await good();
    await page.locator("[data-seen]").first().click();
    await good();
  });
  test("no page", async () => {
    const blank = await world.browser.context.newPage();
    const empty = await openOwnPage(world, "sidepanel.html", blank);
    await empty.locator("main > .empty").waitFor();
    await expectGood(empty, 200);
  });
});

describe("the popup", () => {
  const open = async (ready: string) => {
    const page = await openOwnPage(world, "popup.html", stale);
    await page.locator(ready).waitFor();
    return page;
  };
  test("with the API's answer, without it, and without an API", async () => {
    await begin({ isWelcomed: true });
    await expectGood(await open(".api.good"), 170);
    await world.stopApi();
    await expectGood(await open(".api.bad"), 170);
    await world.startApi();
    const options = await openOwnPage(world, "options.html", stale);
    await options.locator("input[name=mode][value=local]").check();
    await expect.poll(() => options.locator("input[type=password]").count(), PATIENCE).toBe(0);
    await expectGood(await open(".api.good"), 170);
  });
});
