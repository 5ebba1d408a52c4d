import * as v from "valibot";
import { browser } from "wxt/browser";

/** What a tab shows and what was last answered about it. Kept in `storage.session`: a service worker forgets. */
const TabPageSchema = v.object({
  url: v.string(),
  captureId: v.string(),
  etag: v.optional(v.string()),
  /** The warnings as they are counted, each by the ids of its findings, those the reader dismissed among them. */
  warnings: v.array(v.array(v.string())),
});
export type TabPage = v.InferOutput<typeof TabPageSchema>;

const PREFIX = "tab:";

export async function findTabPage(tabId: number): Promise<TabPage | undefined> {
  const key = PREFIX + tabId;
  const stored = await browser.storage.session.get(key);
  const parsed = v.safeParse(TabPageSchema, stored[key]);
  return parsed.success ? parsed.output : undefined;
}

export async function saveTabPage(tabId: number, page: TabPage): Promise<void> {
  await browser.storage.session.set({ [PREFIX + tabId]: page });
}

export async function forgetTabPage(tabId: number): Promise<void> {
  await browser.storage.session.remove(PREFIX + tabId);
}

/** Every tab that shows an act. */
export async function readTabPages(): Promise<(readonly [tabId: number, page: TabPage])[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored).flatMap(([key, value]) => {
    const page = v.safeParse(TabPageSchema, value);
    return key.startsWith(PREFIX) && page.success
      ? [[Number(key.slice(PREFIX.length)), page.output] as const]
      : [];
  });
}

/** Tabs that show one of the addresses. */
export async function findTabsShowing(urls: ReadonlySet<string>): Promise<number[]> {
  return (await readTabPages()).filter(([, { url }]) => urls.has(url)).map(([tabId]) => tabId);
}
