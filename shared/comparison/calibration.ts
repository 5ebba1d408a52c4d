/** From this score on a pair is sure, when its margin is wide enough too: none of the gold pairs so alike is wrong. */
export const SURE_SCORE = 0.74;

/** Lower ends of the bands of pair score that confidence is told by; one begins where pairs become sure. */
export const BANDS: readonly number[] = [0, 0.5, SURE_SCORE, 0.9];

/** What is said of a pair, by the verdict that is said. `language`: numbers across two languages. */
export type Said = "value" | "bound" | "unit" | "scope" | "measure" | "term" | "wording" | "language";

/**
 * Share of right findings per band of pair score, lowest band first: of the gold pairs, the study's and
 * 2 543 pairs of lists that others wrote together (2026-11), rounded down to hundredths, and drawn to the
 * band's mean over all verdicts as if three more had been told where few were. The gold pairs alone
 * promise more than unseen texts hold: long sentences are alike in much and differ in what matters, so
 * words told apart in the highest band are right less often than in the one below. None is told as
 * certain.
 */
export const CALIBRATION: Readonly<Record<Said, readonly number[]>> = {
  value: [0.27, 0.82, 0.95, 0.99],
  bound: [0.46, 0.8, 0.8, 0.99],
  unit: [0.34, 0.8, 0.9, 0.95],
  scope: [0.5, 0.72, 0.86, 0.72],
  measure: [0.25, 0.5, 0.85, 0.85],
  term: [0.4, 0.5, 0.83, 0.92],
  wording: [0.46, 0.59, 0.71, 0.66],
  language: [0.85, 0.85, 0.9, 0.93],
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
