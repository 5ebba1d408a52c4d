/**
 * A table of word patterns. A pattern is one folded word: `доля` matches that word alone,
 * `женщин*` every word that begins so. Lists are written as one string with spaces between.
 */
export interface WordTable<Value> {
  readonly exact: ReadonlyMap<string, Value>;
  /** Patterns that end in `*`, by their first two letters, longest first. */
  readonly beginnings: ReadonlyMap<string, readonly (readonly [beginning: string, value: Value])[]>;
}

/** Shortest beginning a `*` pattern may have: shorter ones would catch unrelated words. */
const MIN_BEGINNING = 2;

/** Builds a table; an earlier entry wins over a later one for the same pattern. */
export function makeWordTable<Value>(
  entries: Iterable<readonly [patterns: string, value: Value]>,
): WordTable<Value> {
  const exact = new Map<string, Value>();
  const beginnings = new Map<string, [string, Value][]>();
  for (const [patterns, value] of entries) {
    for (const pattern of patterns.split(/\s+/u).filter(Boolean)) {
      if (!pattern.endsWith("*")) {
        if (!exact.has(pattern)) exact.set(pattern, value);
        continue;
      }
      const beginning = pattern.slice(0, -1);
      if (beginning.length < MIN_BEGINNING) throw new RangeError(`Pattern too short: ${pattern}`);
      const bucket = beginning.slice(0, 2);
      const list = beginnings.get(bucket);
      if (list === undefined) beginnings.set(bucket, [[beginning, value]]);
      else list.push([beginning, value]);
    }
  }
  for (const list of beginnings.values()) list.sort((a, b) => b[0].length - a[0].length);
  return { exact, beginnings };
}

/** Looks up a lower-case word: the exact pattern first, then the longest beginning. */
export function findWord<Value>(table: WordTable<Value>, word: string): Value | undefined {
  const exact = table.exact.get(word);
  if (exact !== undefined) return exact;
  const list = table.beginnings.get(word.slice(0, 2));
  return list?.find(([beginning]) => word.startsWith(beginning))?.[1];
}
