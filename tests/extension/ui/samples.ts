import type { OverlayActions, OverlayView } from "../../../extension/ui/view.ts";
import type { WireCopy, WireFinding, WireStatement } from "../../../shared/contract/finding.ts";

export function copy(portal: string, editionDate: string | null = null): WireCopy {
  const urls: Record<string, string> = {
    adilet: "https://adilet.zan.kz/rus/docs/P1800000746",
    govkz: "https://www.gov.kz/memleket/entities/x/documents/details/1?lang=ru",
  };
  return {
    url: urls[portal] ?? `https://${portal}.kz/1`,
    portal,
    language: "ru",
    act: { id: "P1800000746", form: "resolution", date: "2018-11-13", number: "746", title: "О программе" },
    edition: { status: "in-force", date: editionDate, amendedBy: [] },
    capturedAt: "2026-11-21T10:00:00Z",
  };
}

export function statement(text: string, block = 0, anchor: string | null = null): WireStatement {
  return {
    id: `s${block}`,
    kind: "indicator",
    text,
    name: text,
    scope: null,
    measure: "share",
    unit: "%",
    targets: [],
    block,
    places: [{ block, from: 0, to: text.length }],
    quote: { exact: text, prefix: "", suffix: "" },
    anchor,
    confidence: "high",
  };
}

/** A finding on `here` against `there`; changed words are given as they stand in the texts. */
export function finding(code: string, changes: Partial<FindingParts> = {}): WireFinding {
  const {
    severity = "warning",
    block = 3,
    here = HERE,
    there = THERE,
    changedHere = [],
    changedThere = [],
    b,
  } = changes;
  return {
    id: `${code} ${block} ${b?.url ?? ""}`,
    code,
    severity,
    confidence: changes.confidence ?? 0.97,
    message: { ru: `${code} по-русски`, kk: `${code} қазақша`, en: `${code} in English` },
    a: {
      copy: copy("govkz", "2018-11-13"),
      statement: here === null ? null : statement(here, block),
      changed: changedHere.map((words) => spanOf(here ?? "", words)),
    },
    b: {
      copy: b ?? copy("adilet", "2020-04-09"),
      statement: there === null ? null : statement(there, 7, "z70"),
      changed: changedThere.map((words) => spanOf(there ?? "", words)),
    },
    alsoOn: changes.alsoOn ?? [],
    amendments: changes.amendments ?? [],
  };
}

interface FindingParts {
  readonly severity: WireFinding["severity"];
  readonly confidence: number;
  readonly block: number;
  readonly here: string | null;
  readonly there: string | null;
  readonly changedHere: readonly string[];
  readonly changedThere: readonly string[];
  readonly b: WireCopy;
  readonly alsoOn: WireCopy[];
  readonly amendments: WireFinding["amendments"];
}

const HERE = "доля занятых в составе самозанятых не превысит 10,2 %";
const THERE = "доля занятых в других категориях не более 9,0 %";

export const STALE = finding("stale-edition", {
  here: null,
  there: null,
  amendments: [
    {
      id: "P1900000875",
      date: "2019-11-26",
      number: "875",
      href: "https://adilet.zan.kz/rus/docs/P1900000875",
    },
    { id: "P2000000189", date: "2020-04-09", number: "189", href: "javascript:alert(1)" },
  ],
});

export function view(changes: Partial<OverlayView> = {}): OverlayView {
  return {
    language: "ru",
    isDark: false,
    version: "0.0.0",
    dismissed: 0,
    undoable: 0,
    portals: {
      adilet: { name: { ru: "Әділет", kk: "Әділет", en: "Adilet" }, isRegister: true },
      govkz: {
        name: { ru: "gov.kz", kk: "gov.kz", en: "gov.kz" },
        isRegister: false,
      },
    },
    page: "read",
    isCut: false,
    counts: { goal: 1, task: 0, indicator: 4, "result-indicator": 0 },
    check: { state: "checked", at: 0 },
    findings: [],
    copies: 1,
    isFirstUse: false,
    isHidden: false,
    isListOpen: false,
    isBannerClosed: false,
    isShowingChanges: false,
    insertions: [],
    drifted: [],
    rail: [],
    ...changes,
  };
}

export const NO_ACTIONS: OverlayActions = {
  toggleList: () => {},
  closeBanner: () => {},
  toggleChanges: () => {},
  openGroup: () => {},
  closeCard: () => {},
  nextComparison: () => {},
  goToNext: () => {},
  goToPrevious: () => {},
  hideAll: () => {},
  dismiss: () => {},
  undoDismiss: () => {},
  retry: () => {},
  openOptions: () => {},
  reload: () => {},
  save: async () => ({ id: "e1", isNew: true }),
  unsave: async () => undefined,
  endFirstUse: () => {},
  copy: async () => true,
};

function spanOf(text: string, words: string) {
  const from = text.indexOf(words);
  if (from === -1) throw new Error(`"${words}" is not in "${text}"`);
  return { from, to: from + words.length };
}
