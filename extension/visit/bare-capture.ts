import type { CaptureBody } from "../../shared/contract/capture.ts";
import type { PageCapture } from "../../shared/portals/portal.ts";

/** The capture without its ties to the page: what is sent and stored. */
export function bareCapture({ root: _root, blocks, ...facts }: PageCapture): CaptureBody {
  const bare = { ...facts, blocks: blocks.map(({ pieces: _pieces, ...block }) => block) };
  // Plain JSON: absent fields are absent, as both browsers' messages and the API expect them.
  return JSON.parse(JSON.stringify(bare)) as CaptureBody;
}
