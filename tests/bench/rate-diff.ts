import type { TextDiff } from "../../shared/text/diff.ts";
import type { Versions } from "./changes.ts";

/** How well a result tells what was done. Shares from 0 to 1; undefined where the method says nothing of it. */
export interface Quality {
  /** Words told as changed, over the truth; the number itself where nothing changed. */
  readonly words: string;
  readonly moves?: string;
  readonly edited?: string;
}

export interface WordCounts {
  readonly inserted: number;
  readonly deleted: number;
}

export function rateWords({ inserted, deleted }: WordCounts, { truth }: Versions): string {
  const told = inserted + deleted;
  const real = truth.words.inserted + truth.words.deleted;
  if (real === 0) return `${told} words`;
  const over = (told / real - 1) * 100;
  return `${over >= 0 ? "+" : ""}${over.toFixed(1)} %`;
}

export function rate(diff: TextDiff, versions: Versions): Quality {
  const { truth } = versions;
  const pairs = listPairs(diff, versions);
  const isFound = ({ a, b }: { a: number; b: number }) => pairs.get(a) === b;
  const words = rateWords(diff.words, versions);
  return {
    words,
    ...(truth.moved.length > 0 && { moves: `${truth.moved.filter(isFound).length}/${truth.moved.length}` }),
    ...(truth.edited.length > 0 && {
      edited: `${truth.edited.filter(isFound).length}/${truth.edited.length}`,
    }),
  };
}

/** Line of B for each line of A that the diff pairs; runs of equal length pair line by line. */
export function listPairs({ ops }: TextDiff, _versions: Versions): Map<number, number> {
  const pairs = new Map<number, number>();
  for (const { kind, a, b } of ops)
    if (kind !== "inserted" && kind !== "deleted" && a.end - a.first === b.end - b.first)
      for (let at = 0; at < a.end - a.first; at++) pairs.set(a.first + at, b.first + at);
  return pairs;
}
