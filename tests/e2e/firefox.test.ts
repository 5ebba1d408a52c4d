import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCorpusPages } from "../../scripts/corpus-answer.ts";
import { findFirefox } from "../../scripts/firefox/find-firefox.ts";
import { until } from "../../scripts/until.ts";
import {
  connectByOptions,
  expectFirefoxChecked,
  expectFirefoxMark,
  expectFirefoxRead,
  type FirefoxWorld,
  openFirefoxWorld,
  readFirefoxMarks,
  readFirefoxOverlay,
} from "./firefox-world.ts";
import { LEARNT, spyFor } from "./spy-page.ts";
import { PATIENCE } from "./world.ts";

/** The key's code in WebDriver. */
const ESCAPE = "\uE00C";

/** How long a card is waited for after a click that may have met an old place, in ms. */
const CARD_MS = 2_000;

/** A sample under another number, whose page lets in no style, script or image. */
const STRICT_PAGES = readCorpusPages()
  .filter(({ name }) => name === "enbek-adilet-old-ru")
  .map(({ url, html }) => ({ name: "strict", url: url.replace("746", "747"), html: forbidAll(html) }));

const firefoxPath = findFirefox(console.log);
const title = firefoxPath === undefined ? "Firefox: not on this machine, not tested" : "in Firefox";

