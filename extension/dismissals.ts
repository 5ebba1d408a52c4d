import * as v from "valibot";
import { browser } from "wxt/browser";

/** Longest text kept of a dismissed finding, in characters: enough to know it again in a list. */
const MAX_TEXT = 300;

/** A finding that the reader does not want to see again. `id` is the finding's own: it stands for the same code and the same two passages. */
const DismissalSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  /** The words of the page that it is about. */
  text: v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, MAX_TEXT)),
  ),
  url: v.pipe(v.string(), v.maxLength(2_000), v.url()),
  /** Milliseconds since 1970. */
  at: v.number(),
});
export type Dismissal = v.InferOutput<typeof DismissalSchema>;

/** What a page says of a finding to dismiss; the time is the background's. */
export const DismissedSchema = v.omit(DismissalSchema, ["at"]);

// One key each: two tabs that dismiss at once lose nothing of each other's.
const PREFIX = "dismissed:";

/** All of them, the latest first. */
export async function readDismissals(): Promise<Dismissal[]> {
  const stored = await browser.storage.local.get(null);
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(PREFIX))
    .flatMap(([, value]) => {
      const parsed = v.safeParse(DismissalSchema, value);
      return parsed.success ? [parsed.output] : [];
    })
    .sort((a, b) => b.at - a.at);
}

export async function saveDismissals(dismissals: readonly Dismissal[]): Promise<void> {
  await browser.storage.local.set(Object.fromEntries(dismissals.map((one) => [PREFIX + one.id, one])));
}

export async function removeDismissals(ids: readonly string[]): Promise<void> {
  await browser.storage.local.remove(ids.map((id) => PREFIX + id));
}

export function onDismissalsChanged(callback: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === "local" && Object.keys(changes).some((key) => key.startsWith(PREFIX))) callback();
  });
}
