import type { CaptureBody } from "../../shared/contract/capture.ts";
import { MAX_BLOCKS } from "../../shared/contract/limits.ts";

type Blocks = CaptureBody["blocks"];

/** The parts of a long text before its last one: the id they were kept under, and how many they are. */
export interface PartsBefore {
  readonly id: string;
  readonly count: number;
}

/** Texts of one tab that may be on their way at once: one that is asked about, and the one the page shows by now. */
const MOST_TEXTS = 2;

/**
 * What has come of long texts that pages send in parts, by tab and id; the last part takes it away. In a variable,
 * since parts follow each other at once: a background that is stopped among them says so, and gets all again.
 */
const kept = new Map<number, Map<string, Blocks[]>>();

/** Keeps one part of what a tab sends under an id; parts may come in any order. */
export function keepBlocks(tabId: number, id: string, index: number, blocks: Blocks): void {
  const texts = kept.get(tabId) ?? new Map<string, Blocks[]>();
  kept.set(tabId, texts);
  const parts = texts.get(id) ?? [];
  parts[index] = blocks;
  texts.set(id, parts);
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const [oldest] = texts.keys();
  if (length > MAX_BLOCKS) texts.delete(id);
  else if (texts.size > MOST_TEXTS && oldest !== undefined) texts.delete(oldest);
}

/** The parts before the last one; `undefined` when one of them is not there. */
export function takeBlocks(tabId: number, { id, count }: PartsBefore): Blocks | undefined {
  // A part that was lost is a hole, which filtering leaves out.
  const parts = (kept.get(tabId)?.get(id) ?? []).filter(() => true);
  if (parts.length !== count) return undefined;
  kept.get(tabId)?.delete(id);
  return parts.flat();
}

/** A closed tab sends nothing more. */
export function forgetBlocks(tabId: number): void {
  kept.delete(tabId);
}