describe.skipIf(firefoxPath === undefined)(title, () => {
  let world: FirefoxWorld;
  let stale: string;
  let register: string;
  let connected: string;

  beforeAll(async () => {
    world = await openFirefoxWorld(firefoxPath ?? "", STRICT_PAGES);
    connected = await connectByOptions(world);
    // The least favourable order: the copy that lacks amendments is opened before the register is known.
    stale = await world.open("enbek-govkz-ru");
    await expectFirefoxRead(world.firefox, /10,2/u);
    await expectFirefoxChecked(world.firefox);
    await world.firefox.putBackgroundToSleep();
    register = await world.open("enbek-adilet-new-ru");
    await expectFirefoxMark(world.firefox, "warning", /9,0/u);
  });
  afterAll(() => world?.close());

  test("the options page connects to the API of this machine", () => {
    expect(connected).toBe("Подключено.");
  });

  test("goals, tasks and indicators are marked", async () => {
    await world.firefox.bringToFront(register);
    const count = async () => {
      const marks = await readFirefoxMarks(world.firefox);
      return [marks["sverka-goal"]?.length, marks["sverka-task"]?.length];
    };
    await expect.poll(count, PATIENCE).toEqual([1, 3]);
  });

  test("a page opened before the register gets its warnings without reload", async () => {
    await world.firefox.bringToFront(stale);
    await expectFirefoxMark(world.firefox, "warning", /самозанятого/u);
    await expect.poll(() => world.firefox.badgeOf(stale), PATIENCE).toBe("2");
  });

  test("the overlay names the edition that the page lacks", async () => {
    await world.firefox.bringToFront(stale);
    await expect.poll(() => readFirefoxOverlay(world.firefox), PATIENCE).toMatch(/№ 875[\s\S]*№ 189/u);
  });

  test("the register shows the same disagreement and is not stale", async () => {
    await expect.poll(() => world.firefox.badgeOf(register), PATIENCE).toBe("1");
    expect(await readFirefoxOverlay(world.firefox)).not.toMatch(/№ 875/u);
  });

  test("the page cannot see inside the overlay", async () => {
    await world.firefox.bringToFront(stale);
    const seen = await world.firefox.marionette.run(
      "page",
      `const hosts = [...document.querySelectorAll("*")].filter((e) => e.localName.startsWith("sverka"));
       return hosts.map((host) => ({ parent: host.parentElement.localName, inside: host.shadowRoot }));`,
    );
    expect(seen).toEqual([{ parent: "html", inside: null }]);
    for (const words of ["Эта копия устарела", "Показать, что изменилось"]) {
      await expect.poll(() => readFirefoxOverlay(world.firefox), PATIENCE).toContain(words);
      const learnt = await world.firefox.marionette.run("page", `return ${spyFor(words, "10,2")}`);
      expect(learnt).toMatchObject(LEARNT);
    }
  });

  test("a click on the marked indicator opens its card, Escape closes it", async () => {
    await world.firefox.bringToFront(register);
    // The page is drawn anew after a moment: until it is marked again, the old ranges have no boxes.
    const findPoint = () =>
      world.firefox.marionette.run<{ x: number; y: number } | null>(
        "page",
        `const [range] = CSS.highlights.get("sverka-warning") ?? [];
         range?.startContainer.parentElement.scrollIntoView({ block: "center" });
         const box = range?.getClientRects()[0];
         return box ? { x: box.x + 8, y: box.y + box.height / 2 } : null;`,
      );
    const readCard = () => readFirefoxOverlay(world.firefox, "[role=dialog]");
    const clickMark = async () => {
      const point = await findPoint();
      if (point !== null) await world.firefox.clickAt(point);
      return until(readCard, (card) => card !== "", CARD_MS);
    };
    await expect.poll(clickMark, PATIENCE).toMatch(/9,0[\s\S]*10,2|10,2[\s\S]*9,0/u);
    await world.firefox.press(ESCAPE);
    await expect.poll(readCard, PATIENCE).toBe("");
  });

  test("going to another act without reload drops the old marks", async () => {
    const moved = await world.open("enbek-adilet-new-ru");
    await expectFirefoxRead(world.firefox, /4,8/u);
    await world.firefox.marionette.run(
      "page",
      `window.openWithoutReload("https://adilet.zan.kz/rus/about");`,
    );
    await expect.poll(() => readFirefoxMarks(world.firefox), PATIENCE).toEqual({});
    await expect.poll(() => world.firefox.badgeOf(moved), PATIENCE).toBe("");
    await world.firefox.marionette.run("page", `history.back();`);
    await expectFirefoxRead(world.firefox, /4,8/u);
  });

  test("a portal whose markup does not say where the text is has its marks", async () => {
    await world.open("enbek-primeminister-ru");
    await expectFirefoxRead(world.firefox, /%/u);
  });

  test("a page's own policy against foreign styles keeps neither marks nor overlay from their look", async () => {
    await world.open("strict");
    await expectFirefoxMark(world.firefox, "goal", /./u);
    // The overlay is loaded after the marks are drawn.
    const readLook = `const dock = document.querySelector("sverka-overlay")?.openOrClosedShadowRoot?.querySelector("section.dock");
       if (!dock) return null;
       const mark = getComputedStyle(document.querySelector("p"), "::highlight(sverka-goal)");
       return { mark: mark.textDecorationLine, dock: getComputedStyle(dock).position };`;
    await expect
      .poll(() => world.firefox.marionette.run("page-privileged", readLook), PATIENCE)
      .toEqual({ mark: "underline", dock: "fixed" });
  });

  test("with the API's host withheld the API answers still, and the options page asks for the host", async () => {
    const { firefox } = world;
    await firefox.withholdHosts(["http://127.0.0.1/*"]);
    expect(await connectByOptions(world)).toBe("Подключено.");
    const countButtons = () =>
      firefox.marionette.run("page", `return document.querySelectorAll("[data-action=allow]").length`);
    await expect.poll(countButtons, PATIENCE).toBe(1);
    await firefox.click("[data-action=allow]");
    await expect.poll(countButtons, PATIENCE).toBe(0);
  });

  test("what is not a sample page is not reached", async () => {
    const open = world.firefox.open("https://example.org/");
    await expect(open).rejects.toThrow(/proxyConnectFailure|about:neterror/u);
  });
});

function forbidAll(html: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
  return html.replace("<head>", `<head>${policy}`);
}
