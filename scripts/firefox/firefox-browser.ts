import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { removeProfile } from "../remove-profile.ts";
import { until } from "../until.ts";
import { connectMarionette, type Marionette } from "./marionette.ts";
import { type OwnPanel, openOwnPanel, runInOwnPanel } from "./own-panels.ts";
import { preferencesFor } from "./preferences.ts";

/** Where `wxt build -b firefox` puts the extension. */
const FIREFOX_BUILD = join(import.meta.dirname, "../../.output/firefox-mv3");

/** Start of a fresh profile on a slow machine, and the wait for the program to end, in milliseconds. */
const START_TIMEOUT_MS = 60_000;
const END_TIMEOUT_MS = 10_000;

/** The extension's id in `wxt.config.ts`, and the host of its pages, which is random where it is not set. */
const EXTENSION_ID = "{ff31bf0b-e277-4852-a42b-f19d355ace73}";
const EXTENSION_HOST = "7d0cf9ab-06d5-4b70-9a1f-5d1b4be9cc4e";

/** A real Firefox in a fresh profile, with the built extension. */
export interface FirefoxBrowser {
  readonly marionette: Marionette;
  /** Address of a page of the extension. */
  readonly extensionPage: (path: string) => string;
  /** Opens an address in a new tab, in front; gives the tab's handle. */
  readonly open: (url: string) => Promise<string>;
  readonly bringToFront: (tab: string) => Promise<void>;
  /** Writes into a field of the tab in front, in place of what it holds, with the keyboard. */
  readonly type: (selector: string, text: string) => Promise<void>;
  readonly click: (selector: string) => Promise<void>;
  /** Clicks a point of the viewport with the mouse. */
  readonly clickAt: (point: { readonly x: number; readonly y: number }) => Promise<void>;
  readonly press: (key: string) => Promise<void>;
  /** What stands on the toolbar button while the tab is in front. */
  readonly badgeOf: (tab: string) => Promise<string>;
  /** Stops the extension's background, as Firefox does when it is idle for half a minute. */
  readonly putBackgroundToSleep: () => Promise<void>;
  /** Opens the sidebar or the popup beside the tab in front. */
  readonly openPanel: (panel: OwnPanel) => Promise<void>;
  /** Runs a function's body in an open panel's document; null while it is not drawn. */
  readonly runInPanel: <Value>(panel: OwnPanel, script: string) => Promise<Value | null>;
  /** Gives the extension hosts and rights, as a reader who is asked does. */
  readonly allow: (matches: readonly string[], permissions: readonly string[]) => Promise<void>;
  /** Takes hosts away from the extension, as a reader may on Firefox's page of add-ons. */
  readonly withholdHosts: (matches: readonly string[]) => Promise<void>;
  /** The window's content as PNG. */
  readonly screenshot: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

export interface FirefoxOptions {
  readonly executablePath: string;
  /** Port on loopback of the proxy through which every page comes. */
  readonly proxyPort: number;
  readonly language?: string;
  /** Folder of the built extension; none is loaded when null. */
  readonly extensionFolder?: string | null;
}

/** Starts Firefox without a window and loads the extension as a temporary add-on. */
export async function openFirefox(options: FirefoxOptions): Promise<FirefoxBrowser> {
  const profile = mkdtempSync(join(tmpdir(), "sverka-firefox-"));
  const hosts = { [EXTENSION_ID]: EXTENSION_HOST };
  writeFileSync(
    join(profile, "user.js"),
    preferencesFor({ proxyPort: options.proxyPort, language: options.language ?? "ru", hosts }),
  );
  const program = spawn(
    options.executablePath,
    ["--headless", "--no-remote", "--profile", profile, "--marionette", "--remote-allow-system-access"],
    { stdio: "ignore", env: { ...process.env, MOZ_HEADLESS_WIDTH: "1280", MOZ_HEADLESS_HEIGHT: "900" } },
  );
  // A program that cannot be started has no pid; whoever waits for it sees that.
  program.once("error", () => undefined);
  const end = async () => {
    await endProgram(program);
    await removeProfile(profile);
  };
  try {
    const marionette = await connectMarionette(await readPort(profile, program));
    const { extensionFolder = FIREFOX_BUILD } = options;
    if (extensionFolder !== null)
      await marionette.send("Addon:Install", { path: extensionFolder, temporary: true });
    return { ...controls(marionette), close: () => closeGently(marionette, end) };
  } catch (error) {
    await end();
    throw error;
  }
}

function controls(marionette: Marionette): Omit<FirefoxBrowser, "close"> {
  const ask = async <Value>(command: string, parameters?: object) => {
    await marionette.send("Marionette:SetContext", { value: "content" });
    return (await marionette.send(`WebDriver:${command}`, parameters)) as Value;
  };
  const bringToFront = (handle: string) => ask<void>("SwitchToWindow", { handle, focus: true });
  const findElement = async (value: string) => {
    const found = await ask<{ value: object }>("FindElement", { using: "css selector", value });
    return Object.values(found.value)[0] as string;
  };
  const act = (type: string, actions: readonly object[]) =>
    ask<void>("PerformActions", { actions: [{ type, id: type, actions }] });
  return {
    marionette,
    extensionPage: (path) => `moz-extension://${EXTENSION_HOST}/${path}`,
    open: async (url) => {
      const { handle } = await ask<{ handle: string }>("NewWindow", { type: "tab" });
      await bringToFront(handle);
      await ask("Navigate", { url });
      return handle;
    },
    bringToFront,
    type: async (selector, text) => {
      const id = await findElement(selector);
      await ask("ElementClear", { id });
      await ask("ElementSendKeys", { id, text });
    },
    click: async (selector) => ask("ElementClick", { id: await findElement(selector) }),
    clickAt: ({ x, y }) => {
      const move = { type: "pointerMove", x: Math.round(x), y: Math.round(y) };
      return act("pointer", [move, { type: "pointerDown", button: 0 }, { type: "pointerUp", button: 0 }]);
    },
    press: (value) =>
      act("key", [
        { type: "keyDown", value },
        { type: "keyUp", value },
      ]),
    badgeOf: async (tab) => {
      await bringToFront(tab);
      return marionette.run<string>("chrome", READ_BADGE, [EXTENSION_ID]);
    },
    openPanel: (panel) => openOwnPanel(marionette, panel, EXTENSION_ID),
    runInPanel: (panel, script) => runInOwnPanel(marionette, panel, script),
    allow: (matches, permissions) =>
      marionette.run<void>("chrome", ALLOW, [EXTENSION_ID, matches, permissions]),
    withholdHosts: (matches) => marionette.run<void>("chrome", WITHHOLD, [EXTENSION_ID, matches]),
    putBackgroundToSleep: () => marionette.run<void>("chrome", SLEEP, [EXTENSION_ID]),
    screenshot: async () => {
      const { value } = await ask<{ value: string }>("TakeScreenshot", { full: false });
      return Buffer.from(value, "base64");
    },
  };
}

/** The toolbar button is drawn in the browser's own window. */
const READ_BADGE = `
  const { extension } = WebExtensionPolicy.getByID(arguments[0]);
  const { browserActionFor } = extension.apiManager.global;
  const { gBrowser } = Services.wm.getMostRecentWindow("navigator:browser");
  return browserActionFor(extension).action.getContextData(gBrowser.selectedTab).badgeText ?? "";`;

const SLEEP = "return WebExtensionPolicy.getByID(arguments[0]).extension.terminateBackground();";

const ALLOW = `
  const { extension } = WebExtensionPolicy.getByID(arguments[0]);
  const file = "resource://gre/modules/ExtensionPermissions.sys.mjs";
  const { ExtensionPermissions } = ChromeUtils.importESModule(file);
  const given = { permissions: arguments[2], origins: arguments[1] };
  return ExtensionPermissions.add(extension.id, given, extension);`;

const WITHHOLD = `
  const { extension } = WebExtensionPolicy.getByID(arguments[0]);
  const file = "resource://gre/modules/ExtensionPermissions.sys.mjs";
  const { ExtensionPermissions } = ChromeUtils.importESModule(file);
  return ExtensionPermissions.remove(extension.id, { permissions: [], origins: arguments[1] }, extension);`;

/** Firefox writes the port it took into its profile. */
async function readPort(profile: string, program: ChildProcess): Promise<number> {
  const file = join(profile, "MarionetteActivePort");
  const read = async () => (existsSync(file) ? Number(readFileSync(file, "utf8")) : 0);
  const isOver = () => program.pid === undefined || program.exitCode !== null;
  const port = await until(read, (found) => found > 0 || isOver(), START_TIMEOUT_MS);
  if (port === 0) throw new Error("Firefox did not start, or has no remote control.");
  return port;
}

async function closeGently(marionette: Marionette, end: () => Promise<void>): Promise<void> {
  await marionette.send("Marionette:Quit", { flags: ["eForceQuit"] }).catch(() => undefined);
  marionette.close();
  await end();
}

/** Waits for the program to end by itself, then ends it. */
async function endProgram(program: ChildProcess): Promise<void> {
  const hasEnded = async () => program.exitCode !== null || program.signalCode !== null;
  if (program.pid === undefined || (await until(hasEnded, (ended) => ended, END_TIMEOUT_MS))) return;
  program.kill("SIGKILL");
  await until(hasEnded, (ended) => ended, END_TIMEOUT_MS);
}
