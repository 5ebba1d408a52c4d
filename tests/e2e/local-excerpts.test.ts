import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clickInOverlay, readOverlayText } from "../../scripts/overlay.ts";
import { seedSettings } from "../../scripts/seed-settings.ts";
import { findViolations } from "./axe.ts";
import { openOwnPage } from "./own-page.ts";
import { openStaleCopy, openWorld, PATIENCE, type World } from "./world.ts";

let world: World;
let stale: Page;
let panel: Page;
beforeAll(async () => {
  world = await openWorld();
  const { url, token = "" } = world.api;
  await seedSettings(world.browser, { apiAddress: url, apiToken: token, mode: "local" });
  stale = await openStaleCopy(world);
});
afterAll(() => world?.close());

const save = async () => {
  await stale.bringToFront();
  await clickInOverlay(stale, "[data-action=save]");
  return expect.poll(() => readOverlayText(stale, ".outcome"), PATIENCE);
};
const excerpts = () => panel.locator("[data-excerpt]");

test("in the browser's own mode a passage is saved in the browser and listed with its source", async () => {
  await clickInOverlay(stale, ".summary");
  await clickInOverlay(stale, "[data-group]");
  await (await save()).toMatch(/^Сохранено/u);
  panel = await openOwnPage(world, "sidepanel.html", stale);
  await panel.locator("#tab-history").click();
  await expect.poll(() => excerpts().count(), PATIENCE).toBe(1);
  expect(await excerpts().innerText()).toMatch(/10,2[\s\S]*№\s746 · gov\.kz · \d\d\./u);
  expect(await findViolations(panel)).toEqual([]);
  expect(await excerpts().getByRole("link").getAttribute("href")).toMatch(
    /^https:\/\/www\.gov\.kz\/.*#:~:text=/u,
  );
});

test("its note and tags stay when it is saved again", async () => {
  await excerpts().locator("textarea").fill("Сверить с планом");
  await excerpts().locator("input").fill("занятость,  цели,");
  await excerpts().locator("input").blur();
  await (await save()).toMatch(/Уже сохранено/u);
  await panel.reload();
  await panel.locator("#tab-history").click();
  expect(await excerpts().locator("textarea").inputValue()).toBe("Сверить с планом");
  await expect.poll(() => excerpts().locator("input").inputValue(), PATIENCE).toBe("занятость, цели");
});

test("it can be taken away and brought back with them", async () => {
  await excerpts().locator("[data-action=forget]").click();
  await expect.poll(() => excerpts().count(), PATIENCE).toBe(0);
  await panel.locator("[data-action=put-back]").click();
  await expect.poll(() => excerpts().locator("textarea").inputValue(), PATIENCE).toBe("Сверить с планом");
});
