import { readArticle } from "./article.ts";
import type { Portal } from "./portal.ts";
import { factsOf } from "./portal-facts.ts";

/**
 * Параграф: `/Document/?doc_id=3xxxxxxx` (text seen 2026-11, [P]; markup not). Its banner "Данная
 * редакция действовала до внесения изменений от …" names the next change, not this edition's date.
 */
export const zakon: Portal = {
  ...factsOf("zakon"),
  *read(document, url) {
    const isDocument = /^\d{5,12}$/u.test(url.searchParams.get("doc_id") ?? "");
    return isDocument ? yield* readArticle(document, url, "zakon") : { state: "not-an-act" };
  },
};
