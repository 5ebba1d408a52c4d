import { createHash } from "node:crypto";
import type { Capture } from "../../shared/text/capture.ts";
import { pageAddress } from "../../shared/text/page-address.ts";

/** Name of a capture: SHA-256 of its content, the same whatever order the fields came in. */
export function captureId(capture: Capture): string {
  return hash(canonicalJson(capture));
}

/** Name of a page: SHA-256 of its address without the fragment. */
export function urlHash(url: string): string {
  return hash(pageAddress(url));
}

function hash(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
