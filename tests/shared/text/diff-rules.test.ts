import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const SHARED = join(import.meta.dirname, "../../../shared");

/** Every way to bring in the package `diff`, with what is taken from it. */
const JSDIFF =
  /(?:import|export)\s+(?<taken>[^;'"]*?)\s*from\s*["']diff(?:\/[^"']*)?["']|(?:import|require)\s*\(\s*["'`]diff(?:\/[^"'`]*)?["'`]|import\s*["']diff(?:\/[^"']*)?["']/g;
/** The only function of jsdiff that may be used, on our own tokens and with a fuse. */
const ALLOWED = /^(?:type\s+)?\{\s*diffArrays\s*\}$/;

/** What a source does that the diff may not: one sentence each, saying what to do instead. */
function findOffences(source: string): string[] {
  const offences: string[] = [];
  for (const { groups } of source.matchAll(JSDIFF))
    if (!ALLOWED.test(groups?.taken?.trim() ?? ""))
      offences.push(
        "takes more than diffArrays from jsdiff: its string functions tear Cyrillic words into letters; use shared/text/diff.ts or word-diff.ts",
      );
  if (/\bSegmenter\b/.test(source))
    offences.push(
      "uses Intl.Segmenter, which is super-linear on long strings; use shared/text/words.ts or sentences.ts",
    );
  return offences;
}

test("shared/ uses neither jsdiff's string functions nor Intl.Segmenter", () => {
  const files = readdirSync(SHARED, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  expect(files).toContain(join("text", "diff.ts"));
  const offences = files.flatMap((file) =>
    findOffences(readFileSync(join(SHARED, file), "utf8")).map((offence) => `shared/${file} ${offence}`),
  );
  expect(offences).toEqual([]);
});

test("the rule catches what it forbids", () => {
  for (const planted of [
    'import { diffWords } from "diff";',
    'import { diffArrays, diffChars } from "diff";',
    "import * as jsdiff from 'diff';",
    'import Diff from "diff";',
    'import { diffLines } from "diff/lib/diff/line.js";',
    'import {\n  diffArrays as arrays,\n  diffSentences,\n} from "diff";',
    'export { diffWordsWithSpace } from "diff";',
    'const { diffWords } = await import("diff");',
    'const diff = require("diff");',
    'const words = new Intl.Segmenter("ru", { granularity: "word" }).segment(text);',
    "const { Segmenter } = Intl;",
  ])
    expect(findOffences(planted), planted).toHaveLength(1);
});

test("the rule lets through what is allowed", () => {
  for (const fine of [
    'import { diffArrays } from "diff";',
    'import { diffWords } from "./word-diff.ts";',
    'import { diffTexts } from "../text/diff.ts";',
    'import { diffing } from "different";',
  ])
    expect(findOffences(fine), fine).toEqual([]);
});
