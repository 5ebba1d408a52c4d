import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "playwright-core";
import { startApi } from "../api/serve.ts";
import { buildExtension } from "./build-extension.ts";
import { type CorpusPage, readCorpusPages } from "./corpus-answer.ts";
import { serveCorpus } from "./corpus-site.ts";
import { type ExpectedPage, findDifferences, readExpectations, type ShownPage } from "./demo-expectations.ts";
import { type ExtensionBrowser, openExtensionBrowser, readMarks } from "./extension-browser.ts";
import { BrowserMissingError, getChromium } from "./find-browser.ts";
import { hasDisplay } from "./has-display.ts";
import { type PageTimes, readTimes, watchPage } from "./measure-page.ts";
import { clickInOverlay, hasOverlay, readOverlayAttributes } from "./overlay.ts";
import { seedSettings } from "./seed-settings.ts";
import { until } from "./until.ts";

const HELP = `npm run demo: the sample pages in a real browser with the extension.

  npm run demo -- [--headless] [--output demo-output] [--language ru|kk|en] [--port 0]

Exits 0 when every mark and finding that the samples promise is in the pages, else 1 with the difference.`;

/** Longest wait for one page to show what it should, in milliseconds. */
const PAGE_TIMEOUT_MS = 15_000;

/** One opened sample with what it must show. */
interface OpenPage {
  readonly expected: ExpectedPage;
  readonly page: Page;
}

interface Shown extends OpenPage {
  readonly shown: ShownPage;
  readonly differences: readonly string[];
}

try {
  process.exitCode = await demo();
} catch (error) {
  console.error(error instanceof BrowserMissingError ? error.message : error);
  process.exitCode = 1;
}

