import type { CaptureBody } from "../../shared/contract/capture.ts";
import { readArticle } from "../../shared/portals/article.ts";
import { findPortal } from "../../shared/portals/portals.ts";
import { readPage } from "../../shared/portals/read-page.ts";
import { findArticle } from "../../shared/portals/readability.ts";
import { runToEnd } from "../../shared/portals/steps.ts";
import { detectLanguage } from "../../shared/text/language.ts";
import { pageAddress } from "../../shared/text/page-address.ts";
import { bareCapture } from "../bare-capture.ts";
import type { Compared } from "../messages.ts";
import { findSafePortal } from "../portal-matches.ts";
import type { PageView } from "../tab-view.ts";

/** Longest text or file taken, in UTF-16 code units: the largest code on adilet, doubled. */
const MAX_GIVEN = 4_000_000;

/** The same in bytes of a file: UTF-8 takes two for most letters. */
export const MAX_GIVEN_BYTES = 2 * MAX_GIVEN;

/** How files begin that are no text, read as UTF-8: PDF, the newer Word documents, the older ones. */
const NO_TEXT = /^(?:%PDF-|PK\p{Cc}{2}|\ufffd{2})/u;

/** What a reader gives to be compared: a file, an address or a text. */
export type Given = File | string;

/** The page beside the panel: a text given without an address counts as another text of its act. */
type Page = Pick<PageView, "url" | "language" | "act">;

/** What a reader pasted, dropped or chose, as something to compare with; `undefined` when there is nothing to read in it. */
export function readGiven(given: string, page: Page): Compared | undefined {
  const text = given.slice(0, MAX_GIVEN).trim();
  if (text === "" || NO_TEXT.test(text)) return undefined;
  const address = readAddress(text);
  if (address !== undefined) return { url: address };
  const capture = /^<(?:!--|\?xml|(?:!doctype|html|body|div|p|table)\b)/iu.test(text)
    ? readHtml(text, page)
    : readText(text, page);
  return capture === undefined ? undefined : { capture };
}

/** An address of a portal, alone in the text. */
function readAddress(text: string): string | undefined {
  if (/\s/u.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (findSafePortal(url) === undefined) return undefined;
  return pageAddress(url);
}

/** What was dropped on, or pasted into, the panel: a file, else a link, else a text. */
export function findGiven(from: DataTransfer): Given | undefined {
  const [file] = from.files;
  if (file !== undefined) return file;
  // Of several links the first; lines that start with # are comments (RFC 2483).
  const links = from.getData("text/uri-list").split(/\r?\n/u);
  const link = links.find((line) => line.trim() !== "" && !line.startsWith("#"));
  const given = link?.trim() ?? from.getData("text/plain");
  return given === "" ? undefined : given;
}

/** A saved page is read as its portal's, when it says where it is from; any other as an article. */
function readHtml(html: string, page: Page): CaptureBody | undefined {
  // Parsed, never shown: nothing in it is loaded or run.
  const document = new DOMParser().parseFromString(html, "text/html");
  const from = findSource(document, html);
  const own = new URL(page.url);
  const reading =
    from === undefined
      ? runToEnd(readArticle(document, own, { portal: findPortal(own)?.id ?? "adilet", findArticle }))
      : readPage(document, from);
  return reading.state === "read" ? bareCapture(reading.capture) : undefined;
}

/** What browsers write into the pages they save, or the page says of itself. */
function findSource(document: Document, html: string): URL | undefined {
  const saved = /<!-- saved from url=\(\d{1,5}\)(\S{1,2000}) -->/u.exec(html.slice(0, 4_000))?.[1];
  const named = document.querySelector('link[rel="canonical"]')?.getAttribute("href");
  for (const address of [saved, named]) {
    const url = address != null && URL.canParse(address) ? new URL(address) : undefined;
    if (url !== undefined && findSafePortal(url) !== undefined) return url;
  }
  return undefined;
}

/** Plain text: each line is a paragraph. */
function readText(text: string, page: Page): CaptureBody | undefined {
  const lines = text
    .split(/\r?\n/u)
    .map((line) => line.replaceAll("\0", "").replace(/\s+/gu, " ").trim())
    .filter((line) => line !== "");
  const portal = findPortal(new URL(page.url))?.id;
  if (lines.length === 0 || portal === undefined) return undefined;
  const { id, form, date, number, title } = page.act;
  return {
    url: page.url.replace(/#.*$/u, ""),
    portal,
    language: detectLanguage(text) ?? page.language,
    act: Object.fromEntries(
      Object.entries({ id, form, date, number, title }).filter(([, value]) => value !== null),
    ) as CaptureBody["act"],
    status: "unknown",
    blocks: lines.map((line) => ({ kind: "paragraph", text: line, path: [] })),
    reader: 1,
  };
}
