import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openExtensionBrowser } from "../../scripts/extension-browser.ts";
import { getChromium } from "../../scripts/find-browser.ts";
import { askOverlay, clickInOverlay, readOverlayText } from "../../scripts/overlay.ts";
import { openOwnPage } from "./own-page.ts";
import {
  closeOthers,
  expectChecked,
  expectRead,
  expectSoon,
  openWorld,
  PATIENCE,
  type World,
} from "./world.ts";

test("a new installation opens the options, where it is told what is read and where it goes", async () => {
  const browser = await openExtensionBrowser({
    executablePath: getChromium(() => undefined),
    headless: true,
    showFirstUse: true,
  });
  try {
    const options = () => browser.context.pages().find((page) => page.url().endsWith("/options.html"));
    await expect.poll(() => options() !== undefined, PATIENCE).toBe(true);
    await expect.poll(() => options()?.locator(".first-use li").count(), PATIENCE).toBe(3);
  } finally {
    await browser.close();
  }
});

describe("the first page of a portal", () => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await openWorld({ isWelcomed: false });
    page = await world.open("enbek-adilet-old-ru");
    await expectRead(page, /9,0/u);
  });
  beforeEach(async () => {
    await closeOthers(world, page);
    await world.useSettings();
    await expectSoon(async () => (await told()) !== "", true);
  });
  afterAll(() => world?.close());
  const told = () => readOverlayText(page, ".first-use");

  test("tells in three lines what is read and where it goes, without covering what is read", async () => {
    await expect.poll(told, PATIENCE).toMatch(/Читается только[\s\S]*Отправляется[\s\S]*хранится/u);
    expect(await askOverlay<number>(page, `root.querySelectorAll(".first-use li").length`)).toBe(3);
    const gaps = () =>
      askOverlay<number[]>(
        page,
        `(({ right, bottom }) => [innerWidth - right, innerHeight - bottom])(root.querySelector(".dock").getBoundingClientRect())`,
      );
    await expect.poll(gaps, PATIENCE).toEqual([16, 16]);
    // Nothing asks for the focus: who reads goes on reading.
    expect(await askOverlay<boolean>(page, "root.activeElement === null")).toBe(true);
  });

  test("once answered it is gone from every page, also after a reload", async () => {
    const other = await world.open("enbek-govkz-ru");
    await expect.poll(() => readOverlayText(other, ".first-use"), PATIENCE).toMatch(/Читается/u);
    await page.bringToFront();
    await clickInOverlay(page, "[data-choose=api]");
    await expect.poll(told, PATIENCE).toBe("");
    await expect.poll(() => readOverlayText(other, ".first-use"), PATIENCE).toBe("");
    await page.reload();
    await expectRead(page, /9,0/u);
    await expectChecked(page);
    expect(await told()).toBe("");
    const popup = await openOwnPage(world, "popup.html", page);
    await popup.locator(".api.good").waitFor();
    expect(await popup.locator(".first-use").count()).toBe(0);
  });
});

describe("a server that is not this machine", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  beforeEach(async () => {
    await closeOthers(world);
    await world.useSettings({ apiAddress: "https://sverka.example.kz", apiToken: "x" });
    const worker = await world.browser.background();
    await worker.evaluate(RECORD_FETCH);
  });
  afterAll(() => world?.close());
  const sent = async () =>
    (await world.browser.background()).evaluate<[string, string][]>("globalThis.sent ?? []");

  test("gets nothing before the reader has seen host and text; then exactly what was shown", async () => {
    const page = await world.open("enbek-govkz-ru");
    await expectRead(page, /10,2/u);
    await clickInOverlay(page, ".summary");
    await expect.poll(() => readOverlayText(page), PATIENCE).toMatch(/не этот компьютер/u);
    expect(await sent()).toEqual([]);
    const opened = world.browser.context.waitForEvent("page");
    await clickInOverlay(page, "[data-action=options]");
    const options = await opened;
    await options.locator("[data-exact]").waitFor({ state: "attached" });
    await expect
      .poll(() => options.locator("#consent h2").innerText(), PATIENCE)
      .toContain("sverka.example.kz");
    const shown = await options.locator("[data-exact]").inputValue();
    expect(shown).toMatch(/10,2/u);
    expect(await sent()).toEqual([]);
    await options.locator("[data-consent=agree]").click();
    await expect.poll(async () => (await sent()).length, PATIENCE).toBeGreaterThan(0);
    const [address, body] = (await sent())[0] ?? [];
    expect(address).toBe("https://sverka.example.kz/v1/captures");
    expect(JSON.parse(body ?? "")).toEqual(JSON.parse(shown));
  });
});

/** Keeps what the background sends off this machine, which reaches nobody. */
const RECORD_FETCH = `(() => {
  const real = (globalThis.realFetch ??= globalThis.fetch);
  globalThis.sent = [];
  globalThis.fetch = (address, init) => {
    if (!String(address).startsWith("http://127.0.0.1")) globalThis.sent.push([String(address), String(init?.body ?? "")]);
    return real(address, init);
  };
})()`;
