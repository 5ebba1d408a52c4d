import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { askOverlay, clickInOverlay, readOverlayText } from "../../scripts/overlay.ts";
import { openCard } from "./overlay-steps.ts";
import {
  closeOthers,
  expectChecked,
  expectMark,
  forgetDismissals,
  forgetExcerpts,
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
  await forgetDismissals(world);
  await forgetExcerpts(world);
  await reloadStale(stale);
  await badge().toBe("2");
});
afterAll(() => world?.close());

const badge = () => expect.poll(() => world.browser.badgeOf(stale), PATIENCE);
const dismiss = async () => {
  expect(await openCard(stale)).toMatch(/10,2/u);
  await clickInOverlay(stale, "[data-action=dismiss]");
  await badge().toBe("1");
};

test("a dismissed finding goes at once, can be undone at once, and stays away after a reload", async () => {
  await dismiss();
  await expect.poll(() => readOverlayText(stale), PATIENCE).not.toMatch(/10,2/u);
  await clickInOverlay(stale, "[data-action=undo]");
  await badge().toBe("2");
  await dismiss();
  await stale.reload();
  await expectChecked(stale);
  await expectMark(stale, "indicator", /самозанятого/u);
  await badge().toBe("1");
});

test("the options list it and bring it back in every open tab", async () => {
  await dismiss();
  const options = await world.browser.context.newPage();
  await options.goto(`chrome-extension://${world.browser.extensionId}/options.html`);
  const list = options.locator("#dismissed li");
  await expect.poll(() => list.count(), PATIENCE).toBe(1);
  expect(await list.first().innerText()).toMatch(/самозанятого[\s\S]*gov\.kz · \d\d\./u);
  await list.first().locator("button").click();
  await expect.poll(() => list.count(), PATIENCE).toBe(0);
  await expectMark(stale, "warning", /самозанятого/u);
  await badge().toBe("2");
});

test("the report is copied with both passages", async () => {
  expect(await openCard(stale)).toMatch(/10,2/u);
  await clickInOverlay(stale, "[data-action=report]");
  const said = () => askOverlay<string>(stale, `root.querySelector(".done").textContent`);
  await expect.poll(said, PATIENCE).toBe("Описание скопировано. Никуда не отправлено.");
});

test("the passage is kept among the reader's excerpts", async () => {
  expect(await openCard(stale)).toMatch(/10,2/u);
  await clickInOverlay(stale, "[data-action=save]");
  const said = () => askOverlay<string>(stale, `root.querySelector(".done").textContent`);
  await expect.poll(said, PATIENCE).toBe("Сохранено");
  const answer = await fetch(`${world.api.url}/v1/excerpts`, {
    headers: { Authorization: `Bearer ${world.api.token ?? ""}` },
  });
  const { excerpts } = (await answer.json()) as { excerpts: { quote: { exact: string }; url: string }[] };
  expect(excerpts.map(({ quote }) => quote.exact).join()).toMatch(/10,2/u);
});
