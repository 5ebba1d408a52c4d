import { type Copy, toCopy } from "../../../shared/statements/copy.ts";
import type { Block, Cell } from "../../../shared/text/block.ts";
import type { Act } from "../../../shared/text/capture.ts";
import type { Language } from "../../../shared/text/language.ts";

/** A page in short: `# ` begins a heading, tabs stand between cells, the first row of a table is its header. */
export interface TextPage {
  readonly portal?: string;
  readonly url?: string;
  readonly language?: Language;
  readonly act?: Act;
  readonly lines: readonly string[];
}

/** Reads such a page the way a captured page is read. */
export function textPage({
  portal = "govkz",
  language = "ru",
  act = {},
  lines,
  url = `https://${portal}.example/${language}`,
}: TextPage): Copy {
  let table = -1;
  const blocks = lines.map((line, index): Block => {
    const path: string[] = [];
    if (line.startsWith("# ")) return { kind: "heading", text: line.slice(2), path, level: 2 };
    if (line.startsWith("! ")) return { kind: "note", text: line.slice(2), path };
    if (!line.includes("\t")) return { kind: "paragraph", text: line, path };
    const isHeader = !lines[index - 1]?.includes("\t");
    if (isHeader) table++;
    return { kind: "row", text: line, path, table, header: isHeader, cells: cellsOf(line) };
  });
  return toCopy({ url, portal, language, act, status: "unknown", reader: 1, blocks });
}

function cellsOf(line: string): Cell[] {
  let from = 0;
  return line.split("\t").map((text, column) => {
    const cell = { from, to: from + text.length, column, width: 1 };
    from += text.length + 1;
    return cell;
  });
}
