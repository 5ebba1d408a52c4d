import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from "playwright-core";
import { removeProfile } from "./remove-profile.ts";
import { until } from "./until.ts";

/** How long a new installation's options are waited for, in ms; a fast machine has them in a tenth of it. */
const FIRST_USE_MS = 30_000;

/** Where `wxt build` puts the Chromium extension. */
export const CHROMIUM_BUILD = join(import.meta.dirname, "../.output/chrome-mv3");

/** A real Chromium with the built extension, and what tests and the demo ask of it. */
export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The extension's service worker, started anew when the browser had stopped it. */
  readonly background: () => Promise<Worker>;
  readonly badgeOf: (page: Page) => Promise<string>;
  readonly close: () => Promise<void>;
}

export interface LaunchOptions {
  readonly executablePath: string;
  readonly headless: boolean;
  /** Language of the browser's interface, such as `kk`. */
  readonly language?: string;
  readonly colorScheme?: "light" | "dark";
  /** The machine has a touch screen. */
  readonly hasTouch?: boolean;
  /** Folder of the built extension; the release build when absent. */
  readonly extensionFolder?: string;
  /** Let the browser reach the internet (`npm start`); otherwise every host but loopback is unknown. */
  readonly online?: boolean;
  /** Leave the options open that a new installation opens. */
  readonly showFirstUse?: boolean;
  /** Folder of a profile that is kept; a fresh one, removed at the end, when absent. */
  readonly profile?: string;
}

/** Starts Chromium with the extension loaded. */
export async function openExtensionBrowser(options: LaunchOptions): Promise<ExtensionBrowser> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), "sverka-profile-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executablePath,
    headless: options.headless,
    viewport: options.headless ? { width: 1280, height: 900 } : null,
    colorScheme: options.colorScheme ?? "light",
    hasTouch: options.hasTouch ?? false,
    args: browserArguments(options),
  });
  const background = () => findBackground(context);
  const extensionId = new URL((await background()).url()).host;
  if (options.profile === undefined && options.showFirstUse !== true) await closeFirstUse(context);
  return {
    context,
    extensionId,
    background,
    badgeOf: async (page) => readBadge(await background(), page.url()),
    close: async () => {
      await context.close();
      if (options.profile === undefined) await removeProfile(profile);
    },
  };
}

/** A new profile is a new installation, which opens the options; nothing else is to stand before a test's page. */
async function closeFirstUse(context: BrowserContext): Promise<void> {
  const isOptions = (page: Page) => page.url().endsWith("/options.html");
  await until(async () => context.pages().some(isOptions), Boolean, FIRST_USE_MS);
  // The window's only tab is not closed: some systems close the browser with it.
  for (const page of context.pages()) if (isOptions(page)) await page.goto("about:blank");
}

function browserArguments({ extensionFolder = CHROMIUM_BUILD, language, online }: LaunchOptions): string[] {
  const quiet = [
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  return [
    `--disable-extensions-except=${extensionFolder}`,
    `--load-extension=${extensionFolder}`,
    ...quiet,
    ...(online === true ? [] : ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]),
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ...(language === undefined ? [] : [`--lang=${language}`, `--accept-lang=${language}`]),
  ];
}

async function findBackground(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent("serviceworker", { timeout: 30_000 });
}

async function readBadge(worker: Worker, url: string): Promise<string> {
  return worker.evaluate(async (address) => {
    const { tabs, action } = (globalThis as unknown as ExtensionGlobals).chrome;
    const tab = (await tabs.query({})).find((candidate) => candidate.url === address);
    return tab?.id === undefined ? "" : action.getBadgeText({ tabId: tab.id });
  }, url);
}

/** The part of the extension API that is asked from outside. */
interface ExtensionGlobals {
  readonly chrome: {
    readonly tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
    readonly action: { getBadgeText(filter: { tabId: number }): Promise<string> };
  };
}

/** The texts under each of our highlights, asked from the page's own script world. */
export async function readMarks(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(collectMarks);
}

/** Runs in the page: it may use nothing from outside itself. */
export function collectMarks(): Record<string, string[]> {
  const marks: Record<string, string[]> = {};
  for (const [name, highlight] of CSS.highlights as unknown as Map<string, Set<Range>>)
    if (name.startsWith("sverka-")) marks[name] = [...highlight].map((range) => range.toString());
  return marks;
}

/** Marks that stand for no statement: what a comparison paints, and the place led to. */
const NO_STATEMENT = /-(?:added|removed|current)$/u;

/** The texts of all statements marked, each as itself or as a finding about it: a finding's mark stands for both. */
export function markedStatements(marks: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.entries(marks).flatMap(([name, texts]) => (NO_STATEMENT.test(name) ? [] : texts));
}

/**
 * Evaluates in the extension's isolated world of a page: the only place from which the closed
 * shadow root of the overlay can be reached.
 */
export async function evaluateInContentScript<Result>(page: Page, expression: string): Promise<Result> {
  const session = await page.context().newCDPSession(page);
  try {
    const contextId = await findIsolatedWorld(session);
    const answer = await session.send("Runtime.evaluate", {
      expression,
      contextId,
      returnByValue: true,
      awaitPromise: true,
    });
    if (answer.exceptionDetails !== undefined)
      throw new Error(answer.exceptionDetails.exception?.description ?? "evaluation failed");
    return answer.result.value as Result;
  } finally {
    await session.detach();
  }
}

async function findIsolatedWorld(session: CDPSession): Promise<number> {
  const worlds: number[] = [];
  session.on("Runtime.executionContextCreated", ({ context }) => {
    if (context.origin.startsWith("chrome-extension://")) worlds.push(context.id);
  });
  await session.send("Runtime.enable");
  const world = worlds.at(-1);
  if (world === undefined) throw new Error("The extension runs no script on this page.");
  return world;
}
