import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { luminance, parseColour } from "../../extension/page/is-dark.ts";
import { askOverlay, boxInOverlay, clickInOverlay, readOverlayText } from "../../scripts/overlay.ts";
import { captureOf, makeMeasuredPage } from "../bench/page-samples.ts";
import { closeCard, openCard, openList } from "./overlay-steps.ts";
import { expectMark, expectSettled, openStaleCopy, openWorld, PATIENCE, type World } from "./world.ts";

// How marks and overlay look on a page of a portal itself, not drawn alone.

const LONG = makeMeasuredPage("100 KB");

let world: World;
let page: Page;
let address: string;
beforeAll(async () => {
  world = await openWorld({ extraPages: [LONG.page] });
  const stale = await openStaleCopy(world);
  address = stale.url();
  await stale.close();
  const { url, token = "" } = world.api;
  await fetch(`${url}/v1/captures`, {
    method: "POST",
    headers: { Authorization: `Bearer ${token}`, "X-Sverka": "1", "Content-Type": "application/json" },
    body: JSON.stringify(captureOf(LONG.other)),
  });
});
afterAll(() => world?.close());
afterEach(() => page?.close());

/** Opens the copy that lacks amendments. */
async function openStale(prepare: (page: Page) => Promise<unknown> = async () => {}): Promise<void> {
  page = await world.browser.context.newPage();
  await prepare(page);
  await page.goto(address);
  await expectSettled(page);
}

const card = () => expect.poll(() => readOverlayText(page, "[role=dialog]"), PATIENCE);

/** What the browser makes of the line under the first range of a highlight. */
const lineOf = (name: string) =>
  page.evaluate<Record<string, string>>(`(() => {
    const [range] = CSS.highlights.get(${JSON.stringify(name)});
    const style = getComputedStyle(range.startContainer.parentElement, "::highlight(${name})");
    return { line: style.textDecorationLine, style: style.textDecorationStyle,
      colour: style.textDecorationColor, ground: style.backgroundColor };
  })()`);

function contrast(a: string, b: string): number {
  const [one, other] = [a, b].map((colour) => luminance(parseColour(colour) ?? [0, 0, 0]));
  const [low = 0, high = 0] = [one ?? 0, other ?? 0].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

interface Tick {
  readonly at: number;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}
const ticks = () =>
  askOverlay<Tick[]>(
    page,
    `[...root.querySelectorAll(".tick")].map((tick) => {
      const { left, top, width, height } = tick.getBoundingClientRect();
      return { at: (top + height / 2) / innerHeight, name: tick.getAttribute("aria-label"), x: left + width / 2, y: top + height / 2 };
    })`,
  );
/** Where the warnings stand on the whole page, 0 to 1. */
const places = () =>
  page.evaluate<number[]>(`[...CSS.highlights.get("sverka-warning")].map((range) =>
    (range.getBoundingClientRect().top + scrollY) / document.documentElement.scrollHeight).sort((a, b) => a - b)`);
const isInWindow = () =>
  page.evaluate<boolean>(`[...(CSS.highlights.get("sverka-current") ?? [])].some((range) => {
    const { top, bottom } = range.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  })`);

test("the rail stands as the findings do, and goes there by mouse, by keys, and after the page was drawn anew", async () => {
  page = await world.browser.context.newPage();
  await page.goto(LONG.page.url);
  await expectMark(page, "warning", /составит в 2025 году/u);
  await expect.poll(async () => (await ticks()).length, PATIENCE).toBeGreaterThan(2);
  /** Ticks that stand at no finding. */
  const strayTicks = async () => {
    const wanted = await places();
    return (await ticks()).filter(({ at }) => wanted.every((place) => Math.abs(place - at) >= 0.05));
  };
  const expectTicksAtFindings = async () => {
    await expect.poll(strayTicks, PATIENCE).toEqual([]);
    expect((await ticks()).length).toBeLessThanOrEqual((await places()).length);
  };
  await expectTicksAtFindings();
  const last = (await ticks()).at(-1) as Tick;
  await page.mouse.click(last.x, last.y);
  await card().toMatch(/100,/u);
  await expect.poll(isInWindow, PATIENCE).toBe(true);
  const low = await page.evaluate<number>("scrollY");
  expect(low).toBeGreaterThan(1_000);
  // The rail does not move with the page.
  await expect.poll(async () => (await ticks()).at(-1)?.y, PATIENCE).toBeCloseTo(last.y, 0);
  await closeCard(page);
  await askOverlay(page, `root.querySelector(".tick").focus()`);
  await page.keyboard.press("Enter");
  await card().toMatch(/100,/u);
  await expect.poll(() => page.evaluate<number>("scrollY"), PATIENCE).toBeLessThan(low);
  await expect.poll(isInWindow, PATIENCE).toBe(true);
  await closeCard(page);
  // The same text in other nodes, and more of the page above it.
  await page.evaluate(`(() => {
    const [range] = CSS.highlights.get("sverka-warning");
    const article = range.startContainer.parentElement.closest("article");
    const above = document.createElement("div");
    above.style.height = "9000px";
    document.body.prepend(above);
    article.replaceWith(article.cloneNode(true));
  })()`);
  await expectMark(page, "warning", /составит в 2025 году/u);
  await expect.poll(async () => (await ticks())[0]?.at ?? 0, PATIENCE).toBeGreaterThan(0.1);
  await expectTicksAtFindings();
  const first = (await ticks())[0] as Tick;
  await page.mouse.click(first.x, first.y);
  await card().toMatch(/100,/u);
  await expect.poll(isInWindow, PATIENCE).toBe(true);
});

test("on a dark page lines and overlay are the lighter ones, each with contrast enough", async () => {
  await openStale((opened) =>
    opened.addInitScript(`new MutationObserver((_, observer) => {
      if (!document.documentElement) return;
      observer.disconnect();
      const style = document.createElement("style");
      style.textContent = "html, body { background: #15181c !important; color: #e8eaed !important; }";
      document.documentElement.append(style);
    }).observe(document, { childList: true })`),
  );
  for (const [kind, style] of [
    ["goal", "solid"],
    ["indicator", "dashed"],
    ["warning", "wavy"],
  ] as const) {
    await expectMark(page, `dark-${kind}`, /./u);
    const { line, colour, ...rest } = await lineOf(`sverka-dark-${kind}`);
    expect({ line, style: rest.style }).toEqual({ line: "underline", style });
    // A line needs 3 : 1 (WCAG 2.2, 1.4.11).
    expect(contrast(colour ?? "", "rgb(21, 24, 28)")).toBeGreaterThan(3);
  }
  await openList(page);
  await expect
    .poll(() => askOverlay(page, `root.querySelector(".overlay").dataset.theme`), PATIENCE)
    .toBe("dark");
});

test("with forced colours lines keep their form and take the system's colours", async () => {
  await openStale((opened) => opened.emulateMedia({ forcedColors: "active" }));
  await expectMark(page, "warning", /самозанятого/u);
  const goal = await lineOf("sverka-goal");
  const warning = await lineOf("sverka-warning");
  expect([goal.style, warning.style]).toEqual(["solid", "wavy"]);
  for (const { ground } of [goal, warning]) expect(ground).toMatch(/, 0\)$/u);
  expect(await openCard(page)).toMatch(/10,2/u);
  await expectMark(page, "current", /./u);
  const current = await lineOf("sverka-current");
  const system = await page.evaluate<string>(`(() => {
    const probe = document.createElement("i");
    probe.style.backgroundColor = "Highlight";
    document.body.append(probe);
    const colour = getComputedStyle(probe).backgroundColor;
    probe.remove();
    return colour;
  })()`);
  expect(current.ground).toBe(system);
});

