import { browser } from "wxt/browser";
import { parseTerms } from "../shared/comparison/term-file.ts";
import { makeTermTable, type TermTable } from "../shared/comparison/term-finder.ts";

/** Key in `storage.local` of the reader's own terms, as the file has them. */
const KEY = "terms";

/** Largest file of terms read, in UTF-16 code units: 5 000 terms of 200. */
const MAX_TERM_FILE = 1_000_000;

export interface OwnTerms {
  readonly name: string;
  readonly count: number;
}

/**
 * Keeps a file of terms.
 *
 * @throws RangeError when it is too long, SyntaxError when it is no JSON, TermFileError that names the place
 *   when it is of another shape
 */
export async function saveOwnTerms(name: string, text: string): Promise<OwnTerms> {
  if (text.length > MAX_TERM_FILE) throw new RangeError(`expected at most ${MAX_TERM_FILE} characters`);
  const file: unknown = JSON.parse(text);
  const { length } = parseTerms(file);
  await browser.storage.local.set({ [KEY]: { name: name.slice(0, 200), file } });
  return { name, count: length };
}

export async function removeOwnTerms(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

export async function findOwnTerms(): Promise<OwnTerms | undefined> {
  const stored = await read();
  return stored === undefined ? undefined : { name: stored.name, count: stored.terms.length };
}

/** The built-in terms with the reader's; `undefined` when there are none of theirs. */
export async function readTermTable(): Promise<TermTable | undefined> {
  const stored = await read();
  if (stored === undefined) return undefined;
  const file = JSON.stringify(stored.terms);
  if (made?.file !== file) made = { file, table: makeTermTable(stored.terms) };
  return made.table;
}

/** Made once for a file: statements taken apart with a table are known by it. */
let made: { readonly file: string; readonly table: TermTable } | undefined;

export function onOwnTermsChanged(callback: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === "local" && changes[KEY] !== undefined) callback();
  });
}

async function read() {
  const { [KEY]: stored } = (await browser.storage.local.get(KEY)) as {
    [KEY]?: { name?: unknown; file?: unknown };
  };
  if (stored === undefined) return undefined;
  try {
    return { name: String(stored.name ?? ""), terms: parseTerms(stored.file) };
  } catch {
    // A name became built-in since: the file is no longer good, and the built-in terms go on.
    return undefined;
  }
}
