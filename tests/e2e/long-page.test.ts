import type { CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readMarks } from "../../scripts/extension-browser.ts";
import { askOverlay, readOverlayText } from "../../scripts/overlay.ts";
import { captureOf, makeMeasuredPage } from "../bench/page-samples.ts";
import { makeRegisterPage } from "../bench/register-page.ts";
import { expectMark, openWorld, PATIENCE, type World } from "./world.ts";

/** As long as the longest codes of the register, in characters of HTML. */
const PAGE_LENGTH = 600_000;

/** Many times what it takes: a test that fails for a busy machine says nothing. */
const SANITY_MS = { longest: 2_000, total: 10_000 };

const SAMPLE = makeRegisterPage(PAGE_LENGTH);
/** Another copy of the act, with other values here and there. */
const OTHER = makeMeasuredPage("600 KB").other;

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

test("of very many marks those near the window are drawn, wherever it is", async () => {
  const page = await world.browser.context.newPage();
  await page.goto(SAMPLE.address);
  await expectMark(page, "indicator", /составит в 2025 году/u);
  const inView = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get("sverka-indicator") ?? [])].some((range) => {
        const { top, bottom } = (range as Range).getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      }),
    );
  for (const share of [0.5, 1, 0.1]) {
    await page.evaluate(
      (part) => scrollTo({ top: document.body.scrollHeight * part, behavior: "instant" }),
      share,
    );
    await page.evaluate(() => {
      const indicators = [...document.querySelectorAll("p")].filter(({ textContent }) =>
        textContent?.includes("составит в 2025 году"),
      );
      const near = indicators.find((one) => one.getBoundingClientRect().top > 0) ?? indicators.at(-1);
      near?.scrollIntoView({ block: "center", behavior: "instant" });
    });
    await expect.poll(inView, PATIENCE).toBe(true);
  }
  const drawn = Object.values(await readMarks(page)).flat();
  expect(drawn.length).toBeLessThanOrEqual(1_000);
  await page.close();
});

test("the rail says where findings stand, and goes there by keyboard", async () => {
  await fetch(`${world.api.url}/v1/captures`, {
    method: "POST",
    headers: {
      Authorization: `Bearer ${world.api.token ?? ""}`,
      "X-Sverka": "1",
      "Content-Type": "application/json",
    },
    body: JSON.stringify(captureOf(OTHER)),
  });
  const page = await world.browser.context.newPage();
  await page.goto(SAMPLE.address);
  await expectMark(page, "warning", /составит в 2025 году/u);
  const names = () =>
    askOverlay<string[]>(
      page,
      `[...root.querySelectorAll(".tick")].map((tick) => tick.getAttribute("aria-label"))`,
    );
  await expect.poll(async () => (await names()).length, PATIENCE).toBeGreaterThan(0);
  for (const name of await names()) expect(name.length).toBeGreaterThan(3);
  await askOverlay(page, `root.querySelector(".tick[tabindex='0']").focus()`);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect.poll(() => readOverlayText(page, "[role=dialog]"), PATIENCE).toMatch(/100,/u);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await page.close();
});
