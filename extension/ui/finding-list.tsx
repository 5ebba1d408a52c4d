import { type FindingGroup, groupFindings } from "./finding-groups.ts";
import { SeveritySign } from "./icons.tsx";
import { portalName } from "./portal-name.ts";
import { changedNumbers } from "./quote-pieces.ts";
import { titleOf } from "./titles.ts";
import type { OverlayView } from "./view.ts";
import { keepTogether } from "./words/keep-together.ts";
import { wordsOf } from "./words/words.ts";

type ListView = Pick<OverlayView, "findings" | "language" | "portals"> & {
  readonly currentGroup?: string | undefined;
};

interface FindingListProps {
  readonly view: ListView;
  readonly openGroup: (groupId: string) => void;
}

/** The findings, the gravest first, one button each. */
export function FindingList({ view, openGroup }: FindingListProps) {
  const groups = groupFindings(view.findings);
  if (groups.length === 0) return null;
  return (
    <ol class="findings">
      {groups.map((group) => (
        <li key={group.id}>
          <button
            type="button"
            class="finding"
            aria-current={view.currentGroup === group.id ? "true" : "false"}
            data-group={group.id}
            data-focus={group.id}
            onClick={() => openGroup(group.id)}
          >
            <Entry group={group} view={view} />
          </button>
        </li>
      ))}
    </ol>
  );
}

function Entry({ group, view }: { readonly group: FindingGroup; readonly view: ListView }) {
  const { language } = view;
  const words = wordsOf(language);
  const [first] = group.comparisons;
  const statement = first.a.statement ?? first.b.statement;
  const portal = portalName(view, first.b.copy);
  const here = changedNumbers(first.a.statement?.text ?? "", first.a.changed).join("; ");
  const there = changedNumbers(first.b.statement?.text ?? "", first.b.changed).join("; ");
  return (
    <>
      <span class="finding-title">
        <SeveritySign severity={group.severity} />
        {titleOf(first, language)}
      </span>
      {statement !== null && (
        <span class="finding-text" lang={first.a.copy.language}>
          {keepTogether(statement.text)}
        </span>
      )}
      <span class="finding-values">
        {here !== "" && there !== "" ? keepTogether(words.findings.values(here, portal, there)) : portal}
      </span>
    </>
  );
}
