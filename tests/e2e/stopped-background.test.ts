import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { markedStatements, readMarks } from "../../scripts/extension-browser.ts";
import { askOverlay } from "../../scripts/overlay.ts";
import { makeRegisterPage } from "../bench/register-page.ts";
import { expectChecked, openWorld, PATIENCE, type World } from "./world.ts";

/** As long as the longest codes of the register, in characters of HTML: its statements come in several answers. */
const SAMPLE = makeRegisterPage(600_000);

let world: World;
let page: Page;
/** How many statements of each kind the page has, as its bar says when nothing goes wrong. */
let wanted: string;
beforeAll(async () => {
  world = await openWorld({ extraPages: [{ name: "long", url: SAMPLE.address, html: SAMPLE.html }] });
  page = await world.open("long");
  await expectChecked(page);
  wanted = await readCounts();
  await page.close();
});
afterAll(() => world?.close());
afterEach(() => page?.close());

const readCounts = () => askOverlay<string>(page, `root.querySelector(".summary .counts").textContent`);

/** Ends the extension's background as the browser does with one that it thinks idle. */
async function stopBackground(): Promise<void> {
  const browser = world.browser.context.browser();
  if (browser === null) throw new Error("The browser cannot be asked for its targets.");
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send("Target.getTargets");
  const worker = targetInfos.find(
    ({ type, url }) => type === "service_worker" && url.startsWith("chrome-extension:"),
  );
  if (worker !== undefined) await session.send("Target.closeTarget", { targetId: worker.targetId });
  await session.detach();
}

/** Waits until something of the page is marked. */
const expectFirstMarks = () =>
  expect.poll(async () => markedStatements(await readMarks(page)).length, PATIENCE).toBeGreaterThan(0);

const moments: [name: string, wait: () => Promise<unknown>][] = [
  ["as soon as the page is there", async () => {}],
  ["a little later", () => page.waitForTimeout(150)],
  ["while its first statements are marked", expectFirstMarks],
];

test.each(moments)("a background that is stopped %s finds all statements all the same", async (_, wait) => {
  page = await world.browser.context.newPage();
  await page.goto(SAMPLE.address, { waitUntil: "commit" });
  await wait();
  await stopBackground();
  await expectChecked(page);
  await expect.poll(readCounts, PATIENCE).toBe(wanted);
});
