// Measures what the built extension costs a page: `npm run bench:page -- [RUNS] [--write]`. Each page is opened on a
// portal and, with the same text, where nothing runs: the difference is ours. Tasks are told in processor
// time, which a busy machine lengthens least, and of a visit with the profiler on; the times till something
// is seen are by the clock, and of a visit without it. --write puts the figures into docs/page-speed.md.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { type RunningApi, startApi } from "../../api/serve.ts";
import { buildExtension } from "../../scripts/build-extension.ts";
import type { CorpusPage } from "../../scripts/corpus-answer.ts";
import { serveCorpus } from "../../scripts/corpus-site.ts";
import { type ExtensionBrowser, openExtensionBrowser } from "../../scripts/extension-browser.ts";
import { getChromium } from "../../scripts/find-browser.ts";
import { readTimes, watchPage } from "../../scripts/measure-page.ts";
import { seedSettings } from "../../scripts/seed-settings.ts";
import { describeMachine } from "./machine.ts";
import { captureOf, type MeasuredPage, makeMeasuredPage, SIZES } from "./page-samples.ts";
import { startTrace, type ThreadWork } from "./page-trace.ts";

const REPORT = new URL("../../docs/page-speed.md", import.meta.url);

/** Time a page is watched after it was opened, in ms; a longer one for pages that take longer. */
const WATCHED_MS = { short: 2_500, long: 9_000 };

/** What counts as a long task, in ms (W3C Long Tasks). */
const LONG_TASK_MS = 50;

interface Measured {
  readonly marksMs: number;
  readonly allMarksMs: number;
  readonly findingsMs: number;
  readonly layoutShift: number;
  readonly heapMb: number;
  readonly work: ThreadWork;
}

const isWriting = process.argv.includes("--write");
const runs = Number(process.argv.slice(2).find((word) => word !== "--write") ?? 3);
const lines: string[] = [];
await buildExtension("chrome");
await buildExtension("firefox");
print(
  "# Speed in the page",
  "",
  "`npm run bench:page -- --write` writes this page. Tasks are in processor time and traced; marks (the first, and all of them: the first statements are marked while others are found) and findings are by the clock, on a visit without the trace.",
  "",
  describeMachine(),
  "",
);
printPackages();
const dataDir = mkdtempSync(join(tmpdir(), "sverka-bench-page-"));
const api = await startApi({ port: 0, dataDir, newToken: true });
try {
  for (const name of Object.keys(SIZES) as (keyof typeof SIZES)[]) await measurePage(makeMeasuredPage(name));
} finally {
  await api.close();
  rmSync(dataDir, { recursive: true, force: true });
}
if (isWriting) writeFileSync(REPORT, `${lines.join("\n")}\n`);

async function measurePage(sample: MeasuredPage): Promise<void> {
  await store(api, sample.other);
  const browser = await openExtensionBrowser({
    executablePath: getChromium(() => undefined),
    headless: true,
    language: "ru",
  });
  try {
    await serveCorpus(browser.context, [sample.page, sample.alone]);
    await seedSettings(browser, { apiAddress: api.url, apiToken: api.token ?? "" });
    // The first page of a browser starts its processes.
    await open(browser, sample.alone);
    const [alone, marked]: [Measured[], Measured[]] = [[], []];
    for (let run = 0; run < runs; run += 1) {
      alone.push(await open(browser, sample.alone));
      marked.push(await open(browser, sample.page));
    }
    report(sample, alone, marked);
  } finally {
    await browser.close();
  }
}

async function store({ url, token = "" }: RunningApi, other: CorpusPage): Promise<void> {
  const answer = await fetch(`${url}/v1/captures`, {
    method: "POST",
    headers: { Authorization: `Bearer ${token}`, "X-Sverka": "1", "Content-Type": "application/json" },
    body: JSON.stringify(captureOf(other)),
  });
  if (!answer.ok) throw new Error(`The API refused the other copy: ${await answer.text()}`);
}

