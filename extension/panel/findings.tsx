import { useState } from "preact/hooks";
import type { Language } from "../../shared/text/language.ts";
import { countSeverities, type FindingGroup, groupFindings } from "../ui/finding-groups.ts";
import { FindingList } from "../ui/finding-list.tsx";
import { statusText } from "../ui/status.tsx";
import { wordsOf } from "../ui/words/own-words.ts";
import { CopyFacts } from "./copy-facts.tsx";
import { ChoiceField, SearchField } from "./filter-fields.tsx";
import type { ListProps } from "./list-props.ts";
import { RovingList } from "./roving-list.tsx";
import { filterGroups, findingsOf } from "./rows.ts";

/** What differs, the gravest first; with nothing to list, what the reader can do. */
export function Findings({ view, current, language, portals, order }: ListProps) {
  const card = current?.group === undefined ? {} : { currentGroup: current.group.id };
  const [search, setSearch] = useState("");
  const [severity, setSeverity] = useState("");
  const groups = groupFindings(view.findings);
  const shown = filterGroups(groups, search, severity);
  return (
    <>
      <CopyFacts findings={view.findings} language={language} />
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
      <RovingList>
        <FindingList
          view={{ findings: shown.flatMap(findingsOf), language, portals, ...card }}
          openGroup={(groupId) => order({ order: "go-to-finding", groupId })}
        />
      </RovingList>
      <Standing view={view} language={language} order={order} />
    </>
  );
}

/** How the check of the page stands, and what the reader can do about it. */
function Standing({ view, language, order }: Pick<ListProps, "view" | "language" | "order">) {
  const words = wordsOf(language);
  return (
    <>
      <p class="muted" role="status">
        {statusText({ ...view, language, copies: view.counterparts.length })}
      </p>
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
      <div class="filters">
        <SearchField label={words.panel.search} value={search} change={setSearch} />
        <ChoiceField name="severity" label={words.panel.kind} value={severity} change={setSeverity}>
          <option value="">{words.panel.allKinds}</option>
          {(["warning", "notice", "hint"] as const)
            .filter((one) => counts[one] > 0)
            .map((one) => (
              <option key={one} value={one}>
                {words.severities[one](counts[one])}
              </option>
            ))}
        </ChoiceField>
      </div>
      <p class="muted" role="status">
        {words.panel.shown(shown, groups.length)}
      </p>
    </>
  );
}
