import { browser } from "wxt/browser";

/** What is told of: a database tells nobody that it changed. */
type Store = "answers" | "pending" | "excerpts";

const PREFIX = "changed:";

/** Tells every context of ours that a store holds something else now. */
export async function tellChanged(store: Store): Promise<void> {
  await browser.storage.session.set({ [PREFIX + store]: crypto.randomUUID() });
}

/** Calls back when a store changed, until the returned function is called. */
export function onChanged(store: Store, callback: () => void): () => void {
  const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    if (area === "session" && changes[PREFIX + store] !== undefined) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
