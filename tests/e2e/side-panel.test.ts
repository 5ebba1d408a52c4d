import type { CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readMarks } from "../../scripts/extension-browser.ts";
import { openOwnPage } from "./own-page.ts";
import { openStaleCopy, openWorld, PATIENCE, type World } from "./world.ts";

/** The browser's own side panel, which no page of Playwright stands for. */
interface SidePanel {
  readonly run: <Value>(expression: string) => Promise<Value>;
}

let world: World;
let stale: Page;

beforeAll(async () => {
  world = await openWorld();
  stale = await openStaleCopy(world);
});
afterAll(() => world?.close());

async function attachSidePanel(): Promise<SidePanel> {
  const browser = world.browser.context.browser();
  if (browser === null) throw new Error("The browser cannot be asked for its targets.");
  const session = await browser.newBrowserCDPSession();
  const find = async () =>
    (await session.send("Target.getTargets")).targetInfos.find(({ url }) => url.endsWith("/sidepanel.html"));
  await expect.poll(find, PATIENCE).toBeDefined();
  const target = await find();
  if (target === undefined) throw new Error("There is no side panel.");
  const { sessionId } = await session.send("Target.attachToTarget", {
    targetId: target.targetId,
    flatten: false,
  });
  const send = sender(session, sessionId);
  return {
    run: async <Value>(expression: string) => {
      const answer = await send("Runtime.evaluate", { expression, returnByValue: true });
      return (answer as { result: { value: Value } }).result.value;
    },
  };
}

function sender(session: CDPSession, sessionId: string) {
  let last = 0;
  const waiting = new Map<number, (result: unknown) => void>();
  session.on("Target.receivedMessageFromTarget", ({ message }) => {
    const { id, result } = JSON.parse(message) as { id?: number; result?: unknown };
    if (id !== undefined) waiting.get(id)?.(result);
  });
  return (method: string, params: object): Promise<unknown> => {
    last += 1;
    const id = last;
    const answered = new Promise((resolve) => waiting.set(id, resolve));
    void session.send("Target.sendMessageToTarget", {
      sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    return answered;
  };
}

test("the panel that a click opens lists the page beside it and leads to the mark in it", async () => {
  const popup = await openOwnPage(world, "popup.html", stale);
  await popup.locator("[data-action=panel]").click();
  await stale.bringToFront();
  const panel = await attachSidePanel();
  const text = () => panel.run<string>("document.body.innerText");
  await expect.poll(text, PATIENCE).toMatch(/Значение и охват расходятся/u);
  // Keys go to the window in front, and a browser without a window has none: `panel.test.ts` uses them.
  await panel.run(`document.querySelector(".finding").click()`);
  await expect
    .poll(async () => (await readMarks(stale))["sverka-current"]?.join(" ") ?? "", PATIENCE)
    .toMatch(/10,2/u);
  await expect.poll(text, PATIENCE).toMatch(/Вернуться туда, где читали/u);
});
