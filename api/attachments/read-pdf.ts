import { Failure } from "../failure.ts";
import type { TimeLimit } from "../time-limit.ts";
import { joinLines } from "./join-lines.ts";
import type { ConvertedFile } from "./read-docx.ts";

/** Most pages read: the longest programme seen has 200. */
const MAX_PAGES = 1_000;

/**
 * A PDF's text as HTML paragraphs. Tables come as lines: a PDF holds places of letters and no cells.
 *
 * @throws Failure `bad-file`, `too-large` or `too-slow`
 */
export async function readPdf(bytes: Uint8Array, limit: TimeLimit): Promise<ConvertedFile> {
  const { extractText, getDocumentProxy } = await import("unpdf");
  try {
    // The library takes the buffer for itself, and no Buffer: it gets a copy. Its warnings are for its authors.
    const document = await limit.wait(getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }));
    if (document.numPages > MAX_PAGES)
      throw new Failure("too-large", `The file has more than ${MAX_PAGES} pages: give one document`);
    const { text } = await limit.wait(extractText(document, { mergePages: false }));
    const paragraphs = joinLines(text.flatMap((page) => page.split("\n")));
    return { html: paragraphs.map((one) => `<p>${escapeHtml(one)}</p>`).join("\n"), hasImages: true };
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure("bad-file", "The file is not a PDF that can be read: it is broken or locked", {
      cause: error,
    });
  }
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
