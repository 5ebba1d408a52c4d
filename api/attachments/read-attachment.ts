import { parseActId } from "../../shared/portals/act-id.ts";
import { readBlocksInSteps } from "../../shared/portals/blocks.ts";
import { findPageAct } from "../../shared/portals/page-act.ts";
import { makeReading } from "../../shared/portals/page-capture.ts";
import { readLanguage } from "../../shared/portals/page-language.ts";
import { Failure } from "../failure.ts";
import { type ParsedPage, parseAddress, toParsedPage } from "../parse.ts";
import { parseHtml } from "../parse-html.ts";
import { TimeLimit } from "../time-limit.ts";
import type { FileKind } from "./file-kind.ts";
import { readDocx } from "./read-docx.ts";
import { readPdf } from "./read-pdf.ts";

const OTHER_FILE =
  "The file is an old or locked Word file (doc), rtf or an archive. Save it as docx without a password, or as pdf";

/**
 * Reads a file that a portal links beside its pages, as if its text stood in a page.
 *
 * @param address the file's own address: it tells the portal, and the act on the register
 * @throws Failure `bad-url`, `unsupported-portal`, `bad-file`, `image-only`, `no-text`, `too-large` or `too-slow`
 */
export async function readAttachment(
  bytes: Uint8Array,
  kind: FileKind,
  address: string,
  limit = new TimeLimit(),
): Promise<ParsedPage> {
  const { url, portal } = parseAddress(address);
  if (kind === "image") throw scan();
  if (kind === "other") throw new Failure("bad-file", OTHER_FILE);
  const { html, hasImages } = await (kind === "docx" ? readDocx : readPdf)(bytes, limit);
  const document = parseHtml(`<html><head></head><body>${html}</body></html>`);
  const root = document.querySelector("body") ?? document.documentElement;
  const { blocks, cut } = limit.run(readBlocksInSteps(root, { url }));
  if (blocks.length === 0) throw hasImages ? scan() : new Failure("no-text", "The file has no text to read");
  const language = readLanguage(document, url, blocks);
  const heading = blocks.find((block) => block.kind === "heading")?.text;
  const found = findPageAct({ title: heading, requisites: [] }, blocks, language);
  const id = portal.id === "adilet" ? url.pathname.split("/").map(parseActId).find(Boolean) : undefined;
  const act = id === undefined ? found : { ...found, id };
  const facts = { url, language, act, status: "unknown", root, blocks, cut, attachments: [] } as const;
  return toParsedPage(makeReading({ portal: portal.id, ...facts }));
}

function scan(): Failure {
  return new Failure("image-only", "The file is an image, no text: a scan. Its words cannot be read");
}
