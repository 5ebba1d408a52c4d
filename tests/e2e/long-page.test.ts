import type { CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeRegisterPage } from "../bench/register-page.ts";
import { expectMark, openWorld, type World } from "./world.ts";

/** As long as the longest codes of the register, in characters of HTML. */
const PAGE_LENGTH = 600_000;

/** Many times what it takes: a test that fails for a busy machine says nothing. */
const SANITY_MS = { longest: 2_000, total: 10_000 };

const SAMPLE = makeRegisterPage(PAGE_LENGTH);

let world: World;
beforeAll(async () => {
  world = await openWorld({
    extraPages: [
      { name: "long", url: SAMPLE.address, html: SAMPLE.html },
      { name: "unread", url: "https://example.kz/rus/docs/P2100000999", html: SAMPLE.html },
    ],
  });
});
afterAll(() => world?.close());

/** Long tasks of a page, those of the extension's content script among them, and its scripts' time. */
interface Work {
  readonly longTasksMs: readonly number[];
  readonly scriptMs: number;
}

const OBSERVE = `
  globalThis.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.longTasks.push(Math.round(duration));
  }).observe({ type: "longtask", buffered: true });
`;

async function measure(name: "long" | "unread", ready: (page: Page) => Promise<void>): Promise<Work> {
  const page = await world.browser.context.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await page.addInitScript({ content: OBSERVE });
  const { url } =
    name === "long" ? { url: SAMPLE.address } : { url: "https://example.kz/rus/docs/P2100000999" };
  await page.goto(url);
  await ready(page);
  await page.waitForTimeout(1_500);
  const longTasksMs = await page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks);
  const scriptMs = await readScriptMs(session);
  await page.close();
  return { longTasksMs, scriptMs };
}

async function readScriptMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return Math.round((metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0) * 1_000);
}

test("a page of 600 000 characters is read without holding it up", async () => {
  // The first page of a browser also starts its processes; what the page costs by itself is told beside.
  await measure("unread", async () => {});
  const bare = await measure("unread", async () => {});
  const marked = await measure("long", (page) => expectMark(page, "indicator", /составит в 2025 году/u));
  const longest = Math.max(0, ...marked.longTasksMs);
  console.log(
    `${SAMPLE.html.length} characters: longest task ${longest || "under 50"} ms (tasks over 50 ms: ${marked.longTasksMs.join(", ") || "none"}; ` +
      `of the page alone: ${bare.longTasksMs.join(", ") || "none"}), scripts ${marked.scriptMs} ms (of the page alone: ${bare.scriptMs} ms)`,
  );
  expect(marked.scriptMs).toBeGreaterThan(bare.scriptMs);
  expect(longest).toBeLessThan(SANITY_MS.longest);
  expect(marked.scriptMs).toBeLessThan(SANITY_MS.total);
});
