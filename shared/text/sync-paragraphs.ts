import { commonLength } from "./common-length.ts";
import type { DiffSide } from "./diff-side.ts";

/** Paragraphs looked ahead on either side where the texts part; then, once more, farther. */
const WINDOWS = [6, 30];
/** Equal paragraphs in a row that bring the texts together again, and what they must hold in UTF-16 code units. */
const RUN_LENGTH = 2;
const RUN_SIZE = 40;

/**
 * Walks through two texts side by side as long as they are the same but for a few paragraphs, and links
 * the equal ones. Comparing long stretches in place is much faster than looking each paragraph up, and
 * most of two editions is equal. Stops for good where the texts do not come together again soon.
 * What was not linked is listed in `loose` of both sides.
 */
export function syncParagraphs(a: DiffSide, b: DiffSide): void {
  let atA = 0;
  let atB = 0;
  while (atA < a.count && atB < b.count) {
    const run = countEqual(a, atA, b, atB) || (isEqual(a, atA, b, atB) ? 1 : 0);
    if (run > 0) {
      link(a, atA, b, atB, run);
      atA += run;
      atB += run;
      continue;
    }
    const next = findMeeting(a, atA, b, atB);
    if (next === undefined) break;
    loosen(a, atA, atA + next.a);
    loosen(b, atB, atB + next.b);
    atA += next.a;
    atB += next.b;
  }
  loosen(a, atA, a.count);
  loosen(b, atB, b.count);
}

function link(a: DiffSide, atA: number, b: DiffSide, atB: number, run: number): void {
  const placeA = a.place;
  const placeB = b.place;
  for (let step = 0; step < run; step++) {
    placeA[atA + step] = atB + step;
    placeB[atB + step] = atA + step;
  }
}

function loosen({ loose }: DiffSide, from: number, to: number): void {
  for (let at = from; at < to; at++) loose.push(at);
}

/** Paragraphs in a row that are equal with all that lies between them. */
function countEqual(a: DiffSide, atA: number, b: DiffSide, atB: number): number {
  if (a.paragraphs.isCut || b.paragraphs.isCut) return 0;
  const { froms: fromsA, tos: tosA, text: textA } = a.paragraphs;
  const from = fromsA[atA] as number;
  const shift = (b.paragraphs.froms[atB] as number) - from;
  const end = from + commonLength(textA, from, b.paragraphs.text, from + shift);
  let count = 0;
  while (atA + count < a.count && (tosA[atA + count] as number) <= end) count += 1;
  // One text may go on where the paragraph of the other ends.
  const last = count - 1;
  return count > 0 && b.paragraphs.tos[atB + last] !== (tosA[atA + last] as number) + shift ? last : count;
}

function isEqual(a: DiffSide, atA: number, b: DiffSide, atB: number): boolean {
  return a.lengthOf(atA) === b.lengthOf(atB) && a.stringOf(atA) === b.stringOf(atB);
}

/** The nearest place ahead where both go on alike. */
function findMeeting(a: DiffSide, atA: number, b: DiffSide, atB: number) {
  for (const window of WINDOWS)
    for (let distance = 1; distance <= 2 * window; distance++)
      for (let stepA = Math.max(0, distance - window); stepA <= Math.min(distance, window); stepA++)
        if (isMeeting(a, atA + stepA, b, atB + distance - stepA)) return { a: stepA, b: distance - stepA };
  return undefined;
}

function isMeeting(a: DiffSide, atA: number, b: DiffSide, atB: number): boolean {
  if (atA + RUN_LENGTH > a.count || atB + RUN_LENGTH > b.count) return false;
  let size = 0;
  for (let step = 0; step < RUN_LENGTH; step++) {
    if (!isEqual(a, atA + step, b, atB + step)) return false;
    size += a.lengthOf(atA + step);
  }
  return size >= RUN_SIZE;
}
