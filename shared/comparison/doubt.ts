import type { Measure } from "../statements/statement.ts";
import { isOtherMeasure, kindFamily } from "./families.ts";
import type { Profile } from "./profile.ts";

/** Numbers that are said of something else: a denominator makes them. */
const RELATIVE: ReadonlySet<Measure | undefined> = new Set(["share", "rate", "ratio"]);

/**
 * Whether two indicators alike in their words may still count different things: one is a share and the
 * other a count, one is a share of a whole that the other does not name («forest area», «forest area
 * as a proportion of land»), or both are measured against other wholes («per capita», «per unit of
 * value added»). Such a pair needs a look, however alike its words are.
 */
export function isDoubtful(a: Profile, b: Profile): boolean {
  if (kindFamily(a.statement) !== "indicator") return false;
  if (isOtherMeasure(a.measure, b.measure)) return true;
  const [wholeA, wholeB] = [wholeOf(a), wholeOf(b)];
  if (wholeA.size === 0 && wholeB.size === 0) return false;
  if (wholeA.size > 0 && wholeB.size > 0) return !saysAny(b, wholeA) && !saysAny(a, wholeB);
  const [relative, other] = wholeA.size > 0 ? [a, b] : [b, a];
  return RELATIVE.has(relative.measure) && other.measure === undefined;
}

function saysAny({ unique }: Profile, keys: ReadonlySet<string>): boolean {
  return unique.some(({ key }) => keys.has(key));
}

/** Keys of the words that name what a number is measured against. */
function wholeOf({ words }: Profile): ReadonlySet<string> {
  return new Set(
    words.flatMap(({ key, kind, inScope }) => (inScope && (kind === "word" || kind === "term") ? [key] : [])),
  );
}
