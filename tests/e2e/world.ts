import { rmSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { type RunningApi, startApi } from "../../api/serve.ts";
import { type CorpusPage, readCorpusPages } from "../../scripts/corpus-answer.ts";
import { serveCorpus } from "../../scripts/corpus-site.ts";
import { type ExtensionBrowser, openExtensionBrowser, readMarks } from "../../scripts/extension-browser.ts";
import { getChromium } from "../../scripts/find-browser.ts";
import { seedSettings } from "../../scripts/seed-settings.ts";
import { until } from "../../scripts/until.ts";
import { makeDataDir } from "./data-dir.ts";

/** Long enough for a slow machine; a good answer never waits for it. */
export const PATIENCE = { timeout: 15_000, interval: 100 };

/** The extension in a browser, an API of its own, and the sample pages at their addresses. */
export interface World {
  readonly browser: ExtensionBrowser;
  readonly api: Pick<RunningApi, "url" | "token">;
  readonly dataDir: string;
  /** Opens a sample page in a new tab. */
  readonly open: (name: string) => Promise<Page>;
  /** Ends the API; does nothing when it is not running, as when a test is tried a second time. */
  readonly stopApi: () => Promise<void>;
  /** Starts an API on the same port and data, after the one that runs is ended. */
  readonly restartApi: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openWorld(
  options: {
    language?: string;
    extraPages?: readonly CorpusPage[];
    /** The reader was told what is read and where it goes; told unless a test says otherwise. */
    isWelcomed?: boolean;
    hasTouch?: boolean;
  } = {},
): Promise<World> {
  const dataDir = makeDataDir();
  let api = await startApi({ port: 0, dataDir, newToken: true });
  let isApiUp = true;
  const { url, token = "" } = api;
  const stopApi = async () => {
    if (isApiUp) await api.close();
    isApiUp = false;
  };
  const browser = await openExtensionBrowser({
    executablePath: getChromium(() => undefined),
    headless: true,
    language: options.language ?? "ru",
    hasTouch: options.hasTouch ?? false,
  });
  const pages = [...readCorpusPages(), ...(options.extraPages ?? [])];
  await serveCorpus(browser.context, pages);
  await seedSettings(browser, { apiAddress: url, apiToken: token, isWelcomed: options.isWelcomed ?? true });
  return {
    browser,
    get api() {
      return api;
    },
    dataDir,
    open: async (name) => openPage(browser, pages, name),
    stopApi,
    restartApi: async () => {
      await stopApi();
      api = await startApi({ port: Number(new URL(url).port), dataDir });
      isApiUp = true;
    },
    close: async () => {
      await browser.close();
      await stopApi();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The gov.kz copy that was never brought up to date, with its warnings: the register was opened before. */
export async function openStaleCopy(world: World): Promise<Page> {
  await expectMark(await world.open("enbek-adilet-new-ru"), "indicator", /9,0/u);
  const stale = await world.open("enbek-govkz-ru");
  await expectMark(stale, "warning", /самозанятого/u);
  return stale;
}

async function openPage(
  browser: ExtensionBrowser,
  pages: readonly CorpusPage[],
  name: string,
): Promise<Page> {
  const sample = pages.find((page) => page.name === name);
  if (sample === undefined) throw new Error(`There is no sample page ${name}.`);
  const page = await browser.context.newPage();
  await page.goto(sample.url);
  return page;
}

/** Waits until a highlight holds a text that matches. */
export async function expectMark(page: Page, name: string, text: RegExp): Promise<void> {
  const read = async () => (await readMarks(page))[`sverka-${name}`] ?? [];
  const texts = await until(read, (seen) => seen.some((one) => text.test(one)), PATIENCE.timeout);
  expect(texts).toContainEqual(expect.stringMatching(text));
}
