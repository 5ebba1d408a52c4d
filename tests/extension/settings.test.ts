import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing";
import {
  maySend,
  onSettingsChanged,
  parseSettings,
  readSettings,
  writeSettings,
} from "../../extension/settings.ts";

beforeEach(() => fakeBrowser.reset());

const DEFAULTS = {
  apiAddress: "http://127.0.0.1:4177",
  apiToken: "",
  language: "auto",
  portalsOff: [],
  mode: "api",
  isWelcomed: false,
  agreedAddress: "",
  keepDays: 30,
  checks: {},
};

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
  "http://127.0.0.1.example.kz",
  "http://localhost:4177",
  "https://user@example.kz",
  "https://example.kz/path",
  "https://example.kz?x=1",
  "https://-example.kz",
  "ftp://example.kz",
  "http://127.0.0.1:4177/path",
  "http://127.0.0.1:99999",
  "http://user@127.0.0.1",
  "http://example.kz",
])("%s is not", (apiAddress) => expect(parseSettings({ apiAddress }).apiAddress).toBe(DEFAULTS.apiAddress));
test.each([
  ["https://sverka.example.kz/", "https://sverka.example.kz"],
  ["https://Sverka.Example.kz:8443", "https://sverka.example.kz:8443"],
])("%s is a team's server", (apiAddress, expected) =>
  expect(parseSettings({ apiAddress }).apiAddress).toBe(expected),
);
test("nothing is sent to a team's server before the reader agrees to that very address", () => {
  const may = (apiAddress: string, agreedAddress = "") =>
    maySend(parseSettings({ apiAddress, agreedAddress }));
  expect(may("http://127.0.0.1:5000")).toBe(true);
  expect(may("https://a.kz")).toBe(false);
  expect(may("https://a.kz", "https://a.kz")).toBe(true);
  expect(may("https://b.kz", "https://a.kz")).toBe(false);
  expect(may("https://a.kz:444", "https://a.kz")).toBe(false);
});
test("a token that would break a header is none", () =>
  expect(parseSettings({ apiToken: "a\r\nHost: x" }).apiToken).toBe(""));

test("a change keeps the rest and is heard", async () => {
  const heard = vi.fn();
  onSettingsChanged(heard);
  await writeSettings({ apiToken: "abc" });
  await writeSettings({ language: "kk" });
  expect(await readSettings()).toEqual({ ...DEFAULTS, apiToken: "abc", language: "kk" });
  expect(heard).toHaveBeenLastCalledWith(
    { ...DEFAULTS, apiToken: "abc", language: "kk" },
    { ...DEFAULTS, apiToken: "abc" },
  );
});
