import type { Statement } from "../statements/statement.ts";
import { readQuantities } from "../text/numbers.ts";

/** Shortest word that can name what is counted, in letters. */
const MIN_NAME = 3;

/** Whether a text says anything besides numbers and units: «2006 - 7560 адам, 2007 - 7700 адам» goes on with what the line before named. */
export function isNamed({ text, language }: Statement): boolean {
  let rest = text;
  for (const { from, to, unitSpan } of readQuantities(text, language))
    rest = blank(rest, Math.min(from, unitSpan?.from ?? from), Math.max(to, unitSpan?.to ?? to));
  return (rest.match(/\p{L}+/gu) ?? []).some((word) => word.length >= MIN_NAME);
}

function blank(text: string, from: number, to: number): string {
  return text.slice(0, from) + " ".repeat(to - from) + text.slice(to);
}
