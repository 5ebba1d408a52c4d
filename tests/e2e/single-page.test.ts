import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readMarks } from "../../scripts/extension-browser.ts";
import { readOverlayText } from "../../scripts/overlay.ts";
import { openCard } from "./overlay-steps.ts";
import {
  ARE_MARKS_WHOLE,
  closeOthers,
  expectChecked,
  expectMark,
  expectRead,
  openStaleCopy,
  openWorld,
  PATIENCE,
  type World,
} from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

test("an article that comes late and is drawn anew keeps its marks on living nodes", async () => {
  const page = await world.open("enbek-adilet-new-ru");
  await expectRead(page, /9,0/u);
  await page.evaluate(() => {
    const article = document.querySelector("article");
    if (article !== null) article.outerHTML = `${article.outerHTML} `;
  });
  await expect.poll(() => page.evaluate<boolean>(ARE_MARKS_WHOLE), PATIENCE).toBe(true);
  await expectRead(page, /9,0/u);
});

test("going to another act without reload drops the old marks and makes new ones", async () => {
  const page = await world.open("enbek-adilet-new-ru");
  await expectRead(page, /9,0/u);
  await page.evaluate(() => {
    const { openWithoutReload } = window as unknown as { openWithoutReload(address: string): void };
    openWithoutReload("https://adilet.zan.kz/rus/about");
  });
  await expect.poll(async () => Object.values(await readMarks(page)).flat(), PATIENCE).toEqual([]);
  await expect.poll(() => world.browser.badgeOf(page), PATIENCE).toBe("");
  await page.goBack();
  await expectRead(page, /9,0/u);
});

/** Takes and gives back a page's text in one turn; resolves in the next frame to whether all marks stand on it. */
const DRAW_ANEW = `new Promise((resolve) => {
  const article = document.querySelector("article");
  article.outerHTML = article.outerHTML;
  requestAnimationFrame(() => resolve(${ARE_MARKS_WHOLE}));
})`;

test("a text drawn anew is marked before it is shown", async () => {
  const page = await world.open("enbek-adilet-old-ru");
  await expectRead(page, /9,0/u);
  // Only a page at rest: what else is about to be read comes first, and on a busy machine that takes its time.
  const drawAnewAtRest = async () => {
    await page.waitForTimeout(1_000);
    return page.evaluate(DRAW_ANEW);
  };
  await expect.poll(drawAnewAtRest, PATIENCE).toBe(true);
});

describe("a page that changes while the API is away", () => {
  let page: Page;
  const change = (from: string, to: string) =>
    page.evaluate(
      ([old, next]) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          if (node.data.includes(old ?? "")) node.data = node.data.replace(old ?? "", next ?? "");
        }
      },
      [from, to],
    );
  const warnings = async () => ((await readMarks(page))["sverka-warning"] ?? []).join();
  const card = () => readOverlayText(page, "[role=dialog]");
  beforeEach(async () => {
    // A tab that stays would send its changed text as the page's latest.
    await closeOthers(world);
    await world.startApi();
    page = await openStaleCopy(world);
    await expectChecked(page);
    await world.stopApi();
  });

  test("keeps its findings where their words still stand", async () => {
    await change("уровень безработицы", "показатель безработицы");
    await expectRead(page, /показатель безработицы/u);
    await expect.poll(warnings, PATIENCE).toMatch(/10,2/u);
  });

  test("says that a number is another now, and does not mark it as what was compared", async () => {
    await change("10,2", "11,7");
    await expectMark(page, "indicator", /11,7/u);
    await expect.poll(warnings, PATIENCE).not.toMatch(/11,7/u);
    await openCard(page);
    await expect.poll(card, PATIENCE).toMatch(/Число в этом месте с тех пор изменилось/u);
  });

  test("says that a passage is gone, and marks nothing for it", async () => {
    await openCard(page);
    await page.evaluate(() => {
      for (const item of document.querySelectorAll("li, p"))
        if (item.textContent?.includes("10,2")) item.remove();
    });
    await expect.poll(card, PATIENCE).toMatch(/Место на странице не найдено/u);
    await expect.poll(warnings, PATIENCE).toBe("");
  });
});
