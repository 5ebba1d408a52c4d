import { browser } from "wxt/browser";
import { openDatabase } from "./database.ts";
import { forgetPages } from "./keeping.ts";

/** Version of the file; raised when its shape changes. */
const FORMAT = 1;

/**
 * All that the extension keeps about its reader, as one JSON text: settings, dismissals, own terms,
 * pages, answers and excerpts. The access key is left out: a file is passed on more easily than meant.
 */
export async function exportEverything(now: Date): Promise<string> {
  const db = await openDatabase();
  const stored = await browser.storage.local.get(null);
  const settings = { ...(stored.settings as object | undefined), apiToken: undefined };
  const file = {
    format: FORMAT,
    exportedAt: now.toISOString(),
    stored: { ...stored, settings },
    captures: await db.getAll("captures"),
    answers: await db.getAll("answers"),
    excerpts: await db.getAll("excerpts"),
  };
  return JSON.stringify(file, null, 2);
}

/** Erases all of it, the access key too: the extension is as it was when it was installed. */
export async function eraseEverything(): Promise<void> {
  await forgetPages();
  await (await openDatabase()).clear("excerpts");
  await browser.storage.session.clear();
  await browser.storage.local.clear();
}
