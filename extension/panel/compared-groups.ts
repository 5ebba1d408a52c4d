import type { ComparisonAnswer } from "../../shared/contract/comparison.ts";

type Finding = ComparisonAnswer["findings"][number];

/** What is told of one pair of passages, or of the text as a whole: one entry. */
export interface ComparedGroup {
  readonly findings: readonly [Finding, ...Finding[]];
  readonly severity: Finding["severity"];
  readonly changedA: Finding["changedA"];
  readonly changedB: Finding["changedB"];
}

const RANK: readonly Finding["severity"][] = ["warning", "notice", "hint"];

/** Findings of the same two passages joined, in the order they are told in: they are counted as cards are. */
export function groupCompared(findings: readonly Finding[]): ComparedGroup[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const [index, finding] of findings.entries()) {
    const { a, b } = finding;
    const key = a === null && b === null ? `${index}` : `${a} ${b}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [finding]);
    else known.push(finding);
  }
  return [...groups.values()].map((all) => ({
    findings: all,
    severity: RANK.find((severity) => all.some((finding) => finding.severity === severity)) ?? "hint",
    changedA: all.flatMap(({ changedA }) => changedA),
    changedB: all.flatMap(({ changedB }) => changedB),
  }));
}
