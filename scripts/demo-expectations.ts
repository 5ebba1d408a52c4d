import { readFileSync } from "node:fs";
import { join } from "node:path";

const CORPUS_FOLDER = join(import.meta.dirname, "../tests/corpus");

/** What one sample page must show, as `expected.json` and `groups.json` beside it say. */
export interface ExpectedPage {
  readonly name: string;
  readonly statements: readonly { readonly kind: string; readonly text: string }[];
  readonly findings: readonly ExpectedFinding[];
}

export interface ExpectedFinding {
  readonly code: string;
  readonly severity: "warning" | "notice" | "hint";
}

/** What the browser says of one page. */
export interface ShownPage {
  /** Texts under each highlight, by its name. */
  readonly marks: Readonly<Record<string, readonly string[]>>;
  readonly badge: string;
  /** Finding codes that the overlay lists. */
  readonly codes: readonly string[];
}

interface Group {
  readonly name: string;
  readonly cases: readonly string[];
  readonly order: readonly string[];
  readonly findings: Readonly<Record<string, readonly ExpectedFinding[]>>;
}

/** Pages in the order that is least favourable: the copies that will get warnings are opened first. */
export function readExpectations(): ExpectedPage[] {
  const groups = readJson("groups.json") as Group[];
  return groups.flatMap(({ order, findings }) =>
    order.map((name) => ({
      name,
      statements:
        (readJson(`${name}/expected.json`) as { statements?: ExpectedPage["statements"] }).statements ?? [],
      findings: findings[name] ?? [],
    })),
  );
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(CORPUS_FOLDER, path), "utf8"));
}

const MARK_KINDS = ["goal", "task", "indicator", "result-indicator"] as const;

/** Lists how the shown page differs from what is expected; empty when it is as it should be. */
export function findDifferences(expected: ExpectedPage, shown: ShownPage): string[] {
  const warnings = expected.findings.filter(({ severity }) => severity === "warning").length;
  const badge = warnings === 0 ? "" : String(warnings);
  return [
    ...MARK_KINDS.flatMap((kind) => compareMarks(kind, expected, shown)),
    ...(shown.badge === badge ? [] : [`badge shows "${shown.badge}", expected "${badge}"`]),
    ...compareLists(
      "findings listed",
      expected.findings.map(({ code }) => code),
      shown.codes,
    ),
  ];
}

function compareMarks(kind: string, expected: ExpectedPage, shown: ShownPage): string[] {
  const wanted = expected.statements
    .filter((statement) => statement.kind === kind)
    .map(({ text }) => plain(text));
  const found = plain((shown.marks[`sverka-${kind}`] ?? []).join(" "));
  const missing = wanted
    .filter((text) => !found.includes(text))
    .map((text) => `${kind} is not marked: «${text}»`);
  const wantedLength = wanted.join("").replaceAll(" ", "").length;
  const foundLength = found.replaceAll(" ", "").length;
  return missing.length > 0 || wantedLength === foundLength
    ? missing
    : [`${kind}: ${foundLength} characters are marked, expected ${wantedLength}`];
}

/** White space is drawn as one space, and a mark may be in several ranges. */
function plain(text: string): string {
  return text.replace(/[\s\u00AD\u200B]+/gu, " ").trim();
}

function compareLists(what: string, expected: readonly string[], shown: readonly string[]): string[] {
  const a = [...expected].sort().join(", ");
  const b = [...shown].sort().join(", ");
  return a === b ? [] : [`${what}: ${b || "none"}; expected: ${a || "none"}`];
}
