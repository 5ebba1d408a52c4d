import type { WireStatement } from "../../shared/contract/finding.ts";
import type { Place, Statement } from "../../shared/statements/statement.ts";

/**
 * Where a statement the API speaks of stands in this page. The API read the same blocks, perhaps
 * with another version of the rules: its places are believed only where the words are the same.
 *
 * @returns an empty list when the words are not found.
 */
export function findPassage(
  blocks: readonly { readonly text: string }[],
  statements: readonly Statement[],
  wanted: WireStatement,
): readonly Place[] {
  const words = withoutSpaces(wanted.text);
  if (words !== "" && withoutSpaces(textAt(blocks, wanted.places)) === words) return wanted.places;
  const same = statements.find(({ text }) => withoutSpaces(text) === words);
  if (same !== undefined) return same.places;
  for (const [block, { text }] of blocks.entries()) {
    const from = wanted.text === "" ? -1 : text.indexOf(wanted.text);
    if (from !== -1) return [{ block, from, to: from + wanted.text.length }];
  }
  return [];
}

function textAt(blocks: readonly { readonly text: string }[], places: readonly Place[]): string {
  return places.map(({ block, from, to }) => blocks[block]?.text.slice(from, to) ?? "").join(" ");
}

/** Places of one statement are joined by spaces, line ends or cell borders: none of them is a word. */
function withoutSpaces(text: string): string {
  return text.replace(/\s+/gu, "");
}
