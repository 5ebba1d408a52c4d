import { useEffect, useState } from "preact/hooks";
import { findOwnTerms, type OwnTerms, removeOwnTerms, saveOwnTerms } from "../own-terms.ts";
import type { Words } from "../ui/words/own-words.ts";
import { useDrop } from "../use-drop.ts";
import { type FileFault, findFault } from "./term-faults.ts";

/** What a file looks like: `*` stands for any ending. */
const EXAMPLE = `{ "terms": [
  { "id": "greenhouse",
    "names": { "ru": ["теплиц*", "оранжере*"],
               "kk": ["жылыжай*"],
               "en": ["greenhouse*"] } }
] }`;

/** The reader's own file of terms: chosen or dropped, checked, and refused with the place of its first fault. */
export function Terms({ words }: { readonly words: Words }) {
  const { terms } = words.options;
  const [used, setUsed] = useState<OwnTerms>();
  const [fault, setFault] = useState<FileFault>();
  useEffect(() => {
    findOwnTerms().then(setUsed);
  }, []);
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const text = await file.text();
    try {
      setUsed(await saveOwnTerms(file.name, text));
      setFault(undefined);
    } catch (error) {
      setFault(findFault(text, error));
    }
  };
  const remove = async () => {
    await removeOwnTerms();
    setUsed(undefined);
  };
  const { isOver, handlers } = useDrop(({ files }) => void take(files[0]));
  return (
    <section id="terms" class={isOver ? "over" : ""} aria-labelledby="terms-title" {...handlers}>
      <h2 id="terms-title">{terms.heading}</h2>
      <p class="help">{terms.help}</p>
      <p class="row">
        <input
          id="terms-file"
          class="unseen"
          type="file"
          accept="application/json,.json"
          onChange={({ currentTarget }) => {
            void take(currentTarget.files?.[0]);
            // The same file, corrected, can be chosen again.
            currentTarget.value = "";
          }}
        />
        <label for="terms-file" class="second">
          {terms.choose}
        </label>
        <output>{used === undefined ? terms.none : terms.used(used.name, used.count)}</output>
        {used !== undefined && (
          <button type="button" class="text" onClick={remove}>
            {terms.remove}
          </button>
        )}
      </p>
      {fault !== undefined && (
        <p class="bad" role="alert">
          {terms.refused} {fault.line !== undefined && terms.line(fault.line)} {terms.faults[fault.fault]}
          {fault.path !== "" && <code>{fault.path}</code>}
        </p>
      )}
      <details>
        <summary>{terms.example}</summary>
        <pre>{EXAMPLE}</pre>
      </details>
    </section>
  );
}
