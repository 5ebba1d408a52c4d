import { useEffect, useRef, useState } from "preact/hooks";
import { findOwnTerms, type OwnTerms, removeOwnTerms, saveOwnTerms } from "../own-terms.ts";
import type { Words } from "../ui/words/own-words.ts";

type Problem = { readonly kind: "not-json" } | { readonly kind: "wrong"; readonly place: string };

/** The reader's own file of terms: read, checked, and refused with the place of its first fault. */
export function Terms({ words }: { readonly words: Words }) {
  const { terms } = words.options;
  const [used, setUsed] = useState<OwnTerms>();
  const [problem, setProblem] = useState<Problem>();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    findOwnTerms().then(setUsed);
  }, []);
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    try {
      setUsed(await saveOwnTerms(file.name, await file.text()));
      setProblem(undefined);
    } catch (error) {
      setProblem(error instanceof TypeError ? { kind: "wrong", place: error.message } : { kind: "not-json" });
    }
    // The same file, corrected, can be chosen again.
    if (input.current !== null) input.current.value = "";
  };
  const remove = async () => {
    await removeOwnTerms();
    setUsed(undefined);
  };
  return (
    <section>
      <h2>{terms.heading}</h2>
      <p class="help">{terms.help}</p>
      <p class="row">
        <input
          ref={input}
          id="terms-file"
          class="unseen"
          type="file"
          accept="application/json,.json"
          onChange={({ currentTarget }) => take(currentTarget.files?.[0])}
        />
        <label for="terms-file" class="button second">
          {terms.choose}
        </label>
        <output>{used === undefined ? terms.none : terms.used(used.name, used.count)}</output>
        {used !== undefined && (
          <button type="button" class="text" onClick={remove}>
            {terms.remove}
          </button>
        )}
      </p>
      {problem !== undefined && (
        <p class="bad" role="alert">
          {problem.kind === "not-json" ? terms.notJson : terms.wrong}
          {problem.kind === "wrong" && <code lang="en">{problem.place}</code>}
        </p>
      )}
    </section>
  );
}
