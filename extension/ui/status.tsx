import type { Failure } from "../result.ts";
import type { OverlayActions, OverlayView } from "./view.ts";
import { formatMoment, formatTime } from "./words/formats.ts";
import { wordsOf } from "./words/words.ts";

/** Failures that retrying cannot cure, and the action that can. */
const CURES: Partial<Record<Failure, "openOptions" | "reload">> = {
  "not-connected": "openOptions",
  "no-consent": "openOptions",
  "not-kept": "openOptions",
  unauthorized: "openOptions",
  outdated: "reload",
  "bad-message": "reload",
};

/** What is going on, in one sentence. */
export function statusText(
  view: Pick<OverlayView, "language" | "page" | "check" | "copies" | "findings"> &
    Partial<Pick<OverlayView, "dismissed">>,
): string {
  const { state, failures } = wordsOf(view.language);
  if (view.page === "reading") return state.reading;
  if (view.page === "files-only") return state.filesOnly;
  if (view.page !== "read") return state.noText;
  const { check } = view;
  if (check.state === "checking") return state.checking;
  if (check.state === "failed") return failures[check.failure];
  if (check.state === "idle") return "";
  if (view.copies === 0) return state.noCopies;
  const checked = state.checked(view.copies, formatTime(check.at));
  if (view.findings.length > 0) return checked;
  return `${(view.dismissed ?? 0) > 0 ? state.noOthers : state.noDifferences} ${checked}`;
}

/** The state in words, and what the reader can do about it. */
export function Status({ view, actions }: { readonly view: OverlayView; readonly actions: OverlayActions }) {
  const words = wordsOf(view.language);
  const { check } = view;
  const failure = view.page === "read" && check.state === "failed" ? check.failure : undefined;
  const isEmpty = view.page === "read" && Object.values(view.counts).every((count) => count === 0);
  return (
    <div class={`status ${failure === undefined ? "" : "away"}`}>
      {isEmpty && <p>{words.state.nothingFound}</p>}
      {failure !== undefined && failure !== "not-connected" && <p class="strong">{words.state.away}</p>}
      <p class={check.state === "checking" || view.page === "reading" ? "busy" : ""}>{statusText(view)}</p>
      {view.isCut && <p>{words.state.cut}</p>}
      {check.state === "failed" && check.at !== undefined && (
        <p>{words.state.answerOf(formatMoment(view.language, check.at))}</p>
      )}
      {failure !== undefined && <Cure failure={failure} view={view} actions={actions} />}
    </div>
  );
}

interface CureProps {
  readonly failure: Failure;
  readonly view: Pick<OverlayView, "language">;
  readonly actions: Pick<OverlayActions, "retry" | "openOptions" | "reload">;
}

/** What the reader can do about a failure. */
export function Cure({ failure, view, actions }: CureProps) {
  const words = wordsOf(view.language).actions;
  const cure = CURES[failure];
  if (cure === "reload")
    return (
      <button type="button" class="text" data-action="reload" onClick={actions.reload}>
        {words.reload}
      </button>
    );
  return (
    <p class="row">
      {failure !== "not-connected" && (
        <button type="button" class="text" data-action="retry" onClick={actions.retry}>
          {words.retry}
        </button>
      )}
      {cure === "openOptions" && (
        <button type="button" class="text" data-action="options" onClick={actions.openOptions}>
          {words.connect}
        </button>
      )}
    </p>
  );
}
