import * as v from "valibot";
import { browser } from "wxt/browser";
import { CheckChoicesSchema } from "./check-choices.ts";

/** Where the API listens when nothing else is set (`SVERKA_HOST`, `SVERKA_PORT`). */
const DEFAULT_API_ADDRESS = "http://127.0.0.1:4177";

/** This machine, or a team's server, which only an encrypted connection reaches; no path, user or query. */
const API_ADDRESS =
  /^(?:http:\/\/127\.0\.0\.1|https:\/\/[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?)(?::\d{1,5})?$/u;

export const ApiAddressSchema = v.pipe(
  v.string(),
  v.trim(),
  v.transform((address) => address.replace(/\/$/u, "").toLowerCase()),
  v.regex(API_ADDRESS),
  v.url(),
);

/** The API prints it at first start; it is not a secret of the reader's, but it opens the API. */
export const ApiTokenSchema = v.pipe(v.string(), v.trim(), v.maxLength(200), v.regex(/^[\x21-\x7e]*$/u));

const LanguageChoiceSchema = v.picklist(["auto", "ru", "kk", "en"]);
export type LanguageChoice = v.InferOutput<typeof LanguageChoiceSchema>;

/** Who compares: the API, or the browser alone, which then asks nobody. */
export const ModeSchema = v.picklist(["api", "local"]);

/** How many days pages and answers are kept in the browser; 0: until it is closed. */
export const KEEP_DAYS = [0, 7, 30, 90, 365] as const;

/** What is stored is older than the code that reads it: each field falls back by itself. */
const SettingsSchema = v.object({
  apiAddress: v.fallback(ApiAddressSchema, DEFAULT_API_ADDRESS),
  apiToken: v.fallback(ApiTokenSchema, ""),
  language: v.fallback(LanguageChoiceSchema, "auto"),
  /** Ids of the portals on which nothing runs. */
  portalsOff: v.fallback(v.array(v.string()), []),
  mode: v.fallback(ModeSchema, "api"),
  /** The reader was told what is read and where it goes. */
  isWelcomed: v.fallback(v.boolean(), false),
  /** Address of the team's server that the reader agreed to send pages to; empty while none. */
  agreedAddress: v.fallback(v.string(), ""),
  keepDays: v.fallback(v.picklist(KEEP_DAYS), 30),
  checks: v.fallback(CheckChoicesSchema, {}),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** Key in `storage.local`. */
const KEY = "settings";

export function parseSettings(stored: unknown): Settings {
  return v.parse(v.fallback(SettingsSchema, v.parse(SettingsSchema, {})), stored ?? {});
}

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

export async function writeSettings(changes: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...changes };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Whether page text sent to the address stays on this machine. */
export function isThisMachine(address: string): boolean {
  return address.startsWith("http://127.0.0.1");
}

/** Whether pages may be sent as the settings stand: to this machine, or where the reader agreed to. */
export function maySend({ apiAddress, agreedAddress }: Settings): boolean {
  return isThisMachine(apiAddress) || agreedAddress === apiAddress;
}

/** Calls back with the settings, new and old, whenever they change, until the returned function is called. */
export function onSettingsChanged(callback: (settings: Settings, before: Settings) => void): () => void {
  const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    const change = changes[KEY];
    if (area === "local" && change !== undefined)
      callback(parseSettings(change.newValue), parseSettings(change.oldValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
