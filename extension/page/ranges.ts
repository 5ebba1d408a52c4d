import type { PageBlock } from "../../shared/portals/portal.ts";
import type { Place } from "../../shared/statements/statement.ts";
import { locate } from "../../shared/text/page-text.ts";

/**
 * Ranges of the page for stretches of its blocks. Text the reader put in has no place in the page;
 * nodes that the page has taken out since, or shortened, give no range.
 */
export function rangesOf(blocks: readonly PageBlock[], places: readonly Place[]): Range[] {
  const ranges: Range[] = [];
  for (const place of places) {
    const block = blocks[place.block];
    if (block === undefined) continue;
    for (const { source, from, to } of locate(block.pieces, place)) {
      if (source?.isConnected !== true || to > source.length) continue;
      const range = source.ownerDocument.createRange();
      range.setStart(source, from);
      range.setEnd(source, to);
      ranges.push(range);
    }
  }
  return ranges;
}
