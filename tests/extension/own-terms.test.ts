import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing";
import { findOwnTerms, readTermTable, removeOwnTerms, saveOwnTerms } from "../../extension/own-terms.ts";

beforeEach(() => fakeBrowser.reset());

const FILE = JSON.stringify({ terms: [{ id: "my-greenhouse", names: { ru: ["теплиц*", "оранжере*"] } }] });

test("a good file is kept and used", async () => {
  expect(await saveOwnTerms("terms.json", FILE)).toEqual({ name: "terms.json", count: 1 });
  expect(await findOwnTerms()).toEqual({ name: "terms.json", count: 1 });
  expect((await readTermTable())?.ru.get("те")).toBeDefined();
  await removeOwnTerms();
  expect(await findOwnTerms()).toBeUndefined();
});

test.each([
  ["no JSON", "{", /JSON|position|property/u],
  ["another shape", "[]", /"terms"/u],
  ["a wrong place, named", '{"terms":[{"id":"x","names":{"fr":["a"]}}]}', /terms\[0\]\.names\.fr/u],
  ["too long", " ".repeat(1_000_001), /at most 1000000/u],
])("%s is refused and leaves what was there", async (_, text, message) => {
  await saveOwnTerms("good.json", FILE);
  await expect(saveOwnTerms("bad.json", text)).rejects.toThrow(message);
  expect((await findOwnTerms())?.name).toBe("good.json");
});

test("stored terms that are no longer good are not used", async () => {
  await fakeBrowser.storage.local.set({ terms: { name: "x", file: { terms: [{ id: "share" }] } } });
  expect(await readTermTable()).toBeUndefined();
});
