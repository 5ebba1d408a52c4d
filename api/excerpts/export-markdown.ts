import type { Excerpt } from "../../shared/contract/excerpt.ts";
import { excerptAddress, nameAct } from "./citation.ts";

/** One excerpt: the act, the passage as a quotation, its source, note and tags. */
export function toMarkdown(excerpt: Excerpt): string {
  const { act, quote, note, tags, citation, language, id } = excerpt;
  const parts = [
    `## ${escapeLine(nameAct(act, language) || id.slice(0, 12))}`,
    quoteLines(quote.exact),
    `— [${escapeLine(citation)}](<${safeAddress(excerptAddress(excerpt))}>)`,
    note.trim() === "" ? "" : note.split("\n").map(escapeLine).join("\n"),
    tags.length === 0 ? "" : tags.map((tag) => `\`${tag.replaceAll("`", "'")}\``).join(" "),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n\n`;
}

function quoteLines(text: string): string {
  return text
    .split("\n")
    .map((line) => `> ${escapeLine(line)}`.trimEnd())
    .join("\n");
}

/** A page's or reader's text stays text: no markup, no HTML, no list or heading. */
function escapeLine(line: string): string {
  return line
    .replace(/[\r\n]+/gu, " ")
    .replace(/[\\`*_[\]<>|~#!&]/gu, "\\$&")
    .replace(
      /^(\s*)([-+=]|\d+[.)])/u,
      (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
    );
}

function safeAddress(url: string): string {
  return url.replace(/[<>\s\\]/gu, (character) => encodeURIComponent(character));
}
