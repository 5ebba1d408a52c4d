import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readMarks } from "../../scripts/extension-browser.ts";
import { readOverlayText } from "../../scripts/overlay.ts";
import { openOwnPage } from "./own-page.ts";
import { expectMark, openWorld, PATIENCE, type World } from "./world.ts";

let world: World;
let stale: Page;
let panel: Page;
let register: Page;

beforeAll(async () => {
  world = await openWorld();
  register = await world.open("enbek-adilet-new-ru");
  await expectMark(register, "indicator", /9,0/u);
  stale = await world.open("enbek-govkz-ru");
  await expectMark(stale, "warning", /самозанятого/u);
  panel = await openOwnPage(world, "sidepanel.html", stale);
});
afterAll(() => world?.close());

const read = async () => (await panel.locator("main").innerText()).replaceAll("\u00a0", " ");
const text = () => expect.poll(read, PATIENCE);
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
  text().toMatch(/№ 746[\s\S]*Расхождения[\s\S]*Значение и охват расходятся/u));

test("by keyboard alone: to a finding, its numbers, the mark in the page, and back", async () => {
  await panel.bringToFront();
  await tabTo(/Значение и охват расходятся/u);
  await panel.keyboard.press("Enter");
  await expect
    .poll(async () => (await readMarks(stale))["sverka-current"]?.join(" ") ?? "", PATIENCE)
    .toMatch(/10,2/u);
  await expect.poll(() => readOverlayText(stale, "[role=dialog]"), PATIENCE).toMatch(/9,0/u);
  await expect.poll(() => panel.locator("table").innerText(), PATIENCE).toMatch(/10,2[\s\S]*Әділет[\s\S]*9/u);
  await tabTo(/^Вернуться туда, где читали$/u);
  await panel.keyboard.press("Enter");
  await expect.poll(async () => (await readMarks(stale))["sverka-current"], PATIENCE).toBeUndefined();
  await expect.poll(() => panel.locator("[data-action=back]").count(), PATIENCE).toBe(0);
});

test("the statements stand in page order and can be searched", async () => {
  await tabTo(/^Расхождения/u);
  await panel.keyboard.press("ArrowRight");
  const statements = panel.locator("[data-statement]");
  await expect.poll(() => statements.count(), PATIENCE).toBe(8);
  const texts = await statements.allInnerTexts();
  expect(texts[0]).toMatch(/^Цель/u);
  await panel.keyboard.press("Tab");
  await tabTo(/^$/u);
  await panel.keyboard.type("безработицы");
  await expect.poll(() => statements.count(), PATIENCE).toBe(1);
  await tabTo(/безработицы/u);
  await panel.keyboard.press("Enter");
  await expect
    .poll(async () => (await readMarks(stale))["sverka-current"]?.join(" ") ?? "", PATIENCE)
    .toMatch(/безработицы/u);
});

test("the ladder names each edition with its portals", async () => {
  await panel.locator("#tab-editions").click();
  await expect.poll(() => panel.locator(".ladder > li").count(), PATIENCE).toBe(2);
  await text().toMatch(/13\.11\.2018[\s\S]*эта страница[\s\S]*09\.04\.2020 · № 189[\s\S]*Әділет/u);
});

test("a text that is pasted is compared with the page", async () => {
  const box = panel.locator(".compare textarea");
  await box.fill(
    "Целевые индикаторы:\n1) доля непродуктивно занятых в составе самозанятого населения не превысит 8,5 %;",
  );
  await panel.locator("[data-action=compare]").click();
  await text().toMatch(/Ваш текст — расхождений: [1-9][\s\S]*8,5 %/u);
});

test("a page that nobody has read is asked for; one that was read is compared by its address", async () => {
  const box = panel.locator(".compare textarea");
  await box.fill("https://adilet.zan.kz/rus/docs/P2600000001");
  await panel.locator("[data-action=compare]").click();
  await text().toMatch(/Эта страница ещё не прочитана/u);
  await box.fill(register.url());
  await panel.locator("[data-action=compare]").click();
  await text().toMatch(/расхождений: [1-9][\s\S]*9,0 %/u);
});

test("a file that is dropped is compared, and so is another edition", async () => {
  await panel.locator("#compare-file").setInputFiles({
    name: "draft.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("Целевые индикаторы:\nуровень безработицы не превысит 4,9 %;"),
  });
  await text().toMatch(/draft\.txt — расхождений: [1-9][\s\S]*4,9 %/u);
  await panel.locator("[data-compare]").first().click();
  await text().toMatch(/Әділет, 09\.04\.2020 — расхождений: [1-9]/u);
});

test("the history keeps what was found, also while the API is away", async () => {
  await world.api.close();
  await panel.locator("#tab-history").click();
  await expect.poll(() => panel.locator("[data-seen]").count(), PATIENCE).toBe(2);
  await panel.locator("[data-seen]").first().click();
  await text().toMatch(/Показан ответ от \d\d\.\d\d\.\d{4}, \d\d:\d\d[\s\S]*Значение и охват расходятся/u);
  await panel.locator("[data-action=all-seen]").click();
  await expect.poll(() => panel.locator("[data-seen]").count(), PATIENCE).toBe(2);
  await world.restartApi();
});

test("a page without an act says what to do", async () => {
  const blank = await world.browser.context.newPage();
  panel = await openOwnPage(world, "sidepanel.html", blank);
  await text().toMatch(/Откройте акт на одном из официальных порталов/u);
});
