import { useState } from "preact/hooks";
import type { Language } from "../../shared/text/language.ts";
import type { TabOrder } from "../tab-orders.ts";
import type { PageView } from "../tab-view.ts";
import { countSeverities, type FindingGroup, groupFindings } from "../ui/finding-groups.ts";
import { FindingList } from "../ui/finding-list.tsx";
import { SeveritySign } from "../ui/icons.tsx";
import { statusText } from "../ui/status.tsx";
import { MARKED_KINDS, type OverlayView } from "../ui/view.ts";
import { keepTogether } from "../ui/words/keep-together.ts";
import { wordsOf } from "../ui/words/own-words.ts";
import { filterGroups, filterRows, findingsOf, type Row } from "./rows.ts";

interface ListProps {
  readonly view: PageView;
  readonly rows: readonly Row[];
  readonly current: Row | undefined;
  readonly language: Language;
  readonly portals: OverlayView["portals"];
  readonly order: (order: TabOrder) => void;
}

/** What differs, the gravest first; with nothing to list, what the reader can do. */
export function Findings({ view, current, language, portals, order }: ListProps) {
  const words = wordsOf(language);
  const card = current?.group === undefined ? {} : { currentGroup: current.group.id };
  const [search, setSearch] = useState("");
  const [severity, setSeverity] = useState("");
  const groups = groupFindings(view.findings);
  const shown = filterGroups(groups, search, severity);
  return (
    <>
      {groups.length > 1 && (
        <FindingFilters
          groups={groups}
          shown={shown.length}
          language={language}
          search={search}
          setSearch={setSearch}
          severity={severity}
          setSeverity={setSeverity}
        />
      )}
      <FindingList
        view={{ findings: shown.flatMap(findingsOf), language, portals, ...card }}
        openGroup={(groupId) => order({ order: "go-to-finding", groupId })}
      />
      <p class="muted">{statusText({ ...view, language, copies: view.counterparts.length })}</p>
      {view.check.state === "checked" && view.counterparts.length === 0 && (
        <p class="empty">{words.panel.openOthers}</p>
      )}
      {view.check.state === "failed" && (
        <button type="button" class="text" onClick={() => order({ order: "retry" })}>
          {words.actions.retry}
        </button>
      )}
      {view.dismissed > 0 && <p class="muted">{words.state.dismissed(view.dismissed)}</p>}
    </>
  );
}

interface FindingFiltersProps {
  readonly groups: readonly FindingGroup[];
  readonly shown: number;
  readonly language: Language;
  readonly search: string;
  readonly setSearch: (search: string) => void;
  readonly severity: string;
  readonly setSeverity: (severity: string) => void;
}

function FindingFilters(props: FindingFiltersProps) {
  const { groups, shown, language, search, setSearch, severity, setSeverity } = props;
  const words = wordsOf(language);
  const counts = countSeverities(groups);
  return (
    <>
      <p class="filters">
        <SearchField label={words.panel.search} value={search} change={setSearch} />
        <label>
          <span>{words.panel.kind}</span>
          <select
            data-filter="severity"
            value={severity}
            onChange={({ currentTarget }) => setSeverity(currentTarget.value)}
          >
            <option value="">{words.panel.allKinds}</option>
            {(["warning", "notice", "hint"] as const)
              .filter((one) => counts[one] > 0)
              .map((one) => (
                <option key={one} value={one}>
                  {words.severities[one](counts[one])}
                </option>
              ))}
          </select>
        </label>
      </p>
      <p class="muted" role="status">
        {words.panel.shown(shown, groups.length)}
      </p>
    </>
  );
}

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
}

function SearchField({ label, value, change }: SearchFieldProps) {
  return (
    <label>
      <span>{label}</span>
      <input
        type="text"
        inputMode="search"
        value={value}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
    </label>
  );
}

/** The marked statements in page order: what a screen reader reads in place of the marks. */
export function Statements({ rows, current, language, order }: ListProps) {
  const words = wordsOf(language);
  const [search, setSearch] = useState("");
  const [kind, setKind] = useState("");
  const shown = filterRows(rows, search, kind);
  if (rows.length === 0) return <p class="empty">{words.state.nothingFound}</p>;
  return (
    <>
      <p class="filters">
        <SearchField label={words.panel.search} value={search} change={setSearch} />
        <label>
          <span>{words.panel.kind}</span>
          <select value={kind} onChange={({ currentTarget }) => setKind(currentTarget.value)}>
            <option value="">{words.panel.allKinds}</option>
            {MARKED_KINDS.filter((one) => rows.some(({ statement }) => statement.kind === one)).map((one) => (
              <option key={one} value={one}>
                {words.kinds[one]}
              </option>
            ))}
          </select>
        </label>
      </p>
      <p class="muted" role="status">
        {words.panel.shown(shown.length, rows.length)}
      </p>
      <ol class="statements">
        {shown.map(({ statement, group }) => (
          <li key={statement.id}>
            <button
              type="button"
              class="statement"
              data-statement={statement.id}
              aria-current={current?.statement.id === statement.id ? "true" : "false"}
              onClick={() =>
                order(
                  group === undefined
                    ? { order: "go-to-statement", id: statement.id }
                    : { order: "go-to-finding", groupId: group.id },
                )
              }
            >
              <span class="of-kind">
                <span class={`line ${statement.kind}`} aria-hidden="true" />
                {words.panel.kindOne[statement.kind]}
                {group !== undefined && (
                  <span class="differs">
                    <SeveritySign severity={group.severity} /> {words.panel.differs}
                  </span>
                )}
              </span>
              <span>{keepTogether(statement.text)}</span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
