import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing";
import { followFurtherPortals } from "../../../extension/background/further-portals.ts";

interface Registered {
  readonly id: string;
  readonly matches: string[];
  readonly js: string[];
}
let registered: Registered[];
let origins: string[];

beforeEach(() => {
  fakeBrowser.reset();
  registered = [];
  origins = [];
  Object.assign(fakeBrowser.permissions, { getAll: async () => ({ origins }) });
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ content_scripts: [{ js: ["content-scripts/portal.js"], css: ["portal.css"] }] }),
  });
  Object.assign(fakeBrowser, {
    scripting: {
      getRegisteredContentScripts: async () => registered,
      unregisterContentScripts: async () => {
        registered = [];
      },
      registerContentScripts: async (scripts: Registered[]) => {
        if (registered.length > 0) throw new Error("Duplicate script ID");
        registered.push(...scripts);
      },
    },
  });
});

test("the portals' own script runs on the further portals that were allowed, and on nothing else", async () => {
  origins = ["https://adilet.zan.kz/*", "https://stat.gov.kz/*", "https://example.org/*"];
  await followFurtherPortals();
  expect(registered).toMatchObject([
    { matches: ["https://stat.gov.kz/*"], js: ["content-scripts/portal.js"], css: ["portal.css"] },
  ]);
});

test("it follows what is allowed later, and what is taken back", async () => {
  origins = ["https://stat.gov.kz/*"];
  await followFurtherPortals();
  origins = ["https://stat.gov.kz/*", "https://egov.kz/*"];
  await followFurtherPortals();
  expect(registered[0]?.matches).toEqual(["https://stat.gov.kz/*", "https://egov.kz/*"]);
  origins = [];
  await followFurtherPortals();
  expect(registered).toEqual([]);
});

test("before the first is allowed the browser gives no way to run scripts, and none is needed", async () => {
  Object.assign(fakeBrowser, { scripting: undefined });
  await expect(followFurtherPortals()).resolves.toBeUndefined();
});
