import type { WireFinding, WireStatement } from "../../shared/contract/finding.ts";
import type { ListedStatement, PageView } from "../tab-view.ts";
import { type FindingGroup, groupFindings } from "../ui/finding-groups.ts";

/** A statement of the page with what is said about it. */
export interface Row {
  readonly statement: ListedStatement;
  readonly group?: FindingGroup;
}

/** The marked statements in page order, each with its findings. */
export function readRows({ statements, findings }: PageView): Row[] {
  const groups = new Map(
    groupFindings(findings).flatMap((group) =>
      group.statement === undefined ? [] : [[keyOf(group.statement), group] as const],
    ),
  );
  return statements.map((statement) => {
    const group = groups.get(keyOf(statement));
    return group === undefined ? { statement } : { statement, group };
  });
}

/** The row painted in the page now. */
export function findCurrentRow(rows: readonly Row[], current: string | null): Row | undefined {
  return rows.find(({ statement, group }) => statement.id === current || group?.id === current);
}

/** The rows that hold every word searched for and are of a wanted kind; all of them when nothing is wanted. */
export function filterRows(rows: readonly Row[], search: string, kind: string): Row[] {
  const words = wordsIn(search);
  return rows.filter(({ statement }) => {
    const text = statement.text.toLowerCase();
    return (kind === "" || statement.kind === kind) && words.every((word) => text.includes(word));
  });
}

/** The groups in which every word searched for stands, on either side, and of a wanted severity. */
export function filterGroups(
  groups: readonly FindingGroup[],
  search: string,
  severity: string,
): FindingGroup[] {
  const words = wordsIn(search);
  return groups.filter((group) => {
    if (severity !== "" && group.severity !== severity) return false;
    const texts = group.comparisons.flatMap(({ a, b }) => [a.statement?.text ?? "", b.statement?.text ?? ""]);
    const text = texts.join(" ").toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

export function findingsOf({ comparisons }: FindingGroup): WireFinding[] {
  return comparisons.flatMap(({ findings }) => [...findings]);
}

function wordsIn(search: string): string[] {
  return search
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== "");
}

/** The API read the same page; line ends and cell borders are no difference. */
function keyOf({ text }: Pick<WireStatement, "text">): string {
  return text.replace(/\s+/gu, "");
}
