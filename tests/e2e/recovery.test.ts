import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { readMarks } from "../../scripts/extension-browser.ts";
import { clickInOverlay, readOverlayText } from "../../scripts/overlay.ts";
import { openCard, openList, pressRetry } from "./overlay-steps.ts";
import { openOwnPage } from "./own-page.ts";
import {
  closeOthers,
  expectMark,
  expectRead,
  expectSettled,
  forgetDismissals,
  openStaleCopy,
  openWorld,
  PATIENCE,
  reloadStale,
  type World,
} from "./world.ts";

let world: World;
let stale: Page;
beforeAll(async () => {
  world = await openWorld();
  stale = await openStaleCopy(world);
});
beforeEach(async () => {
  await closeOthers(world, stale);
  await closeStorage(false);
  await forgetDismissals(world);
  await world.useSettings();
  await reloadStale(stale);
});
afterAll(() => world?.close());

const badgeOf = (page: Page) => expect.poll(() => world.browser.badgeOf(page), PATIENCE);
const overlay = (page: Page) => expect.poll(() => readOverlayText(page), PATIENCE);

test("two tabs of one act: both are marked, and what is put away in one is gone in the other", async () => {
  const twin = await world.browser.context.newPage();
  await twin.goto(stale.url());
  await expectMark(twin, "warning", /самозанятого/u);
  await expectSettled(twin);
  await openCard(twin);
  await clickInOverlay(twin, "[data-action=dismiss]");
  for (const page of [twin, stale])
    await expect.poll(async () => (await readMarks(page))["sverka-warning"] ?? [], PATIENCE).toEqual([]);
  await clickInOverlay(twin, "[data-action=undo]");
  for (const page of [twin, stale]) await expectMark(page, "warning", /самозанятого/u);
  // The panel beside each tab speaks of that tab.
  const panel = await openOwnPage(world, "sidepanel.html", twin);
  await expect.poll(() => panel.locator("#tab-findings .count").innerText(), PATIENCE).toBe("2");
  await panel.close();
  await twin.close();
  await badgeOf(stale).toBe("2");
  await expectMark(stale, "warning", /самозанятого/u);
});

test("in the browser's own mode a closed storage is told, the marks stay, and it works again by itself", async () => {
  await world.useSettings({ mode: "local" });
  await closeStorage(true);
  await stale.reload();
  await expectRead(stale, /самозанятого/u);
  await openList(stale);
  await overlay(stale).toMatch(/не даёт Сверке хранить/u);
  await closeStorage(false);
  await pressRetry(stale, async () => /не даёт Сверке хранить/u.test(await readOverlayText(stale)));
  await overlay(stale).not.toMatch(/не даёт Сверке хранить/u);
  await overlay(stale).toMatch(/копи/u);
});

/** The background's database refuses every writing, as in a private window or on a broken disk. */
async function closeStorage(isClosed: boolean): Promise<void> {
  const worker = await world.browser.background();
  await worker.evaluate(`(() => {
    globalThis.realPut ??= IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = ${isClosed}
      ? () => { throw new DOMException("", "InvalidStateError"); }
      : globalThis.realPut;
  })()`);
}

// In a world of its own: the extension's background is another after it.
test("when the extension is replaced, a page that is open keeps what it shows and says so calmly", async () => {
  const own = await openWorld();
  try {
    await expectCalm(own, await openStaleCopy(own));
  } finally {
    await own.close();
  }
});

async function expectCalm(own: World, page: Page): Promise<void> {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await openList(page);
  await overlay(page).toMatch(/Значение и охват расходятся/u);
  const worker = await own.browser.background();
  await worker.evaluate("chrome.runtime.reload()").catch(() => undefined);
  await page.bringToFront();
  // The reader comes back to the tab, which is when it asks again.
  const comeBack = async () => {
    await page.evaluate(`window.dispatchEvent(new Event("focus"))`);
    return readPierced(page);
  };
  await expect.poll(comeBack, PATIENCE).toMatch(/Расширение обновилось\. Перезагрузите страницу\./u);
  expect(errors).toEqual([]);
  expect(Object.keys(await readMarks(page))).toContain("sverka-warning");
  // What the background answered before is still there to be read.
  expect(await readPierced(page)).toMatch(/Значение и охват расходятся/u);
}

interface BrowserNode {
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly children?: readonly BrowserNode[];
  readonly shadowRoots?: readonly BrowserNode[];
}

/** The overlay's words as the browser has them: the extension that could be asked is gone. */
async function readPierced(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
  await session.detach();
  const read = (node: BrowserNode, isInside: boolean): string => {
    const inside = isInside || node.nodeName === "SVERKA-OVERLAY";
    const parts = [...(node.shadowRoots ?? []), ...(node.children ?? [])].map((child) => read(child, inside));
    return (inside ? node.nodeValue : "") + parts.join(" ");
  };
  return read(root as BrowserNode, false).replaceAll("\u00a0", " ");
}
