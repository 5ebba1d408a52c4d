import { useEffect, useState } from "preact/hooks";
import { askFromOwnPage, type SeenStatement } from "../messages.ts";
import type { PageView } from "../tab-view.ts";

/** What the act's other editions and copies say in the place of a statement; empty until that is known. */
export function useSameStatement(
  tabId: number,
  view: PageView,
  text: string | undefined,
): readonly SeenStatement[] {
  const [seen, setSeen] = useState<readonly SeenStatement[]>([]);
  const checkedAt = view.check.state === "checked" ? view.check.at : 0;
  const { act, language } = view;
  useEffect(() => {
    setSeen([]);
    if (text === undefined) return;
    let isCurrent = true;
    askFromOwnPage("read-same-statement", { tabId, page: { act, language }, text }).then(
      (reply) => isCurrent && setSeen(reply.ok ? reply.value : []),
    );
    return () => {
      isCurrent = false;
    };
  }, [tabId, view.url, text, checkedAt]);
  return seen;
}
