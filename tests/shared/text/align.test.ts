import * as fc from "fast-check";
import { expect, test } from "vitest";
import { align, IdCounts, newAlignment } from "../../../shared/text/align.ts";
import { findIncreasing } from "../../../shared/text/increasing.ts";

/** Aligns two strings letter by letter and writes the common letters. */
function common(a: string, b: string, directLength = 0): string {
  const ids = (text: string) => Int32Array.from(text, (letter) => letter.charCodeAt(0));
  const alignment = newAlignment(ids(a), ids(b));
  align(alignment, new IdCounts(256), { directLength });
  let last = -1;
  let found = "";
  alignment.toB.forEach((other, at) => {
    if (other < 0) return;
    expect(other).toBeGreaterThan(last);
    expect(b[other]).toBe(a[at]);
    expect(alignment.toA[other]).toBe(at);
    last = other;
    found += a[at];
  });
  return found;
}

test("ends in common", () => expect(common("abxcd", "abycd")).toBe("abcd"));
test("single letters anchor, repeated ones follow", () => expect(common("--a--b", "-a---b")).toBe("-a--b"));
test("the longest chain of anchors wins over a moved one", () =>
  expect(common("xabcd", "abcdx")).toBe("abcd"));
test("no common letter", () => expect(common("abc", "xyz")).toBe(""));
test("repeated letters alone", () => expect(common("aabbaabb", "abab").length).toBe(4));

test("Myers finds the longest common subsequence", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."abcd"), maxLength: 30 });
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      expect(common(a, b, 1000).length).toBe(longestCommon(a, b));
    }),
  );
});

test("patience never matches out of order", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."abcdefghijkl"), maxLength: 60 });
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      expect(common(a, b).length).toBeLessThanOrEqual(longestCommon(a, b));
    }),
  );
});

function longestCommon(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const letter of a) {
    const next = [0];
    for (let at = 0; at < b.length; at++)
      next.push(b[at] === letter ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    row = next;
  }
  return row[b.length] ?? 0;
}

test("longest increasing subsequence", () => {
  expect(findIncreasing([])).toEqual([]);
  expect(findIncreasing([3, 1, 2, 0, 5, 4])).toEqual([1, 2, 5]);
});
