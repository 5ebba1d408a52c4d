import type { ActStatus } from "../text/capture.ts";
import { parseActId } from "./act-id.ts";
import { readCopyStatus } from "./act-status.ts";
import { findAttachments } from "./attachments.ts";
import { readBlocksInSteps } from "./blocks.ts";
import { findMainTextInSteps, linkShare } from "./main-text.ts";
import { findPageAct } from "./page-act.ts";
import { makeReading, readText } from "./page-capture.ts";
import { readLanguage } from "./page-language.ts";
import type { FindArticle, PageBlock, Portal, ReadingSteps } from "./portal.ts";
import { factsOf } from "./portal-facts.ts";

/** Parts of a page that may stand inside the element that holds the article. */
const NOT_TEXT = new Set("nav aside footer form header".split(" "));

/** Text below which a page under a script's control counts as not arrived, in UTF-16 code units. */
const FEW_CHARACTERS = 200;

/** Share of text in links above which a page is a list of links and not a text. */
const MAX_LINK_SHARE = 0.5;

/**
 * Official sites that publish programmes as ordinary articles. Their markup is not known ([?];
 * akorda.kz: `<article>` below an `h2` in `#main_block`, seen 2026-11, [S]), so the main text is found by its shape
 * and the act by its words.
 */
export const ARTICLE_PORTALS: readonly Portal[] = (
  ["primeminister", "enbek", "enbekgov", "enbekprz", "akorda", "stat", "egov", "egemen"] as const
).map((id) => ({
  ...factsOf(id),
  asksForArticle: true,
  read: (document, url, findArticle) => readArticle(document, url, { portal: id, findArticle }),
}));

/** Acts on egov.kz, by the register's ID: "/cms/ru/law/list/V1500010730" (seen 2026-11, [C]). */
const LAW = /^\/cms\/[a-z]{2}\/law\/list\/([^/]+)\/?$/u;

/** What an article says of itself before its act is looked for. */
export interface ArticleText {
  readonly title: string | undefined;
  readonly blocks: readonly PageBlock[];
  readonly status: ActStatus;
  readonly editionDate?: string | undefined;
}

interface ArticleOptions {
  readonly portal: string;
  readonly findArticle: FindArticle;
  /** What a portal knows better of its titles and notes. */
  readonly refine?: (text: ArticleText) => ArticleText;
}

/** Reads a page as one article of running text. */
export function* readArticle(
  document: Document,
  url: URL,
  { portal, findArticle, refine = (text) => text }: ArticleOptions,
): ReadingSteps {
  if (isFrontPage(url)) return { state: "not-an-act" };
  const root = yield* findMainTextInSteps(document, findArticle);
  const isSkipped = (element: Element): boolean => NOT_TEXT.has(element.localName);
  const { blocks, cut } =
    root === undefined ? { blocks: [], cut: false } : yield* readBlocksInSteps(root, { url, isSkipped });
  const attachments = findAttachments(document, url);
  const isShort = blocks.length < FEW_CHARACTERS && textLength(blocks) < FEW_CHARACTERS;
  if (isShort && isApplication(document)) return { state: "waiting" };
  if (root === undefined || blocks.length === 0) {
    return attachments.length > 0 ? { state: "files-only", attachments } : { state: "no-text" };
  }
  if (linkShare(root) > MAX_LINK_SHARE) return { state: "not-an-act" };
  const language = readLanguage(document, url, blocks);
  const found = refine({
    title: readTitle(document),
    blocks,
    status: readCopyStatus(blocks, language),
  });
  const id = portal === "egov" ? parseActId(LAW.exec(url.pathname)?.[1]) : undefined;
  const named = findPageAct({ title: found.title, requisites: [] }, found.blocks, language);
  const act = id === undefined ? named : { ...named, id };
  const { status, editionDate } = found;
  return makeReading({
    portal,
    url,
    language,
    act,
    status,
    editionDate,
    root,
    blocks: found.blocks,
    cut,
    attachments,
  });
}

/**
 * The heading that the page's declared title begins with (akorda.kz has it in `h2`, seen 2026-11, [S]); a first
 * heading may be the site's name.
 */
function readTitle(document: Document): string | undefined {
  const sources = [document.querySelector('meta[property="og:title"]')?.getAttribute("content") ?? ""];
  sources.push(readText(document, ["title"]) ?? "");
  const declared = sources.map((source) => source.replace(/\s+/gu, " ").trim());
  const isDeclared = (text: string): boolean => declared.some((title) => title.startsWith(text));
  return readText(document, ["h1", "h2"], isDeclared) ?? readText(document, ["h1", "h2"]);
}

/** `/`, `/ru`, `/kz`: the portal's first page is never a text. */
function isFrontPage(url: URL): boolean {
  const parts = url.pathname.split("/").filter((part) => part !== "");
  const isLanguage = parts.length === 1 && /^(?:ru|kk|kz|en)$/u.test(parts[0] ?? "");
  return (parts.length === 0 || isLanguage) && url.search === "";
}

function textLength(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** A page that scripts fill and that has not been filled yet: it is empty or says that it loads. */
function isApplication(document: Document): boolean {
  const hasMount = document.querySelector("#root, #app, #__nuxt, #__next, app-root") !== null;
  return hasMount && (document.documentElement?.textContent ?? "").trim().length < FEW_CHARACTERS;
}
