import { askFromPage } from "../messages.ts";
import type { OverlayActions } from "../ui/view.ts";

/** What the reader can do that changes nothing of the visit. */
export function plainActions(document: Document): Pick<OverlayActions, "openOptions" | "reload" | "copy"> {
  return {
    openOptions: () => void askFromPage("open-options", {}),
    reload: () => document.location.reload(),
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
  };
}
