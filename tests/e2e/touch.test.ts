import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { askOverlay, boxInOverlay, readOverlayText, tapInOverlay } from "../../scripts/overlay.ts";
import { openMany } from "./many-differences.ts";
import { closeCard } from "./overlay-steps.ts";
import { forgetExcerpts, PATIENCE, type World } from "./world.ts";

let world: World;
let page: Page;
beforeAll(async () => {
  ({ world, page } = await openMany({ hasTouch: true }));
  await page.setViewportSize({ width: 390, height: 780 });
  // A phone's width: the list and the banner would lie over what is touched.
  await tapInOverlay(page, ".banner .quiet");
});
afterAll(() => world?.close());
beforeEach(() => closeCard(page));

const card = () => readOverlayText(page, ".card");

/** A point of the mark that holds some words: the middle of its last line's left half. */
async function pointOf(words: string): Promise<{ x: number; y: number; bottom: number }> {
  const point = await page.evaluate((wanted) => {
    const ranges = [...(CSS.highlights.get("sverka-warning") ?? [])] as Range[];
    const range = ranges.find((one) => one.toString().includes(wanted));
    range?.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
    const box = [...(range?.getClientRects() ?? [])].at(-1);
    return box && { x: box.x + box.width / 4, y: box.y + box.height / 2, bottom: box.bottom };
  }, words);
  if (point === undefined) throw new Error(`Nothing with ${words} is marked as a warning.`);
  return point;
}

test("a tap on a mark opens its card, inside the window and without taking the focus", async () => {
  const { x, y } = await pointOf("10,2");
  await page.touchscreen.tap(x, y);
  await expect.poll(card, PATIENCE).toMatch(/10,2[\s\S]*9,0/u);
  const box = await boxInOverlay(page, ".card");
  expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(390);
  expect(box.y + box.height).toBeLessThanOrEqual(780);
  expect(await askOverlay<boolean>(page, "root.activeElement === null")).toBe(true);
});

test("a finger that comes down a little below the line is taken to mean it; far from it, not", async () => {
  const { x, bottom } = await pointOf("10,2");
  await page.touchscreen.tap(x, bottom + 10);
  await expect.poll(card, PATIENCE).toMatch(/10,2/u);
  await closeCard(page);
  const { x: again, bottom: under } = await pointOf("10,2");
  await page.touchscreen.tap(again, under + 60);
  await page.waitForTimeout(300);
  expect(await card()).not.toMatch(/10,2/u);
});

test("a mouse is exact: a click beside the line opens nothing", async () => {
  const { x, bottom } = await pointOf("10,2");
  await page.mouse.click(x, bottom + 10);
  await page.waitForTimeout(300);
  expect(await card()).toBe("");
});

test("a tap beside the card closes it", async () => {
  const { x, y } = await pointOf("5,3");
  await page.touchscreen.tap(x, y);
  await expect.poll(card, PATIENCE).toMatch(/5,3/u);
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  await page.touchscreen.tap(200, 8);
  await expect.poll(card, PATIENCE).toBe("");
});

test("the card's actions answer a finger, and are large enough for one", async () => {
  await forgetExcerpts(world);
  const { x, y } = await pointOf("10,2");
  await page.touchscreen.tap(x, y);
  await expect.poll(card, PATIENCE).not.toBe("");
  const heights = await askOverlay<number[]>(
    page,
    `[...root.querySelectorAll(".card button, .card a, .bar button")].map((one) => Math.round(one.getBoundingClientRect().height))`,
  );
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
  await tapInOverlay(page, ".card [data-action=save]");
  await expect.poll(() => readOverlayText(page, ".done"), PATIENCE).toBe("Сохранено");
  await tapInOverlay(page, ".card [data-action=unsave]");
  await expect.poll(() => readOverlayText(page, ".done"), PATIENCE).toBe("Выписка убрана");
});
