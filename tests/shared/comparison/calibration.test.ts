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

/** How far a confidence may stand above what the gold pairs bear out, and below: lists that others wrote count too. */
const ROOM = { above: 0.03, below: 0.4 };

test("no finding promises more than the gold pairs bear out", { timeout: 60_000 }, () => {
  const { calibration } = evaluate(readGold());
  const measured = calibration.filter(({ told }) => told >= MIN_TOLD);
  expect(measured.length).toBeGreaterThanOrEqual(8);
  for (const { verdict, band, right, told } of measured) {
    const confidence = CALIBRATION[verdict as keyof typeof CALIBRATION][band] ?? 0;
    const excess = confidence - right / told;
    expect(excess, `${verdict}, band ${band}`).toBeLessThanOrEqual(ROOM.above);
    expect(excess, `${verdict}, band ${band}`).toBeGreaterThan(-ROOM.below);
  }
});
