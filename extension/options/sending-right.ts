import { type Browser, browser } from "wxt/browser";

/** Firefox's own right for it; the types of the browser's interface do not know it yet. */
const SENDING = { data_collection: ["websiteContent"] } as Browser.permissions.Permissions;

/**
 * Asks Firefox for the reader's leave to send page text off this machine; called within a click, since Firefox
 * then asks by itself. Other browsers know no such right: there the click is the answer.
 *
 * @returns whether text may be sent.
 */
export async function askToSend(): Promise<boolean> {
  return import.meta.env.FIREFOX ? await browser.permissions.request(SENDING) : true;
}

/** Gives Firefox's leave back. */
export async function forgetToSend(): Promise<void> {
  if (import.meta.env.FIREFOX) await browser.permissions.remove(SENDING);
}