test("at 200 % all of the overlay is in the window, and the page does not scroll sideways", async () => {
  await openStale((opened) => opened.setViewportSize({ width: 640, height: 450 }));
  const session = await page.context().newCDPSession(page);
  // What the browser's own zoom does: half as many CSS pixels, each twice as large.
  await session.send("Emulation.setDeviceMetricsOverride", {
    width: 640,
    height: 450,
    deviceScaleFactor: 2,
    mobile: false,
  });
  await expectMark(page, "warning", /самозанятого/u);
  const sideways = () => page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
  const before = await sideways();
  await openList(page);
  await expect.poll(() => readOverlayText(page, ".panel"), PATIENCE).toMatch(/10,2/u);
  const expectInside = async (selector: string) => {
    const box = await boxInOverlay(page, selector);
    expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(640);
    expect(box.y + box.height).toBeLessThanOrEqual(450);
  };
  await expectInside(".dock");
  await clickInOverlay(page, "[data-group]");
  await card().toMatch(/10,2[\s\S]*9,0/u);
  await expectInside(".card");
  // Its last action can be scrolled to and pressed.
  await clickInOverlay(page, "[data-action=report]");
  await card().toMatch(/скопировано/u);
  await expect.poll(sideways, PATIENCE).toBe(before);
});

test("with reduced motion nothing moves by itself", async () => {
  await openStale((opened) => opened.emulateMedia({ reducedMotion: "reduce" }));
  await expectMark(page, "warning", /самозанятого/u);
  const moving = () =>
    askOverlay<number>(
      page,
      `[...root.querySelectorAll("*")].flatMap((one) => one.getAnimations()).length +
       [...root.querySelectorAll("*")].filter((one) => {
         const { animationName, transitionDuration } = getComputedStyle(one);
         return animationName !== "none" || transitionDuration !== "0s";
       }).length`,
    );
  expect(await openCard(page)).toMatch(/10,2/u);
  expect(await moving()).toBe(0);
  // The check sees what moves: without the wish the card fades in.
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await expect.poll(moving, PATIENCE).toBeGreaterThan(0);
});
