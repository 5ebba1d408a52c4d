import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHtml } from "../../api/parse-html.ts";
import type { Reading } from "../../shared/portals/portal.ts";
import { readPage } from "../../shared/portals/read-page.ts";
import { type Copy, toCopy } from "../../shared/statements/copy.ts";
import type { Statement } from "../../shared/statements/statement.ts";
import { REAL_PAGES, type RealPage } from "./real-pages.ts";

/** What is counted of a page, each as expected, found and right. */
const PARTS = [
  "facts",
  "amendments",
  "attachments",
  "editions",
  "blocks",
  "tables",
  "statements",
  "targets",
  "outside",
] as const;

type Part = (typeof PARTS)[number];

interface Count {
  readonly expected: number;
  readonly found: number;
  readonly right: number;
}

/** A page's counts by part, and what went wrong in words. */
export interface PageScore {
  readonly file: string;
  readonly counts: ReadonlyMap<Part, Count>;
  readonly problems: readonly string[];
}

/** Scores reading on the pages of a folder; pages that are not there are left out. */
export function scorePages(folder: string): PageScore[] {
  return REAL_PAGES.filter(({ file }) => existsSync(join(folder, file))).map((page) => {
    const reading = readPage(parseHtml(readContent(join(folder, page.file))), new URL(page.url));
    return scorePage(page, reading);
  });
}

/** The scores of all pages together, part by part, as rows of a table. */
export function tabulateScores(scores: readonly PageScore[]): string[][] {
  return PARTS.flatMap((part) => {
    const sum = { expected: 0, found: 0, right: 0 };
    for (const { counts } of scores) {
      const count = counts.get(part);
      sum.expected += count?.expected ?? 0;
      sum.found += count?.found ?? 0;
      sum.right += count?.right ?? 0;
    }
    if (sum.expected + sum.found === 0) return [];
    return [
      [
        part,
        String(sum.expected),
        String(sum.found),
        share(sum.right, sum.found),
        share(sum.right, sum.expected),
      ],
    ];
  });
}

function share(part: number, whole: number): string {
  return whole === 0 ? "" : (part / whole).toFixed(3);
}

/** The files of gov.kz are the content field of its pages: on the page it stands in `.inner-html`. */
export function readContent(path: string): string {
  const content = readFileSync(path, "utf8");
  return path.includes("govkz_")
    ? `<html><body><div class="inner-html">${parseHtml(content).body.innerHTML}</div></body></html>`
    : content;
}

function scorePage(page: RealPage, reading: Reading): PageScore {
  const counts = new Map<Part, Count>();
  const problems: string[] = [];
  const add = (part: Part, expected: readonly string[] | undefined, found: readonly string[]): void => {
    if (expected === undefined) return;
    const rest = [...found];
    const missed = expected.filter((one) => {
      const at = rest.indexOf(one);
      if (at >= 0) rest.splice(at, 1);
      return at < 0;
    });
    counts.set(part, {
      expected: expected.length,
      found: found.length,
      right: expected.length - missed.length,
    });
    for (const one of missed) problems.push(`${page.file} ${part}: missed ${one}`);
    for (const one of rest) problems.push(`${page.file} ${part}: false ${one}`);
  };
  if (reading.state !== "read") {
    const list = reading.state === "not-an-act" ? reading.editions : undefined;
    add(
      "facts",
      [`state=${page.state}`, ...page.facts],
      [
        `state=${reading.state}`,
        ...(list === undefined ? [] : [`language=${list.language}`, `id=${list.id}`]),
      ],
    );
    add("editions", page.editions, list?.editions.map(({ date, label }) => `${date} ${label}`) ?? []);
    return { file: page.file, counts, problems };
  }
  const copy = toCopy(reading.capture);
  add("facts", page.facts, factsOf(copy));
  add("amendments", page.amendments, amendmentsOf(copy));
  add(
    "attachments",
    page.attachments ?? [],
    reading.attachments.map(({ href }) => href.split("/").at(-1) ?? ""),
  );
  add("blocks", unfold(page.blocks), unfold(countKinds(copy, page.blocks)));
  add("tables", page.tables, tablesOf(copy));
  scoreStatements(page, copy, add);
  const text = copy.blocks.map((block) => block.text).join("\n");
  add(
    "outside",
    page.outside,
    (page.outside ?? []).filter((words) => !text.includes(words)),
  );
  return { file: page.file, counts, problems };
}

function factsOf({ language, status, act }: Copy): string[] {
  const facts = { language, status, id: act.id, form: act.form, date: act.date, number: act.number };
  return Object.entries(facts).flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${value}`]));
}

function amendmentsOf({ amendments }: Copy): string[] {
  return amendments.map(({ date, number, effect, id }) => `${date} ${number} ${effect} ${id}`);
}

function countKinds({ blocks }: Copy, expected: RealPage["blocks"]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of blocks) if (expected?.[kind] !== undefined) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** As many entries as there are blocks, so that a missing or surplus block is one mistake. */
function unfold(counts: Readonly<Record<string, number>> | undefined): string[] {
  return Object.entries(counts ?? {}).flatMap(([kind, count]) => Array<string>(count).fill(kind));
}

function tablesOf({ blocks }: Copy): string[] {
  const tables = new Map<number, { rows: number; headers: number }>();
  for (const { table, header } of blocks) {
    if (table === undefined) continue;
    const { rows, headers } = tables.get(table) ?? { rows: 0, headers: 0 };
    tables.set(table, { rows: rows + 1, headers: headers + (header ? 1 : 0) });
  }
  return [...tables.values()].map(({ rows, headers }) => `${rows}/${headers}`);
}

/** A statement is the expected one when it has its kind and words; only targets of promises count. */
function scoreStatements(
  page: RealPage,
  { statements }: Copy,
  add: (part: Part, expected: readonly string[] | undefined, found: readonly string[]) => void,
): void {
  const rest = [...(page.statements ?? [])];
  const found = statements.map((statement) => {
    const at = rest.findIndex((one) => isExpected(one, statement));
    return at < 0 ? `${statement.kind}: ${statement.text.slice(0, 60)}` : (rest.splice(at, 1)[0] ?? "");
  });
  add("statements", page.statements, found);
  add(
    "targets",
    page.targets ?? [],
    statements.flatMap(({ targets }) =>
      targets.map(({ period, value, unit }) => `${period} ${value}${unit === undefined ? "" : ` ${unit}`}`),
    ),
  );
}

/** An indicator by any name is one: which kind a table states is not always said. */
function isExpected(expected: string, { kind, text }: Statement): boolean {
  const [named, words] = expected.split(": ", 2);
  const family = (one: string | undefined): string | undefined => one?.replace("result-", "");
  return family(named) === family(kind) && words !== undefined && text.includes(words);
}
