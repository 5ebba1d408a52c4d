import type { ActStatus } from "../text/capture.ts";
import { readStatusLabel } from "./act-status.ts";
import { readBlocks } from "./blocks.ts";
import { readText } from "./page-capture.ts";

/** Lines above the article looked at for requisites on the new site. */
const MAX_LINES = 60;

/** Classes of the old site's label and text column (seen 2026-11, [S]). */
const STATUS_CLASS = /(?:^|\s)(?:status|text)_(new|upd|yts)(?:\s|$)/u;

/** What may be clauses of an act. */
const CLAUSES = "p[id^=z], a[name^=z]";

/** Anchor of a clause: "z1273". */
const CLAUSE = /^z\d+$/u;

/** What stands above an act's text. */
export interface ActPageFacts {
  readonly title: string | undefined;
  /** State that a label or class names. */
  readonly status: ActStatus;
  readonly isArchived: boolean;
  /** Lines that may be the requisites. */
  readonly lines: readonly string[];
}

/**
 * The element with the act's text: `<article>` on both sites; the wrapper of the new one is unknown. One that
 * holds clauses goes before one that does not (a card of another act).
 */
export function findRegisterArticle(page: ParentNode): Element | undefined {
  const own = page.querySelector(".container_gamma.text article");
  if (own !== null) return own;
  // One inside another is never the longer: only the outermost are measured.
  const outer = [...page.querySelectorAll("article")].filter(
    (element) => element.parentElement?.closest("article") == null,
  );
  const articles = outer.map((element) => ({ element, length: (element.textContent ?? "").trim().length }));
  articles.sort((a, b) => b.length - a.length);
  const longest = articles.find(({ element }) => element.querySelector(CLAUSES) !== null);
  return longest?.element ?? findClauseParent(page) ?? articles[0]?.element;
}

/** What holds all clauses (`p[id^=z]`, `a[name^=z]`), for a rendering that puts them into something else than `<article>`. */
function findClauseParent(page: ParentNode): Element | undefined {
  const clauses = [...page.querySelectorAll(CLAUSES)]
    .filter((clause) => CLAUSE.test(clause.getAttribute("name") ?? clause.id))
    .map((clause) => clause.closest("p") ?? clause);
  let holder = clauses[0]?.parentElement;
  for (const clause of clauses)
    while (holder !== null && holder !== undefined && !holder.contains(clause)) holder = holder.parentElement;
  return holder ?? undefined;
}

/** Title, status and requisites: `.slogan` on the old site (seen 2026-11, [S]), whatever stands above the article on the new. */
export function findActPageFacts(document: Document, article: Element, url: URL): ActPageFacts {
  const isArchived = article.closest(".text_arc") !== null;
  const slogan = document.querySelector(".slogan");
  if (slogan !== null) {
    const lines = [...slogan.querySelectorAll("p")].map(({ textContent }) => (textContent ?? "").trim());
    return {
      title: readText(document, [".slogan h1"]),
      status: readOldStatus(document),
      isArchived,
      lines,
    };
  }
  const lines = readLinesAbove(document, article, url);
  const heading = [...document.querySelectorAll("#root h1")].find((h1) => !article.contains(h1));
  const title = (heading?.textContent ?? "").replace(/\s+/gu, " ").trim() || undefined;
  const label = lines.find((line) => line.length < 40 && isStatusLike(line));
  const status = label === undefined ? readOldStatus(document) : readStatusLabel(label);
  return { title, status, isArchived, lines };
}

/** The label's words, else its class, else the class of the text column. */
function readOldStatus(document: Document): ActStatus {
  const label = document.querySelector(".slogan .status");
  const named = readStatusLabel(label?.textContent ?? "");
  if (named !== "unknown") return named;
  for (const element of [label, document.querySelector(".container_gamma.text")]) {
    const state = STATUS_CLASS.exec(element?.getAttribute("class") ?? "")?.[1];
    if (state !== undefined) return state === "yts" ? "repealed" : "in-force";
  }
  return "unknown";
}

function readLinesAbove(document: Document, article: Element, url: URL): string[] {
  const root = document.querySelector("#root");
  if (root === null || !root.contains(article)) return [];
  const isSkipped = (element: Element): boolean =>
    element === article || element.localName === "nav" || element.localName === "footer";
  const { blocks } = readBlocks(root, {
    url,
    isSkipped,
    limits: { text: 50_000, blocks: MAX_LINES, block: 5_000, rows: MAX_LINES },
  });
  return blocks.flatMap(({ text }) => text.split(/[\n\t]/u)).map((line) => line.trim());
}

function isStatusLike(line: string): boolean {
  return readStatusLabel(line) !== "unknown";
}
