import { rmSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { type RunningApi, startApi } from "../../api/serve.ts";
import { type CorpusPage, readCorpusPages } from "../../scripts/corpus-answer.ts";
import { serveCorpus } from "../../scripts/corpus-site.ts";
import {
  type ExtensionBrowser,
  markedStatements,
  openExtensionBrowser,
  readMarks,
} from "../../scripts/extension-browser.ts";
import { getChromium } from "../../scripts/find-browser.ts";
import { readOverlayAttributes } from "../../scripts/overlay.ts";
import { type SeededSettings, seedSettings } from "../../scripts/seed-settings.ts";
import { until } from "../../scripts/until.ts";
import { makeDataDir } from "./data-dir.ts";

/** Long enough for a slow machine; a good answer never waits for it. */
export const PATIENCE = { timeout: 20_000, interval: 100 };

/** The extension in a browser, an API of its own, and the sample pages at their addresses. */
export interface World {
  readonly browser: ExtensionBrowser;
  /** Its address and key stay the same when it is started again. */
  readonly api: Pick<RunningApi, "url" | "token">;
  readonly dataDir: string;
  /** Opens a sample page in a new tab. */
  readonly open: (name: string) => Promise<Page>;
  /** Ends the API; does nothing when it is not running, as when a test is tried a second time. */
  readonly stopApi: () => Promise<void>;
  /** Starts an API on the same port and data, after the one that runs is ended. */
  readonly restartApi: () => Promise<void>;
  /** Starts an ended API again; does nothing while it runs. */
  readonly startApi: () => Promise<void>;
  /** Brings the stored settings to what a new world has, with these changes: a test that failed leaves others. */
  readonly useSettings: (changes?: Partial<SeededSettings>) => Promise<void>;
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
  const start = async () => {
    if (!isApiUp) api = await startApiAgain(Number(new URL(url).port), dataDir);
    isApiUp = true;
  };
  const browser = await openExtensionBrowser({
    executablePath: getChromium(() => undefined),
    headless: true,
    language: options.language ?? "ru",
    hasTouch: options.hasTouch ?? false,
  });
  const pages = [...readCorpusPages(), ...(options.extraPages ?? [])];
  await serveCorpus(browser.context, pages);
  const useSettings = (changes: Partial<SeededSettings> = {}) =>
    seedSettings(browser, {
      ...NEW_SETTINGS,
      isWelcomed: options.isWelcomed ?? true,
      apiAddress: url,
      apiToken: token,
      ...changes,
    });
  await useSettings();
  return {
    browser,
    api: { url, token },
    dataDir,
    useSettings,
    startApi: start,
    open: async (name) => openPage(browser, pages, name),
    stopApi,
    restartApi: async () => {
      await stopApi();
      await start();
    },
    close: async () => {
      await browser.close();
      await stopApi();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** What a new installation has, but for the first use. */
const NEW_SETTINGS = {
  mode: "api",
  language: "auto",
  portalsOff: [],
  agreedAddress: "",
  keepDays: 30,
  checks: {},
} as const;

/** A port that was given back may be another program's for a moment. */
async function startApiAgain(port: number, dataDir: string): Promise<RunningApi> {
  const tryToStart = () => startApi({ port, dataDir }).catch((error: Error) => error);
  const started = await until(tryToStart, (api) => !(api instanceof Error), PATIENCE.timeout);
  if (started instanceof Error) throw started;
  return started;
}

/** The gov.kz copy that was never brought up to date, with its warnings: the register was opened before. */
export async function openStaleCopy(world: World): Promise<Page> {
  await openRegister(world);
  return openStaleAfterRegister(world);
}

/** The same where the register is open already. */
export async function openStaleAfterRegister(world: World): Promise<Page> {
  const stale = await world.open("enbek-govkz-ru");
  await expectMark(stale, "warning", /самозанятого/u);
  await expectSettled(stale);
  return stale;
}

/** The register's copy, read and stored: what is opened after it is compared with it at once. */
export async function openRegister(world: World): Promise<Page> {
  const register = await world.open("enbek-adilet-new-ru");
  await expectRead(register, /9,0/u);
  await expectChecked(register);
  return register;
}

/** Waits until a single-page portal has drawn its text anew, as each does once, and its marks stand again. */
export async function expectSettled(page: Page): Promise<void> {
  await page.locator("#root[data-settled]").waitFor({ state: "attached", timeout: PATIENCE.timeout });
  await expectSoon(() => page.evaluate<boolean>(ARE_MARKS_WHOLE), true);
}

/** Text, not a function: it runs in the page. */
export const ARE_MARKS_WHOLE = `(() => {
  const ours = [...CSS.highlights].filter(([name]) => name.startsWith("sverka-")).flatMap(([, marks]) => [...marks]);
  return ours.length > 0 && ours.every((range) => range.startContainer.isConnected && !range.collapsed);
})()`;

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

/** Waits until a statement whose text matches is marked, be it as itself or as a finding about it. */
export async function expectRead(page: Page, text: RegExp, timeoutMs?: number): Promise<void> {
  await expectText(async () => markedStatements(await readMarks(page)), text, timeoutMs);
}

/**
 * Waits until a highlight holds a text that matches. A finding's mark takes the place of the statement's own:
 * whoever waits for a page that was read asks `expectRead`.
 */
export async function expectMark(page: Page, name: string, text: RegExp): Promise<void> {
  await expectText(async () => (await readMarks(page))[`sverka-${name}`] ?? [], text);
}

/** Waits until one of the texts matches. */
export async function expectText(
  read: () => Promise<readonly string[]>,
  text: RegExp,
  timeoutMs = PATIENCE.timeout,
): Promise<void> {
  const texts = await until(read, (seen) => seen.some((one) => text.test(one)), timeoutMs);
  expect(texts).toContainEqual(expect.stringMatching(text));
}

/** Waits until the page was compared: its text is stored, and the answer is the page's. */
export async function expectChecked(page: Page): Promise<void> {
  await expectSoon(() => readOverlayAttributes(page, "data-check"), ["checked"]);
}

/** What `expect.poll` does, outside a test too: before the first one a world is made ready. */
export async function expectSoon<Value>(read: () => Promise<Value>, wanted: Value): Promise<void> {
  // What cannot be asked yet is asked again.
  const ask = () => read().catch((error: Error) => error);
  expect(await until(ask, (value) => isDeepStrictEqual(value, wanted), PATIENCE.timeout)).toEqual(wanted);
}

/** Loads that copy anew: what a test opened, hid or led to in it is gone. */
export async function reloadStale(page: Page): Promise<void> {
  await page.bringToFront();
  await page.reload();
  await expectMark(page, "warning", /самозанятого/u);
  await expectSettled(page);
  await expectChecked(page);
}

/** Closes every tab but these: a test that failed leaves its own. */
export async function closeOthers(world: World, ...kept: readonly (Page | undefined)[]): Promise<void> {
  // The window's first tab is blank, and keeps the browser open.
  for (const page of world.browser.context.pages().slice(1)) if (!kept.includes(page)) await page.close();
}

/** Takes back every dismissal, as the options' button does. */
export async function forgetDismissals(world: World): Promise<void> {
  const worker = await world.browser.background();
  await worker.evaluate(`chrome.storage.local.get(null).then((stored) =>
    chrome.storage.local.remove(Object.keys(stored).filter((key) => key.startsWith("dismissed:"))))`);
}

/** Removes every passage saved through the API. */
export async function forgetExcerpts({ api }: World): Promise<void> {
  const headers = { Authorization: `Bearer ${api.token ?? ""}`, "X-Sverka": "1" };
  const answer = await fetch(`${api.url}/v1/excerpts`, { headers });
  const { excerpts } = (await answer.json()) as { excerpts: { id: string }[] };
  for (const { id } of excerpts) await fetch(`${api.url}/v1/excerpts/${id}`, { method: "DELETE", headers });
}
