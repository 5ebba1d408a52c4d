/** Kinds of files that are told from pages; of an "image" and of "other" nothing is read but what they are. */
export type FileKind = "docx" | "pdf" | "image" | "other";

/** A PDF's header may stand behind this many bytes of something else (PDF 1.7, appendix H). */
const PDF_HEADER_WITHIN = 1_024;

/** First bytes, as Latin-1, of scans (JPEG, PNG, GIF, TIFF). */
const IMAGE = /^(?:\u00ff\u00d8\u00ff|\u0089PNG\r\n|GIF8[79]a|II\*\0|MM\0\*)/u;

/** First bytes, as Latin-1, of what Word wrote before 2007 or locks (OLE), of RTF and of archives. */
const OTHER = /^(?:\u00d0\u00cf.\u00e0\u00a1\u00b1|\{\\rtf|Rar!|7z\u00bc\u00af)/u;

/** Tells a file by its first bytes; names and addresses lie. `undefined`: a page, or bytes of no known kind. */
export function findFileKind(bytes: Uint8Array): FileKind | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, PDF_HEADER_WITHIN));
  if (head.startsWith("PK\u0003\u0004")) return "docx";
  if (IMAGE.test(head)) return "image";
  if (OTHER.test(head)) return "other";
  return /^[^<]*%PDF-/u.test(head) ? "pdf" : undefined;
}
