import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { readMarks } from "../../scripts/extension-browser.ts";
import { askOverlay, hasOverlay } from "../../scripts/overlay.ts";
import { openOwnPage } from "./own-page.ts";
import {
  closeOthers,
  expectChecked,
  expectMark,
  openStaleCopy,
  openWorld,
  PATIENCE,
  type World,
} from "./world.ts";

let world: World;
let stale: Page;
let popup: Page;

beforeAll(async () => {
  world = await openWorld();
  stale = await openStaleCopy(world);
});
beforeEach(async () => {
  await world.startApi();
  await world.useSettings();
  await closeOthers(world, stale);
  popup = await openOwnPage(world, "popup.html", stale);
  // Switches that a failed attempt left.
  await popup.locator("[data-switch=quiet]").uncheck();
  await expectMark(stale, "warning", /самозанятого/u);
  await expectChecked(stale);
});
afterAll(() => world?.close());

const text = () => expect.poll(() => popup.locator("main").innerText(), PATIENCE);
const marks = async () => Object.values(await readMarks(stale)).flat().length;

test("says what was found, when it was checked, and that the API answers", async () => {
  await text().toMatch(/2 предупреждения[\s\S]*Целевые индикаторы: 4[\s\S]*Сверено с 1 копией в \d\d:\d\d/u);
  await text().toMatch(/API отвечает \(127\.0\.0\.1:\d+\)/u);
});

test("popup, badge, the page's bar and the panel count the same", async () => {
  const spoken = () => askOverlay<string>(stale, `root.querySelector(".summary .unseen").textContent`);
  await expect.poll(spoken, PATIENCE).toMatch(/2 предупреждения/u);
  await expect.poll(() => world.browser.badgeOf(stale), PATIENCE).toBe("2");
  const panel = await openOwnPage(world, "sidepanel.html", stale);
  await expect.poll(() => panel.locator("#tab-findings .count").innerText(), PATIENCE).toBe("2");
  await expect.poll(() => panel.locator("[data-group], .copy-fact").count(), PATIENCE).toBe(2);
  await panel.locator("#tab-history").click();
  const seen = panel.locator("[data-seen]", { hasText: "gov.kz" });
  await expect.poll(() => seen.innerText(), PATIENCE).toMatch(/2 предупреждения/u);
});

test("a quiet tab shows nothing, also after a reload, and its badge still counts", async () => {
  await popup.locator("[data-switch=quiet]").check();
  await expect.poll(marks, PATIENCE).toBe(0);
  await stale.reload();
  await expect.poll(() => world.browser.badgeOf(stale), PATIENCE).toBe("2");
  expect(await marks()).toBe(0);
  await popup.locator("[data-switch=quiet]").uncheck();
  await expectMark(stale, "warning", /самозанятого/u);
});

test("a portal that is switched off is left alone at once", async () => {
  await popup.locator("[data-switch=site]").uncheck();
  await expect.poll(marks, PATIENCE).toBe(0);
  await expect.poll(() => hasOverlay(stale), PATIENCE).toBe(false);
  await expect.poll(() => popup.locator(".page").count(), PATIENCE).toBe(0);
  await popup.locator("[data-switch=site]").check();
  await expectMark(stale, "warning", /самозанятого/u);
});

test("says the true reason when the API is away", async () => {
  await world.stopApi();
  popup = await openOwnPage(world, "popup.html", stale);
  await text().toMatch(/По адресу API никто не отвечает/u);
});

test("says what is to be done when there is no key yet, and asks nobody in the browser's own mode", async () => {
  await world.useSettings({ apiToken: "" });
  popup = await openOwnPage(world, "popup.html", stale);
  await text().toMatch(/ещё не подключена/u);
  await world.useSettings({ apiToken: "wrong" });
  popup = await openOwnPage(world, "popup.html", stale);
  await text().toMatch(/не принял ключ доступа/u);
  await world.useSettings({ apiAddress: "https://sverka.example.kz" });
  popup = await openOwnPage(world, "popup.html", stale);
  await expect.poll(() => popup.locator(".api.bad").innerText(), PATIENCE).not.toBe("");
  await world.useSettings({ mode: "local" });
  popup = await openOwnPage(world, "popup.html", stale);
  await text().toMatch(/Сверяет сам браузер/u);
});

test("on a page with files and no text it says so, and counts nothing", async () => {
  popup = await openOwnPage(world, "popup.html", await world.open("files-only-govkz"));
  await text().toMatch(/есть файлы, но нет текста/u);
  expect(await popup.locator("[data-count]").count()).toBe(0);
});

test("elsewhere it says that it does not work here", async () => {
  const blank = await world.browser.context.newPage();
  popup = await openOwnPage(world, "popup.html", blank);
  await text().toMatch(/Здесь Сверка не работает/u);
});
