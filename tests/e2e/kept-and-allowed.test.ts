import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openOwnPage } from "./own-page.ts";
import { openStaleCopy, openWorld, PATIENCE, type World } from "./world.ts";

let world: World;
let stale: Page;
let options: Page;

beforeAll(async () => {
  world = await openWorld();
  stale = await openStaleCopy(world);
  options = await openOwnPage(world, "options.html", stale);
});
afterAll(() => world?.close());

const kept = () => expect.poll(() => options.locator("#kept").innerText(), PATIENCE);

/** Runs with the extension's own database, as text: `db` and `done`. */
function withDatabase<Value>(body: string): Promise<Value> {
  return options.evaluate<Value>(`new Promise((resolve, reject) => {
    const opening = indexedDB.open("sverka");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const done = (value) => { db.close(); resolve(value); };
      ${body}
    };
  })`);
}

/** Addresses of the pages whose answers are kept. */
const keptUrls = () =>
  withDatabase<string[]>(`
    const asking = db.transaction("answers").objectStore("answers").getAllKeys();
    asking.onsuccess = () => done(asking.result);`);

test("how long pages are kept is remembered, and what is older goes at once", async () => {
  await expect.poll(keptUrls, PATIENCE).toHaveLength(2);
  const [old = "", recent = ""] = await keptUrls();
  await withDatabase<void>(`
    const change = db.transaction("answers", "readwrite");
    const store = change.objectStore("answers");
    const reading = store.get(${JSON.stringify(old)});
    reading.onsuccess = () => store.put({ ...reading.result, seenAt: Date.now() - 9 * 86400000 });
    change.oncomplete = () => done();`);
  await options.reload();
  const days = options.locator("#keep-days");
  expect(await days.inputValue()).toBe("30");
  await days.selectOption("90");
  await options.waitForTimeout(500);
  expect(await keptUrls()).toHaveLength(2);
  await days.selectOption("7");
  await expect.poll(keptUrls, PATIENCE).toEqual([recent]);
  await options.reload();
  expect(await options.locator("#keep-days").inputValue()).toBe("7");
  await kept().toMatch(/Сейчас: 1 страница/u);
});

test("kept while the browser is open means: nothing is too old, and all of it goes at its next start", async () => {
  await options.locator("#keep-days").selectOption("0");
  await stale.reload();
  await expect.poll(keptUrls, PATIENCE).not.toHaveLength(0);
  const worker = await world.browser.background();
  await worker.evaluate(`chrome.runtime.onStartup.dispatch()`);
  await expect.poll(keptUrls, PATIENCE).toEqual([]);
  await options.locator("#keep-days").selectOption("30");
});

test("what the browser allows or refuses is what the switch of a further portal shows", async () => {
  // Chromium's question stands outside every page and takes no answer from a test: it is given here.
  const answer = (allowed: boolean) =>
    options.evaluate(`(() => {
      chrome.permissions.request = async (asked) => { window.asked = asked; window.allowed = ${allowed}; return ${allowed}; };
      chrome.permissions.contains = async () => window.allowed === true;
      chrome.permissions.remove = async () => { window.allowed = false; return true; };
    })()`);
  const further = options.locator("[data-portal=stat]");
  await answer(false);
  await further.click();
  await expect.poll(() => further.isChecked(), PATIENCE).toBe(false);
  await answer(true);
  await further.click();
  await expect.poll(() => further.isChecked(), PATIENCE).toBe(true);
  expect(await options.evaluate("window.asked")).toEqual({
    origins: ["https://stat.gov.kz/*", "https://www.stat.gov.kz/*"],
    permissions: ["scripting"],
  });
  await further.click();
  await expect.poll(() => further.isChecked(), PATIENCE).toBe(false);
  expect(await options.evaluate("window.allowed")).toBe(false);
});