async function demo(): Promise<number> {
  const { values } = parseArgs({
    options: {
      headless: { type: "boolean", default: !hasDisplay() },
      output: { type: "string", default: "demo-output" },
      language: { type: "string", default: "ru" },
      port: { type: "string", default: "0" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  progress("Building the extension");
  await buildExtension();
  progress("Starting the API on an embedded database in a temporary folder");
  const dataDir = mkdtempSync(join(tmpdir(), "sverka-demo-"));
  const api = await startApi({ port: Number(values.port), dataDir, newToken: true });
  progress("Opening Chromium with the extension");
  const executablePath = getChromium(progress);
  const browser = await openExtensionBrowser({
    executablePath,
    headless: values.headless,
    language: values.language,
  });
  try {
    await seedSettings(browser, { apiAddress: api.url, apiToken: api.token ?? "" });
    const code = await showSamples(browser, values.output);
    if (!values.headless) await letPlay(browser);
    return code;
  } finally {
    await browser.close();
    await api.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function showSamples(browser: ExtensionBrowser, output: string): Promise<number> {
  const samples = readCorpusPages();
  await serveCorpus(browser.context, samples);
  mkdirSync(output, { recursive: true });
  const opened: OpenPage[] = [];
  for (const expected of readExpectations()) {
    const sample = getSample(samples, expected.name);
    progress(`${expected.name}  ${sample.url}`);
    opened.push({ expected, page: await openSample(browser, sample) });
  }
  const results: Shown[] = [];
  for (const open of opened) {
    const result = await lookAt(browser, open);
    results.push(result);
    for (const difference of result.differences) console.error(`${open.expected.name}: ${difference}`);
    await photograph(result, output);
  }
  progress("Opening each page once more to measure it");
  const times = new Map<string, PageTimes>();
  for (const { expected, page } of opened) times.set(expected.name, await measure(browser, page, expected));
  return report(results, times, output);
}

function getSample(samples: readonly CorpusPage[], name: string): CorpusPage {
  const sample = samples.find((candidate) => candidate.name === name);
  if (sample === undefined) throw new Error(`tests/corpus/${name} has no page.html with an address.txt.`);
  return sample;
}

async function openSample(browser: ExtensionBrowser, { url }: CorpusPage): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(url);
  // The page is left alone until its marks are there: the next one may change what is known of it.
  await until(
    () => readMarks(page),
    (marks) => Object.values(marks).some((texts) => texts.length > 0),
    PAGE_TIMEOUT_MS,
  );
  return page;
}

/** Asks the browser what the page shows, until it is what is expected or the time is over. */
async function lookAt(browser: ExtensionBrowser, { expected, page }: OpenPage): Promise<Shown> {
  await page.bringToFront();
  if (await hasOverlay(page)) await clickInOverlay(page, ".summary").catch(() => undefined);
  const look = async () => {
    const [marks, badge] = [await readMarks(page), await browser.badgeOf(page)];
    const [warnings, codes] = [await readCodes(page, "data-warnings"), await readCodes(page, "data-codes")];
    return { marks, badge, told: await readOverlayAttributes(page, "data-told"), warnings, codes };
  };
  const shown = await until(look, (seen) => findDifferences(expected, seen).length === 0, PAGE_TIMEOUT_MS);
  return { expected, page, shown, differences: findDifferences(expected, shown) };
}

async function readCodes(page: Page, attribute: string): Promise<string[]> {
  const lists = await readOverlayAttributes(page, attribute);
  return lists.flatMap((list) => list.split(" ")).filter((code) => code !== "");
}

async function photograph({ page, expected, shown }: Shown, output: string): Promise<void> {
  await page.screenshot({ path: join(output, `${expected.name}.png`) });
  if (!shown.codes.some((code) => code === "value-differs")) return;
  await clickInOverlay(page, "[data-group]");
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(output, `${expected.name}-card.png`) });
}

/** Opens the page anew, when all other copies are known. */
async function measure(browser: ExtensionBrowser, opened: Page, expected: ExpectedPage): Promise<PageTimes> {
  const page = await browser.context.newPage();
  await watchPage(page);
  await page.goto(opened.url());
  const hasPlace = expected.warnings.some((code) => code.endsWith("-differs"));
  const times = await until(
    () => readTimes(page),
    ({ marksMs, findingsMs }) => marksMs !== undefined && (!hasPlace || findingsMs !== undefined),
    expected.statements.length === 0 ? 1_000 : PAGE_TIMEOUT_MS,
  );
  await page.close();
  return times;
}

function report(results: readonly Shown[], times: ReadonlyMap<string, PageTimes>, output: string): number {
  const rows = results.map((result) => {
    const { expected, shown, differences } = result;
    const { marksMs, findingsMs } = times.get(expected.name) ?? {};
    return {
      page: expected.name,
      goals: countMarked(result, ["goal"]),
      tasks: countMarked(result, ["task"]),
      indicators: countMarked(result, ["indicator", "result-indicator"]),
      badge: shown.badge,
      findings: shown.codes.join(" "),
      "ms to marks": format(marksMs),
      "ms to findings": format(findingsMs),
      "": differences.length === 0 ? "ok" : "DIFFERS",
    };
  });
  console.table(rows);
  console.log(
    `Median time from text to marks ${median(rows.map((row) => row["ms to marks"]))} ms, to findings ${median(rows.map((row) => row["ms to findings"]))} ms`,
  );
  const failed = results.filter(({ differences }) => differences.length > 0).length;
  console.log(`Screenshots: ${output}`);
  console.log(`\n${results.length - failed} passed, ${failed} failed, 0 skipped`);
  return failed === 0 && results.length > 0 ? 0 : 1;
}

/** How many of the promised statements of these kinds are marked. */
function countMarked(result: Shown, kinds: readonly string[]): number {
  const { statements } = result.expected;
  const unmarked = result.differences.filter((difference) =>
    kinds.some((kind) => difference.startsWith(`${kind} is not`)),
  );
  return statements.filter(({ kind }) => kinds.includes(kind)).length - unmarked.length;
}

function format(ms: number | undefined): string {
  return ms === undefined ? "" : String(Math.round(ms));
}

function median(values: readonly string[]): string {
  const sorted = values
    .filter((value) => value !== "")
    .map(Number)
    .sort((a, b) => a - b);
  return String(sorted[Math.floor(sorted.length / 2)] ?? "–");
}

function letPlay(browser: ExtensionBrowser): Promise<void> {
  console.log("The browser stays open: look around. Close it, or press Ctrl+C here, to end.");
  return new Promise((resolve) => {
    browser.context.once("close", () => resolve());
    process.once("SIGINT", () => resolve());
  });
}

function progress(line: string): void {
  console.log(`… ${line}`);
}
