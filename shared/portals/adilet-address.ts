import type { Language } from "../text/language.ts";
import { parseActId, parseEditionDate } from "./act-id.ts";
import { findAddressLanguage, findLanguageCode } from "./page-language.ts";
import { findPortalFacts } from "./portal-facts.ts";

/** What an address of the register says of the copy it shows. */
export interface ActAddress {
  readonly language: Language;
  readonly id: string;
  readonly editionDate: string | undefined;
  /** Both languages stand side by side. */
  readonly isComparison: boolean;
}

/**
 * Reads an address of an act's text: `/rus/docs/{ID}`, `/rus/docs/{ID}/{DD.MM.YYYY}`,
 * `/rus/archive/docs/{ID}/{DD.MM.YYYY}`, `/rus/docs/{ID}/compare`, `/kaz/docs/{ID}/compare/rus`
 * (seen 2026-11, [S]/[P]).
 *
 * @returns `undefined` for the register's other pages and for other hosts
 */
export function parseActAddress(url: URL): ActAddress | undefined {
  if (findPortalFacts(url)?.id !== "adilet") return undefined;
  const language = findAddressLanguage(url);
  const parts = url.pathname.split("/").filter((part) => part !== "");
  const isArchived = parts[1] === "archive";
  const [docs, code, page, other, ...rest] = parts.slice(isArchived ? 2 : 1);
  const id = parseActId(code);
  if (language === undefined || docs !== "docs" || id === undefined || rest.length > 0) return undefined;
  const isComparison = page === "compare" && !isArchived;
  if (other !== undefined && !(isComparison && findLanguageCode(other) !== undefined)) return undefined;
  const editionDate = parseEditionDate(page);
  if (page !== undefined && !isComparison && editionDate === undefined) return undefined;
  return { language, id, editionDate, isComparison };
}

/** Whether an address names an act of the register, its text or a page beside it. */
export function hasActId(url: URL): boolean {
  return url.pathname.split("/").some((part) => parseActId(part) !== undefined);
}
