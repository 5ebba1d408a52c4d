import type { Language } from "../../shared/text/language.ts";
import type { TabOrder } from "../tab-orders.ts";
import type { PageView } from "../tab-view.ts";
import { countTold } from "../ui/finding-groups.ts";
import { SeveritySign } from "../ui/icons.tsx";
import { statusText } from "../ui/status.tsx";
import { MARKED_KINDS } from "../ui/view.ts";
import { formatMoment } from "../ui/words/formats.ts";
import { wordsOf } from "../ui/words/own-words.ts";
import type { Connection } from "./api-state.tsx";

interface PageStateProps {
  readonly view: PageView;
  readonly order: (order: TabOrder) => void;
  readonly language: Language;
  /** What is said of the API below. */
  readonly connection: Connection;
}

/** What was found in the tab, and when it was last checked. */
export function PageState({ view, order, language, connection }: PageStateProps) {
  const words = wordsOf(language);
  const severities = countTold(view.findings);
  const { check } = view;
  const isSaidBelow = view.page === "read" && check.state === "failed" && check.failure === connection;
  const said = isSaidBelow ? "" : statusText({ ...view, language, copies: view.counterparts.length });
  return (
    <section class="page" aria-label={words.popup.found}>
      <ul>
        {(["warning", "notice", "hint"] as const)
          .filter((severity) => severities[severity] > 0)
          .map((severity) => (
            <li key={severity} data-count={severity}>
              <SeveritySign severity={severity} /> {words.severities[severity](severities[severity])}
            </li>
          ))}
        {MARKED_KINDS.filter((kind) => view.counts[kind] > 0).map((kind) => (
          <li key={kind} data-count={kind}>
            {words.kinds[kind]}: {view.counts[kind]}
          </li>
        ))}
      </ul>
      {said !== "" && (
        <p class="muted" role="status">
          {said}
        </p>
      )}
      {check.state === "failed" && check.at !== undefined && (
        <p class="muted">{words.state.answerOf(formatMoment(language, check.at))}</p>
      )}
      {check.state === "failed" && (
        <button type="button" class="text" data-action="retry" onClick={() => order({ order: "retry" })}>
          {words.actions.retry}
        </button>
      )}
    </section>
  );
}
