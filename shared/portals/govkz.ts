import { readCopyStatus } from "./act-status.ts";
import { findAttachments } from "./attachments.ts";
import { readBlocksInSteps } from "./blocks.ts";
import { findPageAct } from "./page-act.ts";
import { makeReading, readText } from "./page-capture.ts";
import { readLanguage } from "./page-language.ts";
import type { Portal, ReadingSteps } from "./portal.ts";
import { factsOf } from "./portal-facts.ts";

/** The Government's single platform, a React application (stylesheet seen 2026-11, [S]; rendered page not seen). */
export const govkz: Portal = {
  ...factsOf("govkz"),
  read,
};

/** Where the editors' HTML stands, the surest first (seen 2026-11, [S]). */
const CONTENT = [".inner-html", ".html-block", ".section-main-detail-article"];

const TITLE = [".page-title .section__header-title", ".section__header-title", "h1"];

function* read(document: Document, url: URL): ReadingSteps {
  if (!isTextPage(url)) return { state: "not-an-act" };
  const contents = findContents(document);
  const root = findCommonParent(contents);
  if (root === undefined) return { state: "waiting" };
  const { blocks, cut } = yield* readBlocksInSteps(root, {
    url,
    isSkipped: makeFrameTest(contents, root),
    isShown: (element) => element.closest(".ant-collapse-content") !== null,
  });
  const attachments = findAttachments(document, url);
  if (blocks.length === 0)
    return attachments.length > 0 ? { state: "files-only", attachments } : { state: "no-text" };
  const language = readLanguage(document, url, blocks);
  const title = readText(document, TITLE);
  const act = findPageAct({ title, requisites: [] }, blocks, language);
  const status = readCopyStatus(blocks, language);
  return makeReading({ portal: govkz.id, url, language, act, status, root, blocks, cut, attachments });
}

/** `/memleket/entities/{org}/…/details/{id}` and `/memleket/entities/{org}/activities/{id}`; the rest are lists. */
function isTextPage(url: URL): boolean {
  const parts = url.pathname.split("/").filter((part) => part !== "");
  const [memleket, entities, , section] = parts;
  if (memleket !== "memleket" || entities !== "entities" || section === undefined) return false;
  return parts.includes("details") || (section === "activities" && parts.length > 4);
}

/** Folded panels: a header to click and what it shows, with editors' HTML of its own or bare (seen 2026-11, [S]). */
const PANELS = ".ant-collapse-header, .ant-collapse-content-box";

/** Where panels are filters and menus of the portal. */
const FRAME = "aside, nav, header, footer, form";

/** The elements with editors' HTML, and the folded panels between them. */
function findContents(document: Document): Element[] {
  const selector = CONTENT.find((name) => document.querySelector(name) !== null);
  const found = [...document.querySelectorAll(selector === undefined ? PANELS : `${selector}, ${PANELS}`)];
  const kept = new Set<Element>();
  for (const element of found) {
    const isFrame = element.matches(PANELS) && element.closest(FRAME) !== null;
    if (!isFrame && !hasAncestorIn(element, kept)) kept.add(element);
  }
  return [...kept];
}

function hasAncestorIn(element: Element, others: ReadonlySet<Element>): boolean {
  for (let parent = element.parentElement; parent !== null; parent = parent.parentElement)
    if (others.has(parent)) return true;
  return false;
}

function findCommonParent(elements: readonly Element[]): Element | undefined {
  let common: Element | null | undefined = elements[0];
  for (const element of elements)
    while (common !== null && common !== undefined && !common.contains(element))
      common = common.parentElement;
  return common ?? undefined;
}

/** Tells what stands between the contents (buttons, dates, sharing) and is not read. */
function makeFrameTest(contents: readonly Element[], root: Element): (element: Element) => boolean {
  const read = new Set<Element>(contents);
  const around = new Set<Element>();
  for (const content of contents)
    for (
      let parent = content.parentElement;
      parent !== null && content !== root;
      parent = parent.parentElement
    ) {
      around.add(parent);
      if (parent === root) break;
    }
  return (element) => {
    const parent = element.parentElement;
    return parent !== null && around.has(parent) && !around.has(element) && !read.has(element);
  };
}
