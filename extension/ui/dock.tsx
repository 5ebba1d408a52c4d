import { Banner } from "./banner.tsx";
import { bannerFindings, countTold, groupFindings } from "./finding-groups.ts";
import { FindingList } from "./finding-list.tsx";
import { FirstUse } from "./first-use.tsx";
import { Icon, SeveritySign, Sign } from "./icons.tsx";
import { Status, statusText } from "./status.tsx";
import { MARKED_KINDS, type OverlayActions, type OverlayView } from "./view.ts";
import { wordsOf } from "./words/words.ts";

interface DockProps {
  readonly view: OverlayView;
  readonly actions: OverlayActions;
}

/** The small box in the window's corner: banner, list when opened, and the bar of counts. */
export function Dock({ view, actions }: DockProps) {
  const words = wordsOf(view.language);
  const banners = bannerFindings(view.findings);
  // The list tells all that is counted; without it one sentence is enough.
  const shown = view.isListOpen ? banners : view.isBannerClosed ? [] : banners.slice(0, 1);
  return (
    <section
      class={`dock ${view.isListOpen || view.isFirstUse || shown.length > 0 ? "wide" : ""}`}
      aria-label={words.name}
      data-warnings={codesOf(view.findings.filter(({ severity }) => severity === "warning"))}
      data-codes={codesOf(view.findings)}
      data-told={countTold(view.findings).warning}
      data-check={view.check.state}
    >
      <div class="contents">
        {view.isFirstUse && <FirstUse language={view.language} choose={actions.endFirstUse} />}
        {shown.map((finding, index) => (
          <Banner key={finding.id} finding={finding} isFirst={index === 0} view={view} actions={actions} />
        ))}
        {view.isListOpen && <Panel view={view} actions={actions} />}
        {view.undoable > 0 && <Undo view={view} actions={actions} />}
      </div>
      <Bar view={view} actions={actions} />
    </section>
  );
}

/** What is told, for tests that look at the real page: our own words change with the language. */
function codesOf(findings: OverlayView["findings"]): string {
  return findings.map(({ code }) => code).join(" ");
}

function Panel({ view, actions }: DockProps) {
  const words = wordsOf(view.language);
  return (
    <div class="panel" id="panel">
      {groupFindings(view.findings).length > 0 && <h2>{words.findings.heading}</h2>}
      <FindingList view={{ ...view, currentGroup: view.card?.groupId }} openGroup={actions.openGroup} />
      <Status view={view} actions={actions} />
      <Legend view={view} />
      {view.dismissed > 0 && <p class="status">{words.state.dismissed(view.dismissed)}</p>}
      <p class="row end">
        <button type="button" class="text" onClick={actions.openOptions}>
          {words.actions.connect}
        </button>
        <button type="button" class="text" onClick={actions.hideAll}>
          {words.actions.hide}
        </button>
      </p>
    </div>
  );
}

/** What was dismissed just now, and the way back. */
function Undo({ view, actions }: DockProps) {
  const words = wordsOf(view.language);
  return (
    <p class="undo">
      <span>{words.state.dismissedNow}</span>
      <button type="button" class="text" data-action="undo" data-focus="undo" onClick={actions.undoDismiss}>
        {words.actions.undo}
      </button>
    </p>
  );
}

/** Which line means which kind, with how many there are. */
function Legend({ view }: { readonly view: OverlayView }) {
  const words = wordsOf(view.language);
  const kinds = MARKED_KINDS.filter((kind) => view.counts[kind] > 0);
  if (kinds.length === 0) return null;
  return (
    <ul class="legend">
      {kinds.map((kind) => (
        <li key={kind}>
          <span class={`line ${kind}`} aria-hidden="true" />
          <span>{words.kinds[kind]}</span>
          <span class="count">{view.counts[kind]}</span>
        </li>
      ))}
    </ul>
  );
}

function Bar({ view, actions }: DockProps) {
  const words = wordsOf(view.language);
  const hasPlaces = groupFindings(view.findings).length > 0;
  return (
    <div class="bar">
      <button
        type="button"
        class="summary"
        data-focus="bar"
        aria-expanded={view.isListOpen}
        aria-controls="panel"
        onClick={actions.toggleList}
      >
        <Sign />
        <span class="unseen">
          {`${words.name}: ${summarize(view)}. ${view.isListOpen ? words.actions.collapse : words.actions.expand}`}
        </span>
        <Counts view={view} />
        <Activity view={view} />
        <Icon name={view.isListOpen ? "down" : "up"} />
      </button>
      {hasPlaces && (
        <span class="steps">
          <button
            type="button"
            class="quiet"
            data-focus="previous"
            aria-label={words.actions.previous}
            onClick={actions.goToPrevious}
          >
            <Icon name="previous" />
          </button>
          <button
            type="button"
            class="quiet"
            data-focus="next"
            aria-label={words.actions.next}
            onClick={actions.goToNext}
          >
            <Icon name="following" />
          </button>
        </span>
      )}
    </div>
  );
}

function Counts({ view }: { readonly view: OverlayView }) {
  const severities = countTold(view.findings);
  const words = wordsOf(view.language);
  if (view.page !== "read" && !view.isListOpen)
    return (
      <span class="saying" aria-hidden="true">
        {statusText(view)}
      </span>
    );
  return (
    <span class="counts" aria-hidden="true">
      {(["warning", "notice", "hint"] as const)
        .filter((severity) => severities[severity] > 0)
        .map((severity) => (
          <span
            key={severity}
            class={`tally ${severity}`}
            title={words.severities[severity](severities[severity])}
          >
            <SeveritySign severity={severity} />
            {severities[severity]}
          </span>
        ))}
      {MARKED_KINDS.filter((kind) => view.counts[kind] > 0).map((kind) => (
        <span key={kind} class="tally kind" title={words.kinds[kind]}>
          <span class={`line ${kind}`} />
          {view.counts[kind]}
        </span>
      ))}
    </span>
  );
}

/** A dot that says whether the other portals are being asked, or could not be. */
function Activity({ view }: { readonly view: OverlayView }) {
  const words = wordsOf(view.language);
  if (view.check.state === "checking") return <span class="dot busy" title={words.state.checking} />;
  if (view.page === "read" && view.check.state === "failed")
    return (
      <span class="tally away" title={words.failures[view.check.failure]}>
        !
      </span>
    );
  return null;
}

/** The counts in words, for the bar's label and the live region. */
export function summarize(view: OverlayView): string {
  const words = wordsOf(view.language);
  const severities = countTold(view.findings);
  const found = (["warning", "notice", "hint"] as const)
    .filter((severity) => severities[severity] > 0)
    .map((severity) => words.severities[severity](severities[severity]));
  const kinds = MARKED_KINDS.filter((kind) => view.counts[kind] > 0).map(
    (kind) => `${words.kinds[kind]}: ${view.counts[kind]}`,
  );
  const parts = [...found, ...kinds];
  if (parts.length > 0) return parts.join(", ");
  return (view.page === "read" ? words.state.nothingFound : statusText(view)).replace(/\.$/u, "");
}
