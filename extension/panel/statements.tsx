import { useState } from "preact/hooks";
import type { Language } from "../../shared/text/language.ts";
import { SeveritySign } from "../ui/icons.tsx";
import { MARKED_KINDS } from "../ui/view.ts";
import { keepTogether } from "../ui/words/keep-together.ts";
import { wordsOf } from "../ui/words/own-words.ts";
import { ChoiceField, SearchField } from "./filter-fields.tsx";
import type { ListProps } from "./list-props.ts";
import { RovingList } from "./roving-list.tsx";
import { filterRows, groupBySection, type Row, type RowFilter } from "./rows.ts";

const EVERYTHING: RowFilter = { search: "", kind: "", onlyDiffering: false };

/** The marked statements in page order, under the page's headings: what a screen reader reads in place of the marks. */
export function Statements({ view, rows, current, language, order }: ListProps) {
  const words = wordsOf(language);
  const [filter, setFilter] = useState(EVERYTHING);
  const shown = filterRows(rows, filter);
  if (rows.length === 0) return <p class="empty">{words.state.nothingFound}</p>;
  const goTo = ({ statement, group }: Row) =>
    order(
      group === undefined
        ? { order: "go-to-statement", id: statement.id }
        : { order: "go-to-finding", groupId: group.id },
    );
  return (
    <>
      <Filters rows={rows} filter={filter} change={setFilter} language={language} />
      <p class="muted" role="status">
        {words.panel.shown(shown.length, rows.length)}
      </p>
      {shown.length === 0 && (
        <button type="button" class="text" onClick={() => setFilter(EVERYTHING)}>
          {words.panel.showAll}
        </button>
      )}
      <RovingList>
        {groupBySection(shown).map((section) => (
          <section key={section.rows[0]?.statement.id} class="of-section">
            {section.heading !== "" && <h2 lang={view.language}>{section.heading}</h2>}
            <ol class="statements">
              {section.rows.map((row) => (
                <li key={row.statement.id}>
                  <Entry
                    row={row}
                    isCurrent={current?.statement.id === row.statement.id}
                    view={view}
                    language={language}
                    choose={() => goTo(row)}
                  />
                </li>
              ))}
            </ol>
          </section>
        ))}
      </RovingList>
    </>
  );
}

interface FiltersProps {
  readonly rows: readonly Row[];
  readonly filter: RowFilter;
  readonly change: (filter: RowFilter) => void;
  readonly language: Language;
}

function Filters({ rows, filter, change, language }: FiltersProps) {
  const words = wordsOf(language);
  return (
    <div class="filters">
      <SearchField
        label={words.panel.search}
        value={filter.search}
        change={(search) => change({ ...filter, search })}
      />
      <ChoiceField
        name="kind"
        label={words.panel.kind}
        value={filter.kind}
        change={(kind) => change({ ...filter, kind })}
      >
        <option value="">{words.panel.allKinds}</option>
        {MARKED_KINDS.filter((one) => rows.some(({ statement }) => statement.kind === one)).map((one) => (
          <option key={one} value={one}>
            {words.kinds[one]}
          </option>
        ))}
      </ChoiceField>
      {rows.some(({ group }) => group !== undefined) && (
        <label class="only">
          <input
            type="checkbox"
            data-filter="differing"
            checked={filter.onlyDiffering}
            onChange={({ currentTarget }) => change({ ...filter, onlyDiffering: currentTarget.checked })}
          />
          {words.panel.onlyDiffering}
        </label>
      )}
    </div>
  );
}

interface EntryProps extends Pick<ListProps, "view" | "language"> {
  readonly row: Row;
  readonly isCurrent: boolean;
  readonly choose: () => void;
}

function Entry({ row: { statement, group }, isCurrent, view, language, choose }: EntryProps) {
  const words = wordsOf(language);
  return (
    <button
      type="button"
      class="statement"
      data-statement={statement.id}
      aria-current={isCurrent ? "true" : "false"}
      onClick={choose}
    >
      <span class="of-kind">
        <span class="kind">
          <span class={`line ${statement.kind}`} aria-hidden="true" />
          {words.panel.kindOne[statement.kind]}
        </span>
        {group !== undefined && (
          <span class="differs">
            <SeveritySign severity={group.severity} /> {words.panel.differs}
          </span>
        )}
      </span>
      <span lang={view.language}>{keepTogether(statement.text)}</span>
    </button>
  );
}
