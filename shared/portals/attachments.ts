import type { Attachment } from "./portal.ts";

/** Most files listed of one page. */
const MAX_ATTACHMENTS = 200;

/** Longest title and address kept, in UTF-16 code units. */
const MAX_LENGTH = 2_000;

const FILE_PATH = /\.(?:pdf|docx?|rtf|odt|xlsx?|ods|pptx?|zip|rar|7z)$/iu;

/** Whether an address leads to a file: gov.kz keeps its files under `/uploads/` (seen 2026-11). */
export function isFileAddress(url: URL): boolean {
  return FILE_PATH.test(url.pathname) || url.pathname.startsWith("/uploads/");
}

/**
 * Files that links under an element lead to, each once, in page order.
 *
 * @param isFile which addresses are files of this portal
 */
export function findAttachments(root: ParentNode, base: URL, isFile = isFileAddress): Attachment[] {
  const found = new Map<string, Attachment>();
  const framed = new Map<Element, boolean>();
  for (const link of root.querySelectorAll("a[href]")) {
    const href = link.getAttribute("href") ?? "";
    if (href.length > MAX_LENGTH || !URL.canParse(href, base)) continue;
    const url = new URL(href, base);
    url.hash = "";
    const isWeb = url.protocol === "https:" || url.protocol === "http:";
    if (!isWeb || !isFile(url) || found.has(url.href) || isInFrame(link, framed)) continue;
    found.set(url.href, { href: url.href, title: readTitle(link, url) });
    if (found.size >= MAX_ATTACHMENTS) break;
  }
  return [...found.values()];
}

const FRAME = new Set(["header", "footer", "nav"]);

/**
 * Files in the header, menu or footer belong to the portal, not to the page.
 *
 * @param known what was found of elements before: links may stand in each other by the thousand
 */
function isInFrame(link: Element, known: Map<Element, boolean>): boolean {
  const path: Element[] = [];
  let at: Element | null = link;
  for (; at !== null && !FRAME.has(at.localName) && !known.has(at); at = at.parentElement) path.push(at);
  const isInside = at !== null && (known.get(at) ?? true);
  for (const element of path) known.set(element, isInside);
  return isInside;
}

function readTitle(link: Element, url: URL): string {
  const text = (link.textContent ?? "").replace(/\s+/gu, " ").trim();
  return (text === "" ? (url.pathname.split("/").at(-1) ?? url.href) : text).slice(0, MAX_LENGTH);
}
