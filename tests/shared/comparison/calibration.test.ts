import { expect, test } from "vitest";
import {
  BANDS,
  bandOf,
  CALIBRATION,
  confidenceOf,
  SURE_SCORE,
} from "../../../shared/comparison/calibration.ts";
import { evaluate } from "../../../shared/comparison/evaluate.ts";
import { readGold } from "../../corpus/read-gold.ts";

test("a score falls into the band that begins at or below it", () =>
  expect([0, 0.49, 0.5, 0.73, SURE_SCORE, 0.9, 1].map(bandOf)).toEqual([0, 0, 1, 1, 2, 3, 3]));

test("a better pair never makes a finding less sure", () => {
  for (const said of ["value", "scope", "wording"] as const) {
    const confidences = BANDS.map((from) => confidenceOf(said, from));
    expect(confidences.slice(0, 3)).toEqual(confidences.slice(0, 3).toSorted());
  }
});

/** Fewest findings of a band that measure anything. */
const MIN_TOLD = 6;

test("what findings say of themselves is what the gold pairs bear out", () => {
  const { calibration } = evaluate(readGold());
  const measured = calibration.filter(({ told }) => told >= MIN_TOLD);
  expect(measured.length).toBeGreaterThanOrEqual(8);
  for (const { verdict, band, right, told } of measured) {
    const confidence = CALIBRATION[verdict as keyof typeof CALIBRATION][band] ?? 0;
    expect(Math.abs(right / told - confidence), `${verdict}, band ${band}`).toBeLessThan(0.12);
  }
});
