import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing";
import { readAnswers } from "../../../extension/local/answers.ts";
import { findLatestOf, keepCapture } from "../../../extension/local/captures.ts";
import { countKept, forgetPages } from "../../../extension/local/keeping.ts";
import { CAPTURE, openWorld } from "../background/fake-world.ts";

beforeEach(async () => {
  fakeBrowser.reset();
  await forgetPages();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const keep = (number: number) =>
  keepCapture({ ...CAPTURE, url: `https://www.gov.kz/${number}`, act: { number: `${number}` } }, number);

/** The next writings fail with an error of this name. */
function failWriting(name: string, times: number): void {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...given) {
    if (times > 0) {
      times -= 1;
      throw new DOMException("", name);
    }
    return put.apply(this, given);
  });
}

test("a full database gives up its older half for what is read now", async () => {
  for (const number of [1, 2, 3, 4]) await keep(number);
  failWriting("QuotaExceededError", 1);
  await keep(5);
  expect((await countKept()).pages).toBe(3);
  expect(await findLatestOf("https://www.gov.kz/1")).toBeUndefined();
  expect(await findLatestOf("https://www.gov.kz/4")).toBeDefined();
  expect(await findLatestOf("https://www.gov.kz/5")).toBeDefined();
});

test("another fault gives up nothing", async () => {
  await keep(1);
  failWriting("UnknownError", 1);
  await expect(keep(2)).rejects.toThrow(DOMException);
  expect((await countKept()).pages).toBe(1);
});

test("in the browser's own mode a page that cannot be kept says so, and the next one is compared", async () => {
  const world = await openWorld({ mode: "local" });
  failWriting("InvalidStateError", 1);
  const reply = await world.send("check-page", { capture: CAPTURE });
  expect(reply).toEqual({ ok: false, error: "not-kept" });
  expect(await world.send("check-page", { capture: CAPTURE })).toMatchObject({ ok: true });
});

test("beside an API a full disk takes the history away, and no answer", async () => {
  const world = await openWorld();
  world.answer = () => Response.json({ id: "c1", statements: [], findings: [], counterparts: [] });
  failWriting("QuotaExceededError", 9);
  const warned = vi.spyOn(console, "warn").mockImplementation(() => {});
  expect(await world.send("check-page", { capture: CAPTURE })).toMatchObject({ ok: true });
  await vi.waitFor(() => expect(warned).toHaveBeenCalled());
  expect(await readAnswers()).toEqual([]);
});
