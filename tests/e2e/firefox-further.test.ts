import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findFirefox } from "../../scripts/firefox/find-firefox.ts";
import {
  connectByOptions,
  expectFirefoxRead,
  type FirefoxWorld,
  openFirefoxWorld,
  readFirefoxMarks,
} from "./firefox-world.ts";
import { PATIENCE } from "./world.ts";

const firefoxPath = findFirefox(console.log);
const title = firefoxPath === undefined ? "Firefox: not on this machine, not tested" : "in Firefox";

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

  test("a further portal is left alone until it is allowed, then read, then left alone again", async () => {
    const { firefox } = world;
    await world.open("plan-stat-ru");
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await readFirefoxMarks(firefox)).toEqual({});
    const options = await firefox.open(firefox.extensionPage("options.html"));
    await expect.poll(isOn, PATIENCE).toBe(false);
    await firefox.click("[data-portal=stat]");
    await expect.poll(isOn, PATIENCE).toBe(true);
    await world.open("plan-stat-ru");
    await expectFirefoxRead(firefox, /./u);
    await firefox.bringToFront(options);
    await firefox.click("[data-portal=stat]");
    await expect.poll(isOn, PATIENCE).toBe(false);
    await world.open("plan-stat-ru");
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await readFirefoxMarks(firefox)).toEqual({});
  });
});
