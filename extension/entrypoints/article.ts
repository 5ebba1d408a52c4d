import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { findArticle } from "../../shared/portals/readability.ts";
import { provideArticle } from "../visit/late-scripts.ts";

/** What finds the article on portals whose markup is not known: loaded by the content script there. */
export default defineUnlistedScript(() => provideArticle(findArticle));
