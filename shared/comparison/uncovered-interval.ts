import type { Copy } from "../statements/copy.ts";
import { readQuantities } from "../text/numbers.ts";
import { stemsOf } from "../text/stems.ts";
import type { Threshold } from "./threshold.ts";

/** Values that neither of two limits takes in, as a page would print them. */
export interface Interval {
  readonly from: string;
  readonly to: string;
  readonly unit: string;
}

/** The whole numbers between two limits, when paragraphs of the text name the sum of each. */
export function findInterval(copy: Copy, a: Threshold, b: Threshold): Interval | undefined {
  const [above, below] = a.side === "above" ? [a, b] : [b, a];
  const [upper, lower] = [findAmount(copy, above), findAmount(copy, below)];
  if (upper === undefined || lower === undefined || upper.unit !== lower.unit) return undefined;
  if (!Number.isInteger(upper.value) || !Number.isInteger(lower.value) || upper.value - lower.value < 2)
    return undefined;
  return { from: print(lower.value + 1), to: print(upper.value - 1), unit: upper.unit };
}

/** The first sum of money in a paragraph that names at least half of the limit's words. */
function findAmount(
  { blocks, language }: Copy,
  { stems }: Threshold,
): { readonly value: number; readonly unit: string } | undefined {
  for (const { text } of blocks) {
    if (!/\d/u.test(text)) continue;
    const words = new Set(stemsOf(text, language));
    const named = stems.filter((one) => words.has(one)).length;
    if (named === 0 || named < stems.length / 2) continue;
    const sum = readQuantities(text, language).find(({ unit }) => unit === "KZT" || unit === "USD");
    if (sum?.unit !== undefined) return { value: sum.value, unit: sum.unit };
  }
  return undefined;
}

function print(value: number): string {
  return String(value).replace(/(?<=\d)(?=(?:\d{3})+$)/gu, " ");
}
