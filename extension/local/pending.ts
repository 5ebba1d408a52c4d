import { browser } from "wxt/browser";
import type { CaptureBody } from "../../shared/contract/capture.ts";
import { openDatabase } from "./database.ts";

const KEY = "page";

/** Key in `storage.session` that changes with each page: the database tells nobody of changes. */
const MARK = "pending";

/** Keeps the page that may be sent once the reader has agreed: what is shown is what would be sent. */
export async function keepPending(capture: CaptureBody): Promise<void> {
  await (await openDatabase()).put("pending", capture, KEY);
  await browser.storage.session.set({ [MARK]: crypto.randomUUID() });
}

export async function findPending(): Promise<CaptureBody | undefined> {
  return (await openDatabase()).get("pending", KEY);
}

/** Calls back when another page waits, until the returned function is called. */
export function onPending(callback: () => void): () => void {
  const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    if (area === "session" && changes[MARK] !== undefined) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

export async function forgetPending(): Promise<void> {
  await (await openDatabase()).clear("pending");
}
