/** Most edits searched for at once. Past it the farthest path is taken and the search starts again behind it. */
const MAX_EDITS = 512;

/** Farthest x per diagonal, for every number of edits so far: row d holds 2d + 1 values. */
const rows = new Int32Array((MAX_EDITS + 1) ** 2);

/**
 * Longest common subsequence of two sequences by Myers' greedy algorithm (1986), cut off after
 * `MAX_EDITS` so that time stays linear in the lengths; a cut result is valid, only not the longest.
 *
 * @param match called for each common pair, not in order.
 * @param isLate asked between searches; when it says yes the rest is left unmatched.
 */
export function matchCommon(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  match: (a: number, b: number) => void,
  isLate: () => boolean,
): void {
  let fromA = 0;
  let fromB = 0;
  while (fromA < a.length && fromB < b.length && !isLate()) {
    const end = search(a, fromA, b, fromB);
    trace(end, fromA, fromB, match);
    fromA += end.x;
    fromB += end.x - end.diagonal;
  }
}

interface End {
  readonly edits: number;
  readonly x: number;
  readonly diagonal: number;
}

/** Runs until the end of both or the limit; x and diagonal count from the two starts. */
function search(a: ArrayLike<number>, fromA: number, b: ArrayLike<number>, fromB: number): End {
  const lengthA = a.length - fromA;
  const lengthB = b.length - fromB;
  let best: End = { edits: 0, x: 0, diagonal: 0 };
  for (let edits = 0; edits <= MAX_EDITS; edits++) {
    const origin = originOf(edits);
    let reach = -1;
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = enter(edits, diagonal);
      let y = x - diagonal;
      if (x <= lengthA && y <= lengthB)
        while (x < lengthA && y < lengthB && a[fromA + x] === b[fromB + y]) {
          x += 1;
          y += 1;
        }
      rows[origin + diagonal] = x;
      if (x >= lengthA && y >= lengthB && diagonal === lengthA - lengthB)
        return { edits, x: lengthA, diagonal };
      if (x <= lengthA && y <= lengthB && x + y > reach) {
        reach = x + y;
        best = { edits, x, diagonal };
      }
    }
  }
  return best;
}

/** The x where the farthest path comes to `diagonal` by its last edit. */
function enter(edits: number, diagonal: number): number {
  if (edits === 0) return 0;
  const origin = originOf(edits - 1);
  return isInsertion(edits, diagonal)
    ? (rows[origin + diagonal + 1] as number)
    : (rows[origin + diagonal - 1] as number) + 1;
}

function isInsertion(edits: number, diagonal: number): boolean {
  if (diagonal === -edits) return true;
  const origin = originOf(edits - 1);
  return (
    diagonal !== edits && (rows[origin + diagonal - 1] as number) < (rows[origin + diagonal + 1] as number)
  );
}

/** Place of diagonal 0 in `rows`. */
function originOf(edits: number): number {
  return edits * edits + edits;
}

function trace(end: End, fromA: number, fromB: number, match: (a: number, b: number) => void): void {
  let { x, diagonal } = end;
  for (let edits = end.edits; edits >= 0; edits--) {
    const entered = enter(edits, diagonal);
    for (; x > entered; x--) match(fromA + x - 1, fromB + x - 1 - diagonal);
    if (edits === 0) return;
    if (isInsertion(edits, diagonal)) diagonal += 1;
    else {
      diagonal -= 1;
      x -= 1;
    }
  }
}
