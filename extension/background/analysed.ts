import type { CaptureBody } from "../../shared/contract/capture.ts";
import { type Copy, toCopy } from "../../shared/statements/copy.ts";

/** Most analysed copies held while the background lives: one act on every portal. */
const MAX_HELD = 12;

const held = new Map<string, Copy>();

/** A capture that was analysed while the background lives. */
export function findAnalysed(id: string): Copy | undefined {
  return held.get(id);
}

/** A capture with its statements; analysed once while the background lives. */
export function analysedCopy(id: string, capture: CaptureBody): Copy {
  const copy = held.get(id) ?? toCopy(capture);
  held.delete(id);
  held.set(id, copy);
  const [oldest] = held.keys();
  if (held.size > MAX_HELD && oldest !== undefined) held.delete(oldest);
  return copy;
}
