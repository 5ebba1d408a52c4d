import { analyze } from "../../../shared/statements/analyze.ts";
import type { Statement } from "../../../shared/statements/statement.ts";
import type { Block, Cell } from "../../../shared/text/block.ts";
import type { Act, Capture } from "../../../shared/text/capture.ts";
import type { Language } from "../../../shared/text/language.ts";

/**
 * A page in a small notation, one block a line: "# " heading level 1 ("## " level 2), "| a | b |"
 * table row ("|! a | b |" header row; "&lt;" alone continues the cell above; " / " is a line break),
 * "~ " note, anything else a paragraph. A blank line ends a table.
 */
export function page(language: Language, text: string, act: Act = {}): Capture {
  const blocks: Block[] = [];
  let path: string[] = [];
  let table = -1;
  let inTable = false;
  for (const raw of text.split("\n")) {
    const line = raw.trim();
    if (line.startsWith("|")) {
      if (!inTable) table++;
      inTable = true;
      blocks.push(rowOf(line, path, table));
      continue;
    }
    inTable = false;
    if (line === "") continue;
    const heading = /^(#+) (.*)$/.exec(line);
    if (heading !== null) {
      const level = heading[1]?.length ?? 1;
      const words = (heading[2] ?? "").trim();
      path = [...path.slice(0, level - 1), words];
      blocks.push({ kind: "heading", text: words, path: path.slice(0, -1), level });
    } else if (line.startsWith("~ ")) blocks.push({ kind: "note", text: line.slice(2), path });
    else blocks.push({ kind: "paragraph", text: line.replaceAll(" / ", "\n"), path });
  }
  return {
    url: "https://adilet.zan.kz/rus/docs/P0000000000",
    portal: "adilet",
    language,
    act,
    status: "unknown",
    blocks,
    reader: 1,
  };
}

function rowOf(line: string, path: readonly string[], table: number): Block {
  const isHeader = line.startsWith("|!");
  const parts = line.replace(/^\|!?/, "").replace(/\|$/, "").split("|");
  let text = "";
  let column = 0;
  const cells: Cell[] = [];
  for (const part of parts) {
    const wide = /^\s*(\d+)>/.exec(part);
    const words = part
      .replace(/^\s*\d+>/, "")
      .trim()
      .replaceAll(" / ", "\n");
    const isContinued = words === "<";
    const own = isContinued ? "" : words;
    if (cells.length > 0) text += "\t";
    const width = wide === null ? 1 : Number(wide[1]);
    cells.push({
      from: text.length,
      to: text.length + own.length,
      column,
      width,
      ...(isContinued ? { continued: true } : {}),
    });
    text += own;
    column += width;
  }
  return { kind: "row", text, path, table, cells, ...(isHeader ? { header: true } : {}) };
}

/** «indicator: доля X [% among Y] 2021 <= 9 %; 2022 …» for each statement. */
export function show(statement: Statement): string {
  const targets = statement.targets.map((target) =>
    [
      target.period,
      target.bound,
      target.value + (target.upper === undefined ? "" : `-${target.upper}`),
      target.unit,
      target.base === undefined ? undefined : `from ${target.base}`,
    ]
      .filter((part) => part !== undefined)
      .join(" "),
  );
  return `${statement.kind}: ${statement.name}${targets.length > 0 ? ` => ${targets.join("; ")}` : ""}`;
}

export function statementsOf(language: Language, text: string, act: Act = {}): string[] {
  return analyze(page(language, text, act)).statements.map(show);
}
