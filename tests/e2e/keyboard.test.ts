import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { askOverlay, readOverlayAttributes, readOverlayText } from "../../scripts/overlay.ts";
import { until } from "../../scripts/until.ts";
import { openMany } from "./many-differences.ts";
import { closeCard } from "./overlay-steps.ts";
import { expectSoon, PATIENCE, type World } from "./world.ts";

let world: World;
let page: Page;
/** Every finding's name, in the order of the list. */
let groups: string[];

beforeAll(async () => {
  ({ world, page } = await openMany());
  await press("open-list");
  const read = () => readOverlayAttributes(page, "data-group");
  groups = await until(read, ({ length }) => length === 3, PATIENCE.timeout);
  expect(groups).toHaveLength(3);
  await escapeAll();
});
afterAll(() => world?.close());

/** What the browser sends to the page when one of the extension's keys is pressed: those are the browser's own. */
async function press(command: string): Promise<void> {
  await page.bringToFront();
  const worker = await world.browser.background();
  await worker.evaluate(
    `chrome.tabs.query({}).then((tabs) => chrome.tabs.sendMessage(tabs.find(({ url }) => url === ${JSON.stringify(page.url())}).id, { name: "run-command", request: { command: ${JSON.stringify(command)} } }, { frameId: 0 }))`,
  );
}

const shownCard = () => askOverlay<string | null>(page, `root.querySelector(".card")?.dataset.focus ?? null`);
const isListOpen = () => askOverlay<boolean>(page, `root.querySelector(".panel") !== null`);
/** What in the overlay has the focus: its name for tests, or its label. */
const FOCUSED = `((at) => at && (at.dataset.action ?? at.dataset.group ?? at.dataset.focus ?? at.getAttribute("aria-label") ?? at.className))(root.activeElement)`;
const focused = () => askOverlay<string | null>(page, FOCUSED);

/** Nothing is open, and nothing of ours has the focus. */
async function escapeAll(): Promise<void> {
  await page.bringToFront();
  await page.setViewportSize({ width: 1280, height: 900 });
  // One at a time: pressed once too often, the key hides everything.
  await closeCard(page);
  if (await isListOpen()) await page.keyboard.press("Escape");
  await expectSoon(isListOpen, false);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}

beforeEach(escapeAll);

/** Waits for the card of a finding, with the focus in it. */
async function expectCard(group: string | undefined): Promise<void> {
  await expect.poll(shownCard, PATIENCE).toBe(group);
  const hasFocus = () => askOverlay<boolean>(page, `root.activeElement === root.querySelector(".card")`);
  await expect.poll(hasFocus, PATIENCE).toBe(true);
}

describe("the keys for the next and the previous finding", () => {
  test("lead through every finding and round the end, each with its card and the focus in it", async () => {
    for (const group of [...groups, groups[0]]) {
      await press("next-finding");
      await expectCard(group);
    }
    await press("previous-finding");
    await expectCard(groups.at(-1));
  });

  test("a finding they lead to is in the window", async () => {
    await page.setViewportSize({ width: 900, height: 320 });
    for (let turn = 0; turn < groups.length; turn += 1) {
      await press("next-finding");
      await expectCard(groups[turn]);
      const isSeen = () =>
        page.evaluate(() =>
          [...(CSS.highlights.get("sverka-current") ?? [])].some((range) => {
            const { top, bottom } = (range as Range).getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight;
          }),
        );
      await expect.poll(isSeen, PATIENCE).toBe(true);
    }
  });
});

describe("the key for the list", () => {
  test("opens it with the focus on the first finding; Tab reaches each, Enter and Space open it", async () => {
    for (const [index, key] of ["Enter", "Space", "Enter"].entries()) {
      await press("open-list");
      await expect.poll(focused, PATIENCE).toBe(groups[0]);
      for (let step = 0; step < index; step += 1) await page.keyboard.press("Tab");
      await expect.poll(focused, PATIENCE).toBe(groups[index]);
      await page.keyboard.press(key);
      await expectCard(groups[index]);
      // From the list, closing the card leads back to the entry.
      await page.keyboard.press("Escape");
      await expect.poll(focused, PATIENCE).toBe(groups[index]);
      await page.keyboard.press("Escape");
      await expect.poll(isListOpen, PATIENCE).toBe(false);
    }
  });
});

describe("inside the card", () => {
  test("Tab goes from the way out to the actions in the order they are read, Shift+Tab back", async () => {
    await press("next-finding");
    await expectCard(groups[0]);
    const order: (string | null)[] = [];
    for (let step = 0; step < 6; step += 1) {
      await page.keyboard.press("Tab");
      order.push(await focused());
    }
    expect(order).toEqual(["Закрыть", "primary", "save", "copy", "dismiss", "report"]);
    await page.keyboard.press("Shift+Tab");
    expect(await focused()).toBe("dismiss");
  });

  test("the focus is seen", async () => {
    await press("next-finding");
    await expectCard(groups[0]);
    await page.keyboard.press("Tab");
    const outline = await askOverlay<string>(page, `getComputedStyle(root.activeElement).outlineStyle`);
    expect(outline).toBe("solid");
  });
});

describe("Escape", () => {
  test("gives the focus back to what had it in the page", async () => {
    await page.evaluate(() => {
      const link = document.querySelector("a");
      link?.setAttribute("id", "had-focus");
      link?.focus();
    });
    await press("next-finding");
    await expectCard(groups[0]);
    await press("next-finding");
    await expectCard(groups[1]);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id), PATIENCE).toBe("had-focus");
  });

  test("leaves the focus nowhere where nothing had it", async () => {
    await press("next-finding");
    await expectCard(groups[0]);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName), PATIENCE).toBe("body");
  });
});

test("Enter where the caret stands in a mark opens its card; elsewhere it is the page's", async () => {
  const putCaret = (words: string) =>
    page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const at = node.data.indexOf(wanted);
        if (at !== -1) return getSelection()?.collapse(node, at + 2);
      }
    }, words);
  await putCaret("самозанятого населения не превысит");
  await page.keyboard.press("Enter");
  await expect.poll(() => readOverlayText(page, ".card"), PATIENCE).toMatch(/10,2/u);
  await page.keyboard.press("Escape");
  await expect.poll(shownCard, PATIENCE).toBeNull();
  await putCaret("В 2017 году");
  await page.keyboard.press("Enter");
  await page.waitForTimeout(300);
  expect(await shownCard()).toBeNull();
});
