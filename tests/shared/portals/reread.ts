import type { PageCapture } from "../../../shared/portals/portal.ts";
import type { Place, Statement } from "../../../shared/statements/statement.ts";
import { locate } from "../../../shared/text/page-text.ts";

const SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** White space, invisible characters and raised digits as the reader writes them. */
export function collapse(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, "")
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, (digit) => String(SUPERSCRIPT.indexOf(digit)))
    .replace(/\s+/gu, "");
}

/**
 * What the page's own text nodes hold at these places.
 *
 * @throws when a place lies outside the text
 */
export function rereadFromPage({ blocks, root }: PageCapture, places: readonly Place[]): string {
  return places
    .flatMap((place) => locate(blocks[place.block]?.pieces ?? [], place))
    .map(({ source, from, to }) => {
      if (source === undefined) return " ";
      if (!root.contains(source)) throw new Error("a place outside the text");
      return source.data.slice(from, to);
    })
    .join("");
}

/** Whether the page holds a statement's words at its places; that of a table row stands at its name and values. */
export function holdsWords(capture: PageCapture, { text, places }: Statement): boolean {
  const reread = collapse(rereadFromPage(capture, places));
  const isRow = places.some(({ block }) => capture.blocks[block]?.kind === "row");
  return (isRow ? reread.slice(0, collapse(text).length) : reread) === collapse(text);
}
