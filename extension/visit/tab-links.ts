import * as v from "valibot";
import { type Browser, browser } from "wxt/browser";
import { TAB_PORT, type TabOrder, TabOrderSchema } from "../tab-orders.ts";
import type { TabView } from "../tab-view.ts";

/** The popup and the side panel that look at this tab. While none does, telling costs nothing. */
export class TabLinks {
  readonly #ports = new Set<Browser.runtime.Port>();
  readonly #describe: () => TabView;
  #isTelling = false;

  constructor(describe: () => TabView, obey: (order: TabOrder) => void, signal: AbortSignal) {
    this.#describe = describe;
    const connect = (port: Browser.runtime.Port) => {
      if (port.name !== TAB_PORT || !isOwnPage(port.sender)) return;
      this.#ports.add(port);
      port.onDisconnect.addListener(() => this.#ports.delete(port));
      port.onMessage.addListener((message: unknown) => {
        const order = v.safeParse(TabOrderSchema, message);
        if (order.success) obey(order.output);
      });
      port.postMessage(describe());
    };
    browser.runtime.onConnect.addListener(connect);
    signal.addEventListener("abort", () => {
      browser.runtime.onConnect.removeListener(connect);
      for (const port of this.#ports) port.disconnect();
    });
  }

  /** Tells what the tab shows now; many changes in one turn are told once. */
  tell(): void {
    if (this.#ports.size === 0 || this.#isTelling) return;
    this.#isTelling = true;
    queueMicrotask(() => {
      this.#isTelling = false;
      const view = this.#describe();
      for (const port of this.#ports) port.postMessage(view);
    });
  }
}

function isOwnPage(sender: Browser.runtime.MessageSender | undefined): boolean {
  return sender?.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL("/")) === true;
}
