import type { Capture } from "../text/capture.ts";
import { joinFlatTables } from "./flat-tables.ts";
import type { JoinedCapture } from "./joined-blocks.ts";
import { joinWrappedLines } from "./wrapped-lines.ts";

/**
 * Puts together what a page has torn apart: cells of lost tables, then hard-wrapped lines.
 *
 * @returns `undefined` when nothing is torn
 */
export function joinBroken(page: Capture): JoinedCapture | undefined {
  const rows = joinFlatTables(page);
  if (rows === undefined) return joinWrappedLines(page);
  const lines = joinWrappedLines(rows.capture);
  if (lines === undefined) return rows;
  return { capture: lines.capture, toPage: (draft) => rows.toPage(lines.toPage(draft)) };
}
