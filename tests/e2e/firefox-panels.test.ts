import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCorpusPages } from "../../scripts/corpus-answer.ts";
import { findFirefox } from "../../scripts/firefox/find-firefox.ts";
import type { SeededSettings } from "../../scripts/seed-settings.ts";
import { until } from "../../scripts/until.ts";
import {
  connectByOptions,
  expectFirefoxChecked,
  expectFirefoxMark,
  expectFirefoxRead,
  type FirefoxWorld,
  openFirefoxWorld,
  useFirefoxSettings,
} from "./firefox-world.ts";
import { PATIENCE } from "./world.ts";

const firefoxPath = findFirefox(console.log);
const title = firefoxPath === undefined ? "Firefox: not on this machine, not tested" : "in Firefox";

/** How long a page is looked at for marks before it is opened again, and a popup before it is, in ms. */
const READING_MS = 5_000;
const POPUP_MS = 15_000;

/** A sample article at the address of a portal that is asked for later. */
const FURTHER = readCorpusPages()
  .filter(({ url }) => new URL(url).hostname === "primeminister.kz")
  .slice(0, 1)
  .map(({ url, html }) => ({ name: "further", url: url.replace("primeminister.kz", "stat.gov.kz"), html }));

describe.skipIf(firefoxPath === undefined)(title, () => {
  let world: FirefoxWorld;
  let stale: string;

  beforeAll(async () => {
    world = await openFirefoxWorld(firefoxPath ?? "", FURTHER);
    await connectByOptions(world);
    await world.open("enbek-adilet-new-ru");
    await expectFirefoxRead(world.firefox, /9,0/u);
    await expectFirefoxChecked(world.firefox);
    stale = await world.open("enbek-govkz-ru");
    await expectFirefoxMark(world.firefox, "warning", /самозанятого/u);
  });
  afterAll(() => world?.close());

  /** The sidebar stands beside the copy that lacks amendments, at its findings. */
  const openSidebar = async (changes?: Partial<SeededSettings>) => {
    await useFirefoxSettings(world, changes);
    await world.firefox.bringToFront(stale);
    await world.firefox.openPanel("sidebar");
    await read("sidebar").toMatch(/Значение и охват расходятся/u);
    await world.firefox.runInPanel("sidebar", `document.body.replaceChildren(); location.reload()`);
    await read("sidebar").toMatch(/Значение и охват расходятся/u);
  };

  const readPanel = async (panel: "sidebar" | "popup") =>
    ((await world.firefox.runInPanel<string>(panel, "return document.body.innerText")) ?? "").replaceAll(
      "\u00a0",
      " ",
    );
  const read = (panel: "sidebar" | "popup") => expect.poll(() => readPanel(panel), PATIENCE);

  test("the sidebar that Firefox opens lists the page beside it", async () => {
    await openSidebar({ isWelcomed: false });
    await read("sidebar").toMatch(/Прежде чем начать[\s\S]*№ 746[\s\S]*Значение и охват расходятся/u);
    await world.firefox.runInPanel("sidebar", `document.querySelector("[data-choose=api]").click()`);
    await read("sidebar").not.toMatch(/Прежде чем начать/u);
  });

  test("a finding chosen there is shown in the page, with its values in all editions", async () => {
    await openSidebar();
    await world.firefox.runInPanel("sidebar", `document.querySelector(".finding").click()`);
    await expectFirefoxMark(world.firefox, "current", /10,2/u);
    await read("sidebar").toMatch(/Значения по годам[\s\S]*Әділет, 09\.04\.2020/u);
  });

  test("by keyboard alone: through the parts and entries of the sidebar, to a mark, and back", async () => {
    const { firefox } = world;
    const run = <Value>(script: string) => firefox.runInPanel<Value>("sidebar", script);
    // The browser's keys go to the tab in front: in the sidebar each is given to what has the focus there.
    const press = (key: string) =>
      run(`document.activeElement.dispatchEvent(
        new KeyboardEvent("keydown", { key: "${key}", bubbles: true, cancelable: true }))`);
    const focused = () => run<string>(`return document.activeElement.textContent`);
    await openSidebar();
    await run(`document.querySelector("[role=tab][aria-selected=true]").focus()`);
    await press("ArrowRight");
    await expect.poll(() => run(`return document.activeElement.id`), PATIENCE).toBe("tab-statements");
    await expect
      .poll(() => run(`return document.querySelectorAll("[data-statement]").length`), PATIENCE)
      .toBe(8);
    await expect
      .poll(() => run(`return document.querySelectorAll("[data-statement][tabindex='0']").length`), PATIENCE)
      .toBe(1);
    await run(`document.querySelector("[data-statement]").focus()`);
    await press("End");
    await expect.poll(focused, PATIENCE).toMatch(/малого и среднего/u);
    await run(`document.activeElement.click()`);
    await expectFirefoxMark(firefox, "current", /малого и среднего/u);
    await read("sidebar").toMatch(/Вернуться туда, где читали/u);
    await press("Escape");
    await read("sidebar").not.toMatch(/Вернуться туда, где читали/u);
    await expect.poll(focused, PATIENCE).toMatch(/малого и среднего/u);
  });

  test("the popup says what was found and that the API answers", async () => {
    await useFirefoxSettings(world);
    await world.firefox.bringToFront(stale);
    const words = /2 предупреждения[\s\S]*Сверено с 1 копией[\s\S]*API отвечает \(127/u;
    // Firefox closes a popup whenever something else takes the focus.
    const open = async () => {
      await world.firefox.openPanel("popup");
      return until(
        () => readPanel("popup"),
        (text) => words.test(text),
        POPUP_MS,
      );
    };
    await expect.poll(open, { ...PATIENCE, timeout: 3 * POPUP_MS }).toMatch(words);
  });

  test("the options speak the language chosen, switch a portal off, and erase everything after asking", async () => {
    const { firefox } = world;
    const page = <Value>(script: string) => firefox.marionette.run<Value>("page", script);
    const heading = () => page<string>(`return document.querySelector("h1")?.textContent ?? ""`);
    await useFirefoxSettings(world);
    await expect
      .poll(() => page(`return document.querySelectorAll("input[name=language]").length`), PATIENCE)
      .toBe(4);
    await page(
      `document.querySelector("input[name=language]").closest("div").querySelectorAll("input")[1].click()`,
    );
    await expect.poll(heading, PATIENCE).toBe("Сверка баптаулары");
    await firefox.click("[data-portal=govkz]");
    const portalsOff = () =>
      page(`return browser.storage.local.get("settings").then(({ settings }) => settings.portalsOff)`);
    await expect.poll(portalsOff, PATIENCE).toEqual(["govkz"]);
    await world.open("enbek-govkz-ru");
    expect(await firefox.marionette.run("page", `return [...CSS.highlights.keys()].length`)).toBe(0);
    await firefox.open(firefox.extensionPage("options.html"));
    await expect.poll(() => page(`return document.querySelectorAll("dl kbd").length`), PATIENCE).toBe(5);
    await firefox.click("[data-action=erase]");
    await firefox.click("[data-action=erase-yes]");
    const kept = () => page<string>(`return document.querySelector("#kept").innerText`);
    await expect.poll(kept, PATIENCE).toMatch(/\b0 (?:бет|страниц)|0 бет/u);
    // As after installing: the language is the browser's again, and the first use is told.
    await expect.poll(heading, PATIENCE).toBe("Настройки Сверки");
    await expect
      .poll(() => page(`return document.querySelectorAll(".first-use li").length`), PATIENCE)
      .toBe(3);
  });

  test("on a further portal nothing runs before the browser was asked, and marks stand after", async () => {
    const marks = () =>
      world.firefox.marionette.run<number>("page", `return [...CSS.highlights.keys()].length`);
    await world.open("further");
    expect(await marks()).toBe(0);
    await world.firefox.allow(["https://stat.gov.kz/*"], ["scripting"]);
    // The right is the browser's at once; the extension's script is registered a moment later, for pages opened then.
    const opened = async () => {
      await world.open("further");
      return until(marks, (count) => count > 0, READING_MS);
    };
    expect(await until(opened, (count) => count > 0, 2 * PATIENCE.timeout)).toBeGreaterThan(0);
  });

  test("Firefox itself is asked before text may go to a team's server, and told when it may not", async () => {
    const { firefox } = world;
    const page = <Value>(script: string) => firefox.marionette.run<Value>("page", script);
    const rights = () =>
      page<string[]>(`return browser.permissions.getAll().then((all) => all.data_collection)`);
    await useFirefoxSettings(world, { apiAddress: "https://sverka.example.kz", apiToken: "x" });
    await world.open("enbek-govkz-ru");
    await firefox.open(firefox.extensionPage("options.html"));
    const has = (answer: string) =>
      expect.poll(() => page(`return document.querySelector("[data-consent=${answer}]") !== null`), PATIENCE);
    await has("agree").toBe(true);
    expect(await rights()).toEqual([]);
    await firefox.click("[data-consent=agree]");
    await has("withdraw").toBe(true);
    await expect.poll(rights, PATIENCE).toEqual(["websiteContent"]);
    await firefox.click("[data-consent=withdraw]");
    await has("agree").toBe(true);
    await expect.poll(rights, PATIENCE).toEqual([]);
  });
});
