// Draws every view of the extension's own pages in each language, light and dark, at 100 % and 200 %, side by
// side, to be looked at: `npx tsx scripts/own-page-sheets.ts FOLDER [VIEW …]`.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { startApi } from "../api/serve.ts";
import { readCorpusPages } from "./corpus-answer.ts";
import { serveCorpus } from "./corpus-site.ts";
import { type ExtensionBrowser, openExtensionBrowser, readMarks } from "./extension-browser.ts";
import { getChromium } from "./find-browser.ts";
import { OWN_VIEWS, type OwnView } from "./own-views.ts";
import { type Drawn, drawSheet } from "./picture-sheet.ts";
import { type SeededSettings, seedSettings } from "./seed-settings.ts";
import { until } from "./until.ts";

const PATIENCE_MS = 20_000;

/** A changed size or scheme is drawn by then. */
const SETTLE_MS = 120;

const LANGUAGES = ["ru", "kk", "en"] as const;
const SCHEMES = ["light", "dark"] as const;
/** At 200 % half as many pixels of the page fit. */
const ZOOMS = [1, 2] as const;

const [folder = "", ...wanted] = process.argv.slice(2);

async function main(): Promise<void> {
  if (folder === "") throw new Error("Say which folder the pictures go to.");
  mkdirSync(folder, { recursive: true });
  const dataDir = mkdtempSync(join(tmpdir(), "sverka-sheets-"));
  const api = await startApi({ port: 0, dataDir, newToken: true });
  const browser = await openExtensionBrowser({ executablePath: getChromium(console.log), headless: true });
  try {
    await serveCorpus(browser.context, readCorpusPages());
    const connected: SeededSettings = {
      apiAddress: api.url,
      apiToken: api.token ?? "",
      isWelcomed: true,
      mode: "api",
      portalsOff: [],
    };
    await seedSettings(browser, connected);
    await openSample(browser, "enbek-adilet-old-ru", "indicator");
    await openSample(browser, "enbek-adilet-new-ru", "indicator");
    const about = await openSample(browser, "enbek-govkz-ru", "warning");
    const views = OWN_VIEWS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
    for (const view of views) {
      await drawView(browser, view, await findTab(browser, about), connected);
      console.log(view.name);
    }
  } finally {
    await browser.close();
    await api.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** One view in every language and scheme, on one sheet for each zoom. */
async function drawView(browser: ExtensionBrowser, view: OwnView, tabId: number, connected: SeededSettings) {
  const pictures = new Map<number, Drawn[]>(ZOOMS.map((zoom) => [zoom, []]));
  for (const language of LANGUAGES) {
    await seedSettings(browser, { ...connected, ...view.settings, language });
    const page = await browser.context.newPage();
    await page.setViewportSize({ width: view.width, height: 400 });
    await page.goto(
      `chrome-extension://${browser.extensionId}/${view.file}${view.isAboutPage ? `?tab=${tabId}` : ""}`,
    );
    await view.prepare(page).catch(async (error) => {
      await page.screenshot({ path: join(folder, `${view.name}-failed.png`), fullPage: true });
      throw error;
    });
    for (const zoom of ZOOMS)
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width: Math.round(view.width / zoom), height: 400 });
        await page.waitForTimeout(SETTLE_MS);
        const png = await page.screenshot({ fullPage: true });
        pictures.get(zoom)?.push({ title: `${language} ${colorScheme} ${zoom}00 %`, png });
      }
    await view.leave?.(page);
    await page.close();
  }
  await seedSettings(browser, connected);
  for (const [zoom, drawn] of pictures)
    await drawSheet(
      browser.context,
      drawn,
      drawn.length * (Math.round(view.width / zoom) + 12) + 16,
      join(folder, `${view.name}-${zoom}00.png`),
    );
}

async function openSample(browser: ExtensionBrowser, name: string, mark: string): Promise<Page> {
  const sample = readCorpusPages().find((page) => page.name === name);
  if (sample === undefined) throw new Error(`There is no sample page ${name}.`);
  const page = await browser.context.newPage();
  await page.goto(sample.url);
  const isMarked = (marks: Record<string, string[]>) => (marks[`sverka-${mark}`] ?? []).length > 0;
  await until(() => readMarks(page), isMarked, PATIENCE_MS);
  return page;
}

async function findTab(browser: ExtensionBrowser, page: Page): Promise<number> {
  const worker = await browser.background();
  const found = `chrome.tabs.query({}).then((tabs) => tabs.find(({ url }) => url === ${JSON.stringify(page.url())}).id)`;
  return worker.evaluate<number>(found);
}

await main();
