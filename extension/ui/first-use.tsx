import type { OverlayActions, OverlayView } from "./view.ts";
import { wordsOf } from "./words/words.ts";

interface FirstUseProps {
  readonly view: Pick<OverlayView, "language">;
  readonly actions: Pick<OverlayActions, "endFirstUse">;
}

/** What is read and where it goes, told once; shown until it is answered here or on one of our own pages. */
export function FirstUse({ view, actions }: FirstUseProps) {
  const words = wordsOf(view.language).firstUse;
  return (
    <section class="first-use" aria-labelledby="first-use-title">
      <h2 id="first-use-title">{words.heading}</h2>
      <ul>
        {words.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="buttons">
        <button
          type="button"
          class="primary"
          data-action="first-use-api"
          onClick={() => actions.endFirstUse("api")}
        >
          {words.api}
        </button>
        <button
          type="button"
          class="text"
          data-action="first-use-local"
          onClick={() => actions.endFirstUse("local")}
        >
          {words.local}
        </button>
      </p>
      <p class="help">{words.help}</p>
    </section>
  );
}
