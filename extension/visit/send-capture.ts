import type { CaptureBody } from "../../shared/contract/capture.ts";
import { askFromPage, type Checked } from "../messages.ts";
import type { Result } from "../result.ts";

type Blocks = CaptureBody["blocks"];

/** Characters of one message: browsers copy it in the page's time, some 10 ms for so many. */
const PART_LENGTH = 400_000;

/**
 * Asks what the other copies say of what a page shows. A long text goes in parts, so that the page stays
 * responsive between them; when the background was stopped among them, all are sent once more.
 */
export async function sendCapture(capture: CaptureBody): Promise<Result<Checked>> {
  const parts = cut(capture.blocks);
  if (parts.length === 1) return askFromPage("check-page", { capture });
  const first = await sendParts(capture, parts);
  return !first.ok && first.error === "outdated" ? sendParts(capture, parts) : first;
}

async function sendParts(capture: CaptureBody, parts: readonly Blocks[]): Promise<Result<Checked>> {
  const id = crypto.randomUUID();
  for (const blocks of parts.slice(0, -1)) {
    const kept = await askFromPage("keep-blocks", { id, blocks });
    if (!kept.ok) return kept;
  }
  return askFromPage("check-page", { capture: { ...capture, blocks: parts.at(-1) ?? [] }, after: id });
}

/** Blocks in parts of about the length of a message; at least one part. */
function cut(blocks: Blocks): Blocks[] {
  const parts: Blocks[] = [];
  let [from, length] = [0, 0];
  for (const [index, { text }] of blocks.entries()) {
    if (length >= PART_LENGTH) {
      parts.push(blocks.slice(from, index));
      [from, length] = [index, 0];
    }
    length += text.length;
  }
  parts.push(blocks.slice(from));
  return parts;
}
