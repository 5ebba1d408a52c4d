import "fake-indexeddb/auto";
import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing";
import { findCapturesOf, findLatestOf, keepCapture } from "../../../extension/local/captures.ts";
import { eraseEverything, exportEverything } from "../../../extension/local/everything.ts";
import { countKept, forgetPages, tidy } from "../../../extension/local/keeping.ts";
import { readSettings, writeSettings } from "../../../extension/settings.ts";
import { CAPTURE } from "../background/fake-world.ts";

beforeEach(async () => {
  fakeBrowser.reset();
  await forgetPages();
});

const DAY = 86_400_000;
const keep = (number: string, day: number) =>
  keepCapture({ ...CAPTURE, url: `https://www.gov.kz/${number}`, act: { number } }, day * DAY);
const pages = async () => (await countKept()).pages;

test("what is older than wanted goes", async () => {
  await keep("1", 1);
  await keep("2", 5);
  await tidy(7, 9 * DAY);
  expect(await findLatestOf("https://www.gov.kz/1")).toBeUndefined();
  expect(await pages()).toBe(1);
});

test("until the browser is closed nothing is too old", async () => {
  await keep("1", 1);
  await tidy(0, 900 * DAY);
  expect(await pages()).toBe(1);
});

test("over the number or the bytes the oldest go", async () => {
  for (const day of [1, 2, 3, 4]) await keep(String(day), day);
  await tidy(365, 5 * DAY, { count: 3, bytes: 1e9 });
  expect(await pages()).toBe(3);
  const { bytes } = await countKept();
  await tidy(365, 5 * DAY, { count: 3, bytes: bytes - 1 });
  expect(await pages()).toBe(2);
  expect(await findLatestOf("https://www.gov.kz/4")).toBeDefined();
});

test("the same content again is kept once, with the later date; other content stays beside it", async () => {
  const first = await keep("1", 1);
  expect((await keep("1", 2)).id).toBe(first.id);
  await keepCapture({ ...first.capture, blocks: [{ kind: "paragraph", text: "9 %", path: [] }] }, 3 * DAY);
  expect((await findLatestOf(first.url))?.seenAt).toBe(3 * DAY);
});

test("an act is found by its ID, by form, date and number, and through pages that name both", async () => {
  const key = { form: "resolution", date: "2018-11-13", number: "746" } as const;
  const add = (url: string, act: typeof CAPTURE.act) => keepCapture({ ...CAPTURE, url, act }, 1);
  await add("https://a.kz/", { id: "P1800000746" });
  await add("https://b.kz/", { id: "P1800000746", ...key });
  await add("https://c.kz/", key);
  const found = await findCapturesOf({ act: key, language: "ru" });
  expect(found.map(({ url }) => url).sort()).toEqual(["https://a.kz/", "https://b.kz/", "https://c.kz/"]);
});

test("everything can be taken along, without the access key", async () => {
  await keep("1", 1);
  await writeSettings({ apiToken: "secret", language: "kk" });
  const text = await exportEverything(new Date(0));
  expect(text).not.toContain("secret");
  const file = JSON.parse(text);
  expect(file).toMatchObject({ format: 1, stored: { settings: { language: "kk" } } });
  expect(file.captures).toHaveLength(1);
});

test("erasing leaves nothing", async () => {
  await keep("1", 1);
  await writeSettings({ apiToken: "secret", portalsOff: ["govkz"] });
  await fakeBrowser.storage.session.set({ "quiet:1": true });
  await eraseEverything();
  expect(await countKept()).toEqual({ pages: 0, bytes: 0 });
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  expect((await readSettings()).apiToken).toBe("");
});
