import type { Attachment, EditionList, Portal, Reading } from "../shared/portals/portal.ts";
import { findPortal, PORTALS, readPageInSteps } from "../shared/portals/portals.ts";
import { findArticle } from "../shared/portals/readability.ts";
import type { Capture } from "../shared/text/capture.ts";
import { Failure } from "./failure.ts";
import { parseHtml } from "./parse-html.ts";
import { TimeLimit } from "./time-limit.ts";

/** A page read outside a browser. */
export interface ParsedPage {
  readonly capture: Capture;
  /** Files that the page links beside its text. */
  readonly attachments: readonly Attachment[];
  /** The page was longer than the limit: what stands behind it was not read. */
  readonly cut: boolean;
}

/**
 * Reads a page's HTML as the extension reads the same page.
 *
 * @throws Failure `bad-url`, `unsupported-portal`, `no-text`, `not-an-act-page`, `too-large` or `too-slow`
 */
export function parsePage(html: string, address: string, limit = new TimeLimit()): ParsedPage {
  const { url } = parseAddress(address);
  return toParsedPage(limit.run(readPageInSteps(parseHtml(html), url, findArticle)));
}

/** The register's list of an act's editions; `undefined` when the page is another. */
export function parseEditionList(html: string, address: string): EditionList | undefined {
  const { url } = parseAddress(address);
  const reading = new TimeLimit().run(readPageInSteps(parseHtml(html), url, findArticle));
  return reading.state === "not-an-act" ? reading.editions : undefined;
}

/** @throws Failure `no-text` or `not-an-act-page` when nothing was read */
export function toParsedPage(reading: Reading): ParsedPage {
  switch (reading.state) {
    case "read":
      return { capture: plainCapture(reading.capture), attachments: reading.attachments, cut: reading.cut };
    case "files-only":
      throw new Failure(
        "no-text",
        `The page has files and no text, so there is nothing to read: ${reading.attachments.map(({ href }) => href).join(", ")}`,
      );
    case "waiting":
      throw new Failure(
        "no-text",
        "The page brings its text by script, and it is not in the file. Open the page in a browser, wait for the text, and save it from there",
      );
    case "no-text":
      throw new Failure(
        "no-text",
        "The page has no text to read. Check that the file is the page, saved whole",
      );
    case "not-an-act":
      throw new Failure(
        "not-an-act-page",
        "This address is a list, a search or a front page: give the page of an act",
      );
  }
}

/** @throws Failure `bad-url` or `unsupported-portal` */
export function parseAddress(address: string): { url: URL; portal: Portal } {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol === "https:" || url?.protocol === "http:") {
    const portal = findPortal(url);
    if (portal === undefined) throw unsupported(url);
    return { url, portal };
  }
  throw new Failure(
    "bad-url",
    "The address must begin with http:// or https://, such as https://adilet.zan.kz/rus/docs/P1800000746",
  );
}

function unsupported(url: URL): Failure {
  const hosts = PORTALS.flatMap((portal) => portal.hosts).join(", ");
  return new Failure(
    "unsupported-portal",
    `${url.hostname} is not a portal that can be read. Portals: ${hosts}`,
  );
}

/** The capture without the document it was read from. */
function plainCapture({ root: _, ...capture }: Capture & { readonly root?: unknown }): Capture {
  return {
    ...capture,
    blocks: capture.blocks.map(
      ({ pieces: _, ...block }: Capture["blocks"][number] & { pieces?: unknown }) => block,
    ),
  };
}
