import { Failure } from "../failure.ts";
import type { TimeLimit } from "../time-limit.ts";
import { joinLines } from "./join-lines.ts";
import { findRuns, type Run, toLines } from "./pdf-runs.ts";
import { findParts, type PdfPart } from "./pdf-tables.ts";
import type { ConvertedFile } from "./read-docx.ts";

/** Most pages read: the longest programme seen has 200. */
const MAX_PAGES = 1_000;

const NO_LETTERS =
  "The file's fonts do not say which letters they draw: its text cannot be read. Give it as docx, or saved anew";

/** Control signs, letters that no text read here is made of, and those of the Latin alphabets beyond ASCII. */
const STRANGE = /[\p{Cc}\p{Co}\u00c0-\u02ff\ufffd]/gu;

const PAGE_NUMBER = /^[-–— ]*\d{1,4}[-–— ]*$/u;

/** Share of such signs in an unreadable text; Kazakh in Latin letters has less than a fifth. */
const MAX_STRANGE = 0.3;

/**
 * A PDF's text as HTML: paragraphs, and tables where the places of the text show rows and columns.
 *
 * @throws Failure `bad-file`, `no-text`, `too-large` or `too-slow`
 */
export async function readPdf(bytes: Uint8Array, limit: TimeLimit): Promise<ConvertedFile> {
  const { extractTextItems, getDocumentProxy } = await import("unpdf");
  try {
    // The library takes the buffer for itself, and no Buffer: it gets a copy. Its warnings are for its authors.
    const document = await limit.wait(getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }));
    if (document.numPages > MAX_PAGES)
      throw new Failure("too-large", `The file has more than ${MAX_PAGES} pages: give one document`);
    const { items } = await limit.wait(extractTextItems(document));
    const pages = items.map(findRuns);
    if (isUnreadable(pages.flat())) throw new Failure("no-text", NO_LETTERS);
    const parts = joinPages(pages.map((runs) => findParts(withoutPageNumber(runs))));
    return { html: parts.map(toHtml).join("\n"), hasImages: true };
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure("bad-file", "The file is not a PDF that can be read: it is broken or locked", {
      cause: error,
    });
  }
}

/** Whether most of a text is signs that fonts without a table of letters, and old Kazakh fonts, come out as. */
function isUnreadable(runs: readonly Run[]): boolean {
  const text = runs.map((run) => run.text.replace(/\s/gu, "")).join("");
  const strange = text.match(STRANGE)?.length ?? 0;
  return strange > text.length * MAX_STRANGE;
}

/** The number that stands alone at the head or the foot of a page. */
function withoutPageNumber(runs: readonly Run[]): readonly Run[] {
  const isNumber = (run: Run | undefined, beside: Run | undefined): boolean =>
    run !== undefined &&
    PAGE_NUMBER.test(run.text) &&
    (beside === undefined || Math.abs(beside.y - run.y) > run.size);
  const from = isNumber(runs[0], runs[1]) ? 1 : 0;
  const to = runs.length - (isNumber(runs.at(-1), runs.at(-2)) ? 1 : 0);
  return runs.slice(from, Math.max(from, to));
}

/** A page ends in the middle of sentences and tables. */
function joinPages(pages: readonly (readonly PdfPart[])[]): PdfPart[] {
  const parts: PdfPart[] = [];
  for (const part of pages.flat()) {
    const last = parts.at(-1);
    const joined = last === undefined ? undefined : joinParts(last, part);
    if (joined === undefined) parts.push(part);
    else parts[parts.length - 1] = joined;
  }
  return parts;
}

function joinParts(above: PdfPart, below: PdfPart): PdfPart | undefined {
  if (above.kind === "text" && below.kind === "text")
    return { kind: "text", runs: [...above.runs, ...below.runs] };
  if (above.kind !== "table" || below.kind !== "table" || above.columns.length !== below.columns.length)
    return undefined;
  const areSame = above.columns.every(({ from, to }, index) => {
    const other = below.columns[index];
    return other !== undefined && from < other.to && other.from < to;
  });
  return areSame ? { ...above, rows: [...above.rows, ...below.rows] } : undefined;
}

function toHtml(part: PdfPart): string {
  if (part.kind === "text")
    return joinLines(toLines(part.runs))
      .map((one) => `<p>${escapeHtml(one)}</p>`)
      .join("\n");
  const rows = part.rows.map((row) =>
    row
      .map(({ lines, span }) => `<td colspan="${span}">${escapeHtml(joinLines(lines, 0).join("\n"))}</td>`)
      .join(""),
  );
  return `<table>${rows.map((cells) => `<tr>${cells}</tr>`).join("\n")}</table>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
