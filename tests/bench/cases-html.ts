import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { type CaseBlock, cellText, type ProgrammeCase } from "./programme-case.ts";

/**
 * Turns a case of programme texts into pages in the portals' markup.
 * `npx tsx tests/bench/cases-html.ts CASE.json FOLDER` writes one page a text and markup.
 */

export type Markup = "adilet-old" | "adilet-new" | "govkz" | "article" | "bare";
export const MARKUPS: readonly Markup[] = ["adilet-old", "adilet-new", "govkz", "article", "bare"];

export interface CasePage {
  readonly html: string;
  readonly address: string;
}

const PATH_OF = { ru: "rus", kk: "kaz", en: "eng" } as const;

/** One text of a case as a page. Both texts of a case get the address of one act. */
export function toPage(from: ProgrammeCase, side: string, markup: Markup): CasePage {
  const language = from.languages[side] ?? "ru";
  const blocks = from.texts[side] ?? [];
  const title = escapeHtml(from.title);
  const path = PATH_OF[language];
  switch (markup) {
    case "adilet-old":
      return {
        address: `https://old.adilet.zan.kz/${path}/docs/P1900000123`,
        html:
          `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title} - ИПС "Әділет"</title></head><body>` +
          `<div id="header"><a href="/rus">Әділет</a></div><div id="container" class="module_npaView lang_${path}">` +
          `<div class="container_alpha slogan"><h1>${title}</h1></div><div class="container_gamma text text_upd">` +
          `<div class="gs_12"><article>${writeBlocks(blocks, REGISTER)}</article></div></div>` +
          `<div id="footer">Задачи портала: рост числа посещений до 30 %</div></div></body></html>`,
      };
    case "adilet-new":
      return {
        address: `https://adilet.zan.kz/${path}/docs/P1900000123`,
        html:
          `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>НЦПС «Әділет»</title></head><body>` +
          `<div id="root"><header><a href="/rus">Әділет</a></header><main><div class="x1"><h1>${title}</h1>` +
          `<div class="x2"><article>${writeBlocks(blocks, REGISTER)}</article></div></div></main></div></body></html>`,
      };
    case "govkz":
      return {
        address: `https://www.gov.kz/memleket/entities/mti/documents/details/55501?lang=${language}`,
        html:
          `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><div id="root"><div id="main">` +
          `<div class="page-title"><h2 class="section__header-title">${title}</h2></div>` +
          `<div class="section-main-detail-article"><div class="inner-html">${writeBlocks(blocks, EDITOR)}</div></div>` +
          `</div></div></body></html>`,
      };
    case "article":
      return {
        address: `https://primeminister.kz/${language === "kk" ? "kz" : language}/news/programme-12345`,
        html:
          `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title></head><body>` +
          `<header><a href="/ru">primeminister.kz</a></header><div class="container"><h1>${title}</h1>` +
          `<div class="body-content">${writeBlocks(blocks, ARTICLE)}</div></div><footer>© 2024</footer></body></html>`,
      };
    case "bare":
      return {
        address: `https://old.adilet.zan.kz/${path}/docs/P1900000123`,
        html: `<html><body><article>${writeBlocks(blocks, ARTICLE)}</article></body></html>`,
      };
  }
}

/** How a portal writes each kind of block. */
interface Writing {
  readonly heading: (text: string, index: number) => string;
  readonly paragraph: (text: string, index: number) => string;
  readonly item: (text: string, index: number) => string;
  readonly note: (text: string) => string;
  readonly table: readonly [open: string, close: string];
  readonly cell: (text: string, isHeader: boolean, spans: string) => string;
}

const INDENT = "\n&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; ";
const clause = (text: string, index: number): string => `<p id="z${index + 3}">${INDENT}${text}</p>\n`;

const REGISTER: Writing = {
  heading: (text, index) => `<h3 id="z${index + 3}"> ${text}</h3>`,
  paragraph: clause,
  item: clause,
  note: (text) => `<p class="note">${INDENT}${text}</p>`,
  table: ['<p><table width="615">', "</table></p>"],
  cell: (text, isHeader, spans) =>
    isHeader ? `<th${spans}>\n${text}\n</th>` : `<td${spans}><p>\n${text === "" ? "<br>" : text}</p>\n</td>`,
};

const EDITOR: Writing = {
  heading: (text) => `<p>&nbsp;</p>\n<p><strong>${text}</strong></p>\n`,
  paragraph: (text) => `<p>&nbsp;&nbsp;&nbsp;${text}</p>\n`,
  item: (text) => `<p>${text}</p>\n`,
  note: (text) => `<p><em>${text}</em></p>\n`,
  table: ['<table width="98%"><tbody>', "</tbody></table>"],
  cell: (text, _isHeader, spans) => `<td${spans} width="20%"><p>${text === "" ? "&nbsp;" : text}</p></td>`,
};

const ARTICLE: Writing = {
  heading: (text) => `<h2>${text}</h2>\n`,
  paragraph: (text) => `<p>${text}</p>\n`,
  item: (text) => `<li>${text}</li>\n`,
  note: (text) => `<p><i>${text}</i></p>\n`,
  table: ["<table>", "</table>"],
  cell: (text, isHeader, spans) => (isHeader ? `<th${spans}>${text}</th>` : `<td${spans}>${text}</td>`),
};

function writeBlocks(blocks: readonly CaseBlock[], writing: Writing): string {
  let html = "";
  let open: number | "list" | undefined;
  const close = (): void => {
    if (open === "list") html += "</ul>";
    else if (open !== undefined) html += writing.table[1];
    open = undefined;
  };
  for (const block of blocks) {
    const isListItem = block.type === "li" && writing === ARTICLE;
    const wanted = block.type === "row" ? (block.table ?? -1) : isListItem ? "list" : undefined;
    if (wanted !== open) {
      close();
      if (wanted === "list") html += "<ul>";
      else if (wanted !== undefined) html += writing.table[0];
      open = wanted;
    }
    html += writeBlock(block, writing);
  }
  close();
  return html;
}

function writeBlock(block: CaseBlock, writing: Writing): string {
  const text = escapeHtml(block.text ?? "").replaceAll("\n", "<br>");
  switch (block.type) {
    case "h":
      return writing.heading(text, block.i);
    case "p":
      return writing.paragraph(text, block.i);
    case "li":
      return writing.item(text, block.i);
    case "note":
      return writing.note(text);
    case "row": {
      const cells = (block.cells ?? []).map((cell) => {
        const spans =
          typeof cell === "string"
            ? ""
            : writeSpan("colspan", cell.colspan) + writeSpan("rowspan", cell.rowspan);
        const words = escapeHtml(cellText(cell)).replaceAll("\n", "<br>");
        return writing.cell(words, block.header === true, spans);
      });
      return `<tr>${cells.join("")}</tr>`;
    }
  }
}

function writeSpan(name: string, cells: number | undefined): string {
  return cells === undefined || cells === 1 ? "" : ` ${name}="${cells}"`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [file = "", folder = "."] = process.argv.slice(2);
  const from = JSON.parse(readFileSync(file, "utf8")) as ProgrammeCase;
  for (const side of Object.keys(from.texts))
    for (const markup of MARKUPS) {
      const { html, address } = toPage(from, side, markup);
      writeFileSync(`${folder}/${from.id}-${side}-${markup}.html`, html);
      console.log(`${folder}/${from.id}-${side}-${markup}.html ${address}`);
    }
}
