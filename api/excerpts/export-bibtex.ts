import type { Excerpt } from "../../shared/contract/excerpt.ts";
import { excerptAddress, nameAct, namePortal } from "./citation.ts";

const LANGUAGE_NAMES = { ru: "russian", kk: "kazakh", en: "english" } as const;

/** Characters that mean something to TeX, and what prints them. */
const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  "%": "\\%",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** One `@misc` entry: with BibLaTeX and BibTeX alike the passage stands in `annote`. */
export function toBibtex(excerpt: Excerpt): string {
  const { id, act, edition, quote, note, tags, language, seenAt } = excerpt;
  const fields: readonly (readonly [string, string | null])[] = [
    ["title", `{${escapeTex(nameAct(act, language))}}`],
    ["date", act.date],
    ["year", act.date?.slice(0, 4) ?? null],
    ["number", act.number && escapeTex(act.number)],
    ["version", edition.date],
    ["howpublished", escapeTex(namePortal(excerpt))],
    ["url", excerptAddress(excerpt).replace(/[{}\\\s%]/gu, (character) => encodeURIComponent(character))],
    ["urldate", seenAt.slice(0, 10)],
    ["language", LANGUAGE_NAMES[language]],
    ["keywords", escapeTex(tags.join(", "))],
    ["annote", escapeTex(quote.exact)],
    ["note", escapeTex(note)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null || value === "" || value === "{}" ? [] : [`  ${name} = {${value}},`],
  );
  return `@misc{sverka-${id.slice(0, 12)},\n${lines.join("\n")}\n}\n\n`;
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}$&#%_~^]/gu, (character) => TEX[character] ?? character).replace(/\s+/gu, " ");
}
