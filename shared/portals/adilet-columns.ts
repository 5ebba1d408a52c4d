import { detectLanguage, type Language } from "../text/language.ts";

/** Text of a column looked at to tell its language, in UTF-16 code units. */
const SAMPLE_LENGTH = 4_000;

/** Most tables or columns looked at. */
const MAX_ELEMENTS = 20;

/** What a page with two languages holds of one of them. */
export interface LanguageColumn {
  readonly root: Element;
  /** What inside the root belongs to the other language. */
  readonly isSkipped: (element: Element) => boolean;
}

/**
 * Finds the text of one language on the register's page with two side by side, `/docs/{ID}/compare`
 * (text seen 2026-11, [P]; its markup not): two articles, two half columns of the site's grid, or a
 * table with a row for each clause.
 *
 * @returns `undefined` when the page does not hold two texts, one of them in this language
 */
export function findLanguageColumn(document: Document, language: Language): LanguageColumn | undefined {
  for (const selector of ["article", ".container_gamma .gs_6"]) {
    const columns = [...document.querySelectorAll(selector)].slice(0, MAX_ELEMENTS).filter(hasText);
    const [own, ...others] = columns.filter((column) => isIn(column, language));
    if (own !== undefined && others.length === 0 && columns.length === 2)
      return { root: own, isSkipped: () => false };
  }
  return findTableColumn(document, language);
}

/** The column of a two-column table: its cells stand at one place in every row. */
function findTableColumn(document: Document, language: Language): LanguageColumn | undefined {
  for (const table of [...document.querySelectorAll("table")].slice(0, MAX_ELEMENTS)) {
    const rows = [...table.querySelectorAll("tr")].filter((row) => cellsOf(row).length === 2);
    const first = rows[0];
    if (first === undefined || first.closest("table") !== table) continue;
    const texts = [0, 1].map((column) => sampleColumn(rows, column));
    const own = texts.findIndex((text) => detectLanguage(text) === language);
    const other = texts[1 - own];
    if (own < 0 || other === undefined || detectLanguage(other) === language) continue;
    const skipped = new Set(rows.flatMap((row) => cellsOf(row)[1 - own] ?? []));
    return { root: table, isSkipped: (element) => skipped.has(element) };
  }
  return undefined;
}

function sampleColumn(rows: readonly Element[], column: number): string {
  let sample = "";
  for (const row of rows) {
    sample += `${cellsOf(row)[column]?.textContent ?? ""}\n`;
    if (sample.length > SAMPLE_LENGTH) break;
  }
  return sample.slice(0, SAMPLE_LENGTH);
}

function cellsOf(row: Element): Element[] {
  return [...row.children].filter(({ localName }) => localName === "td" || localName === "th");
}

function hasText(element: Element): boolean {
  return (element.textContent ?? "").trim() !== "";
}

function isIn(element: Element, language: Language): boolean {
  return detectLanguage((element.textContent ?? "").slice(0, SAMPLE_LENGTH)) === language;
}
