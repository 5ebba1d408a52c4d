import { useEffect, useState } from "preact/hooks";
import type { Language } from "../../shared/text/language.ts";
import { type Dismissal, onDismissalsChanged, readDismissals, removeDismissals } from "../dismissals.ts";
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
  return (
    <section id="dismissed">
      <h2>{words.options.dismissed}</h2>
      <p class="help">
        {dismissals.length === 0 ? words.options.dismissedNone : words.options.dismissedHelp}
      </p>
      <ul class="dismissed">
        {dismissals.map(({ id, text, url, at }) => (
          <li key={id}>
            <span>
              {text}
              <span class="from">
                {new URL(url).hostname} · {formatMoment(language, at)}
              </span>
            </span>
            <button type="button" class="text" onClick={() => removeDismissals([id])}>
              {words.options.restore}
            </button>
          </li>
        ))}
      </ul>
      {dismissals.length > 1 && (
        <button type="button" onClick={() => removeDismissals(dismissals.map(({ id }) => id))}>
          {words.options.restoreAll}
        </button>
      )}
    </section>
  );
}
