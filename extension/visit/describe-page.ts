import type { PageCapture } from "../../shared/portals/portal.ts";
import type { Checked } from "../messages.ts";
import type { PageStatement } from "../page-statement.ts";
import type { PageView } from "../tab-view.ts";
import { MARKED_KINDS, type MarkedKind, type OverlayView } from "../ui/view.ts";

/** Longest heading told, in UTF-16 code units: some pages make headings of whole paragraphs. */
const MAX_SECTION = 200;

/** A page without a text: no act, no statements. */
const NO_ACT = { id: null, form: null, date: null, number: null, title: null };

/** What the popup and the side panel are told of a page. */
export function describePage(
  view: OverlayView,
  page: { readonly capture: PageCapture; readonly statements: readonly PageStatement[] } | undefined,
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
    statements: statements.flatMap((statement) => listStatement(statement, capture?.blocks ?? [])),
    current: place.current ?? null,
    canGoBack: place.canGoBack,
  };
}

function listStatement(
  { places, kind, ...words }: PageStatement,
  blocks: PageCapture["blocks"],
): PageView["statements"] {
  if (!isMarkedKind(kind)) return [];
  const section = blocks[places[0]?.block ?? -1]?.path.at(-1)?.slice(0, MAX_SECTION) ?? "";
  return [{ ...words, kind, section }];
}

function isMarkedKind(kind: string): kind is MarkedKind {
  return (MARKED_KINDS as readonly string[]).includes(kind);
}
