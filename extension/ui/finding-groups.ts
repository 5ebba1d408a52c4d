import type { WireCopy, WireFinding, WireStatement } from "../../shared/contract/finding.ts";

type Side = WireFinding["a"];
export type Severity = WireFinding["severity"];

/** What one other passage says differently: findings on the same two sides, joined. */
export interface Comparison {
  readonly findings: readonly WireFinding[];
  readonly a: Side;
  readonly b: Side;
  readonly alsoOn: readonly WireCopy[];
}

/** Everything that is to be said about one statement of the page: one card. */
export interface FindingGroup {
  /** Id of its first finding. */
  readonly id: string;
  readonly severity: Severity;
  /** Absent when the page lacks the statement, or the finding is about the page as a whole. */
  readonly statement?: WireStatement;
  readonly comparisons: readonly [Comparison, ...Comparison[]];
}

const RANK: Readonly<Record<Severity, number>> = { warning: 0, notice: 1, hint: 2 };

/** Codes that are about the copy as a whole and are told by the banner. */
const BANNER_CODES: ReadonlySet<string> = new Set(["stale-edition", "repealed"]);

/** The findings that the banner tells, the act's repeal before its age. */
export function bannerFindings(findings: readonly WireFinding[]): WireFinding[] {
  return findings
    .filter(({ code }) => BANNER_CODES.has(code))
    .sort((a, b) => Number(b.code === "repealed") - Number(a.code === "repealed"));
}

/**
 * What a copy of a later edition has otherwise, in page order: what "show what changed" shows of a
 * page that is said to be older. Empty when no finding says so.
 */
export function changesSince(findings: readonly WireFinding[]): Comparison[] {
  const newer = findings.find(({ code }) => code === "stale-edition")?.b.copy;
  if (newer === undefined) return [];
  return groupFindings(findings)
    .sort((a, b) => position(a) - position(b))
    .flatMap(({ comparisons }) => comparisons.filter(({ b }) => isSameEdition(b.copy, newer)).slice(0, 1));
}

/** One edition is shown at several addresses; of the one finding's copy only one may have been compared. */
function isSameEdition(a: WireCopy, b: WireCopy): boolean {
  if (a.url === b.url) return true;
  return a.portal === b.portal && a.edition.date !== null && a.edition.date === b.edition.date;
}

/** Joins the other findings by the statement they are about; the gravest first, then in page order. */
export function groupFindings(findings: readonly WireFinding[]): FindingGroup[] {
  const byStatement = new Map<string, WireFinding[]>();
  for (const finding of findings) {
    if (BANNER_CODES.has(finding.code)) continue;
    const key = finding.a.statement === null ? `finding ${finding.id}` : placeKey(finding.a.statement);
    byStatement.set(key, [...(byStatement.get(key) ?? []), finding]);
  }
  return [...byStatement.values()].map(toGroup).sort(compareGroups);
}

/** Id of the group after or before another, round the end; `undefined` when there is none. */
export function findNextGroup(
  findings: readonly WireFinding[],
  current: string | undefined,
  by: 1 | -1,
): string | undefined {
  const groups = groupFindings(findings);
  const at = groups.findIndex(({ id }) => id === current);
  const first = by === 1 ? 0 : groups.length - 1;
  return groups[at === -1 ? first : (at + by + groups.length) % groups.length]?.id;
}

/**
 * How much is told of a page, by severity: a statement with something to say about it counts once,
 * however many rules and copies say it, and so does each thing said of the copy as a whole. Every count
 * that a reader meets is this one.
 */
export function countTold(findings: readonly WireFinding[]): Readonly<Record<Severity, number>> {
  return countSeverities([...bannerFindings(findings), ...groupFindings(findings)]);
}

/** The same in one number. */
export function sumTold(findings: readonly WireFinding[]): number {
  return bannerFindings(findings).length + groupFindings(findings).length;
}

/** The warnings as they are counted: each by the ids of all its findings that warn. */
export function listWarnings(findings: readonly WireFinding[]): string[][] {
  const told = [
    ...bannerFindings(findings).map((finding) => [finding]),
    ...groupFindings(findings).map(({ comparisons }) => comparisons.flatMap((one) => [...one.findings])),
  ];
  return told
    .map((all) => all.filter(({ severity }) => severity === "warning").map(({ id }) => id))
    .filter((ids) => ids.length > 0);
}

export function countSeverities(
  findings: readonly { readonly severity: Severity }[],
): Readonly<Record<Severity, number>> {
  const counts = { warning: 0, notice: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function toGroup(findings: readonly WireFinding[]): FindingGroup {
  const byOther = new Map<string, WireFinding[]>();
  for (const finding of findings) {
    const { copy, statement } = finding.b;
    const key = `${copy.url} ${statement === null ? finding.code : placeKey(statement)}`;
    byOther.set(key, [...(byOther.get(key) ?? []), finding]);
  }
  const comparisons = [...byOther.values()].map(toComparison).sort(compareComparisons);
  const [first, ...rest] = comparisons as [Comparison, ...Comparison[]];
  const main = first.findings[0] as WireFinding;
  const statement = main.a.statement;
  return {
    id: main.id,
    severity: main.severity,
    ...(statement === null ? {} : { statement }),
    comparisons: [first, ...rest],
  };
}

function toComparison(findings: readonly WireFinding[]): Comparison {
  const sorted = findings.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
  const { a, b } = sorted[0] as WireFinding;
  return {
    findings: sorted,
    a: { ...a, changed: sorted.flatMap((finding) => finding.a.changed) },
    b: { ...b, changed: sorted.flatMap((finding) => finding.b.changed) },
    alsoOn: uniqueCopies(sorted.flatMap((finding) => finding.alsoOn)),
  };
}

function uniqueCopies(copies: readonly WireCopy[]): WireCopy[] {
  return [...new Map(copies.map((copy) => [copy.url, copy])).values()];
}

function compareComparisons(a: Comparison, b: Comparison): number {
  return severityRank(a) - severityRank(b) || b.findings.length - a.findings.length;
}

function severityRank(comparison: Comparison): number {
  return Math.min(...comparison.findings.map(({ severity }) => RANK[severity]));
}

function compareGroups(a: FindingGroup, b: FindingGroup): number {
  return RANK[a.severity] - RANK[b.severity] || position(a) - position(b);
}

/** Blocks come first, offsets inside a block (below a million) break ties; absent ones go last. */
function position({ statement }: FindingGroup): number {
  const place = statement?.places[0];
  return place === undefined ? Number.POSITIVE_INFINITY : place.block * 1_000_000 + place.from;
}

function placeKey({ places, block, text }: WireStatement): string {
  return places.length === 0
    ? `${block} ${text}`
    : places.map((p) => `${p.block}:${p.from}-${p.to}`).join(" ");
}
