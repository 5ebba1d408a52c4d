import { browser } from "wxt/browser";

/** The part of Firefox that has no type here. */
interface WithSidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Opens the side panel beside a tab. Both browsers want it asked in the turn of the reader's click. */
export function openPanel(tabId: number): void {
  const { sidebarAction } = browser as unknown as WithSidebar;
  if (sidebarAction === undefined) void browser.sidePanel.open({ tabId });
  else void sidebarAction.open();
}
