import { Failure } from "../failure.ts";
import type { TimeLimit } from "../time-limit.ts";
import { readUnpackedSize, unpacksAsSaid } from "./zip-size.ts";

/** Largest text and pictures unpacked, in bytes: a hundred times the longest programme seen as a file. */
const MAX_UNPACKED_BYTES = 200_000_000;

/** A Word file as HTML; pictures are left out. */
export interface ConvertedFile {
  readonly html: string;
  /** The file holds pictures: without text it is a scan. */
  readonly hasImages: boolean;
}

/** @throws Failure `bad-file`, `too-large` or `too-slow` */
export async function readDocx(bytes: Uint8Array, limit: TimeLimit): Promise<ConvertedFile> {
  const size = readUnpackedSize(bytes);
  if (size === undefined) throw badFile();
  if (size > MAX_UNPACKED_BYTES)
    throw new Failure("too-large", `The file unpacks to more than ${MAX_UNPACKED_BYTES / 1_000_000} MB`);
  if (!unpacksAsSaid(bytes)) throw badFile();
  let hasImages = false;
  const { default: mammoth } = await import("mammoth");
  const convertImage = mammoth.images.imgElement(async () => {
    hasImages = true;
    return { src: "" };
  });
  try {
    const work = mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage });
    const { value } = await limit.wait(work);
    return { html: withPlainFootnotes(value), hasImages };
  } catch (error) {
    throw error instanceof Failure ? error : badFile(error);
  }
}

/** Footnote marks as pages print them, "45 %¹" and not "45 %[1]", and notes without the arrow that leads back. */
function withPlainFootnotes(html: string): string {
  return html
    .replace(/(<a href="#(?:foot|end)note-\d{1,6}" id="[^"<>]{1,100}">)\[(\d{1,6})\](?=<\/a>)/gu, "$1$2")
    .replace(/ ?<a href="#(?:foot|end)note-ref-\d{1,6}">↑<\/a>/gu, "");
}

function badFile(cause?: unknown): Failure {
  return new Failure("bad-file", "The file is not a Word document (docx), or it is broken. Save it again", {
    cause,
  });
}
