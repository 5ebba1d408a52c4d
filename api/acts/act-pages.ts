import { createHash } from "node:crypto";
import { badCursor, decodeCursor, encodeCursor, parseCursor, toCursor } from "../cursor.ts";
import type { CaptureFacts } from "./copies-of-act.ts";

/**
 * One page of an act's copies. They are put in order in memory, so the cursor names the last copy shown:
 * its page, as its capture may be another by the next request.
 */
export function cutPage(
  found: readonly CaptureFacts[],
  cursor: string | undefined,
  limit: number,
): { shown: readonly CaptureFacts[]; next: string | null } {
  const from = cursor === undefined ? 0 : indexAfter(found, cursor);
  const shown = found.slice(from, from + limit);
  const last = shown.at(-1);
  const isLast = last === undefined || found.length <= from + limit;
  return { shown, next: isLast ? null : toCursor({ at: last.seenAt, id: pageId(last) }) };
}

function indexAfter(found: readonly CaptureFacts[], cursor: string): number {
  const { id } = parseCursor(cursor);
  const index = found.findIndex((copy) => pageId(copy) === id);
  if (index < 0) throw badCursor();
  return index + 1;
}

function pageId({ url, language }: CaptureFacts): string {
  return createHash("sha256").update(`${language} ${url}`, "utf8").digest("hex");
}

interface ChangesPosition {
  readonly from: string;
  readonly to: string;
  readonly offset: number;
}

/** Names the two captures: what is captured between two requests must not shift the list. */
export function toChangesCursor(from: string, to: string, offset: number): string {
  return encodeCursor(`${from} ${to} ${offset}`);
}

/** @throws Failure `bad-request` when the text is no cursor of ours */
export function parseChangesCursor(cursor: string): ChangesPosition {
  const [, from, to, offset] = /^([0-9a-f]{64}) ([0-9a-f]{64}) (\d{1,6})$/u.exec(decodeCursor(cursor)) ?? [];
  if (from === undefined || to === undefined) throw badCursor();
  return { from, to, offset: Number(offset) };
}
