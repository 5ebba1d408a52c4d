import type { Act } from "../text/capture.ts";
import { parseActId } from "./act-id.ts";
import { hasRepealNote, saysRepealed } from "./act-status.ts";
import { hasActId, parseActAddress } from "./adilet-address.ts";
import { findLanguageColumn } from "./adilet-columns.ts";
import { findDeclaredAddress, isStaleHead, readDocumentTitle, readLegislation } from "./adilet-head.ts";
import { findActPageFacts, findRegisterArticle } from "./adilet-page.ts";
import { findAttachments } from "./attachments.ts";
import { readBlocksInSteps } from "./blocks.ts";
import { readEditionList } from "./edition-list.ts";
import { findFirst } from "./find-first.ts";
import { readUnnumbered } from "./letterhead.ts";
import { makeReading, readText } from "./page-capture.ts";
import type { Portal, ReadingSteps } from "./portal.ts";
import { factsOf } from "./portal-facts.ts";
import { readRequisites } from "./requisites.ts";

/**
 * Әділет, the register of the Ministry of Justice: the old server-rendered site and the new
 * single-page one. The article keeps one markup on both (seen 2026-11: old [S], new [C]).
 */
export const adilet: Portal = {
  ...factsOf("adilet"),
  read,
};

/** Blocks at the head of the text where a rendering without a head of its own may have the requisites. */
const HEAD_BLOCKS = 3;

function* read(document: Document, url: URL): ReadingSteps {
  const own = parseActAddress(url);
  const address = own ?? (hasActId(url) ? undefined : findDeclaredAddress(document, url));
  if (address === undefined) {
    const editions = readEditionList(document, url);
    return { state: "not-an-act", ...(editions !== undefined && { editions }) };
  }
  const { id, language } = address;
  const column = address.isComparison ? findLanguageColumn(document, language) : undefined;
  if (address.isComparison && column === undefined) return { state: "not-an-act" };
  const application = findApplication(document);
  const root = column?.root ?? findRegisterArticle(application ?? document);
  const text = root === undefined ? undefined : yield* readBlocksInSteps(root, { url, isNote, ...column });
  if (root === undefined || text === undefined || text.blocks.length === 0) {
    // The application leaves an act, and its declaration stays behind: no text of it will come.
    if (own === undefined) return { state: "not-an-act" };
    return { state: application === undefined ? "no-text" : "waiting" };
  }
  const head = findActPageFacts(document, root, url);
  const declared = readLegislation(document, id, language);
  yield;
  const lines = [
    ...head.lines,
    ...text.blocks.slice(0, HEAD_BLOCKS).flatMap((block) => block.text.split("\n")),
  ];
  const requisites =
    findFirst(lines, (line) => readRequisites(line, language)) ??
    findFirst(head.lines, (line) => readUnnumbered(line, language));
  yield;
  const documentTitle = isStaleHead(document, url, id) ? undefined : readDocumentTitle(document);
  const title = head.title ?? declared.act.title ?? documentTitle ?? readText(document, ["article h1"]);
  const isRepealed = head.lines.some(saysRepealed) || hasRepealNote(text.blocks);
  const status = head.status === "unknown" ? declared.status : head.status;
  const act: Act = { ...declared.act, ...requisites, id, ...(title !== undefined && { title }) };
  return makeReading({
    portal: adilet.id,
    url,
    language,
    act,
    status: isRepealed ? "repealed" : head.isArchived && status === "in-force" ? "unknown" : status,
    editionDate: address.editionDate ?? declared.editionDate,
    root,
    ...text,
    attachments: findAttachments(document, url, (file) => isAttachment(file, id)),
  });
}

/** Notes on amendments in their three markups; the red `<font>` holds the institute's own remarks (seen 2026-11, [S]). */
function isNote(element: Element): boolean {
  if (element.localName === "font")
    return /^(?:#f00|#ff0000|red)$/iu.test(element.getAttribute("color") ?? "");
  return /(?:^|\s)note(?:\s|$)/u.test(element.getAttribute("class") ?? "");
}

/**
 * Where the new site draws its page after the page has arrived. Above it its gateway may put the act's beginning
 * for readers without scripts (seen 2026-11, [S], as a comment in its shell): that is not the act's text.
 */
function findApplication(document: Document): Element | undefined {
  if (document.querySelector("#container") !== null) return undefined;
  return document.querySelector("#root") ?? undefined;
}

/** The table of contents and other parts kept beside the text: `/rus/docs/{ID}/k150414.htm`. */
function isAttachment(file: URL, id: string): boolean {
  const isOfAct = file.pathname.split("/").some((part) => parseActId(part) === id);
  return isOfAct && /\.(?:html?|pdf|docx?|xlsx?)$/iu.test(file.pathname);
}
