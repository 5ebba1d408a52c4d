import { type Comparison, changesSince } from "./finding-groups.ts";
import { Quote } from "./quote.tsx";
import { titleOf } from "./titles.ts";
import type { OverlayActions, OverlayView } from "./view.ts";
import { wordsOf } from "./words/words.ts";

interface ChangesProps {
  readonly view: OverlayView;
  readonly actions: OverlayActions;
}

/** What the later edition changed, one entry a passage: the page can show only what is gone from it. */
export function Changes({ view, actions }: ChangesProps) {
  return (
    <ol class="changes" aria-label={wordsOf(view.language).findings.changes}>
      {changesSince(view.findings).map((change) => (
        <li class="change" key={change.findings[0]?.id}>
          <Change change={change} view={view} actions={actions} />
        </li>
      ))}
    </ol>
  );
}

function Change({ change, view, actions }: ChangesProps & { readonly change: Comparison }) {
  const { a, b, findings } = change;
  const id = findings[0]?.id ?? "";
  return (
    <>
      <button
        type="button"
        class="text"
        data-change={id}
        data-focus={`change ${id}`}
        onClick={() => actions.openGroup(id)}
      >
        {titleOf(change, view.language)}
      </button>
      {a.statement !== null && (
        <Quote
          text={a.statement.text}
          // What the later edition lacks is gone as a whole.
          changed={b.statement === null ? [{ from: 0, to: a.statement.text.length }] : a.changed}
          language={a.copy.language}
          as="removed"
        />
      )}
      {b.statement !== null && (
        <Quote
          text={b.statement.text}
          changed={a.statement === null ? [{ from: 0, to: b.statement.text.length }] : b.changed}
          language={b.copy.language}
          as="added"
        />
      )}
    </>
  );
}
