import { waitForFrame } from "../page/slices.ts";
import type { OverlayView, RailMark } from "../ui/view.ts";
import type { OpenPage } from "./open-page.ts";

/**
 * Where the findings stand on a long page; `undefined` when that is what the view shows already.
 * Asked when the page is laid out, so that it costs nothing.
 */
export async function measureRail(
  page: OpenPage | undefined,
  { findings, rail: shown }: OverlayView,
): Promise<readonly RailMark[] | undefined> {
  if (findings.length > 0) await waitForFrame();
  const rail = findings.length > 0 ? (page?.marked.rail() ?? []) : [];
  return JSON.stringify(rail) === JSON.stringify(shown) ? undefined : rail;
}
