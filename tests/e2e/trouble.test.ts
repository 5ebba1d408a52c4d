import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { readMarks } from "../../scripts/extension-browser.ts";
import { hasOverlay, readOverlayText } from "../../scripts/overlay.ts";
import { openList, pressRetry } from "./overlay-steps.ts";
import { expectRead, openWorld, PATIENCE, type World } from "./world.ts";

/** Rows of the long page: about ten megabytes of HTML. */
const LONG_PAGE_ROWS = 40_000;

/** How long such a page may take a busy machine, in ms. */
const LONG_PAGE_MS = 50_000;

let world: World;
beforeAll(async () => {
  const rows = Array.from(
    { length: LONG_PAGE_ROWS },
    (_, row) =>
      `<p id="z${row}">\n&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; ${row}. Заинтересованные органы ведут учет сведений по настоящему пункту и передают их в установленном порядке без взимания платы.</p>`,
  ).join("\n");
  const article = `<p><b>Целевые индикаторы</b></p><p>1) уровень тестовой занятости составит 7,5 %;</p>${rows}`;
  world = await openWorld({
    extraPages: [
      {
        name: "unknown",
        url: "https://example.kz/rus/docs/P1800000746",
        html: `<article>${article.slice(0, 500)}</article>`,
      },
      {
        name: "long",
        url: "https://old.adilet.zan.kz/rus/docs/P2100000001",
        html: `<!DOCTYPE html><body><div id="container" class="module_npaView lang_rus"><div class="container_alpha slogan"><h1>О длинном документе</h1><span class="status status_new">Новый</span><p>Постановление Правительства Республики Казахстан от 5 января 2021 года № 1.</p></div><div class="container_gamma text text_new"><div class="gs_12"><article>${article}</article></div></div></div></body>`,
      },
    ],
  });
});
beforeEach(() => world.startApi());
afterAll(() => world?.close());

test("on an unknown portal nothing runs", async () => {
  const page = await world.open("unknown");
  await page.waitForTimeout(500);
  expect(await hasOverlay(page)).toBe(false);
  expect(await readMarks(page)).toEqual({});
});

test("a page with files and no text says so", async () => {
  const page = await world.open("files-only-govkz");
  await expect.poll(() => readOverlayText(page), PATIENCE).toMatch(/файл/u);
});

test("a page cut in the middle of a tag is read as far as it goes", async () => {
  const page = await world.open("cut-page");
  await page.waitForTimeout(500);
  expect(
    Object.values(await readMarks(page))
      .flat()
      .every((text) => text.length > 0),
  ).toBe(true);
});

test("a page of ten megabytes is marked, and answers the reader all the while", async () => {
  const page = await world.open("long");
  await expectRead(page, /7,5/u, LONG_PAGE_MS);
  await page.close();
});

test("with the API away the marks stay, the overlay says so, and a retry works", async () => {
  await world.stopApi();
  const page = await world.open("enbek-adilet-old-ru");
  await expectRead(page, /9,0/u);
  await openList(page);
  const isAway = async () => /не отвечает|недоступ|запущен/u.test(await readOverlayText(page));
  await expect.poll(isAway, PATIENCE).toBe(true);
  await world.restartApi();
  await pressRetry(page, isAway);
  await expect.poll(isAway, PATIENCE).toBe(false);
});
