import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readZip } from "./zip-entries.ts";

const ROOT = join(import.meta.dirname, "../..");
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };

/** Folders to be removed. */
const made: string[] = [];
let packed: Map<string, Buffer>;
let sources: Map<string, Buffer>;

/** Runs the builder in a folder. */
function build(where: string, ...args: string[]): void {
  execFileSync(process.execPath, [join(ROOT, "node_modules/wxt/bin/wxt.mjs"), ...args], {
    cwd: where,
    stdio: "pipe",
    // The test runner's own says "test", and then another program is built.
    env: { ...process.env, NODE_ENV: "production" },
  });
}

beforeAll(() => {
  build(ROOT, "zip", "-b", "firefox");
  const open = (name: string) => readZip(join(ROOT, `.output/sverka-${version}-${name}.zip`));
  packed = open("firefox");
  sources = open("sources");
});
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

test("the package holds the built extension and nothing else", () => {
  const kinds = new Set([...packed.keys()].map((path) => path.split(".").at(-1)));
  expect([...kinds].sort()).toEqual(["css", "html", "js", "json", "png"]);
  expect([...packed.keys()].filter((path) => !path.includes("/")).sort()).toEqual(
    ["background.js", "manifest.json", "options.html", "overlay.js", "popup.html", "sidepanel.html"].sort(),
  );
});

test("the sources hold all that is built from, and neither packages nor what is private", () => {
  const own = ["extension", "shared"].flatMap((top) =>
    readdirSync(join(ROOT, top), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1)),
  );
  for (const path of ["package.json", "package-lock.json", "wxt.config.ts", "README.md", "LICENSE", ...own])
    expect(sources.has(path), path).toBe(true);
  const unwanted = /(?:^|\/)(?:\.|node_modules\/|tests\/|demo-output\/)|\.(?:zip|pem|env)$/u;
  expect([...sources.keys()].filter((path) => unwanted.test(path))).toEqual([]);
});

test("built from those sources alone the package is the same, byte for byte", () => {
  const folder = mkdtempSync(join(tmpdir(), "sverka-sources-"));
  made.push(folder);
  for (const [path, content] of sources) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  build(folder, "build", "-b", "firefox");
  for (const [path, content] of packed)
    expect(readFileSync(join(folder, ".output/firefox-mv3", path)).equals(content), path).toBe(true);
}, 120_000);
