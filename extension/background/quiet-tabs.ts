import { browser } from "wxt/browser";

// Kept in `storage.session`: a service worker forgets, and a tab's quiet ends with the browser.
const PREFIX = "quiet:";

/** Whether the reader asked for nothing to be drawn in a tab; it outlives reloads of the tab. */
export async function isQuietTab(tabId: number): Promise<boolean> {
  const key = PREFIX + tabId;
  return (await browser.storage.session.get(key))[key] === true;
}

export async function setQuietTab(tabId: number, isQuiet: boolean): Promise<void> {
  const key = PREFIX + tabId;
  if (isQuiet) await browser.storage.session.set({ [key]: true });
  else await browser.storage.session.remove(key);
}
