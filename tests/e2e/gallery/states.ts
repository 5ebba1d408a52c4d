import type { OverlayView } from "../../../extension/ui/view.ts";
import type { WireFinding } from "../../../shared/contract/finding.ts";
import { PORTAL_FACTS } from "../../../shared/portals/portal-facts.ts";
import { finding, STALE, view } from "../../extension/ui/samples.ts";

/** A day and hour that every picture shows. */
const AT = new Date(2026, 10, 21, 14, 32).getTime();

const HERE = "доля непродуктивно занятых в составе самозанятого населения не превысит 10,2 %";
const THERE = "доля непродуктивно занятых в других категориях занятого населения составит не более 9,0 %";

/** What is found about the sample programme, written out: pictures must not change with the rules that find it. */
const VALUE: WireFinding = {
  ...finding("value-differs", { here: HERE, there: THERE, changedHere: ["10,2 %"], changedThere: ["9,0 %"] }),
  message: {
    ru: "Здесь 10,2 %, в Әділет 9,0 %.",
    kk: "Мұнда 10,2 %, Әділет порталында 9,0 %.",
    en: "Here 10,2 %, on Adilet 9,0 %.",
  },
};
const SCOPE: WireFinding = {
  ...finding("scope-differs", {
    here: HERE,
    there: THERE,
    changedHere: ["в составе самозанятого"],
    changedThere: ["в других категориях занятого"],
  }),
  message: {
    ru: "Показатель относится к разному кругу: здесь «в составе самозанятого населения», в Әділет «в других категориях занятого населения».",
    kk: "Көрсеткіш әртүрлі топқа қатысты: мұнда «в составе самозанятого населения», Әділет порталында «в других категориях занятого населения».",
    en: "The indicator covers different groups: here “в составе самозанятого населения”, on Adilet “в других категориях занятого населения”.",
  },
};
const FINDINGS: WireFinding[] = [VALUE, SCOPE, STALE];

/** A statement that only the register has, as the newest edition adds it. */
const ADDED: WireFinding = {
  ...finding("missing-statement", { here: null, there: THERE, severity: "notice" }),
  message: {
    ru: "Здесь нет положения, которое есть в другой копии.",
    kk: "Басқа көшірмедегі ереже мұнда жоқ.",
    en: "A provision of the other copy is missing here.",
  },
};

const NO_COUNTS = { goal: 0, task: 0, indicator: 0, "result-indicator": 0 };

const READ = {
  page: "read",
  counts: { goal: 1, task: 6, indicator: 4, "result-indicator": 3 },
  check: { state: "checked", at: AT },
  copies: 2,
} as const satisfies Partial<OverlayView>;

const WITH_FINDINGS = { ...READ, findings: FINDINGS } satisfies Partial<OverlayView>;

/** Beside what a card stands: a line of text in the middle of the window. */
const LINES = [{ left: 80, top: 150, width: 420, height: 22 }];
const card = (groupId: string): NonNullable<OverlayView["card"]> => ({
  groupId,
  comparison: 0,
  takesFocus: false,
  lines: LINES,
});

/** Every state that a reader can meet over a page, by name. */
export const STATES: Readonly<Record<string, Partial<OverlayView>>> = {
  reading: { page: "reading" },
  "first use": { ...READ, isFirstUse: true },
  "first use, with findings": { ...WITH_FINDINGS, isFirstUse: true },
  "nothing found": { ...READ, counts: NO_COUNTS, isListOpen: true },
  "files only": { page: "files-only" },
  "files only, opened": { page: "files-only", isListOpen: true },
  statements: { ...READ, check: { state: "idle" } },
  checking: { ...READ, check: { state: "checking" }, isListOpen: true },
  "no copies": { ...READ, copies: 0, isListOpen: true },
  "no differences": { ...READ, isListOpen: true },
  "not connected": { ...READ, check: { state: "failed", failure: "not-connected" }, isListOpen: true },
  "no consent": { ...READ, check: { state: "failed", failure: "no-consent" }, isListOpen: true },
  "API away": { ...READ, check: { state: "failed", failure: "refused" }, isListOpen: true },
  "API away, closed": { ...READ, check: { state: "failed", failure: "refused" } },
  "stale answer": {
    ...WITH_FINDINGS,
    check: { state: "failed", failure: "timeout", at: AT },
    isListOpen: true,
    isBannerClosed: true,
  },
  "cut page": { ...READ, isCut: true, isListOpen: true },
  banner: WITH_FINDINGS,
  list: { ...WITH_FINDINGS, isListOpen: true },
  changes: {
    ...WITH_FINDINGS,
    findings: [...FINDINGS, ADDED],
    isShowingChanges: true,
    insertions: [{ groupId: VALUE.id, words: "9,0 %", left: 300, top: 60, height: 26 }],
  },
  card: { ...WITH_FINDINGS, isBannerClosed: true, card: card(VALUE.id) },
  "card, drifted": {
    ...WITH_FINDINGS,
    isBannerClosed: true,
    card: card(VALUE.id),
    drifted: [VALUE.id],
  },
  "card of what is missing": {
    ...WITH_FINDINGS,
    findings: [...FINDINGS, ADDED],
    isBannerClosed: true,
    card: card(ADDED.id),
  },
  rail: {
    ...WITH_FINDINGS,
    findings: [...FINDINGS, ADDED],
    isBannerClosed: true,
    rail: [
      { groupId: VALUE.id, at: 0.2 },
      { groupId: ADDED.id, at: 0.6 },
    ],
  },
  dismissed: { ...READ, isBannerClosed: true, dismissed: 2, undoable: 2 },
  "dismissed before": { ...READ, dismissed: 2, isListOpen: true },
  quiet: { ...WITH_FINDINGS, isHidden: true },
};

/** A state as a whole view. */
export function viewOf(
  state: Partial<OverlayView>,
  language: OverlayView["language"],
  isDark: boolean,
): OverlayView {
  return view({
    language,
    isDark,
    version: "0.1.0",
    portals: Object.fromEntries(
      PORTAL_FACTS.map(({ id, shortName, isRegister }) => [id, { name: shortName, isRegister }]),
    ),
    page: "reading",
    counts: NO_COUNTS,
    check: { state: "idle" },
    copies: 0,
    ...state,
  });
}
