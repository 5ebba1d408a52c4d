import { type OpenDatabase, openDatabase } from "./db/client.ts";
import { readSettings } from "./env.ts";
import { Failure } from "./failure.ts";
import { openLog } from "./log.ts";
import { startApi } from "./serve.ts";
import { untilStopped } from "./until-stopped.ts";
import { openFetcher, startWork } from "./work.ts";

export interface ServeOptions {
  readonly host?: string | undefined;
  readonly port?: string | undefined;
  readonly data?: string | undefined;
  readonly newToken: boolean;
}

/**
 * Runs the API until it is told to stop; options of the command line go before the environment.
 *
 * @throws Failure when it cannot start: each with a code and what to do
 */
export async function main(options: ServeOptions): Promise<void> {
  const settings = readSettings({
    ...process.env,
    ...(options.host === undefined ? {} : { SVERKA_HOST: options.host }),
    ...(options.port === undefined ? {} : { SVERKA_PORT: options.port }),
    ...(options.data === undefined ? {} : { SVERKA_DATA: options.data }),
  });
  if (options.newToken && settings.token !== undefined)
    throw new Failure("bad-arguments", "--new-token has no effect while SVERKA_TOKEN is set");
  const { log, onRequest } = openLog(settings.logFormat, (line) => console.error(line));
  const api = await startApi({ ...settings, newToken: options.newToken, log, onRequest });
  const over = untilStoppedOrBroken(api.broken);
  if (api.isTokenNew && api.token !== undefined) console.log(explainToken(api.token));
  console.log(`Sverka API: ${api.url} (description: ${api.url}/docs)`);
  await over;
  log("Stopping …");
  await api.close();
}

/**
 * Works beside requests, without a port, until it is told to stop.
 *
 * @throws Failure when it cannot start
 */
export async function work(data: string | undefined, onStarted: () => void): Promise<void> {
  const { fetching, logFormat } = readSettings(process.env);
  const { log } = openLog(logFormat, (line) => console.error(line));
  const { db, broken, close } = await openStore(data);
  const running = startWork(db, fetching ? openFetcher(db) : undefined, log);
  const over = untilStoppedOrBroken(broken);
  onStarted();
  await over;
  log("Stopping …");
  await running.stop();
  await close();
}

/**
 * Opens the database that the settings name, for one piece of work beside the API.
 *
 * @throws Failure `folder-locked` while an API runs on the embedded one
 */
export async function openStore(data: string | undefined): Promise<OpenDatabase> {
  const { dataDir, databaseUrl } = readSettings({
    ...process.env,
    ...(data === undefined ? {} : { SVERKA_DATA: data }),
  });
  return await openDatabase({ dataDir, databaseUrl, log: (line) => console.error(line) });
}

/**
 * Listens for the stop at once: call it before telling anybody that the program runs. Of a broken
 * database requests in the middle of a transaction would wait for ever, and closing for them.
 */
async function untilStoppedOrBroken(broken: Promise<Failure>): Promise<void> {
  const failure = await Promise.race([untilStopped(), broken]);
  if (failure === undefined) return;
  console.error(`sverka: ${failure.code}: ${failure.message}`);
  process.exit(2);
}

function explainToken(token: string): string {
  return [
    "",
    `Access key: ${token}`,
    "Paste it into the extension's options. It is shown only this once; for a new one:",
    "npm run -s sverka -- serve --new-token",
    "",
  ].join("\n");
}
