import type { CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readMarks } from "../../scripts/extension-browser.ts";
import { openOwnPage } from "./own-page.ts";
import { openStaleCopy, openWorld, PATIENCE, type World } from "./world.ts";

/** The browser's own side panel, which no page of Playwright stands for. */
interface SidePanel {
  readonly run: <Value>(expression: string) => Promise<Value>;
  /** A key as the keyboard gives it to the panel while it has the focus. */
  readonly press: (key: keyof typeof KEYS) => Promise<void>;
}

/** The keys' codes, and the text that some of them write. */
const KEYS = {
  Tab: { code: 9 },
  Enter: { code: 13, text: "\r" },
  Escape: { code: 27 },
  End: { code: 35 },
  Home: { code: 36 },
  ArrowRight: { code: 39 },
  ArrowDown: { code: 40 },
} as const;

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
  // A browser without a window has none in front: the panel is told that it has the focus.
  await send("Emulation.setFocusEmulationEnabled", { enabled: true });
  return {
    press: async (key) => {
      const { code, ...text } = KEYS[key] as { code: number; text?: string };
      const what = { key, code: key, windowsVirtualKeyCode: code };
      await send("Input.dispatchKeyEvent", { type: "keyDown", ...what, ...text });
      await send("Input.dispatchKeyEvent", { type: "keyUp", ...what });
    },
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
    const message = JSON.stringify({ id, method, params });
    return session.send("Target.sendMessageToTarget", { sessionId, message }).then(() => answered);
  };
}

const current = async () => (await readMarks(stale))["sverka-current"]?.join(" ") ?? "";

test("the panel that a click opens is used by keyboard alone: to a mark in the page, through its parts, and back", async () => {
  const popup = await openOwnPage(world, "popup.html", stale);
  await popup.locator("[data-action=panel]").click();
  await stale.bringToFront();
  const panel = await attachSidePanel();
  // Left open by a test that failed, it stands elsewhere.
  await panel.run("document.body.replaceChildren(); location.reload()");
  const focused = () =>
    panel.run<string>(`document.activeElement.closest("button, a, summary, select")?.textContent ?? ""`);
  const tabTo = async (words: RegExp) => {
    for (let press = 0; press < 30 && !words.test(await focused()); press += 1) await panel.press("Tab");
    expect(await focused()).toMatch(words);
  };
  const text = () => panel.run<string>("document.body.innerText");
  const goBack = async () => {
    await expect.poll(text, PATIENCE).toMatch(/Вернуться туда, где читали/u);
    await panel.press("Escape");
    await expect.poll(current, PATIENCE).toBe("");
  };
  await expect.poll(text, PATIENCE).toMatch(/Значение и охват/u);
  await tabTo(/Значение и охват расходятся/u);
  await panel.press("Enter");
  await expect.poll(current, PATIENCE).toMatch(/10,2/u);
  // Shown in the page, the panel keeps the focus; on the way back it is where it was.
  await goBack();
  await expect.poll(focused, PATIENCE).toMatch(/Значение и охват расходятся/u);

  await panel.run(`document.querySelector("[role=tab]").focus()`);
  await panel.press("ArrowRight");
  await expect.poll(() => panel.run("document.activeElement.id"), PATIENCE).toBe("tab-statements");
  await expect
    .poll(() => panel.run(`document.querySelectorAll("[data-statement]").length`), PATIENCE)
    .toBe(8);
  await tabTo(/^Цель/u);
  await panel.press("End");
  await expect.poll(focused, PATIENCE).toMatch(/малого и среднего/u);
  await panel.press("Enter");
  await expect.poll(current, PATIENCE).toMatch(/малого и среднего/u);
  await goBack();
  await expect.poll(focused, PATIENCE).toMatch(/малого и среднего/u);
  // The list is one stop: the next one leaves it.
  await panel.press("Tab");
  await expect.poll(focused, PATIENCE).not.toMatch(/^(?:Цель|Задача|Целевой индикатор)/u);
});
