import { rmSync } from "node:fs";
import { type RunningApi, startApi } from "../../api/serve.ts";
import { answerAs, type CorpusPage, readCorpusPages } from "../../scripts/corpus-answer.ts";
import { collectMarks, markedStatements } from "../../scripts/extension-browser.ts";
import { type FirefoxBrowser, openFirefox } from "../../scripts/firefox/firefox-browser.ts";
import { openSampleProxy } from "../../scripts/firefox/sample-proxy.ts";
import type { SeededSettings } from "../../scripts/seed-settings.ts";
import { until } from "../../scripts/until.ts";
import { makeDataDir } from "./data-dir.ts";
import { expectSoon, expectText, PATIENCE } from "./world.ts";

/** The extension in Firefox, an API of its own, and the sample pages at their addresses. */
export interface FirefoxWorld {
  readonly firefox: FirefoxBrowser;
  readonly api: RunningApi;
  /** Opens a sample page in a new tab; gives the tab's handle. */
  readonly open: (name: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

export async function openFirefoxWorld(
  executablePath: string,
  extraPages: readonly CorpusPage[] = [],
): Promise<FirefoxWorld> {
  const dataDir = makeDataDir();
  const pages = [...readCorpusPages(), ...extraPages];
  const api = await startApi({ port: 0, dataDir, newToken: true });
  const hosts = new Set(pages.map(({ url }) => new URL(url).hostname));
  const proxy = await openSampleProxy({ hosts, answer: answerAs(pages) });
  const closeServers = async () => {
    await proxy.close();
    await api.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
  const firefox = await openFirefox({ executablePath, proxyPort: proxy.port }).catch(async (error) => {
    await closeServers();
    throw error;
  });
  return {
    firefox,
    api,
    open: (name) => {
      const page = pages.find((candidate) => candidate.name === name);
      if (page === undefined) throw new Error(`There is no sample page ${name}.`);
      return firefox.open(page.url);
    },
    close: async () => {
      await firefox.close();
      await closeServers();
    },
  };
}

/** Pairs the extension with the API as a reader does: on the options page. Gives what the page says then. */
export async function connectByOptions({ firefox, api }: FirefoxWorld): Promise<string> {
  await firefox.open(firefox.extensionPage("options.html"));
  await firefox.type("input[inputmode=url]", api.url);
  await firefox.type("input[type=password]", api.token ?? "");
  await firefox.click("button[type=submit]");
  const read = () =>
    firefox.marionette.run<string>(
      "page",
      `return document.querySelector("output.good, output.bad")?.textContent ?? ""`,
    );
  return until(read, (text) => text !== "" && !text.endsWith("…"), PATIENCE.timeout);
}

/**
 * Brings the stored settings to those of a new installation that is paired, with these changes, and the page's
 * text to this machine alone: a test that failed leaves others. The options are in front then, in a new tab.
 */
export async function useFirefoxSettings(
  { firefox, api }: FirefoxWorld,
  changes: Partial<SeededSettings> = {},
): Promise<string> {
  const settings = { apiAddress: api.url, apiToken: api.token ?? "", isWelcomed: true, ...changes };
  const tab = await firefox.open(firefox.extensionPage("options.html"));
  await firefox.marionette.run(
    "page",
    `return Promise.all([browser.storage.local.set({ settings: ${JSON.stringify(settings)} }),
       browser.permissions.remove({ data_collection: ["websiteContent"] })]).then(() => null)`,
  );
  await firefox.marionette.send("WebDriver:Refresh");
  return tab;
}

/** The marks of the tab in front. */
export function readFirefoxMarks(firefox: FirefoxBrowser): Promise<Record<string, string[]>> {
  return firefox.marionette.run("page", `return (${collectMarks})()`);
}

/** Waits until a statement of the tab in front is marked, be it as itself or as a finding about it. */
export async function expectFirefoxRead(firefox: FirefoxBrowser, text: RegExp): Promise<void> {
  await expectText(async () => markedStatements(await readFirefoxMarks(firefox)), text);
}

/** Waits until a highlight of the tab in front holds a text that matches. */
export async function expectFirefoxMark(firefox: FirefoxBrowser, name: string, text: RegExp): Promise<void> {
  await expectText(async () => (await readFirefoxMarks(firefox))[`sverka-${name}`] ?? [], text);
}

/** Waits until the page in front was compared: its text is stored, and the answer is the page's. */
export async function expectFirefoxChecked(firefox: FirefoxBrowser): Promise<void> {
  const read = () =>
    firefox.marionette.run<string | null>(
      "page-privileged",
      `const root = document.querySelector("sverka-overlay")?.openOrClosedShadowRoot;
       return root?.querySelector("[data-check]")?.dataset.check ?? null;`,
    );
  await expectSoon(read, "checked");
}

/** What a reader can read in the overlay of the tab in front; its root is closed to all but the browser. */
export function readFirefoxOverlay(
  firefox: FirefoxBrowser,
  selector = "section.dock, [role=dialog]",
): Promise<string> {
  return firefox.marionette.run<string>(
    "page-privileged",
    `const root = document.querySelector("sverka-overlay")?.openOrClosedShadowRoot;
     // In Firefox the overlay's words are no text: see extension/ui/unseen-words.ts.
     const read = (e) => [...e.querySelectorAll("[data-words]")].map((one) => one.dataset.words).join("\\n");
     return [...(root?.querySelectorAll(arguments[0]) ?? [])].map(read).join("\\n").replaceAll("\\u00A0", " ");`,
    [selector],
  );
}
