import { analyzeInSteps } from "../../shared/statements/analyze.ts";
import type { Copy } from "../../shared/statements/copy.ts";
import { findFileKind } from "../attachments/file-kind.ts";
import { type ParsedPage, parsePage } from "../parse.ts";
import { TimeLimit } from "../time-limit.ts";
import type { CommandCall } from "./command.ts";
import { decodeText, readBytes } from "./text-file.ts";
import { WORDS } from "./words.ts";

/** A saved page, read and analysed. */
export interface PageFile extends ParsedPage {
  readonly copy: Copy;
}

/** Reads a saved page, or a file that a page links (docx, pdf). */
export async function readPageFile(file: string, address: string): Promise<PageFile> {
  const limit = new TimeLimit();
  const page = await readPage(await readBytes(file), file, address, limit);
  return { ...page, copy: { ...page.capture, ...limit.run(analyzeInSteps(page.capture)) } };
}

/** Says beside the output that a page was longer than the limit. */
export function noteCut(call: CommandCall, file: string, page: PageFile): void {
  if (page.cut) call.note(`${file}: ${WORDS[call.language].cut}`);
}

async function readPage(
  bytes: Uint8Array,
  file: string,
  address: string,
  limit: TimeLimit,
): Promise<ParsedPage> {
  const kind = findFileKind(bytes);
  if (kind === undefined) return parsePage(decodeText(bytes, file), address, limit);
  // Readers of files are large, and most calls are about pages.
  const { readAttachment } = await import("../attachments/read-attachment.ts");
  return readAttachment(bytes, kind, address, limit);
}
