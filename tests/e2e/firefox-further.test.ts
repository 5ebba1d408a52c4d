import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findFirefox } from "../../scripts/firefox/find-firefox.ts";
import { until } from "../../scripts/until.ts";
import {
  connectByOptions,
  type FirefoxWorld,
  openFirefoxWorld,
  readFirefoxMarks,
  useFirefoxSettings,
} from "./firefox-world.ts";
import { PATIENCE } from "./world.ts";

const firefoxPath = findFirefox(console.log);
const title = firefoxPath === undefined ? "Firefox: not on this machine, not tested" : "in Firefox";

/** How long a page is looked at for marks, in ms. */
const READING_MS = 3_000;

/** A page is opened again and again. */
const LATER = { timeout: 40_000, interval: 100 };

// Firefox lets a test answer its question, Chromium does not: the way of a host that was allowed is tested here.
describe.skipIf(firefoxPath === undefined)(title, () => {
  let world: FirefoxWorld;
  beforeAll(async () => {
    world = await openFirefoxWorld(firefoxPath ?? "");
    await connectByOptions(world);
  });
  afterAll(() => world?.close());

  const page = <Value>(script: string) => world.firefox.marionette.run<Value>("page", script);
  const isOn = () => page<boolean>(`return document.querySelector("[data-portal=stat]").checked`);

  /** What is marked on the page after it was opened anew and given time. */
  const openAnew = async () => {
    await world.open("plan-stat-ru");
    const isMarked = (marks: object) => Object.keys(marks).length > 0;
    return isMarked(await until(() => readFirefoxMarks(world.firefox), isMarked, READING_MS));
  };
  const isAllowed = () =>
    page<boolean>(`return browser.permissions.contains({ origins: ["https://stat.gov.kz/*"] })`);

  test("a further portal is left alone until it is allowed, then read, then left alone again", async () => {
    const { firefox } = world;
    // Allowed by an attempt that failed.
    const options = await useFirefoxSettings(world);
    await page(
      `return browser.permissions.remove({ origins: ["https://stat.gov.kz/*", "https://www.stat.gov.kz/*"] })`,
    );
    expect(await openAnew()).toBe(false);
    await firefox.bringToFront(options);
    await firefox.marionette.send("WebDriver:Refresh");
    await expect.poll(isOn, PATIENCE).toBe(false);
    await firefox.click("[data-portal=stat]");
    await expect.poll(isOn, PATIENCE).toBe(true);
    // The right is the browser's at once; the extension's script is registered a moment later, for pages opened then.
    await expect.poll(openAnew, LATER).toBe(true);
    await firefox.bringToFront(options);
    await firefox.click("[data-portal=stat]");
    await expect.poll(isOn, PATIENCE).toBe(false);
    await expect.poll(isAllowed, PATIENCE).toBe(false);
    await expect.poll(openAnew, LATER).toBe(false);
  });
});
