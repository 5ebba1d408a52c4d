import type { Act, ActStatus } from "../text/capture.ts";
import type { Language } from "../text/language.ts";
import { pageAddress } from "../text/page-address.ts";
import type { Attachment, PageBlock, PageCapture, Reading } from "./portal.ts";

/** Version of the readers; raised whenever the same page would give other blocks or facts. */
const READER_VERSION = 4;

/** What a reader found on a page. */
export interface PageFacts {
  readonly portal: string;
  readonly url: URL;
  readonly language: Language;
  readonly act: Act;
  readonly status: ActStatus;
  readonly editionDate?: string | undefined;
  readonly root: Element;
  readonly blocks: readonly PageBlock[];
  readonly cut: boolean;
  readonly attachments: readonly Attachment[];
}

/** Puts a page that was read into the shape that all portals share. */
export function makeReading(facts: PageFacts): Reading {
  const { portal, language, status, editionDate, root, blocks, cut, attachments } = facts;
  const capture: PageCapture = {
    url: pageAddress(facts.url),
    portal,
    language,
    act: fitAct(facts.act),
    status,
    ...(editionDate !== undefined && { editionDate }),
    blocks,
    reader: READER_VERSION,
    root,
  };
  return { state: "read", capture, attachments, cut };
}

/** Longest title and number kept, in UTF-16 code units; no register's number comes near. */
const MAX_TITLE_LENGTH = 2_000;
const MAX_NUMBER_LENGTH = 40;

/** Facts that a page overdoes: a title is cut, a number that long is none. */
function fitAct({ title, number, ...act }: Act): Act {
  return {
    ...act,
    ...(number !== undefined && number.length <= MAX_NUMBER_LENGTH && { number }),
    ...(title !== undefined && { title: title.replaceAll("\0", "").slice(0, MAX_TITLE_LENGTH) }),
  };
}

/** Text of the first of these elements that has any, white space collapsed, and is what is looked for. */
export function readText(
  document: Document,
  selectors: readonly string[],
  isWanted: (text: string) => boolean = () => true,
): string | undefined {
  for (const selector of selectors)
    for (const element of document.querySelectorAll(selector)) {
      // Node's parser makes elements of what stands in <noscript>, browsers do not.
      if (element.closest("noscript") !== null) continue;
      const text = (element.textContent ?? "").replace(/\s+/gu, " ").trim();
      if (text !== "" && isWanted(text)) return text.slice(0, MAX_TITLE_LENGTH);
    }
  return undefined;
}
