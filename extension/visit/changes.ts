import type { WireFinding, WireStatement } from "../../shared/contract/finding.ts";
import type { Place } from "../../shared/statements/statement.ts";
import type { Span } from "../../shared/text/span.ts";
import type { WantedMark } from "../page/near-marks.ts";
import { type Comparison, changesSince } from "../ui/finding-groups.ts";
import type { InsertionSign } from "../ui/view.ts";
import type { Passage } from "./find-passage.ts";
import { findInsertions, type Insertion } from "./insertions.ts";
import type { MarkedPage } from "./marked-page.ts";

/** What "show what changed" shows in the page: marks in its text, and signs where words were put in. */
export class ShownChanges {
  #insertions: readonly Insertion[] = [];

  /** The marks of what these findings tell of a later edition; nothing is shown of none. */
  mark(findings: readonly WireFinding[], find: (statement: WireStatement) => Passage): WantedMark[] {
    const changes = changesSince(findings);
    this.#insertions = findInsertions(changes, find);
    return markChanges(changes, find);
  }

  /** The signs that stand in the window now. */
  signs(marked: MarkedPage | undefined): readonly InsertionSign[] {
    return marked?.signsOf(this.#insertions) ?? [];
  }
}

/**
 * What a later edition has otherwise, as marks in the earlier one: words it took out or replaced are
 * struck; a passage it only added words to is marked whole, since a page's text cannot hold them.
 */
export function markChanges(
  changes: readonly Comparison[],
  find: (statement: WireStatement) => Passage,
): WantedMark[] {
  return changes.flatMap(({ a, b }): WantedMark[] => {
    if (a.statement === null) return [];
    const { places, numberDiffers } = find(a.statement);
    if (numberDiffers) return [];
    if (b.statement === null) return [{ kind: "removed", places }];
    if (a.changed.length > 0)
      return [{ kind: "removed", places: placesOfSpans(a.statement.text, places, a.changed) }];
    return b.changed.length > 0 ? [{ kind: "added", places }] : [];
  });
}

/** Stretches of a passage's words; the whole passage where its places do not tell its words apart. */
function placesOfSpans(text: string, places: readonly Place[], spans: readonly Span[]): readonly Place[] {
  // Places are joined by one character each: a space, a line end or a cell border.
  const length = places.reduce((sum, { from, to }) => sum + to - from, places.length - 1);
  if (length !== text.length) return places;
  let start = 0;
  return places.flatMap(({ block, from, to }) => {
    const begin = start;
    start += to - from + 1;
    return spans.flatMap((span) => {
      const part = {
        block,
        from: from + Math.max(0, span.from - begin),
        to: Math.min(to, from + span.to - begin),
      };
      return part.from < part.to ? [part] : [];
    });
  });
}
