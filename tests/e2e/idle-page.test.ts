import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { evaluateInContentScript } from "../../scripts/extension-browser.ts";
import { startTrace } from "../bench/page-trace.ts";
import { expectChecked, expectRead, openWorld, type World } from "./world.ts";

/** How long a page at rest is watched, in ms: less than the time between two questions about it. */
const REST_MS = 5_000;

/** Longest of the waits after a change, and time for what was loaded late, in ms. */
const SETTLING_MS = 3_000;

const CHANGES = 100;

const UNKNOWN = "https://example.kz/rus/docs/P1800000746";

let world: World;
let page: Page;
beforeAll(async () => {
  world = await openWorld({
    extraPages: [{ name: "unknown", url: UNKNOWN, html: "<article><p>Доля составит 9,0 %.</p></article>" }],
  });
  page = await world.open("enbek-adilet-old-ru");
  await expectRead(page, /9,0/u);
  // The answer comes later than the marks, and what is drawn of it is no rest.
  await expectChecked(page);
  await page.waitForTimeout(SETTLING_MS);
});
afterAll(() => world?.close());

/** Milliseconds of the page's tasks in which a script of ours ran while something was done in it. */
async function watchOurWork(act: () => Promise<unknown>): Promise<number> {
  const trace = await startTrace(page);
  await act();
  return (await trace.stop()).ourMs;
}

/** The part of the extension's API that counting needs. */
interface ListeningRuntime {
  readonly runtime: {
    readonly onMessage: { addListener(hear: (message: { name?: string }) => void): void };
  };
}

/** Texts that pages have sent since this was first asked. */
async function countSentTexts(): Promise<number> {
  return (await world.browser.background()).evaluate(() => {
    const counting = globalThis as unknown as { sentTexts?: number; chrome: ListeningRuntime };
    if (counting.sentTexts === undefined) {
      counting.sentTexts = 0;
      counting.chrome.runtime.onMessage.addListener((message: { name?: string }) => {
        if (message.name === "find-statements") counting.sentTexts = (counting.sentTexts ?? 0) + 1;
      });
    }
    return counting.sentTexts;
  });
}

test("a page at rest costs nothing", async () => {
  expect(await watchOurWork(() => page.waitForTimeout(REST_MS))).toBe(0);
});

test("a hundred changes of its text are read a few times at most", async () => {
  const before = await countSentTexts();
  const change = `(async () => {
    const place = document.querySelector("article p");
    for (let count = 0; count < ${CHANGES}; count += 1) {
      place.append(" ещё");
      await new Promise((next) => setTimeout(next));
    }
  })()`;
  const workMs = await watchOurWork(async () => {
    await page.evaluate(change);
    await page.waitForTimeout(SETTLING_MS);
  });
  expect(workMs).toBeGreaterThan(0);
  const sent = (await countSentTexts()) - before;
  expect(sent).toBeGreaterThan(0);
  expect(sent).toBeLessThan(CHANGES / 10);
});

test("where no portal is there is no script of ours", async () => {
  const unknown = await world.open("unknown");
  await expect(evaluateInContentScript(unknown, "1")).rejects.toThrow(/runs no script/u);
  await unknown.close();
});
