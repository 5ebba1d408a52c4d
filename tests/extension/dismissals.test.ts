import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing";
import {
  onDismissalsChanged,
  readDismissals,
  removeDismissals,
  saveDismissals,
} from "../../extension/dismissals.ts";

beforeEach(() => fakeBrowser.reset());

const dismissal = (id: string, at = 1) => ({ id, text: `доля ${id}`, url: "https://www.gov.kz/x", at });

test("what is dismissed is kept, the latest first, until it is brought back", async () => {
  const heard = vi.fn();
  onDismissalsChanged(heard);
  await Promise.all([saveDismissals([dismissal("a", 1)]), saveDismissals([dismissal("b", 2)])]);
  expect((await readDismissals()).map(({ id }) => id)).toEqual(["b", "a"]);
  await removeDismissals(["b"]);
  expect(await readDismissals()).toEqual([dismissal("a", 1)]);
  expect(heard).toHaveBeenCalledTimes(3);
});

test("other stored things are neither read nor heard as dismissals", async () => {
  const heard = vi.fn();
  onDismissalsChanged(heard);
  await fakeBrowser.storage.local.set({ settings: {}, "dismissed:x": { id: "x" }, other: dismissal("c") });
  await fakeBrowser.storage.local.set({ settings: { language: "kk" } });
  expect(await readDismissals()).toEqual([]);
  expect(heard).toHaveBeenCalledTimes(1);
});
