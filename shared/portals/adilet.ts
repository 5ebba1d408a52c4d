import type { Act, ActStatus } from "../text/capture.ts";
import type { Language } from "../text/language.ts";
import { parseActId, parseEditionDate } from "./act-id.ts";
import { hasRepealNote, readStatusLabel, saysRepealed } from "./act-status.ts";
import { findActPageFacts, findRegisterArticle, readDocumentTitle, readLegislation } from "./adilet-page.ts";
import { findAttachments } from "./attachments.ts";
import { readBlocksInSteps } from "./blocks.ts";
import { readEditionList } from "./edition-list.ts";
import { makeReading } from "./page-capture.ts";
import { findAddressLanguage } from "./page-language.ts";
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

interface ActAddress {
  readonly language: Language;
  readonly id: string;
  readonly editionDate: string | undefined;
}

function* read(document: Document, url: URL): ReadingSteps {
  const address = parseAddress(url);
  if (address === undefined) {
    const editions = readEditionList(document, url);
    return { state: "not-an-act", ...(editions !== undefined && { editions }) };
  }
  const article = findRegisterArticle(document);
  const text = article === undefined ? undefined : yield* readBlocksInSteps(article, { url, isNote });
  if (article === undefined || text === undefined || text.blocks.length === 0)
    return { state: isApplication(document) ? "waiting" : "no-text" };
  yield;
  const { language, id, editionDate } = address;
  const head = findActPageFacts(document, article, url);
  const legislation = readLegislation(document, id);
  const requisites = head.lines
    .map((line) => readRequisites(line, language))
    .find((act) => act !== undefined);
  const title = head.title ?? legislation.title ?? readDocumentTitle(document);
  const act: Act = { ...legislation, ...requisites, id, ...(title !== undefined && { title }) };
  const isRepealed = head.lines.some(saysRepealed) || hasRepealNote(text.blocks);
  const status = isRepealed ? "repealed" : readStatus(head.status, head.isArchived, legislation.status);
  return makeReading({
    portal: adilet.id,
    url,
    language,
    act: withoutStatus(act),
    status,
    editionDate,
    root: article,
    ...text,
    attachments: findAttachments(document, url, (file) => isAttachment(file, id)),
  });
}

/** `/rus/docs/{ID}`, `/rus/docs/{ID}/{DD.MM.YYYY}`, `/rus/archive/docs/{ID}/{DD.MM.YYYY}`; other pages are not act text. */
function parseAddress(url: URL): ActAddress | undefined {
  const language = findAddressLanguage(url);
  const parts = url.pathname.split("/").filter((part) => part !== "");
  const [docs, code, day, ...rest] = parts.slice(parts[1] === "archive" ? 2 : 1);
  const id = parseActId(code);
  if (language === undefined || docs !== "docs" || id === undefined || rest.length > 0) return undefined;
  const editionDate = parseEditionDate(day);
  return day !== undefined && editionDate === undefined ? undefined : { language, id, editionDate };
}

/** Notes on amendments in their three markups; the red `<font>` holds the institute's own remarks (seen 2026-11, [S]). */
function isNote(element: Element): boolean {
  if (element.localName === "font")
    return /^(?:#f00|#ff0000|red)$/iu.test(element.getAttribute("color") ?? "");
  return /(?:^|\s)note(?:\s|$)/u.test(element.getAttribute("class") ?? "");
}

/** The new site: the text arrives after the page. */
function isApplication(document: Document): boolean {
  return document.querySelector("#root") !== null && document.querySelector("#container") === null;
}

function readStatus(label: string, isArchived: boolean, declared: ActStatus): ActStatus {
  const labelled = readStatusLabel(label);
  const status = labelled === "unknown" ? declared : labelled;
  return isArchived && status === "in-force" ? "unknown" : status;
}

/** The table of contents and other parts kept beside the text: `/rus/docs/{ID}/k150414.htm`. */
function isAttachment(file: URL, id: string): boolean {
  return file.pathname.includes(`/docs/${id}/`) && /\.(?:html?|pdf|docx?|xlsx?)$/iu.test(file.pathname);
}

function withoutStatus(act: Act & { status?: ActStatus }): Act {
  const { status, ...facts } = act;
  return facts;
}
