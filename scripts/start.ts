import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readSettings } from "../api/env.ts";
import { Failure } from "../api/failure.ts";
import { type RunningApi, startApi } from "../api/serve.ts";
import { untilStopped } from "../api/until-stopped.ts";
import { buildExtension } from "./build-extension.ts";
import { openExtensionBrowser } from "./extension-browser.ts";
import { BrowserMissingError, getChromium } from "./find-browser.ts";
import { hasDisplay } from "./has-display.ts";
import { seedSettings } from "./seed-settings.ts";

const HELP = `npm start: the API on this machine and a browser with the extension.

  npm start -- [--port 4177] [--data FOLDER] [--no-browser]

--port        port of the API on 127.0.0.1 (or SVERKA_PORT)
--data        folder of the database, the token and the browser's profile (or SVERKA_DATA)
--no-browser  the API alone`;

const FIRST_PAGE = "https://adilet.zan.kz/rus/docs/P1800000746";

try {
  await start();
} catch (error) {
  if (!(error instanceof Failure || error instanceof BrowserMissingError)) throw error;
  console.error(error instanceof Failure ? `${error.code}: ${error.message}` : error.message);
  process.exitCode = 2;
}

async function start(): Promise<void> {
  const options = readOptions();
  if (options === undefined) return;
  const settings = readSettings({
    ...process.env,
    ...(options.port === undefined ? {} : { SVERKA_PORT: options.port }),
    ...(options.data === undefined ? {} : { SVERKA_DATA: options.data }),
  });
  const profile = join(settings.dataDir, "browser");
  const opensBrowser = !options["no-browser"] && hasDisplay();
  const isNewProfile = opensBrowser && !existsSync(profile);
  console.log(`Starting the API; data is kept in ${settings.dataDir} …`);
  // The kept profile already holds the token of its first start.
  const newToken = isNewProfile && settings.token === undefined;
  const api = await startApi({ ...settings, newToken, log: console.log });
  console.log(`API: ${api.url}   description: ${api.url}/docs`);
  try {
    if (!opensBrowser) await runAlone(api, options["no-browser"] === true);
    else await browse(api, profile, isNewProfile || settings.token !== undefined);
  } finally {
    await api.close();
  }
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: "string" },
        data: { type: "string" },
        "no-browser": { type: "boolean" },
        help: { type: "boolean" },
      },
    });
    if (!values.help) return values;
    console.log(HELP);
    return undefined;
  } catch (error) {
    throw new Failure("bad-arguments", `${(error as Error).message}\n\n${HELP}`);
  }
}

async function runAlone(api: RunningApi, isAsked: boolean): Promise<void> {
  console.log(isAsked ? "The API runs alone." : "There is no display here: the API runs alone.");
  console.log("Press Ctrl+C to stop.");
  if (api.isTokenNew) console.log(`Access key for the extension's settings, shown only now: ${api.token}`);
  await untilStopped();
}

async function browse(api: RunningApi, profile: string, isPairing: boolean): Promise<void> {
  console.log("Building the extension …");
  await buildExtension();
  const executablePath = getChromium(console.log);
  const browser = await openExtensionBrowser({ executablePath, headless: false, online: true, profile });
  if (isPairing && api.token !== undefined)
    await seedSettings(browser, { apiAddress: api.url, apiToken: api.token });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  // Without a connection the browser shows its own page and the reader can go on from there.
  await page.goto(FIRST_PAGE).catch(() => console.log(`${FIRST_PAGE} did not open; is there a connection?`));
  console.log("The browser is open. Close it, or press Ctrl+C here, to stop.");
  await Promise.race([untilStopped(), new Promise((resolve) => browser.context.once("close", resolve))]);
  await browser.close();
}
