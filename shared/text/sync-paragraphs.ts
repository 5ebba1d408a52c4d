/** Paragraphs looked ahead on either side where the texts part; then, once more, farther. */
const WINDOWS = [6, 30];
/** Equal paragraphs in a row that bring the texts together again, and what they must hold in UTF-16 code units. */
const RUN_LENGTH = 2;
const RUN_SIZE = 40;

/**
 * Walks through two lists of paragraphs side by side as long as they are the same but for a few of them.
 * Comparing strings in place is much faster than looking each one up, and most of two editions is equal.
 * Stops for good where they do not come together again soon: the rest is for the caller.
 *
 * @param match called for each pair of equal strings, in order.
 */
export function syncParagraphs(
  a: readonly string[],
  b: readonly string[],
  match: (a: number, b: number) => void,
): void {
  let atA = 0;
  let atB = 0;
  while (atA < a.length && atB < b.length) {
    if (a[atA] === b[atB]) match(atA++, atB++);
    else {
      const next = findMeeting(a, atA, b, atB);
      if (next === undefined) return;
      atA += next.a;
      atB += next.b;
    }
  }
}

/** The nearest place ahead where both go on alike. */
function findMeeting(a: readonly string[], atA: number, b: readonly string[], atB: number) {
  for (const window of WINDOWS)
    for (let distance = 1; distance <= 2 * window; distance++)
      for (let stepA = Math.max(0, distance - window); stepA <= Math.min(distance, window); stepA++)
        if (isMeeting(a, atA + stepA, b, atB + distance - stepA)) return { a: stepA, b: distance - stepA };
  return undefined;
}

function isMeeting(a: readonly string[], atA: number, b: readonly string[], atB: number): boolean {
  if (atA + RUN_LENGTH > a.length || atB + RUN_LENGTH > b.length) return false;
  let size = 0;
  for (let step = 0; step < RUN_LENGTH; step++) {
    const string = a[atA + step] as string;
    if (string !== b[atB + step]) return false;
    size += string.length;
  }
  return size >= RUN_SIZE;
}
