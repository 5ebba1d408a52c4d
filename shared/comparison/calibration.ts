/** From this score on a pair is sure, when its margin is wide enough too: none of the gold pairs so alike is wrong. */
export const SURE_SCORE = 0.74;

/** Lower ends of the bands of pair score that confidence is told by; one begins where pairs become sure. */
export const BANDS: readonly number[] = [0, 0.5, SURE_SCORE, 0.9];

/** What is said of a pair, by the verdict that is said. `language`: numbers across two languages. */
export type Said = "value" | "bound" | "unit" | "scope" | "measure" | "term" | "wording" | "language";

/**
 * Share of right findings per band of pair score, lowest band first, as `npm run quality` measures
 * them on the gold pairs (2026-11): rounded down to hundredths, and drawn to the band's mean over
 * all verdicts as if three more had been told, since few pairs stand in the lower bands. None is told
 * as certain.
 */
export const CALIBRATION: Readonly<Record<Said, readonly number[]>> = {
  value: [0.27, 0.75, 0.99, 0.99],
  bound: [0.46, 0.83, 0.99, 0.99],
  unit: [0.34, 0.83, 0.99, 0.95],
  scope: [0.39, 0.85, 0.99, 0.99],
  measure: [0.46, 0.62, 0.99, 0.99],
  term: [0.46, 0.83, 0.99, 0.99],
  wording: [0.63, 0.88, 0.99, 0.91],
  language: [0.95, 0.96, 0.97, 0.98],
};

/** Share of statements left without a counterpart that really had none, measured likewise. */
export const UNPAIRED_CONFIDENCE = 0.9;

/** Index of the band a score from 0 to 1 falls into. */
export function bandOf(score: number): number {
  return BANDS.findLastIndex((from) => score >= from);
}

/** 0 to 1: the share of such findings that are right. */
export function confidenceOf(said: Said, score: number): number {
  return CALIBRATION[said][Math.max(0, bandOf(score))] ?? 0;
}
