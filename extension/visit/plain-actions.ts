import { askFromPage } from "../messages.ts";
import type { OverlayActions } from "../ui/view.ts";
import { toExcerpt } from "./excerpt.ts";

/** What the reader can do that changes nothing of the visit. */
export function plainActions(
  document: Document,
): Pick<OverlayActions, "openOptions" | "reload" | "save" | "unsave" | "copy" | "endFirstUse"> {
  return {
    async save(side) {
      const reply = await askFromPage("save-excerpt", { excerpt: toExcerpt(side) });
      return reply.ok ? reply.value : { failure: reply.error };
    },
    async unsave(id) {
      const reply = await askFromPage("drop-excerpt", { id });
      return reply.ok ? undefined : reply.error;
    },
    endFirstUse: (mode) => void askFromPage("end-first-use", { mode }),
    openOptions: () => void askFromPage("open-options", {}),
    reload: () => document.location.reload(),
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
  };
}
