import type { Excerpt } from "../../shared/contract/excerpt.ts";
import { excerptAddress } from "./citation.ts";

const COLUMNS: readonly (readonly [name: string, read: (excerpt: Excerpt) => string | null])[] = [
  ["id", ({ id }) => id],
  ["quote", ({ quote }) => quote.exact],
  ["note", ({ note }) => note],
  ["tags", ({ tags }) => tags.join("; ")],
  ["citation", ({ citation }) => citation],
  ["act_id", ({ act }) => act.id],
  ["act_form", ({ act }) => act.form],
  ["act_date", ({ act }) => act.date],
  ["act_number", ({ act }) => act.number],
  ["act_title", ({ act }) => act.title],
  ["edition_date", ({ edition }) => edition.date],
  ["status", ({ edition }) => edition.status],
  ["portal", ({ portal }) => portal],
  ["language", ({ language }) => language],
  ["url", excerptAddress],
  ["seen_at", ({ seenAt }) => seenAt],
  ["created_at", ({ createdAt }) => createdAt],
  ["capture_id", ({ captureId }) => captureId],
];

/** Header line, after the mark by which spreadsheet programs know UTF-8. */
export const CSV_HEAD = `\uFEFF${COLUMNS.map(([name]) => name).join(",")}\r\n`;

/** One line of RFC 4180. */
export function toCsv(excerpt: Excerpt): string {
  return `${COLUMNS.map(([, read]) => toCell(read(excerpt) ?? "")).join(",")}\r\n`;
}

/** A cell that begins like a formula would be run by the spreadsheet: an apostrophe makes it text. */
function toCell(text: string): string {
  const safe = /^\s*[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n;]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
