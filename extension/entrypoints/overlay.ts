import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { mountOverlay } from "../ui/mount-overlay.tsx";
import { provideOverlay } from "../visit/late-scripts.ts";

/** Everything that is drawn over a page: loaded by the content script when there is something to show. */
export default defineUnlistedScript(() => provideOverlay(mountOverlay));
