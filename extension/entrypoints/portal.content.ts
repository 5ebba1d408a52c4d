import { defineContentScript } from "wxt/utils/define-content-script";
import "../page/marks.css";
import { PORTAL_MATCHES } from "../portal-matches.ts";
import { startVisit } from "../visit/start-visit.ts";

export default defineContentScript({
  matches: PORTAL_MATCHES,
  runAt: "document_end",
  main(context) {
    void startVisit({
      document,
      location,
      onNavigate: (callback) => context.addEventListener(window, "wxt:locationchange", callback),
      signal: context.signal,
    });
  },
});
