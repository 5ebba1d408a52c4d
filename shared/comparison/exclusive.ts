import type { Profile } from "./profile.ts";

/** Whether the two pick different parts of one whole, or one is the other's opposite. */
export function areExclusive(a: Profile, b: Profile): boolean {
  for (const [group, partsA] of a.parts) {
    const partsB = b.parts.get(group);
    if (partsB !== undefined && hasOwn(partsA, partsB) && hasOwn(partsB, partsA)) return true;
  }
  return hasOpposite(a, b);
}

/** Whether one of the keys is not among the others. */
export function hasOwn(keys: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const key of keys) if (!others.has(key)) return true;
  return false;
}

/** One side negates a word of the other, and neither side has both. */
function hasOpposite(a: Profile, b: Profile): boolean {
  return a.statement.language === b.statement.language && (negates(a, b) || negates(b, a));
}

function negates(a: Profile, b: Profile): boolean {
  return a.negated.some(([key, base]) => hasKey(b, base) && !hasKey(b, key) && !hasKey(a, base));
}

function hasKey({ unique }: Profile, key: string): boolean {
  return unique.some((word) => word.key === key);
}
