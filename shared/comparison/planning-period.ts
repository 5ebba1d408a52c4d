import type { Copy } from "../statements/copy.ts";

/** Years a plan covers. */
export interface PlanningPeriod {
  readonly from: number;
  readonly to: number;
}

/** Longest plan believed, in years; "1991–2021" in a title is history. */
const MAX_YEARS = 20;

const RANGE = /(?<!\d)(20\d\d)\s?[-–—]\s?(20\d\d)(?!\d)/;

/**
 * The years an act plans for: the range in its title, else in one of its first headings.
 *
 * @returns `undefined` when neither names one; years of targets are no plan
 */
export function findPlanningPeriod({ act, blocks }: Copy): PlanningPeriod | undefined {
  const headings = blocks.filter(({ kind }) => kind === "heading").slice(0, 3);
  for (const text of [act.title ?? "", ...headings.map((heading) => heading.text)]) {
    const [, first, last] = RANGE.exec(text) ?? [];
    const [from, to] = [Number(first), Number(last)];
    if (from < to && to - from <= MAX_YEARS) return { from, to };
  }
  return undefined;
}
