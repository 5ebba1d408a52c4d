import type { Copy } from "../statements/copy.ts";
import { foldKey } from "../text/normalize.ts";
import { isRegister } from "../text/registers.ts";
import { compare } from "./compare.ts";
import type { CompareOptions } from "./comparison.ts";
import { dateCopy } from "./dated-copies.ts";
import { editionDateOf, isSameEdition } from "./editions.ts";
import type { Finding, FindingCode } from "./finding.ts";
import { hashText } from "./finding-id.ts";
import type { ProfileContexts } from "./profile-words.ts";

/** A finding about the reader's page against one of the other copies. */
export interface CounterpartFinding extends Finding {
  /** Stable for the same code and the same two passages: what a dismissal is remembered by. */
  readonly id: string;
  /** Index of the copy that the finding quotes. */
  readonly bIndex: number;
  /** Indices of other copies that say the same as it. */
  readonly alsoOn: readonly number[];
}

/** What a register's reader is told of a portal that repeats the act: what misleads its readers, no more. */
const TOLD_ON_REGISTER: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "value-differs",
  "bound-differs",
  "unit-differs",
  "scope-differs",
]);

/**
 * Compares the reader's page with every other known copy of the same act and tells each
 * disagreement once. Register copies are quoted first, then the newest; when the register is among
 * the copies of the page's language, other portals only say "also on". Copies in another language
 * are compared only when they show the same edition.
 *
 * @param undated the reader's page; when it names neither date nor amendments, the register's editions date it by content
 * @param others other copies of the page's act, in any order and language; the page itself may be among them
 */
export function compareWithCounterparts(
  undated: Copy,
  others: readonly Copy[],
  options: CompareOptions = {},
): CounterpartFinding[] {
  const page = isRegister(undated.portal) ? undated : dateByContent(undated, others);
  const isPageRegister = isRegister(page.portal);
  const order = orderCopies(page, others);
  const hasRegister = order.some((index) => isRegisterIn(others[index], page));
  const groups = new Map<string, CounterpartFinding>();
  const contexts: ProfileContexts = new Map();
  for (const index of order) {
    const other = others[index] as Copy;
    const isOtherRegister = isRegister(other.portal);
    const isSecond = hasRegister && !isPageRegister && !isOtherRegister;
    const relation = other.language === page.language ? "one-act" : "languages";
    for (const finding of compare(page, other, { ...options, relation, contexts }).findings) {
      if (isPageRegister && !isOtherRegister && !TOLD_ON_REGISTER.has(finding.code)) continue;
      const key = groupKey(finding, page, other);
      const known = groups.get(key);
      if (known === undefined && isSecond) continue;
      if (known === undefined) groups.set(key, nameFinding(finding, page, other, index));
      else if (known.bIndex !== index && !known.alsoOn.includes(index))
        groups.set(key, { ...known, alsoOn: [...known.alsoOn, index] });
    }
  }
  return sortFindings(dropRepeated([...groups.values()]), page);
}

/** Dates a page that names no edition by the register's editions it could have been copied from. */
function dateByContent(page: Copy, others: readonly Copy[]): Copy {
  if (editionDateOf(page) !== undefined) return page;
  const inLanguage = others.filter(({ language }) => language === page.language);
  const { date, datedBy } = dateCopy(page, inLanguage);
  return datedBy === "content" && date !== undefined ? { ...page, editionDate: date } : page;
}

/** Indices of the copies to compare with: registers first, then the newest edition; languages of other editions left out. */
function orderCopies(page: Copy, others: readonly Copy[]): number[] {
  const rank = (index: number) => {
    const other = others[index] as Copy;
    return (other.language === page.language ? 0 : 2) + (isRegister(other.portal) ? 0 : 1);
  };
  return [...others.keys()]
    .filter((index) => {
      const other = others[index] as Copy;
      if (other.url === page.url) return false;
      return other.language === page.language || isSameEdition(page, other);
    })
    .sort((x, y) => rank(x) - rank(y) || newest(others[y]).localeCompare(newest(others[x])) || x - y);
}

function newest(copy: Copy | undefined): string {
  return copy === undefined ? "" : (editionDateOf(copy) ?? "");
}

function isRegisterIn(other: Copy | undefined, page: Copy): boolean {
  return other !== undefined && other.language === page.language && isRegister(other.portal);
}

/** Findings are the same when they say the same of the same passage: the changed words of B count, its other words do not. */
function groupKey(finding: Finding, page: Copy, other: Copy): string {
  const a = page.statements.find(({ id }) => id === finding.a);
  const b = other.statements.find(({ id }) => id === finding.b);
  if (finding.amendments !== undefined && a === undefined && b === undefined) return finding.code;
  const changed = finding.changedB
    .map(({ from, to }) => changedKey(b?.text.slice(from, to) ?? ""))
    .join(" | ");
  const passage = foldKey(a?.text ?? "");
  return [finding.code, passage, a === undefined ? foldKey(b?.text ?? "") : changed].join("\n");
}

/** Numbers count without their units: «10,2 процента» and «10,2 %» say the same. */
function changedKey(printed: string): string {
  const numbers = printed.match(/\d[\d .,]*/g);
  return numbers === null
    ? foldKey(printed)
    : numbers
        .map((number) =>
          number
            .replace(/[ .,]+$/, "")
            .replaceAll(" ", "")
            .replace(",", ".")
            .replace(/\.0+$/, ""),
        )
        .join(" ");
}

function nameFinding(finding: Finding, page: Copy, other: Copy, bIndex: number): CounterpartFinding {
  const textOf = (copy: Copy, id: string | undefined) =>
    foldKey(copy.statements.find((statement) => statement.id === id)?.text ?? "");
  const amendments = (finding.amendments ?? [])
    .map(({ number, date }) => `${number} ${date ?? ""}`)
    .join(", ");
  const id = hashText(
    [finding.code, textOf(page, finding.a), textOf(other, finding.b), amendments].join("\n"),
  );
  return { ...finding, id, bIndex, alsoOn: [] };
}

/** One passage said twice on a page gives one finding. */
function dropRepeated(findings: readonly CounterpartFinding[]): CounterpartFinding[] {
  const byId = new Map<string, CounterpartFinding>();
  for (const finding of findings) if (!byId.has(finding.id)) byId.set(finding.id, finding);
  return [...byId.values()];
}

const SEVERITIES = ["warning", "notice", "hint"];

function sortFindings(findings: readonly CounterpartFinding[], page: Copy): CounterpartFinding[] {
  const place = new Map(page.statements.map(({ id }, index) => [id, index]));
  const at = ({ a }: Finding) => (a === undefined ? -1 : (place.get(a) ?? -1));
  return [...findings].sort(
    (x, y) => SEVERITIES.indexOf(x.severity) - SEVERITIES.indexOf(y.severity) || at(x) - at(y),
  );
}
