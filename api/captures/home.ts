import { createHash } from "node:crypto";
import type { Capture } from "../../shared/text/capture.ts";

/**
 * Where a capture lives when its table is spread over several servers: captures of one act live
 * together, as they are read together. Rows are placed by it, so a capture's home never changes;
 * `actKey`, which only says which pages name one act, may be spelled better one day.
 */
export function homeOf({ url, act: { id, form, date, number } }: Pick<Capture, "url" | "act">): string {
  if (form !== undefined && date !== undefined && number !== undefined) return `${form}:${date}:${number}`;
  return id ?? createHash("sha256").update(url, "utf8").digest("hex");
}
