import { useEffect, useState } from "preact/hooks";
import type { Language } from "../../shared/text/language.ts";
import { type Dismissal, onDismissalsChanged, readDismissals, removeDismissals } from "../dismissals.ts";
import { nameIn } from "../panel/portals.ts";
import { findSafePortal } from "../portal-matches.ts";
import { formatMoment } from "../ui/words/formats.ts";
import type { Words } from "../ui/words/own-words.ts";

/** What the reader dismissed, with the way back. */
export function DismissedList({ words, language }: { readonly words: Words; readonly language: Language }) {
  const [dismissals, setDismissals] = useState<readonly Dismissal[]>([]);
  useEffect(() => {
    const read = () => void readDismissals().then(setDismissals);
    read();
    onDismissalsChanged(read);
  }, []);
  const entries = groupDismissals(dismissals);
  return (
    <section id="dismissed">
      <h2>{words.options.dismissed}</h2>
      <p class="help">
        {dismissals.length === 0 ? words.options.dismissedNone : words.options.dismissedHelp}
      </p>
      <ul class="dismissed">
        {entries.map(({ ids, text, url, at }) => (
          <li key={ids[0]}>
            <span>
              {text}
              <span class="from">
                {nameOf(url, language)} · {formatMoment(language, at)}
              </span>
            </span>
            <button type="button" class="text" onClick={() => removeDismissals(ids)}>
              {words.options.restore}
            </button>
          </li>
        ))}
      </ul>
      {entries.length > 1 && (
        <button type="button" class="second" onClick={() => removeDismissals(dismissals.map(({ id }) => id))}>
          {words.options.restoreAll}
        </button>
      )}
    </section>
  );
}

interface Entry extends Pick<Dismissal, "text" | "url" | "at"> {
  readonly ids: readonly string[];
}

/** What was put away at once, by one press on a card, is one entry. */
function groupDismissals(dismissals: readonly Dismissal[]): Entry[] {
  const entries = new Map<string, Entry>();
  for (const { id, text, url, at } of dismissals) {
    const key = `${at} ${url} ${text}`;
    entries.set(key, { text, url, at, ids: [...(entries.get(key)?.ids ?? []), id] });
  }
  return [...entries.values()];
}

function nameOf(url: string, language: Language): string {
  const { hostname } = new URL(url);
  const portal = findSafePortal(new URL(url))?.id ?? hostname;
  return nameIn(language)({ portal, url });
}
