import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { seedSettings } from "../../scripts/seed-settings.ts";
import { openOwnPage } from "./own-page.ts";
import { expectMark, openStaleCopy, openWorld, PATIENCE, type World } from "./world.ts";

let world: World;
let stale: Page;
let options: Page;

beforeAll(async () => {
  world = await openWorld({ isWelcomed: false });
  stale = await openStaleCopy(world);
  options = await openOwnPage(world, "options.html", stale);
});
afterAll(() => world?.close());

const text = () => expect.poll(() => options.locator("main").innerText(), PATIENCE);
const badge = () => expect.poll(() => world.browser.badgeOf(stale), PATIENCE);

test("first use tells in three lines what is read and where it goes, once", async () => {
  await expect.poll(() => options.locator(".welcome li").count(), PATIENCE).toBe(3);
  await options.locator("[data-choose=api]").click();
  await expect.poll(() => options.locator(".welcome").count(), PATIENCE).toBe(0);
  await options.reload();
  // The same lines stay where they can be read again.
  await expect.poll(() => options.locator("#privacy li").count(), PATIENCE).toBe(3);
  expect(await options.locator(".welcome").count()).toBe(0);
});

test("a check that is switched off is not told any more, also on the page open now", async () => {
  await badge().toBe("3");
  await options.locator("[data-check=value-differs]").selectOption("off");
  await badge().toBe("2");
  await options.locator("[data-check=value-differs]").selectOption("");
  await badge().toBe("3");
});

test("a file of terms is taken, and a faulty one refused with its place", async () => {
  const choose = (name: string, content: string) =>
    options
      .locator("#terms-file")
      .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
  await choose("terms.json", '{"terms":[{"id":"my-house","names":{"ru":["теплиц*","оранжере*"]}}]}');
  await text().toMatch(/terms\.json: 1 термин\./u);
  await choose("bad.json", '{"terms":[{"id":"x","names":{"fr":["a"]}}]}');
  await text().toMatch(/terms\[0\]\.names\.fr: expected one of ru, kk, en/u);
  await choose("bad.json", "{");
  await text().toMatch(/это не JSON/u);
});

test("in the browser alone the opened pages are compared, with the API away", async () => {
  await world.api.close();
  await options.locator("input[name=mode][value=local]").check();
  // Both pages are open: each is kept, and then they find each other.
  const readKept = async () => {
    await options.reload();
    return options.locator("#kept").innerText();
  };
  await expect.poll(readKept, PATIENCE).toMatch(/2 страницы/u);
  await stale.reload();
  await expectMark(stale, "warning", /самозанятого/u);
  await badge().toBe("3");
  await world.restartApi();
});

test("before a page goes to a team's server its very text is shown, and nothing has left", async () => {
  await options.bringToFront();
  await options.locator("input[name=mode][value=api]").check();
  await seedSettings(world.browser, { apiAddress: "https://sverka.example.kz", apiToken: "x" });
  await stale.bringToFront();
  await stale.reload();
  await options.bringToFront();
  await text().toMatch(/Отправлять страницы на sverka\.example\.kz\?/u);
  await expect.poll(() => options.locator("[data-exact]").count(), PATIENCE).toBe(1);
  const sent = JSON.parse(await options.locator("[data-exact]").inputValue());
  expect(sent.url).toBe(stale.url());
  expect(JSON.stringify(sent.blocks)).toMatch(/10,2/u);
  await options.locator("[data-consent=refuse]").click();
  await expect.poll(() => options.locator("#consent").count(), PATIENCE).toBe(0);
  expect(await options.locator("input[name=mode][value=local]").isChecked()).toBe(true);
});

test("everything can be taken along in a file, without the key", async () => {
  const [download] = await Promise.all([
    options.waitForEvent("download"),
    options.locator("[data-action=export]").click(),
  ]);
  const file = JSON.parse(readFileSync(await download.path(), "utf8"));
  expect(file.captures.length).toBeGreaterThan(0);
  expect(file.stored.settings.apiToken).toBeUndefined();
});

test("everything is erased, after asking", async () => {
  await options.locator("[data-action=erase]").click();
  await options.locator("[data-action=erase-yes]").click();
  await text().toMatch(/Всё стёрто\.[\s\S]*/u);
  await text().toMatch(/Сейчас: 0 страниц/u);
  // As after installing: the first use is told again.
  await expect.poll(() => options.locator(".welcome").count(), PATIENCE).toBe(1);
  const worker = await world.browser.background();
  const stored = await worker.evaluate(`chrome.storage.local.get(null)`);
  expect(stored).toEqual({});
});
