import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findUnusedPackages, findViolations, type SourceFile } from "./import-table.ts";

const ROOT = join(import.meta.dirname, "..");

/** What `.gitignore` keeps out. The tree is walked: the tests run where git is not installed too. */
const NOT_OURS = new Set(["node_modules", ".git", ".wxt", ".output", ".cache", "demo-output", "test-output"]);
const tracked = listFiles("");

function listFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => !NOT_OURS.has(name))
    .flatMap((entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? listFiles(path) : [path];
    });
}

const sources: SourceFile[] = tracked
  .filter((path) => /^(?:shared|api|extension)\/.*\.tsx?$/u.test(path))
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") }));

describe("import table", () => {
  test("every import is allowed", () => expect(findViolations(sources)).toEqual([]));
  test("every allowed package is used", () => {
    expect(findUnusedPackages(sources)).toEqual([]);
    expect(findUnusedPackages(sources.filter(({ path }) => !path.startsWith("shared/portals/")))).toEqual([
      expect.stringContaining("@mozilla/readability"),
    ]);
  });

  const planted: [path: string, text: string][] = [
    ["shared/text/span.ts", 'import { compare } from "../comparison/compare.ts";'],
    ["shared/portals/adilet.ts", 'import { analyze } from "../statements/analyze.ts";'],
    ["shared/statements/analyze.ts", 'import { readPage } from "../portals/portals.ts";'],
    ["shared/comparison/compare.ts", 'import * as v from "valibot";'],
    ["shared/contract/capture.ts", 'import type { Capture } from "../text/capture.ts";'],
    ["shared/text/diff.ts", 'import { readFileSync } from "node:fs";'],
    ["shared/text/diff.ts", 'const fs = await import("node:fs");'],
    ["api/app.ts", 'import { settings } from "../extension/settings.ts";'],
    ["extension/messages.ts", 'import type { Api } from "../api/app.ts";'],
    ["extension/api-client.ts", 'import { createApp } from "../api/app.ts";'],
    ["extension/page/marks.ts", 'import { h } from "preact";'],
    ["extension/page/marks.ts", 'import { browser } from "wxt/browser";'],
    ["extension/ui/card.tsx", 'import { findMarks } from "../page/marks.ts";'],
    ["extension/ui/card.tsx", 'import { saveCapture } from "../api-client.ts";'],
    ["extension/ui/card.tsx", 'import { askFromPage } from "../messages.ts";'],
    ["extension/visit/visit.ts", 'import { Hono } from "hono";'],
    ["extension/visit/visit.ts", 'import { readFileSync } from "node:fs";'],
    ["api/app.ts", 'import { render } from "preact";'],
  ];
  test.each(planted)("a planted import is caught: %s ← %s", (path, text) =>
    expect(findViolations([{ path, text }])).toHaveLength(1),
  );

  test("the one exception is allowed", () =>
    expect(
      findViolations([
        { path: "extension/api-client.ts", text: 'import type { Api } from "../api/app.ts";' },
      ]),
    ).toEqual([]));
});

describe("names", () => {
  const EMPTY_NAMES =
    /(?:^|\/)(?:utils?|helpers?|common|misc|types|data|info)\.tsx?$|Manager|Service(?!Worker)/u;
  test("no file name says nothing", () => {
    expect(sources.map(({ path }) => path).filter((path) => EMPTY_NAMES.test(path))).toEqual([]);
    expect(EMPTY_NAMES.test("shared/text/utils.ts")).toBe(true);
  });

  test("files are kebab-case", () => {
    const paths = sources.map(({ path }) => path).filter((path) => !path.includes("/migrations/"));
    expect(paths.filter((path) => /[A-Z_]/u.test(path.split("/").at(-1) ?? ""))).toEqual([]);
  });

  test("no file is over 300 lines: it hides a second idea", () =>
    expect(sources.filter(({ text }) => text.split("\n").length > 300).map(({ path }) => path)).toEqual([]));
});

describe("purity of shared/", () => {
  const IMPURE = /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.now|fetch\(|localStorage|process\.)/u;
  test("no clock, randomness, network or process", () => {
    const impure = sources.filter(
      ({ path, text }) => path.startsWith("shared/") && IMPURE.test(withoutComments(text)),
    );
    expect(impure.map(({ path }) => path)).toEqual([]);
  });
  test("a planted clock is caught", () => expect(IMPURE.test("const now = Date.now();")).toBe(true));
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//gu, "").replace(/^\s*\/\/.*$/gmu, "");
}

describe("ARCHITECTURE.md", () => {
  const text = readFileSync(join(ROOT, "ARCHITECTURE.md"), "utf8");
  const cited = [...text.matchAll(/`((?:shared|api|extension|tests|scripts|docs|\.ci)\/[\w./<>*-]*)`/gu)].map(
    ([, path]) => path ?? "",
  );
  const missing = (paths: readonly string[]) =>
    paths.filter((path) => !/[<*]/u.test(path) && !existsSync(join(ROOT, path)));

  test("cites paths", () => expect(cited.length).toBeGreaterThan(30));
  test("every cited path exists", () => expect(missing(cited)).toEqual([]));
  test("a path that is gone is caught", () => expect(missing(["shared/text/gone.ts"])).toHaveLength(1));

  test("every folder of code is on the map", () => {
    const folders = new Set(
      sources
        .map(({ path }) => path.split("/").slice(0, 2).join("/"))
        .filter((path) => !/\.tsx?$/u.test(path)),
    );
    expect([...folders].filter((folder) => !text.includes(`${folder}/`))).toEqual([]);
  });
});

describe("what the project says of itself", () => {
  const FOREIGN = /\/work\/|\bhelper session|farm-|claude|anthropic|\bAI agent|chatgpt/iu;
  test("no path or tool of the machine it was written on", () => {
    const texts = tracked
      .filter(
        (path) => /\.(?:md|tsx?|json|html|css|ya?ml)$/u.test(path) && path !== "tests/architecture.test.ts",
      )
      .filter((path) => path !== "package-lock.json");
    expect(texts.filter((path) => FOREIGN.test(readFileSync(join(ROOT, path), "utf8")))).toEqual([]);
  });
});
