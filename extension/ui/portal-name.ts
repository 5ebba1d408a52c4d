import type { OverlayView } from "./view.ts";

/** Longest portal name that fits a button and half a card, in characters. */
const MAX_LENGTH = 24;

/** How a portal calls itself, or its host where that is too long to stand on a button. */
export function portalName(
  view: Pick<OverlayView, "portals" | "language">,
  copy: { readonly portal: string; readonly url: string },
): string {
  const name = view.portals[copy.portal]?.name[view.language].split(",")[0] ?? copy.portal;
  if (name.length <= MAX_LENGTH || !URL.canParse(copy.url)) return name;
  return new URL(copy.url).hostname.replace(/^www\./u, "");
}
