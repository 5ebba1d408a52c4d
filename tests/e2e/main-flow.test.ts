import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readMarks } from "../../scripts/extension-browser.ts";
import { askOverlay, boxInOverlay, clickInOverlay, readOverlayText } from "../../scripts/overlay.ts";
import { openCard } from "./overlay-steps.ts";
import {
  expectChecked,
  expectMark,
  expectRead,
  expectSettled,
  openWorld,
  PATIENCE,
  reloadStale,
  type World,
} from "./world.ts";

let world: World;
let stale: Page;
let register: Page;

beforeAll(async () => {
  world = await openWorld();
  // The least favourable order: the copy that lacks amendments is opened before the register is known.
  stale = await world.open("enbek-govkz-ru");
  await expectRead(stale, /10,2/u);
  await expectSettled(stale);
  await expectChecked(stale);
  register = await world.open("enbek-adilet-new-ru");
  await expectMark(register, "warning", /9,0/u);
});
afterAll(() => world?.close());

describe("a page opened before the other copies were known", () => {
  test("gets its warnings without reload", async () => {
    await expectMark(stale, "warning", /самозанятого/u);
    await expect.poll(() => world.browser.badgeOf(stale), PATIENCE).toBe("2");
  });

  test("names the edition it lacks, with links to the amending acts", async () => {
    await stale.bringToFront();
    await expect.poll(() => readOverlayText(stale), PATIENCE).toMatch(/№ 875[\s\S]*№ 189/u);
    const links = await askOverlay<string[]>(
      stale,
      `[...root.querySelectorAll(".banner a")].map((a) => a.href)`,
    );
    expect(links.join(" ")).toMatch(/P1900000875[\s\S]*P2000000189/u);
  });

  test("the register shows the same disagreement and is not stale", async () => {
    await expect.poll(() => world.browser.badgeOf(register), PATIENCE).toBe("1");
    expect(await readOverlayText(register)).not.toMatch(/№ 875/u);
  });
});

/** The signs in the page: their words, and whether they stand where the struck value ends. */
async function readSigns(): Promise<unknown[]> {
  const signs = await askOverlay<{ words: string; x: number; y: number }[]>(
    stale,
    `[...root.querySelectorAll(".insertion")].map((sign) => ({ words: sign.textContent.replaceAll("\u00a0", " "), x: sign.getBoundingClientRect().x + 12, y: sign.getBoundingClientRect().y }))`,
  );
  const end = await stale.evaluate(() => {
    const removed = [...(CSS.highlights.get("sverka-removed") ?? [])] as Range[];
    const value = removed.find((range) => range.toString().includes("10,2"));
    value?.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
    const box = [...(value?.getClientRects() ?? [])].at(-1);
    return { x: box?.right ?? 0, y: box?.top ?? 0 };
  });
  return signs.map(({ words, x, y }) => ({
    words,
    isAtOldValue: Math.abs(x - end.x) <= 2 && Math.abs(y - end.y) <= 2,
  }));
}

describe("what the later edition changed", () => {
  const removed = async () => (await readMarks(stale))["sverka-removed"] ?? [];
  beforeEach(() => reloadStale(stale));

  test("is painted in the older page and listed, and undone", async () => {
    await clickInOverlay(stale, "[data-action=changes]");
    await expectMark(stale, "removed", /10,2/u);
    expect((await removed()).join(" ")).not.toMatch(/безработицы/u);
    await expect.poll(() => readOverlayText(stale, ".changes"), PATIENCE).toMatch(/9,0/u);
    // What was put in stands in bubbles at its place: the sign of the new value at the end of the old one.
    await expect.poll(readSigns, PATIENCE).toContainEqual({ words: "9,0 %", isAtOldValue: true });
    await clickInOverlay(stale, "[data-action=changes]");
    await expect.poll(removed, PATIENCE).toEqual([]);
    await expect.poll(readSigns, PATIENCE).toEqual([]);
  });

  test("by keyboard: Enter shows it, Escape undoes it", async () => {
    await boxInOverlay(stale, "[data-action=changes]");
    await askOverlay(stale, `root.querySelector("[data-action=changes]").focus()`);
    await stale.keyboard.press("Enter");
    await expectMark(stale, "removed", /10,2/u);
    await stale.keyboard.press("Escape");
    await expect.poll(removed, PATIENCE).toEqual([]);
    await expectMark(stale, "warning", /10,2/u);
  });
});

describe("the page itself", () => {
  test("keeps its content as the portal sent it", async () => {
    const withExtension = await stale.evaluate(() => document.querySelector("#root")?.innerHTML);
    const served = await stale.evaluate(async () => {
      const response = await fetch(`/?fragment-of=${encodeURIComponent(location.href)}`);
      const holder = document.createElement("div");
      holder.innerHTML = await response.text();
      return holder.innerHTML;
    });
    expect(withExtension).toBe(served);
  });

  test("holds one element of ours, beside its body, whose inside it cannot see", async () => {
    const ours = await stale.evaluate(() => {
      const hosts = [...document.querySelectorAll("*")].filter(({ localName }) =>
        localName.startsWith("sverka"),
      );
      return hosts.map((host) => ({ parent: host.parentElement?.localName, inside: host.shadowRoot }));
    });
    expect(ours).toEqual([{ parent: "html", inside: null }]);
  });
});

describe("the card", () => {
  beforeEach(() => reloadStale(stale));

  test("shows both quotes, what differs, the rules and the way to the other passage", async () => {
    const card = await openCard(stale);
    for (const part of [
      /10,2/u,
      /9,0/u,
      /самозанятого/u,
      /других категориях/u,
      /value-differs/u,
      /scope-differs/u,
    ])
      expect(card).toMatch(part);
    const painted = await askOverlay<string>(
      stale,
      `[...root.querySelectorAll("[role=dialog] del, [role=dialog] ins, [role=dialog] mark")].map((e) => e.textContent).join("|")`,
    );
    expect(painted).toMatch(/10,2[\s\S]*9,0/u);
    const links = await askOverlay<string[]>(
      stale,
      `[...root.querySelectorAll("[role=dialog] a")].map((a) => a.href)`,
    );
    expect(
      links.some((href) =>
        /^https:\/\/adilet\.zan\.kz\/rus\/docs\/P1800000746#(?:z\d+|:~:text=)/u.test(href),
      ),
    ).toBe(true);
  });

  test("Escape closes it, then the list, then hides everything", async () => {
    await openCard(stale);
    await stale.keyboard.press("Escape");
    await expect.poll(() => readOverlayText(stale, "[role=dialog]"), PATIENCE).toBe("");
    await stale.keyboard.press("Escape");
    await expect.poll(() => readOverlayText(stale, ".panel"), PATIENCE).toBe("");
    await stale.keyboard.press("Escape");
    await expect.poll(async () => Object.values(await readMarks(stale)).flat().length, PATIENCE).toBe(0);
  });

  test("opens at a click on the marked indicator", async () => {
    await register.bringToFront();
    // Marks are drawn with the next frame, and a tab in the background has none.
    await expectMark(register, "warning", /9,0/u);
    const point = await register.evaluate(() => {
      const [range] = [...(CSS.highlights.get("sverka-warning") ?? [])] as Range[];
      range?.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
      const box = range?.getClientRects()[0];
      return box && { x: box.x + 8, y: box.y + box.height / 2 };
    });
    if (point === undefined) throw new Error("Nothing is marked as a warning.");
    await register.mouse.click(point.x, point.y);
    await expect.poll(() => readOverlayText(register, "[role=dialog]"), PATIENCE).toMatch(/10,2/u);
  });
});
