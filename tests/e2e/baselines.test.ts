import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { getChromium } from "../../scripts/find-browser.ts";
import { countOthers, expectPicture, hasComparablePictures } from "./baselines.ts";

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: getChromium(() => undefined), args: ["--no-sandbox"] });
  page = await browser.newPage({ viewport: { width: 300, height: 120 } });
});
afterAll(() => browser?.close());

const draw = async (words: string, colour = "#0b6b6f") => {
  await page.setContent(`<p style="font: 20px 'Noto Sans', sans-serif; color: ${colour}">${words}</p>`);
  return page.screenshot();
};

test("the same picture twice differs in nothing", async () => {
  expect(await countOthers(page, await draw("Нысаналы 10,2 %"), await draw("Нысаналы 10,2 %"))).toBe(0);
});

test("another number, another colour, another size differ", async () => {
  const kept = await draw("Нысаналы 10,2 %");
  expect(await countOthers(page, await draw("Нысаналы 10,3 %"), kept)).toBeGreaterThan(20);
  expect(await countOthers(page, await draw("Нысаналы 10,2 %", "#b3261e"), kept)).toBeGreaterThan(20);
  const small = await page.screenshot({ clip: { x: 0, y: 0, width: 100, height: 100 } });
  expect(await countOthers(page, small, kept)).toBe(10_000);
});

test("a picture that is not kept is refused, with what to do", async () => {
  const wanted = expectPicture(page, () => draw("Нысаналы"), "nobody-keeps-this");
  await expect(wanted).rejects.toThrow(/SVERKA_RENEW_PICTURES/u);
});

test("a browser knows its letters again", async (context) => {
  if (!(await hasComparablePictures(page))) context.skip("other fonts or another browser");
  await expectPicture(page, () => draw("Нысаналы индикаторлар 10,2 %"), "letters");
});
