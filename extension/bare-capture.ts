import type { CaptureBody } from "../shared/contract/capture.ts";
import type { PageCapture } from "../shared/portals/portal.ts";

/** The capture without its ties to the page: what is sent and stored. */
export function bareCapture({ root: _root, blocks, ...facts }: PageCapture): CaptureBody {
  // Typed as the contract has it: there a field may also be `undefined`, here it is absent.
  return { ...facts, blocks: blocks.map(({ pieces: _pieces, ...block }) => block) } as CaptureBody;
}
