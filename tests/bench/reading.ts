// Times reading and analysing pages: `npm run bench:reading -- [--write | FILE ADDRESS …]`. Without files: the
// real pages beside the project, when they are there, the sample pages, and generated pages of 0.1, 1 and 10
// million characters of HTML. Times are medians of several calls, wall time on a quiet machine, else processor
// time; "× walk" is read and analyse over a bare walk of the same page's text nodes. The last lines lift the
// limits, to tell whether time and memory grow with the length alone, and keep them, to tell what bounds memory.
// --write puts all of it into docs/reading-speed.md.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseHtml } from "../../api/parse-html.ts";
import { readPage } from "../../shared/portals/read-page.ts";
import { walk } from "../../shared/portals/walk.ts";
import { analyze } from "../../shared/statements/analyze.ts";
import { readCases } from "../corpus/read-corpus.ts";
import { benchMs } from "./bench-clock.ts";
import { describeMachine } from "./machine.ts";
import { describeBounds, describeGrowth, heapMb } from "./reading-growth.ts";
import { REAL_PAGES } from "./real-pages.ts";
import { makeRegisterPage } from "./register-page.ts";
import { readContent } from "./score-pages.ts";

const REPORT = new URL("../../docs/reading-speed.md", import.meta.url);
const REAL_FOLDER = join(import.meta.dirname, "../../../shared/portals");

const LENGTHS = [100_000, 1_000_000, 10_000_000] as const;

/** Pages under this length are timed more often: one call is too short to tell. */
const SHORT = 300_000;

interface Sample {
  readonly name: string;
  readonly address: string;
  readonly html: string;
}

interface Stages {
  readonly parseMs: number;
  readonly readMs: number;
  readonly analyseMs: number;
  readonly walkMs: number;
}

const HEAD = [
  "page",
  "characters of HTML",
  "of text",
  "blocks",
  "statements",
  "parse ms",
  "read ms",
  "analyse ms",
  "characters of text a second",
  "× walk",
  "MB held",
];

const lines: string[] = [];
const isWriting = process.argv.includes("--write");
const given = process.argv.slice(2).filter((word) => word !== "--write");
if (given.length % 2 === 1) {
  console.error("bad-arguments: give each file with its page's address");
  process.exitCode = 2;
} else if (given.length > 0) reportAll("Pages given", readFiles(given));
else {
  print(
    "# Speed of reading",
    "",
    "`npm run bench:reading -- --write` writes this page. Parsing is Node's; browsers have parsed a page before we read it.",
    "",
    describeMachine(),
  );
  reportAll("Real pages", readRealPages());
  reportAll("Sample pages", readCases());
  reportAll("Generated pages", LENGTHS.map(generate));
  print("", "## Growth", "", ...describeGrowth(LENGTHS));
  print("", "## Memory", "", ...describeBounds());
  if (isWriting) writeFileSync(REPORT, `${lines.join("\n")}\n`);
}

function readFiles(args: readonly string[]): Sample[] {
  return args.flatMap((name, index) => {
    const address = args[index + 1];
    return index % 2 === 1 || address === undefined
      ? []
      : [{ name, address, html: readFileSync(name, "utf8") }];
  });
}

/** Saved pages of portals; they are not part of the project. */
function readRealPages(): Sample[] {
  return REAL_PAGES.flatMap(({ file, url }) => {
    const path = join(REAL_FOLDER, file);
    return existsSync(path) ? [{ name: file, address: url, html: readContent(path) }] : [];
  });
}

function generate(length: number): Sample {
  return { name: `${length / 1e6} M`, ...makeRegisterPage(length) };
}

function reportAll(title: string, samples: readonly Sample[]): void {
  if (samples.length === 0) return;
  print("", `## ${title}`, "");
  printRow(HEAD);
  printRow(HEAD.map((_, index) => (index === 0 ? "---" : "--:")));
  for (const sample of samples) report(sample);
}

function report({ name, address, html }: Sample): void {
  const url = new URL(address);
  const reading = readPage(parseHtml(html), url);
  if (reading.state !== "read") {
    printRow([name, html.length, reading.state, ...HEAD.slice(3).map(() => "")]);
    return;
  }
  const { blocks } = reading.capture;
  const text = blocks.reduce((sum, block) => sum + block.text.length, 0);
  const { statements } = analyze(reading.capture);
  const stages = timeStages(html, url, html.length < SHORT ? 9 : 3);
  const ourMs = stages.readMs + stages.analyseMs;
  printRow([
    name,
    html.length,
    text,
    blocks.length,
    statements.length,
    stages.parseMs.toFixed(1),
    stages.readMs.toFixed(1),
    stages.analyseMs.toFixed(1),
    `${((text / ourMs) * 1e-3).toFixed(2)} M`,
    (ourMs / stages.walkMs).toFixed(1),
    heldMb(html, url).toFixed(0),
  ]);
}

function timeStages(html: string, url: URL, calls: number): Stages {
  const times = Array.from({ length: calls }, () => {
    const document = time(() => parseHtml(html));
    const walked = time(() => countText(document.value));
    const read = time(() => readPage(document.value, url));
    const analysed = time(() => (read.value.state === "read" ? analyze(read.value.capture) : undefined));
    return { parseMs: document.ms, walkMs: walked.ms, readMs: read.ms, analyseMs: analysed.ms };
  });
  const of = (stage: keyof Stages): number => median(times.map((one) => one[stage]));
  return { parseMs: of("parseMs"), walkMs: of("walkMs"), readMs: of("readMs"), analyseMs: of("analyseMs") };
}

/** The least that any reader does: every text node is looked at, its length summed. */
function countText(document: Document): number {
  let length = 0;
  walk(document.documentElement, {
    enter: () => true,
    leave: () => {},
    text: (node) => {
      length += node.data.trim().length;
    },
  });
  return length;
}

function time<Value>(work: () => Value): { value: Value; ms: number } {
  const start = benchMs();
  const value = work();
  return { value, ms: benchMs() - start };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Memory that a page, its blocks and its statements hold together, in MB. */
function heldMb(html: string, url: URL): number {
  const before = heapMb();
  const document = parseHtml(html);
  const reading = readPage(document, url);
  const held = [document, reading, reading.state === "read" ? analyze(reading.capture) : undefined];
  const after = heapMb();
  return held.length > 0 ? Math.max(0, after - before) : 0;
}

function printRow(cells: readonly (string | number)[]): void {
  print(`| ${cells.join(" | ")} |`);
}

function print(...more: readonly string[]): void {
  lines.push(...more);
  for (const line of more) console.log(line);
}
