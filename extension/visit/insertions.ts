import type { WireStatement } from "../../shared/contract/finding.ts";
import type { Place } from "../../shared/statements/statement.ts";
import type { Span } from "../../shared/text/span.ts";
import type { Comparison } from "../ui/finding-groups.ts";
import type { Passage } from "./find-passage.ts";

/** Words that a later edition has and the page has not, and the character of the page they follow. */
export interface Insertion {
  /** Id of the finding they belong to. */
  readonly groupId: string;
  readonly words: string;
  readonly after: Place;
}

/** More signs than this in one page would be noise; the list has them all. */
const MOST = 200;

/**
 * Where a later edition put words into the passages of an earlier one. What stands unchanged between
 * the changed words is the same on both sides, so its letters count the way to the place.
 */
export function findInsertions(
  changes: readonly Comparison[],
  find: (statement: WireStatement) => Passage,
): Insertion[] {
  const found = changes.flatMap(({ a, b, findings }): Insertion[] => {
    if (a.statement === null || b.statement === null) return [];
    const { places, numberDiffers } = find(a.statement);
    if (numberDiffers) return [];
    const here = a.statement.text;
    const there = b.statement.text;
    const gone = inOrder(a.changed);
    return inOrder(b.changed).flatMap((span) => {
      const letters = lettersBefore(there, inOrder(b.changed), span.from);
      const after = placeAt(here, places, offsetAfter(here, gone, letters));
      const words = there.slice(span.from, span.to).trim();
      return after === undefined || words === "" ? [] : [{ groupId: findings[0]?.id ?? "", words, after }];
    });
  });
  return found.slice(0, MOST);
}

/** By place, those that touch or overlap as one. */
function inOrder(spans: readonly Span[]): Span[] {
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last.to + 1) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

/** Letters of a text before an offset that no span changed; spaces are written otherwise from portal to portal. */
function lettersBefore(text: string, changed: readonly Span[], end: number): number {
  let count = 0;
  for (let at = 0; at < end; at += 1) if (isKeptLetter(text, changed, at)) count += 1;
  return count;
}

/** Offset after so many unchanged letters, and after the changed words that follow them: new words come after old ones. */
function offsetAfter(text: string, changed: readonly Span[], letters: number): number {
  let left = letters;
  let at = 0;
  for (; at < text.length && left > 0; at += 1) if (isKeptLetter(text, changed, at)) left -= 1;
  const replaced = changed.find(
    ({ from, to }) => to > at && text.slice(at, from).trim() === "" && from >= at,
  );
  return replaced?.to ?? at;
}

function isKeptLetter(text: string, changed: readonly Span[], at: number): boolean {
  return text[at]?.trim() !== "" && !changed.some(({ from, to }) => from <= at && at < to);
}

/** The one character of the page before an offset of the passage; none where its places do not tell its words apart. */
function placeAt(text: string, places: readonly Place[], offset: number): Place | undefined {
  // Places are joined by one character each.
  const length = places.reduce((sum, { from, to }) => sum + to - from, places.length - 1);
  if (length !== text.length) return undefined;
  let start = 0;
  for (const { block, from, to } of places) {
    const inside = offset - start;
    if (inside <= to - from) {
      const end = from + Math.max(1, inside);
      return { block, from: end - 1, to: end };
    }
    start += to - from + 1;
  }
  return undefined;
}
