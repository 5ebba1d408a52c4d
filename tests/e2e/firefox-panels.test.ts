import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCorpusPages } from "../../scripts/corpus-answer.ts";
import { findFirefox } from "../../scripts/firefox/find-firefox.ts";
import { connectByOptions, expectFirefoxMark, type FirefoxWorld, openFirefoxWorld } from "./firefox-world.ts";
import { PATIENCE } from "./world.ts";

const firefoxPath = findFirefox(console.log);
const title = firefoxPath === undefined ? "Firefox: not on this machine, not tested" : "in Firefox";

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
    await expectFirefoxMark(world.firefox, "indicator", /9,0/u);
    stale = await world.open("enbek-govkz-ru");
    await expectFirefoxMark(world.firefox, "warning", /самозанятого/u);
  });
  afterAll(() => world?.close());

  const read = (panel: "sidebar" | "popup") =>
    expect.poll(
      async () =>
        (await world.firefox.runInPanel<string>(panel, "return document.body.innerText"))?.replaceAll(
          "\u00a0",
          " ",
        ),
      PATIENCE,
    );

  test("the sidebar that Firefox opens lists the page beside it", async () => {
    await world.firefox.openPanel("sidebar");
    await read("sidebar").toMatch(/Прежде чем начать[\s\S]*№ 746[\s\S]*Значение и охват расходятся/u);
    await world.firefox.runInPanel("sidebar", `document.querySelector("[data-choose=api]").click()`);
    await read("sidebar").not.toMatch(/Прежде чем начать/u);
  });

  test("a finding chosen there is shown in the page, with its values in all editions", async () => {
    await world.firefox.runInPanel("sidebar", `document.querySelector(".finding").click()`);
    await expectFirefoxMark(world.firefox, "current", /10,2/u);
    await read("sidebar").toMatch(/Значения по годам[\s\S]*Әділет, 09\.04\.2020/u);
  });

  test("the popup says what was found and that the API answers", async () => {
    await world.firefox.bringToFront(stale);
    await world.firefox.openPanel("popup");
    await read("popup").toMatch(/3 предупреждения[\s\S]*Сверено с 1 копией[\s\S]*API отвечает \(127/u);
  });

  test("on a further portal nothing runs before the browser was asked, and marks stand after", async () => {
    const marks = () => world.firefox.marionette.run("page", `return [...CSS.highlights.keys()].length`);
    await world.open("further");
    expect(await marks()).toBe(0);
    await world.firefox.allow(["https://stat.gov.kz/*"], ["scripting"]);
    const opened = async () => {
      await world.open("further");
      return marks();
    };
    await expect.poll(opened, { ...PATIENCE, interval: 1_500 }).toBeGreaterThan(0);
  });
});
