/** Two statements of two languages that the alignment brought together, by their places in the two lists. */
export interface Meeting {
  readonly a: number;
  readonly b: number;
  /** 0 to 1. */
  readonly score: number;
  /** What speaks for it besides kind and place; `none` when every number is another and no known word is shared. */
  readonly support: "numbers" | "words" | "none";
}

/** Most items in a row that may all have other numbers and still be each other's: a longer run is another list. */
const MAX_RUN = 3;

/**
 * Leaves out meetings that only their place speaks for, unless the place is certain: few in a row, with
 * supported meetings or the ends of both lists on either side. Rows of a table that one language's
 * page shows in another form would else meet the rows of the next table.
 *
 * @param meetings in the order of both lists
 */
export function keepSupported(meetings: readonly Meeting[], sizeA: number, sizeB: number): Meeting[] {
  const kept: Meeting[] = [];
  for (let from = 0; from < meetings.length; ) {
    let to = from + 1;
    const isSupported = meetings[from]?.support !== "none";
    if (!isSupported) while (to < meetings.length && meetings[to]?.support === "none") to++;
    const run = meetings.slice(from, to);
    if (
      isSupported ||
      (run.length <= MAX_RUN && isEnclosed(run, meetings[from - 1], meetings[to], sizeA, sizeB))
    )
      kept.push(...run);
    from = to;
  }
  return kept;
}

function isEnclosed(
  run: readonly Meeting[],
  before: Meeting | undefined,
  after: Meeting | undefined,
  sizeA: number,
  sizeB: number,
): boolean {
  const all = [before ?? { a: -1, b: -1 }, ...run, after ?? { a: sizeA, b: sizeB }];
  return all.every((one, index) => {
    const next = all[index + 1];
    return next === undefined || (next.a === one.a + 1 && next.b === one.b + 1);
  });
}
