import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { clickInOverlay, readOverlayText } from "../../scripts/overlay.ts";
import { findViolations } from "./axe.ts";
import { openCard } from "./overlay-steps.ts";
import { openOwnPage } from "./own-page.ts";
import { closeOthers, openStaleCopy, openWorld, PATIENCE, reloadStale, type World } from "./world.ts";

let world: World;
let stale: Page;
let panel: Page;
beforeAll(async () => {
  world = await openWorld();
  await world.useSettings({ mode: "local" });
  stale = await openStaleCopy(world);
});
/** Nothing is saved, the card of a finding is open, and so is the panel's list of what is. */
beforeEach(async () => {
  await closeOthers(world, stale);
  panel = await openOwnPage(world, "sidepanel.html", stale);
  await panel.evaluate(FORGET_EXCERPTS);
  await reloadStale(stale);
  expect(await openCard(stale)).toMatch(/10,2/u);
  await panel.locator("#tab-history").click();
});
afterAll(() => world?.close());

/** Text, not a function: it runs in the extension's own page. */
const FORGET_EXCERPTS = `new Promise((resolve, reject) => {
  const opening = indexedDB.open("sverka");
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const db = opening.result;
    const change = db.transaction("excerpts", "readwrite");
    change.objectStore("excerpts").clear();
    change.oncomplete = () => { db.close(); resolve(); };
  };
})`;

const save = async () => {
  await stale.bringToFront();
  await clickInOverlay(stale, "[data-action=save]");
  return expect.poll(() => readOverlayText(stale, ".outcome"), PATIENCE);
};
const excerpts = () => panel.locator("[data-excerpt]");

test("in the browser's own mode a passage is saved in the browser and listed with its source", async () => {
  await (await save()).toMatch(/^Сохранено/u);
  await expect.poll(() => excerpts().count(), PATIENCE).toBe(1);
  expect(await excerpts().innerText()).toMatch(/10,2[\s\S]*№\s746 · gov\.kz · \d\d\./u);
  expect(await findViolations(panel)).toEqual([]);
  expect(await excerpts().getByRole("link").getAttribute("href")).toMatch(
    /^https:\/\/www\.gov\.kz\/.*#:~:text=/u,
  );
});

/** Saves the passage, with a note and tags. */
async function saveWithNote(): Promise<void> {
  await (await save()).toMatch(/^Сохранено/u);
  await excerpts().locator("textarea").fill("Сверить с планом");
  await excerpts().locator("input").fill("занятость,  цели,");
  await excerpts().locator("input").blur();
  await expect.poll(() => excerpts().locator("input").inputValue(), PATIENCE).toBe("занятость, цели");
}

test("its note and tags stay when it is saved again", async () => {
  await saveWithNote();
  await reloadStale(stale);
  await openCard(stale);
  await (await save()).toMatch(/Уже сохранено/u);
  await panel.reload();
  await panel.locator("#tab-history").click();
  await expect.poll(() => excerpts().locator("textarea").inputValue(), PATIENCE).toBe("Сверить с планом");
  await expect.poll(() => excerpts().locator("input").inputValue(), PATIENCE).toBe("занятость, цели");
});

test("it can be taken away and brought back with them", async () => {
  await saveWithNote();
  await excerpts().locator("[data-action=forget]").click();
  await expect.poll(() => excerpts().count(), PATIENCE).toBe(0);
  await panel.locator("[data-action=put-back]").click();
  await expect.poll(() => excerpts().locator("textarea").inputValue(), PATIENCE).toBe("Сверить с планом");
});
