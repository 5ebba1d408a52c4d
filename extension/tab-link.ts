import * as v from "valibot";
import { browser } from "wxt/browser";
import { TAB_PORT, type TabOrder } from "./tab-orders.ts";
import { type TabView, TabViewSchema } from "./tab-view.ts";

export interface TabLink {
  readonly order: (order: TabOrder) => void;
  readonly close: () => void;
}

/**
 * Listens to a tab's page, from one of the extension's own pages.
 *
 * @param show gets every new view; `undefined` when no script of ours runs in the tab, or it went away
 */
export function openTabLink(tabId: number, show: (view: TabView | undefined) => void): TabLink {
  const port = browser.tabs.connect(tabId, { name: TAB_PORT, frameId: 0 });
  port.onMessage.addListener((message: unknown) => {
    const parsed = v.safeParse(TabViewSchema, message);
    if (parsed.success) show(parsed.output);
  });
  port.onDisconnect.addListener(() => {
    // Reading it tells the browser that a tab without our script is no surprise.
    void browser.runtime.lastError;
    show(undefined);
  });
  return { order: (order) => port.postMessage(order), close: () => port.disconnect() };
}
