import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing";
import { onSettingsChanged, parseSettings, readSettings, writeSettings } from "../../extension/settings.ts";

beforeEach(() => fakeBrowser.reset());

const DEFAULTS = { apiAddress: "http://127.0.0.1:4177", apiToken: "", language: "auto", portalsOff: [] };

test("nothing stored is the defaults", async () => expect(await readSettings()).toEqual(DEFAULTS));
test.each([undefined, null, 1, "x", []])("%s stored is the defaults", (stored) =>
  expect(parseSettings(stored)).toEqual(DEFAULTS),
);
test("each field falls back by itself", () =>
  expect(parseSettings({ apiToken: "abc", language: "fr", portalsOff: "all", old: 1 })).toEqual({
    ...DEFAULTS,
    apiToken: "abc",
  }));

test.each([
  ["http://127.0.0.1:5000/", "http://127.0.0.1:5000"],
  [" http://127.0.0.1 ", "http://127.0.0.1"],
])("%s is this machine", (apiAddress, expected) =>
  expect(parseSettings({ apiAddress }).apiAddress).toBe(expected),
);
test.each([
  "https://127.0.0.1:4177",
  "http://127.0.0.1.example.kz",
  "http://127.0.0.1:4177/path",
  "http://127.0.0.1:99999",
  "http://user@127.0.0.1",
  "http://example.kz",
])("%s is not", (apiAddress) => expect(parseSettings({ apiAddress }).apiAddress).toBe(DEFAULTS.apiAddress));
test("a token that would break a header is none", () =>
  expect(parseSettings({ apiToken: "a\r\nHost: x" }).apiToken).toBe(""));

test("a change keeps the rest and is heard", async () => {
  const heard = vi.fn();
  onSettingsChanged(heard);
  await writeSettings({ apiToken: "abc" });
  await writeSettings({ language: "kk" });
  expect(await readSettings()).toEqual({ ...DEFAULTS, apiToken: "abc", language: "kk" });
  expect(heard).toHaveBeenLastCalledWith({ ...DEFAULTS, apiToken: "abc", language: "kk" });
});
