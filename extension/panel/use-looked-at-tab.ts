import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { findLookedAtTab, type LookedAtTab } from "../tab-choice.ts";

/** The tab beside the panel, followed as the reader changes tabs; `reloads` grows as it loads pages. */
export function useLookedAtTab(): { readonly tab: LookedAtTab | undefined; readonly reloads: number } {
  const [tab, setTab] = useState<LookedAtTab>();
  const [reloads, setReloads] = useState(0);
  useEffect(() => {
    const find = () => void findLookedAtTab(location.href).then(setTab);
    const count = (_tabId: number, change: { status?: string | undefined }) => {
      if (change.status === "complete") setReloads((before) => before + 1);
    };
    find();
    browser.tabs.onActivated.addListener(find);
    browser.tabs.onUpdated.addListener(count);
    return () => {
      browser.tabs.onActivated.removeListener(find);
      browser.tabs.onUpdated.removeListener(count);
    };
  }, []);
  return { tab, reloads };
}
