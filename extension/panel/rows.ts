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

/** What the reader wants to see of the rows. */
export interface RowFilter {
  /** Words that must all stand in the statement. */
  readonly search: string;
  /** A kind of statements; empty for all. */
  readonly kind: string;
  readonly onlyDiffering: boolean;
}

/** The rows that the filter lets through, in page order. */
export function filterRows(rows: readonly Row[], { search, kind, onlyDiffering }: RowFilter): Row[] {
  const words = wordsIn(search);
  return rows.filter(({ statement, group }) => {
    const text = statement.text.toLowerCase();
    if (onlyDiffering && group === undefined) return false;
    return (kind === "" || statement.kind === kind) && words.every((word) => text.includes(word));
  });
}

/** Rows that stand under one heading of the page. */
export interface RowSection {
  readonly heading: string;
  readonly rows: readonly Row[];
}

/** The rows under their headings, both in page order. */
export function groupBySection(rows: readonly Row[]): RowSection[] {
  const sections: { heading: string; rows: Row[] }[] = [];
  for (const row of rows) {
    const { section: heading } = row.statement;
    const last = sections.at(-1);
    if (last?.heading === heading) last.rows.push(row);
    else sections.push({ heading, rows: [row] });
  }
  return sections;
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
