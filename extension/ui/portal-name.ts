import type { OverlayView } from "./view.ts";

/** How a copy's portal calls itself; a portal that is not known goes by its host. */
export function portalName(
  view: Pick<OverlayView, "portals" | "language">,
  copy: { readonly portal: string; readonly url: string },
): string {
  const known = view.portals[copy.portal]?.name[view.language];
  if (known !== undefined || !URL.canParse(copy.url)) return known ?? copy.portal;
  return new URL(copy.url).hostname.replace(/^www\./u, "");
}
