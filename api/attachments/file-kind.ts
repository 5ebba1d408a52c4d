/** Kinds of files that are read beside pages. */
export type FileKind = "docx" | "pdf";

/** A PDF's header may stand behind this many bytes of something else (PDF 1.7, appendix H). */
const PDF_HEADER_WITHIN = 1_024;

/** Tells a file by its first bytes; names and addresses lie. `undefined`: a page, or a file that cannot be read. */
export function findFileKind(bytes: Uint8Array): FileKind | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, PDF_HEADER_WITHIN));
  if (head.startsWith("PK\u0003\u0004")) return "docx";
  return /^[^<]*%PDF-/u.test(head) ? "pdf" : undefined;
}
