// Draws the stores' pictures in three languages from the built extension: `npx tsx scripts/store-pictures.ts`.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { startApi } from "../api/serve.ts";
import { readCorpusPages } from "./corpus-answer.ts";
import { serveCorpus } from "./corpus-site.ts";
import { type ExtensionBrowser, openExtensionBrowser, readMarks } from "./extension-browser.ts";
import { getChromium } from "./find-browser.ts";
import { readOverlayText } from "./overlay.ts";
import { seedSettings } from "./seed-settings.ts";
import { until } from "./until.ts";

/** Size that both stores take, in pixels, and the part of it that the side panel has. */
const SIZE = { width: 1280, height: 800 };
const PANEL_WIDTH = 400;

const PATIENCE_MS = 20_000;
const LANGUAGES = ["ru", "kk", "en"] as const;
const FOLDER = join(import.meta.dirname, "../docs/store/pictures");

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const dataDir = mkdtempSync(join(tmpdir(), "sverka-pictures-"));
  const api = await startApi({ port: 0, dataDir, newToken: true });
  const settings = { apiAddress: api.url, apiToken: api.token ?? "", isWelcomed: true };
  try {
    for (const language of LANGUAGES) {
      const browser = await openExtensionBrowser({
        executablePath: getChromium(console.log),
        headless: true,
        language,
      });
      await serveCorpus(browser.context, readCorpusPages());
      await seedSettings(browser, { ...settings, language });
      await draw(browser, language);
      await browser.close();
    }
  } finally {
    await api.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function draw(browser: ExtensionBrowser, language: string): Promise<void> {
  await openSample(browser, "enbek-adilet-old-ru", "indicator");
  await openSample(browser, "enbek-adilet-new-ru", "indicator");
  const page = await openSample(browser, "enbek-govkz-ru", "warning");
  const tabId = await findTab(browser, page);
  const panel = await openOwn(browser, `sidepanel.html?tab=${tabId}`, { ...SIZE, width: PANEL_WIDTH });
  await panel.locator(".finding").first().click();
  await panel.locator("table tbody tr:nth-child(2)").waitFor();
  await page.bringToFront();
  await until(
    () => readOverlayText(page, "[role=dialog]"),
    (text) => text !== "",
    PATIENCE_MS,
  );
  await settle(page);
  await page.screenshot({ path: join(FOLDER, `card-${language}.png`) });
  await page.setViewportSize({ ...SIZE, width: SIZE.width - PANEL_WIDTH });
  await settle(page);
  await drawBeside(browser, page, panel, join(FOLDER, `panel-${language}.png`));
  const options = await openOwn(browser, "options.html", SIZE);
  await options.screenshot({ path: join(FOLDER, `options-${language}.png`) });
}

async function openSample(browser: ExtensionBrowser, name: string, mark: string): Promise<Page> {
  const sample = readCorpusPages().find((page) => page.name === name);
  if (sample === undefined) throw new Error(`There is no sample page ${name}.`);
  const page = await browser.context.newPage();
  await page.setViewportSize(SIZE);
  await page.goto(sample.url);
  const isMarked = (marks: Record<string, string[]>) => (marks[`sverka-${mark}`] ?? []).length > 0;
  await until(() => readMarks(page), isMarked, PATIENCE_MS);
  return page;
}

async function openOwn(browser: ExtensionBrowser, path: string, size: typeof SIZE): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize(size);
  await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
  await page.locator("h1").waitFor();
  await settle(page);
  return page;
}

async function findTab(browser: ExtensionBrowser, page: Page): Promise<number> {
  const worker = await browser.background();
  const found = `chrome.tabs.query({}).then((tabs) => tabs.find(({ url }) => url === ${JSON.stringify(page.url())}).id)`;
  return worker.evaluate<number>(found);
}

/** The page and the panel beside it in one picture, as the browser's window shows them. */
async function drawBeside(browser: ExtensionBrowser, page: Page, panel: Page, path: string): Promise<void> {
  const images = [await page.screenshot(), await panel.screenshot()].map(
    (png) => `<img src="data:image/png;base64,${png.toString("base64")}">`,
  );
  const frame = await browser.context.newPage();
  await frame.setViewportSize(SIZE);
  await frame.setContent(
    `<style>body{margin:0;display:flex}img+img{border-left:1px solid #cfd6de}</style>${images.join("")}`,
  );
  await frame.screenshot({ path });
  await frame.close();
}

/** Fades and late answers are over. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(800);
}

await main();
