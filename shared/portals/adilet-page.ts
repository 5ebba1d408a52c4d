import type { Act, ActStatus } from "../text/capture.ts";
import { readStatusLabel } from "./act-status.ts";
import { readBlocks } from "./blocks.ts";
import { readText } from "./page-capture.ts";

/** Longest JSON-LD read, in UTF-16 code units. */
const MAX_JSON_LENGTH = 200_000;

/** Lines above the article looked at for requisites on the new site. */
const MAX_LINES = 60;

const SUFFIX =
  /\s*[-–|]\s*(?:ИПС\s*["«]Әділет["»]|["«]Әділет["»]\s*АҚЖ|(?:НЦПС|ҰҚАО)?\s*["«]Әділет["»])\s*$/u;

/** What stands above an act's text. */
export interface ActPageFacts {
  readonly title: string | undefined;
  /** Label of the act's state, or "". */
  readonly status: string;
  readonly isArchived: boolean;
  /** Lines that may be the requisites. */
  readonly lines: readonly string[];
}

/** The element with the act's text: `<article>` on both sites; the wrapper of the new one is unknown. */
export function findRegisterArticle(document: Document): Element | undefined {
  const own = document.querySelector(".container_gamma.text article");
  if (own !== null) return own;
  const articles = [...document.querySelectorAll("article")].map((element) => ({
    element,
    length: (element.textContent ?? "").trim().length,
  }));
  articles.sort((a, b) => b.length - a.length);
  return articles[0]?.element ?? findClauseParent(document);
}

/** Parent of most clauses (`p[id^=z]`), for a rendering that puts them into something else than `<article>`. */
function findClauseParent(document: Document): Element | undefined {
  const counts = new Map<Element, number>();
  for (const clause of document.querySelectorAll("p[id^=z]")) {
    const parent = clause.parentElement;
    if (parent !== null && /^z\d+$/u.test(clause.id)) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  let most: Element | undefined;
  for (const [parent, count] of counts)
    if (most === undefined || count > (counts.get(most) ?? 0)) most = parent;
  return most;
}

/** Title, status and requisites: `.slogan` on the old site (seen 2026-11, [S]), whatever stands above the article on the new. */
export function findActPageFacts(document: Document, article: Element, url: URL): ActPageFacts {
  const isArchived = document.querySelector(".text_arc") !== null;
  const slogan = document.querySelector(".slogan");
  if (slogan !== null) {
    const lines = [...slogan.querySelectorAll("p")].map(({ textContent }) => (textContent ?? "").trim());
    return {
      title: readText(document, [".slogan h1"]),
      status: slogan.querySelector(".status")?.textContent ?? "",
      isArchived,
      lines,
    };
  }
  const lines = readLinesAbove(document, article, url);
  const heading = [...document.querySelectorAll("#root h1")].find((h1) => !article.contains(h1));
  const title = (heading?.textContent ?? "").replace(/\s+/gu, " ").trim() || undefined;
  const status = lines.find((line) => line.length < 40 && isStatusLike(line)) ?? "";
  return { title, status, isArchived, lines };
}

function readLinesAbove(document: Document, article: Element, url: URL): string[] {
  const root = document.querySelector("#root");
  if (root === null || !root.contains(article)) return [];
  const isSkipped = (element: Element): boolean =>
    element === article || element.localName === "nav" || element.localName === "footer";
  const { blocks } = readBlocks(root, {
    url,
    isSkipped,
    limits: { text: 50_000, blocks: MAX_LINES, block: 5_000 },
  });
  return blocks.flatMap(({ text }) => text.split(/[\n\t]/u)).map((line) => line.trim());
}

function isStatusLike(line: string): boolean {
  return readStatusLabel(line) !== "unknown";
}

/** Title of the page without the site's name; the bare name of the site is none. */
export function readDocumentTitle(document: Document): string | undefined {
  const title = readText(document, ["title"]) ?? "";
  const own = title.replace(SUFFIX, "");
  return own === "" || /^(?:НЦПС|ИПС)?\s*["«]?Әділет["»]?$/u.test(own) ? undefined : own;
}

/** JSON-LD `Legislation` that the new site sets ([?], from a comment in its shell); read only if it is about this act. */
export function readLegislation(document: Document, id: string): Act & { readonly status: ActStatus } {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const facts = parseLegislation(script.textContent ?? "");
    if (facts === undefined || !JSON.stringify(facts).includes(id)) continue;
    const { name, legislationDate, legislationLegalForce } = facts;
    return {
      ...(typeof name === "string" && name.trim() !== "" && { title: name.trim().slice(0, 2_000) }),
      ...(typeof legislationDate === "string" &&
        /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u.test(legislationDate) && {
          date: legislationDate,
        }),
      status: readLegalForce(legislationLegalForce),
    };
  }
  return { status: "unknown" };
}

function parseLegislation(json: string): Record<string, unknown> | undefined {
  if (json.length > MAX_JSON_LENGTH) return undefined;
  try {
    const value: unknown = JSON.parse(json);
    const isLegislation = typeof value === "object" && value !== null && "@type" in value;
    return isLegislation && value["@type"] === "Legislation" ? (value as Record<string, unknown>) : undefined;
  } catch {
    // A page's broken JSON-LD says nothing.
    return undefined;
  }
}

function readLegalForce(value: unknown): ActStatus {
  const force = typeof value === "string" ? value : "";
  if (/NotInForce$/u.test(force)) return "repealed";
  return /(?:^|\/)InForce$/u.test(force) ? "in-force" : "unknown";
}
