import { browser } from "wxt/browser";

/** A tab as far as the extension may know it: its address only on hosts it has permission for. */
export interface LookedAtTab {
  readonly id: number;
  readonly url?: string;
}

/** The tab that the popup or side panel is about: the window's active one, or the one its address names (`?tab=7`). */
export async function findLookedAtTab(ownAddress: string): Promise<LookedAtTab | undefined> {
  const named = new URL(ownAddress).searchParams.get("tab");
  const tab =
    named === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(Number(named)).catch(() => undefined);
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, ...(tab.url === undefined ? {} : { url: tab.url }) };
}
