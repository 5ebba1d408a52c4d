import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { readMarks } from "../../scripts/extension-browser.ts";
import { readOverlayText } from "../../scripts/overlay.ts";
import { openOwnPage } from "./own-page.ts";
import {
  closeOthers,
  openRegister,
  openStaleAfterRegister,
  openWorld,
  PATIENCE,
  reloadStale,
  type World,
} from "./world.ts";

const INDICATOR = "Целевые индикаторы:\nуровень безработицы не превысит VALUE %;";

let world: World;
let stale: Page;
let panel: Page;
let register: Page;

beforeAll(async () => {
  world = await openWorld();
  register = await openRegister(world);
  stale = await openStaleAfterRegister(world);
});
beforeEach(async () => {
  await world.startApi();
  await closeOthers(world, register, stale);
  // A card or a place led to in the test before.
  if ((await current()) !== "" || (await readOverlayText(stale, "[role=dialog]")) !== "")
    await reloadStale(stale);
  panel = await openOwnPage(world, "sidepanel.html", stale);
  await text().toMatch(/№ 746 · 2 копии[\s\S]*Значение и охват расходятся/u);
});
afterAll(() => world?.close());

const read = async () => (await panel.locator("main").innerText()).replaceAll("\u00a0", " ");
const text = () => expect.poll(read, PATIENCE);
/** The place led to in the page. */
const current = async () => (await readMarks(stale))["sverka-current"]?.join(" ") ?? "";
const focused = () =>
  panel.evaluate(() => {
    const { activeElement, body } = document;
    return activeElement === body ? "nothing" : (activeElement?.textContent ?? "nothing");
  });
/** Presses Tab until what has the focus reads like this. */
async function tabTo(words: RegExp): Promise<void> {
  for (let press = 0; press < 40 && !words.test(await focused()); press += 1)
    await panel.keyboard.press("Tab");
  expect(await focused()).toMatch(words);
}

test("lists the findings about the page beside it", () =>
  text().toMatch(/№ 746 · 2 копии[\s\S]*Эта копия устарела[\s\S]*№ 875[\s\S]*Значение и охват расходятся/u));

test("by keyboard alone: to a finding, its numbers, the mark in the page, and back", async () => {
  await tabTo(/Значение и охват расходятся/u);
  await panel.keyboard.press("Enter");
  await expect.poll(current, PATIENCE).toMatch(/10,2/u);
  await expect.poll(() => readOverlayText(stale, "[role=dialog]"), PATIENCE).toMatch(/9,0/u);
  await expect.poll(() => panel.locator("table").innerText(), PATIENCE).toMatch(/10,2[\s\S]*Әділет[\s\S]*9/u);
  await tabTo(/^Вернуться туда, где читали$/u);
  await panel.keyboard.press("Enter");
  await expect.poll(current, PATIENCE).toBe("");
  await expect.poll(() => panel.locator("[data-action=back]").count(), PATIENCE).toBe(0);
  await expect.poll(focused, PATIENCE).toMatch(/Значение и охват расходятся/u);
});

test("the numbers are drawn by a library that comes with the first chart, and stand in a table beside it", async () => {
  await tabTo(/Значение и охват расходятся/u);
  await panel.keyboard.press("Enter");
  await panel.locator(".plot canvas").waitFor();
  expect(await panel.locator(".plot").getAttribute("aria-hidden")).toBe("true");
  const table = panel.getByRole("table", { name: "Значения по годам" });
  expect(await table.getByRole("rowheader").allInnerTexts()).toEqual(["Эта страница", "Әділет, 09.04.2020"]);
  await panel.keyboard.press("Escape");
  await expect.poll(() => panel.locator(".plot").count(), PATIENCE).toBe(0);
  await expect.poll(focused, PATIENCE).toMatch(/Значение и охват расходятся/u);
});

/** Goes to the statements by keyboard. */
async function openStatements(): Promise<void> {
  await tabTo(/^Расхождения/u);
  await panel.keyboard.press("ArrowRight");
  await expect.poll(() => panel.locator("[data-statement]").count(), PATIENCE).toBe(8);
}

test("the statements stand in page order under its headings, and arrows go through them", async () => {
  await openStatements();
  const statements = panel.locator("[data-statement]");
  const texts = await statements.allInnerTexts();
  expect(texts[0]).toMatch(/^Цель/u);
  expect(await panel.locator(".of-section h2").allInnerTexts()).toEqual([
    "1. Паспорт Программы",
    "3. Целевые индикаторы Программы",
  ]);
  await tabTo(/^Цель/u);
  const at = () => statements.evaluateAll((all) => all.indexOf(document.activeElement as HTMLElement));
  const press = async (key: string) => {
    await panel.keyboard.press(key);
    return at();
  };
  expect([await press("ArrowDown"), await press("End"), await press("ArrowUp"), await press("Home")]).toEqual(
    [1, 7, 6, 0],
  );
  await panel.keyboard.press("Tab");
  expect(await at()).toBe(-1);
});

