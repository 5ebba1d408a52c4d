import type { PageCapture } from "../../shared/portals/portal.ts";
import type { Statement } from "../../shared/statements/statement.ts";
import type { Checked } from "../messages.ts";
import type { PageView } from "../tab-view.ts";
import { MARKED_KINDS, type MarkedKind, type OverlayView } from "../ui/view.ts";

/** A page without a text: no act, no statements. */
const NO_ACT = { id: null, form: null, date: null, number: null, title: null };

/** What the popup and the side panel are told of a page. */
export function describePage(
  view: OverlayView,
  page: { readonly capture: PageCapture; readonly statements: readonly Statement[] } | undefined,
  counterparts: Checked["counterparts"],
  place: { readonly url: string; readonly current: string | undefined; readonly canGoBack: boolean },
): PageView {
  const { capture, statements = [] } = page ?? {};
  const { id, form, date, number, title } = capture?.act ?? {};
  return {
    state: "on",
    url: place.url,
    page: view.page,
    language: capture?.language ?? view.language,
    isCut: view.isCut,
    isHidden: view.isHidden,
    act:
      capture === undefined
        ? NO_ACT
        : {
            id: id ?? null,
            form: form ?? null,
            date: date ?? null,
            number: number ?? null,
            title: title ?? null,
          },
    counts: view.counts,
    check: view.check,
    findings: [...view.findings],
    dismissed: view.dismissed,
    counterparts,
    statements: statements.flatMap(listStatement),
    current: place.current ?? null,
    canGoBack: place.canGoBack,
  };
}

function listStatement({ id, kind, text, name, unit, targets }: Statement): PageView["statements"] {
  if (!isMarkedKind(kind)) return [];
  const values = targets.map(({ period, bound, value }) => ({ period: period ?? null, bound, value }));
  return [{ id, kind, text, name, unit: unit ?? null, targets: values }];
}

function isMarkedKind(kind: string): kind is MarkedKind {
  return (MARKED_KINDS as readonly string[]).includes(kind);
}
