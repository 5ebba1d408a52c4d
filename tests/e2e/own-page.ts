import type { Page } from "playwright-core";
import type { World } from "./world.ts";

/**
 * Opens a page of the extension's own in a tab of its own, about another tab: the browser's popup and
 * side panel cannot be reached from outside, and their pages are the same.
 */
export async function openOwnPage(world: World, file: string, about: Page): Promise<Page> {
  const worker = await world.browser.background();
  const tabId = await worker.evaluate(async (url) => {
    const { tabs } = (globalThis as unknown as ExtensionGlobals).chrome;
    const all = await tabs.query({});
    return (all.find((tab) => tab.url === url) ?? all.find((tab) => tab.url === undefined))?.id;
  }, about.url());
  const page = await world.browser.context.newPage();
  await page.goto(`chrome-extension://${world.browser.extensionId}/${file}?tab=${tabId}`);
  return page;
}

/** The part of the extension API that is asked from outside. */
interface ExtensionGlobals {
  readonly chrome: { readonly tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> } };
}