async function open(browser: ExtensionBrowser, { url, html }: CorpusPage): Promise<Measured> {
  const watchedMs = html.length > 1_000_000 ? WATCHED_MS.long : WATCHED_MS.short;
  const traced = await browser.context.newPage();
  const trace = await startTrace(traced);
  await traced.goto(url, { waitUntil: "commit" });
  await traced.waitForTimeout(watchedMs);
  const work = await trace.stop();
  await traced.close();
  const page = await browser.context.newPage();
  await watchPage(page);
  await page.goto(url, { waitUntil: "commit" });
  await page.waitForTimeout(watchedMs);
  const { layoutShift, ...times } = await readTimes(page);
  const heapMb = await readHeap(page);
  await page.close();
  return {
    marksMs: times.marksMs ?? Number.NaN,
    allMarksMs: times.allMarksMs ?? Number.NaN,
    findingsMs: times.findingsMs ?? Number.NaN,
    layoutShift,
    heapMb,
    work,
  };
}

/** Scripts' memory after a collection, the page's and ours together. */
async function readHeap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  await session.detach();
  return (metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? 0) / 1e6;
}

function report({ name, page }: MeasuredPage, alone: readonly Measured[], marked: readonly Measured[]): void {
  const of = (all: readonly Measured[], pick: (one: Measured) => number) => median(all.map(pick));
  const blocking = ({ work }: Measured) =>
    [...work.ours, ...work.others].reduce((sum, ms) => sum + Math.max(0, ms - LONG_TASK_MS), 0);
  const rows: [string, string][] = [
    ["marks after the text is there", `${of(marked, ({ marksMs }) => marksMs).toFixed(0)} ms`],
    ["all marks", `${of(marked, ({ allMarksMs }) => allMarksMs).toFixed(0)} ms`],
    ["findings", `${of(marked, ({ findingsMs }) => findingsMs).toFixed(0)} ms`],
    [
      "longest task with our scripts",
      `${of(marked, ({ work }) => work.ours[0] ?? 0).toFixed(0)} ms (runs: ${marked.map(({ work }) => (work.ours[0] ?? 0).toFixed(0)).join(", ")})`,
    ],
    ["tasks with our scripts together", `${of(marked, ({ work }) => work.ourMs).toFixed(0)} ms`],
    [
      "longest other task (page alone)",
      `${of(marked, ({ work }) => work.others[0] ?? 0).toFixed(0)} ms (${of(alone, ({ work }) => work.others[0] ?? 0).toFixed(0)} ms)`,
    ],
    [
      "total blocking time (page alone)",
      `${of(marked, blocking).toFixed(0)} ms (${of(alone, blocking).toFixed(0)} ms)`,
    ],
    [
      "layout shift (page alone)",
      `${of(marked, ({ layoutShift }) => layoutShift).toFixed(4)} (${of(alone, ({ layoutShift }) => layoutShift).toFixed(4)})`,
    ],
    [
      "memory of scripts added",
      `${(of(marked, ({ heapMb }) => heapMb) - of(alone, ({ heapMb }) => heapMb)).toFixed(1)} MB`,
    ],
    ["our scripts where no portal is", `${of(alone, ({ work }) => work.ourMs).toFixed(0)} ms`],
  ];
  print(
    "",
    `## ${name}`,
    "",
    `${page.html.length} characters; medians of ${marked.length} runs; load ${loadavg()[0]?.toFixed(1)}.`,
    "",
    ...rows.map(([what, value]) => `- ${what}: ${value}`),
  );
}

function print(...more: readonly string[]): void {
  lines.push(...more);
  for (const line of more) console.log(line);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** Sizes as they are sent: compressed. */
function printPackages(): void {
  for (const build of ["chrome-mv3", "firefox-mv3"]) {
    const folder = join(import.meta.dirname, "../../.output", build);
    const sizeOf = (path: string) => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length / 1e3;
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const total = files.reduce((sum, { parentPath, name }) => {
      return sum + gzipSync(readFileSync(join(parentPath, name)), { level: 9 }).length / 1e3;
    }, 0);
    print(
      `- ${build}: ${total.toFixed(0)} kB compressed; in every portal page ${sizeOf("content-scripts/portal.js").toFixed(1)} kB, when there is something to show ${sizeOf("overlay.js").toFixed(1)} kB more`,
    );
  }
}
