import { useEffect, useState } from "preact/hooks";
import { MAX_NOTE_LENGTH } from "../../shared/contract/limits.ts";
import type { Language } from "../../shared/text/language.ts";
import { onChanged } from "../local/changes.ts";
import type { KeptExcerpt } from "../local/database.ts";
import { changeExcerpt, forgetExcerpt, parseTags, putExcerpt, readExcerpts } from "../local/excerpts.ts";
import { findSafePortal } from "../portal-matches.ts";
import { citeAct } from "../ui/citation.ts";
import { passageAddress } from "../ui/links.ts";
import { formatMoment } from "../ui/words/formats.ts";
import { keepTogether } from "../ui/words/keep-together.ts";
import { wordsOf } from "../ui/words/own-words.ts";
import { nameIn } from "./portals.ts";

/** The passages that were saved while only this browser compares, with the reader's note and tags. */
export function KeptExcerpts({ language }: { readonly language: Language }) {
  const words = wordsOf(language);
  const [excerpts, setExcerpts] = useState<readonly KeptExcerpt[]>([]);
  const [gone, setGone] = useState<KeptExcerpt>();
  useEffect(() => {
    const read = () => void readExcerpts().then(setExcerpts);
    read();
    return onChanged("excerpts", read);
  }, []);
  if (excerpts.length === 0 && gone === undefined) return null;
  const remove = async (excerpt: KeptExcerpt) => {
    await forgetExcerpt(excerpt.id);
    setGone(excerpt);
  };
  const putBack = async () => {
    if (gone !== undefined) await putExcerpt(gone);
    setGone(undefined);
  };
  return (
    <section class="excerpts" aria-labelledby="excerpts-title">
      <h2 id="excerpts-title">{words.panel.excerpts}</h2>
      <p role="status">
        {gone !== undefined && (
          <>
            {words.actions.unsaved}{" "}
            <button type="button" class="text" data-action="put-back" onClick={putBack}>
              {words.actions.undo}
            </button>
          </>
        )}
      </p>
      <ol class="history">
        {excerpts.map((excerpt) => (
          <li key={excerpt.id} class="finding" data-excerpt={excerpt.id}>
            <Excerpt excerpt={excerpt} language={language} remove={() => remove(excerpt)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface ExcerptProps {
  readonly excerpt: KeptExcerpt;
  readonly language: Language;
  readonly remove: () => void;
}

function Excerpt({ excerpt, language, remove }: ExcerptProps) {
  const words = wordsOf(language);
  const { url, quote, anchor, act, note, tags, createdAt } = excerpt;
  const portal = findSafePortal(new URL(url))?.id ?? "";
  const facts = [
    citeAct(language, { ...act, title: null }),
    nameIn(language)({ portal, url }),
    formatMoment(language, createdAt),
  ];
  const change = (changes: Partial<Pick<KeptExcerpt, "note" | "tags">>) =>
    changeExcerpt(excerpt.id, changes, Date.now());
  const noteField = useDraft(note);
  const tagsField = useDraft(tags.join(", "));
  return (
    <>
      <blockquote lang={excerpt.language}>{keepTogether(quote.exact)}</blockquote>
      <span class="finding-values">{facts.filter((fact) => fact !== "").join(" · ")}</span>
      <label>
        <span class="muted">{words.panel.note}</span>
        <textarea
          rows={2}
          maxLength={MAX_NOTE_LENGTH}
          {...noteField}
          onChange={({ currentTarget }) => void change({ note: currentTarget.value })}
        />
      </label>
      <label>
        <span class="muted">{words.panel.tags}</span>
        <input
          type="text"
          {...tagsField}
          onChange={({ currentTarget }) => void change({ tags: parseTags(currentTarget.value) })}
        />
      </label>
      <p class="row">
        <a
          href={passageAddress(url, { anchor, text: quote.exact })}
          target="_blank"
          rel="noopener noreferrer"
        >
          {words.panel.openPage}
        </a>
        <button type="button" class="text" data-action="forget" onClick={remove}>
          {words.actions.unsave}
        </button>
      </p>
    </>
  );
}

/** What a field shows: the words under way, until what is stored is another. Storing one field draws both anew. */
function useDraft(stored: string) {
  const [draft, setDraft] = useState<string>();
  useEffect(() => setDraft(undefined), [stored]);
  return {
    value: draft ?? stored,
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      setDraft(currentTarget.value),
  };
}
