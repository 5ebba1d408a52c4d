import { defineContentScript } from "wxt/utils/define-content-script";
import "../page/marks.css";
import { PORTAL_MATCHES } from "../portal-matches.ts";
import { startVisit } from "../visit/start-visit.ts";

export default defineContentScript({
  matches: PORTAL_MATCHES,
  // The background may have to be woken for the preferences, and this code takes time to start: while the text arrives.
  runAt: "document_start",
  // The page would hear of it, with the extension's id.
  noScriptStartedPostMessage: true,
  main(context) {
    void startVisit({
      document,
      location,
      onNavigate: (callback) => context.addEventListener(window, "wxt:locationchange", callback),
      signal: context.signal,
    });
  },
});
