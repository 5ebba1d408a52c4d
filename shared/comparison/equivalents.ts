import type { Profile } from "./profile.ts";
import { EQUIVALENTS } from "./terms.ts";

/** Whether a curated equivalence says that the two indicators look at one phenomenon. */
export function isEquivalent(a: Profile, b: Profile): boolean {
  return EQUIVALENTS.some(([x, y]) => (hasAll(a, x) && hasAll(b, y)) || (hasAll(a, y) && hasAll(b, x)));
}

function hasAll({ words, statement }: Profile, patterns: readonly string[]): boolean {
  const all = words.map(({ word }) => word).concat(statement.text.toLowerCase().match(/[\p{L}-]+/gu) ?? []);
  return patterns.every((pattern) =>
    pattern.endsWith("*") ? all.some((word) => word.startsWith(pattern.slice(0, -1))) : all.includes(pattern),
  );
}
