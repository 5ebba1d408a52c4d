import * as v from "valibot";
import { browser } from "wxt/browser";

/** Where the API listens when nothing else is set (`SVERKA_HOST`, `SVERKA_PORT`). */
const DEFAULT_API_ADDRESS = "http://127.0.0.1:4177";

/** Only this machine: page text goes to no other host. */
export const ApiAddressSchema = v.pipe(
  v.string(),
  v.trim(),
  v.transform((address) => address.replace(/\/$/u, "")),
  v.regex(/^http:\/\/127\.0\.0\.1(?::\d{1,5})?$/u),
  v.url(),
);

/** The API prints it at first start; it is not a secret of the reader's, but it opens the API. */
export const ApiTokenSchema = v.pipe(v.string(), v.trim(), v.maxLength(200), v.regex(/^[\x21-\x7e]*$/u));

const LanguageChoiceSchema = v.picklist(["auto", "ru", "kk", "en"]);
export type LanguageChoice = v.InferOutput<typeof LanguageChoiceSchema>;

/** What is stored is older than the code that reads it: each field falls back by itself. */
const SettingsSchema = v.object({
  apiAddress: v.fallback(ApiAddressSchema, DEFAULT_API_ADDRESS),
  apiToken: v.fallback(ApiTokenSchema, ""),
  language: v.fallback(LanguageChoiceSchema, "auto"),
  /** Ids of the portals on which nothing runs. */
  portalsOff: v.fallback(v.array(v.string()), []),
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

/** Calls back with the new settings whenever they change, until the returned function is called. */
export function onSettingsChanged(callback: (settings: Settings) => void): () => void {
  const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    const change = changes[KEY];
    if (area === "local" && change !== undefined) callback(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
