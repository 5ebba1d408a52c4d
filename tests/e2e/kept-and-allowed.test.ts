import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openOwnPage } from "./own-page.ts";
import {
  closeOthers,
  openRegister,
  openStaleAfterRegister,
  openWorld,
  PATIENCE,
  type World,
} from "./world.ts";

let world: World;
let register: Page;
let stale: Page;
let options: Page;

beforeAll(async () => {
  world = await openWorld();
  register = await openRegister(world);
  stale = await openStaleAfterRegister(world);
});
/** Both pages were answered just now, and the options are as after installing. */
beforeEach(async () => {
  await closeOthers(world, register, stale);
  await world.useSettings();
  options = await openOwnPage(world, "options.html", stale);
  await forgetKept();
  for (const page of [register, stale]) await page.reload();
  await expect.poll(async () => (await keptUrls()).length, PATIENCE).toBe(2);
  await options.reload();
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

const forgetKept = () =>
  withDatabase<void>(`
    const change = db.transaction("answers", "readwrite");
    change.objectStore("answers").clear();
    change.oncomplete = () => done();`);

test("how long pages are kept is remembered, and what is older goes at once", async () => {
  const [old = "", recent = ""] = await keptUrls();
  await withDatabase<void>(`
    const change = db.transaction("answers", "readwrite");
    const store = change.objectStore("answers");
    const reading = store.get(${JSON.stringify(old)});
    reading.onsuccess = () => store.put({ ...reading.result, seenAt: Date.now() - 9 * 86400000 });
    change.oncomplete = () => done();`);
  await options.reload();
  const days = options.locator("#keep-days");
  await expect.poll(() => days.inputValue(), PATIENCE).toBe("30");
  await days.selectOption("90");
  await options.waitForTimeout(500);
  expect(await keptUrls()).toHaveLength(2);
  await days.selectOption("7");
  await expect.poll(keptUrls, PATIENCE).toEqual([recent]);
  await options.reload();
  await expect.poll(() => days.inputValue(), PATIENCE).toBe("7");
  await kept().toMatch(/Сейчас: 1 страница/u);
});

test("kept while the browser is open means: nothing is too old, and all of it goes at its next start", async () => {
  await options.locator("#keep-days").selectOption("0");
  await expect.poll(() => storedKeepDays(), PATIENCE).toBe(0);
  // What is read from now on is kept, till the next start.
  await forgetKept();
  await stale.reload();
  await expect.poll(keptUrls, PATIENCE).toEqual([stale.url()]);
  const worker = await world.browser.background();
  await worker.evaluate(`chrome.runtime.onStartup.dispatch()`);
  await expect.poll(keptUrls, PATIENCE).toEqual([]);
});

const storedKeepDays = () =>
  options.evaluate(`chrome.storage.local.get("settings").then(({ settings }) => settings.keepDays)`);

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
