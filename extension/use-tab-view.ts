import { useEffect, useState } from "preact/hooks";
import { openTabLink } from "./tab-link.ts";
import type { TabOrder } from "./tab-orders.ts";
import type { TabView } from "./tab-view.ts";

/** How long a page that went away is given to come back (a reload), in ms. */
const COME_BACK_MS = 300;

export interface TabState {
  /** `undefined` while no script of ours answers in the tab. */
  readonly view: TabView | undefined;
  readonly order: (order: TabOrder) => void;
}

/**
 * What a tab shows, as long as the component is drawn; a reloaded tab is listened to again.
 *
 * @param reloads grows when the tab has loaded another page: a reason to connect anew
 */
export function useTabView(tabId: number | undefined, reloads = 0): TabState {
  const [state, setState] = useState<TabState>({ view: undefined, order: () => {} });
  useEffect(() => {
    if (tabId === undefined) return setState({ view: undefined, order: () => {} });
    let forget: ReturnType<typeof setTimeout> | undefined;
    const link = openTabLink(tabId, (view) => {
      clearTimeout(forget);
      if (view !== undefined) setState({ view, order: link.order });
      else forget = setTimeout(() => setState({ view: undefined, order: () => {} }), COME_BACK_MS);
    });
    return () => {
      clearTimeout(forget);
      link.close();
    };
  }, [tabId, reloads]);
  return state;
}
