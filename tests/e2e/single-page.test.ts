import { afterAll, beforeAll, expect, test } from "vitest";
import { readMarks } from "../../scripts/extension-browser.ts";
import { expectMark, openWorld, PATIENCE, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

test("an article that comes late and is drawn anew keeps its marks on living nodes", async () => {
  const page = await world.open("enbek-adilet-new-ru");
  await expectMark(page, "indicator", /9,0/u);
  await page.evaluate(() => {
    const article = document.querySelector("article");
    if (article !== null) article.outerHTML = `${article.outerHTML} `;
  });
  const onLivingNodes = () =>
    page.evaluate(() => {
      const ranges = [...(CSS.highlights.get("sverka-indicator") ?? [])] as Range[];
      return (
        ranges.length > 0 && ranges.every((range) => range.startContainer.isConnected && !range.collapsed)
      );
    });
  await expect.poll(onLivingNodes, PATIENCE).toBe(true);
  await expectMark(page, "indicator", /9,0/u);
});

test("going to another act without reload drops the old marks and makes new ones", async () => {
  const page = await world.open("enbek-adilet-new-ru");
  await expectMark(page, "indicator", /9,0/u);
  await page.evaluate(() => {
    const { openWithoutReload } = window as unknown as { openWithoutReload(address: string): void };
    openWithoutReload("https://adilet.zan.kz/rus/about");
  });
  await expect.poll(async () => Object.values(await readMarks(page)).flat(), PATIENCE).toEqual([]);
  await expect.poll(() => world.browser.badgeOf(page), PATIENCE).toBe("");
  await page.goBack();
  await expectMark(page, "indicator", /9,0/u);
});
