import type { CaptureBody } from "../../shared/contract/capture.ts";
import { MAX_BLOCKS } from "../../shared/contract/limits.ts";

type Blocks = CaptureBody["blocks"];

/**
 * What has come of long texts that pages send in parts, by tab; the last part takes it away. In a variable,
 * since parts follow each other at once: a background that is stopped among them says so, and gets all again.
 */
const kept = new Map<number, { readonly id: string; readonly blocks: Blocks }>();

/** Keeps one more part of what a tab sends under an id; of an earlier text of that tab nothing is kept. */
export function keepBlocks(tabId: number, id: string, blocks: Blocks): void {
  const before = kept.get(tabId);
  const sofar = before?.id === id ? before.blocks : [];
  if (sofar.length + blocks.length > MAX_BLOCKS) kept.delete(tabId);
  else kept.set(tabId, { id, blocks: [...sofar, ...blocks] });
}

/** The parts before the last one; `undefined` when they are not there any more. */
export function takeBlocks(tabId: number, id: string): Blocks | undefined {
  const found = kept.get(tabId);
  kept.delete(tabId);
  return found?.id === id ? found.blocks : undefined;
}

/** A closed tab sends nothing more. */
export function forgetBlocks(tabId: number): void {
  kept.delete(tabId);
}
