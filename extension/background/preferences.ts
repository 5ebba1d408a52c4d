import { browser } from "wxt/browser";
import { readDismissals } from "../dismissals.ts";
import { chooseLanguage } from "../language-choice.ts";
import { type Preferences, tellPage } from "../messages.ts";
import { readSettings } from "../settings.ts";
import { findAllowedFurther } from "./further-portals.ts";
import { isQuietTab } from "./quiet-tabs.ts";

/** What a tab's page may know of the settings. */
export async function readPreferences(tabId: number): Promise<Preferences> {
  const [{ language, portalsOff, isWelcomed }, dismissals, isQuiet] = await Promise.all([
    readSettings(),
    readDismissals(),
    isQuietTab(tabId),
  ]);
  return {
    language: chooseLanguage(language, navigator.languages),
    portalsOff: [...portalsOff],
    dismissed: dismissals.map(({ id }) => id),
    isQuiet,
    isWelcomed,
  };
}

export async function tellPreferences(tabId: number): Promise<void> {
  await tellPage(tabId, "use-preferences", await readPreferences(tabId));
}

export async function tellAllPages(): Promise<void> {
  const always = browser.runtime.getManifest().host_permissions ?? [];
  const tabs = await browser.tabs.query({ url: [...always, ...(await findAllowedFurther())] });
  for (const { id } of tabs) if (id !== undefined) void tellPreferences(id);
}
