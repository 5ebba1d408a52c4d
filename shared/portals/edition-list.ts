import { parseActId, parseEditionDate } from "./act-id.ts";
import { readStatusLabel } from "./act-status.ts";
import { findAddressLanguage } from "./page-language.ts";
import type { EditionList, ListedEdition } from "./portal.ts";

/** Most editions listed; the Tax Code, the most amended act, has some two hundred. */
const MAX_EDITIONS = 2_000;

/** Longest title and label kept, in UTF-16 code units. */
const MAX_LENGTH = 2_000;

/**
 * Reads the register's page of an act's editions, `/{lang}/docs/{ID}/history`: one row an edition
 * with title, date and label, oldest first (old site, seen 2026-11, [S]). The new site's markup is
 * not known: there any row or item that links an edition of the act counts.
 *
 * @returns `undefined` when the address is another page or the table holds no edition of this act
 */
export function readEditionList(document: Document, url: URL): EditionList | undefined {
  const [lang, docs, code, page, ...rest] = url.pathname.split("/").filter((part) => part !== "");
  const id = parseActId(code);
  const language = findAddressLanguage(url);
  if (lang === undefined || docs !== "docs" || page !== "history" || rest.length > 0) return undefined;
  if (id === undefined || language === undefined) return undefined;
  const editions: ListedEdition[] = [];
  const known = document.querySelector("#ethernatable");
  for (const row of known?.querySelectorAll("tr") ?? document.querySelectorAll("#root tr, #root li")) {
    const edition = readRow(row, url, id);
    if (edition !== undefined) editions.push(edition);
    if (editions.length >= MAX_EDITIONS) break;
  }
  return editions.length === 0 ? undefined : { id, language, editions };
}

function readRow(row: Element, url: URL, id: string): ListedEdition | undefined {
  const link = row.querySelector("a[href]");
  const href = link?.getAttribute("href") ?? "";
  if (link === null || href.length > MAX_LENGTH || !URL.canParse(href, url)) return undefined;
  const address = new URL(href, url);
  const parts = address.pathname.split("/").filter((part) => part !== "");
  const cells = [...row.querySelectorAll("td, span")].map(readCell);
  // The edition in force may be linked without its day.
  const date = parseEditionDate(parts.at(-1)) ?? cells.map(parseEditionDate).find((day) => day !== undefined);
  if (address.host !== url.host || !parts.some((part) => parseActId(part) === id) || date === undefined)
    return undefined;
  const label = cells.findLast((text) => text !== "") ?? "";
  return { date, url: address.href, title: readCell(link), label, status: readStatusLabel(label) };
}

function readCell(cell: Element): string {
  return (cell.textContent ?? "").replace(/\s+/gu, " ").trim().slice(0, MAX_LENGTH);
}