test("they can be narrowed down: by kind, to what differs, and by words", async () => {
  await openStatements();
  const statements = panel.locator("[data-statement]");
  await panel.locator("[data-filter=kind]").focus();
  await panel.keyboard.press("ArrowDown");
  await expect.poll(() => statements.count(), PATIENCE).toBe(1);
  await panel.keyboard.press("Home");
  await expect.poll(() => statements.count(), PATIENCE).toBe(8);
  await panel.keyboard.press("Tab");
  await panel.keyboard.press("Space");
  await expect.poll(() => statements.count(), PATIENCE).toBe(1);
  await panel.keyboard.press("Space");
  await expect.poll(() => statements.count(), PATIENCE).toBe(8);
  await panel.locator(".filters input[type=text]").focus();
  await panel.keyboard.type("безработицы");
  await expect.poll(() => statements.count(), PATIENCE).toBe(1);
  await tabTo(/безработицы/u);
  await panel.keyboard.press("Enter");
  await expect.poll(current, PATIENCE).toMatch(/безработицы/u);
});

test("the ladder names each edition with its portals", async () => {
  await panel.locator("#tab-editions").click();
  await expect.poll(() => panel.locator(".ladder > li").count(), PATIENCE).toBe(2);
  await text().toMatch(/13\.11\.2018[\s\S]*эта страница[\s\S]*09\.04\.2020 · № 189[\s\S]*Әділет/u);
});

/** Compares the page with what is written into the field of the editions. */
async function compareWith(given: string): Promise<void> {
  await panel.locator("#tab-editions").click();
  await panel.locator(".compare textarea").fill(given);
  await panel.locator("[data-action=compare]").click();
}

test("a text that is pasted is compared with the page", async () => {
  await compareWith(
    "Целевые индикаторы:\n1) доля непродуктивно занятых в составе самозанятого населения не превысит 8,5 %;",
  );
  await text().toMatch(/Ваш текст: [1-9]\d* расхожден[\s\S]*8,5 %/u);
});

test("a page that nobody has read is asked for; one that was read is compared by its address", async () => {
  await compareWith("https://adilet.zan.kz/rus/docs/P2600000001");
  await text().toMatch(/Эта страница ещё не прочитана/u);
  await compareWith(register.url());
  await text().toMatch(/[1-9]\d* расхожден[\s\S]*9,0 %/u);
});

/** Drags something in from outside the browser and lets it go over the panel's heading. */
async function drop(data: { items?: { mimeType: string; data: string }[]; files?: string[] }): Promise<void> {
  const session = await panel.context().newCDPSession(panel);
  const where = { x: 60, y: 30, data: { items: [], ...data, dragOperationsMask: 1 } };
  for (const type of ["dragEnter", "dragOver"] as const)
    await session.send("Input.dispatchDragEvent", { type, ...where });
  await panel.locator(".drop").waitFor();
  await session.send("Input.dispatchDragEvent", { type: "drop", ...where });
  await expect.poll(() => panel.locator(".drop").count(), PATIENCE).toBe(0);
  await session.detach();
}

test("a link, a text and a file that are dropped on the panel are compared, whatever part is open", async () => {
  await panel.locator("#tab-findings").click();
  await drop({ items: [{ mimeType: "text/uri-list", data: register.url() }] });
  await text().toMatch(/P1800000746: [1-9]\d* расхожден[\s\S]*9,0 %/u);
  await panel.locator("#tab-history").click();
  await drop({ items: [{ mimeType: "text/plain", data: INDICATOR.replace("VALUE", "4,7") }] });
  await text().toMatch(/Ваш текст: [1-9]\d* расхожден[\s\S]*4,7 %/u);
  const folder = mkdtempSync(join(tmpdir(), "sverka-drop-"));
  const path = join(folder, "plan.txt");
  writeFileSync(path, INDICATOR.replace("VALUE", "4,6"));
  await drop({ files: [path] });
  await text().toMatch(/plan\.txt: [1-9]\d* расхожден[\s\S]*4,6 %/u);
  rmSync(folder, { recursive: true });
});

test("what is pasted anywhere on the panel is compared too", async () => {
  await panel.locator("#tab-statements").click();
  const search = panel.locator(".filters input[type=text]");
  await search.fill(register.url());
  await search.focus();
  await panel.keyboard.press("Control+A");
  await panel.keyboard.press("Control+X");
  await panel.locator("#tab-statements").focus();
  await panel.keyboard.press("Control+V");
  await text().toMatch(/P1800000746: [1-9]\d* расхожден[\s\S]*9,0 %/u);
});

test("a file that is chosen is compared, and so is another edition", async () => {
  await panel.locator("#tab-editions").click();
  await panel.locator("#compare-file").setInputFiles({
    name: "draft.txt",
    mimeType: "text/plain",
    buffer: Buffer.from(INDICATOR.replace("VALUE", "4,9")),
  });
  await text().toMatch(/draft\.txt: [1-9]\d* расхожден[\s\S]*4,9 %/u);
  await panel.locator("[data-compare]").first().click();
  await text().toMatch(/Әділет, 09\.04\.2020: [1-9]\d* расхожден/u);
});

test("the history keeps what was found, also while the API is away", async () => {
  await world.stopApi();
  await panel.locator("#tab-history").click();
  await expect.poll(() => panel.locator("[data-seen]").count(), PATIENCE).toBe(2);
  await panel.locator("[data-seen]").first().click();
  await text().toMatch(/Показан ответ от \d\d\.\d\d\.\d{4}, \d\d:\d\d[\s\S]*Значение и охват расходятся/u);
  await panel.locator("[data-action=all-seen]").click();
  await expect.poll(() => panel.locator("[data-seen]").count(), PATIENCE).toBe(2);
});

test("a page without an act says what to do", async () => {
  const blank = await world.browser.context.newPage();
  panel = await openOwnPage(world, "sidepanel.html", blank);
  await text().toMatch(/Откройте акт на одном из официальных порталов/u);
});
