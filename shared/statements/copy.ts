import type { Capture } from "../text/capture.ts";
import { type Analysis, analyze } from "./analyze.ts";

/** A capture together with what was read out of it: what comparisons work on. */
export type Copy = Capture & Analysis;

/** Analyses a capture. */
export function toCopy(capture: Capture): Copy {
  return { ...capture, ...analyze(capture) };
}
