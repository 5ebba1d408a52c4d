import { browser } from "wxt/browser";
import type { PortalFacts } from "../../shared/portals/portal-facts.ts";
import type { Preferences } from "../messages.ts";
import type { OverlayView } from "../ui/view.ts";

/** A page is said to be being read only when that takes longer than this, in ms: most take less. */
export const SLOW_READING_MS = 700;

const NO_COUNTS = { goal: 0, task: 0, indicator: 0, "result-indicator": 0 };

/** What is known of a page before it was read. */
export const NOTHING_FOUND = {
  counts: NO_COUNTS,
  findings: [],
  dismissed: 0,
  undoable: 0,
  copies: 0,
  check: { state: "idle" },
  isBannerClosed: false,
  isShowingChanges: false,
  insertions: [],
  drifted: [],
  rail: [],
} as const;

/** What a visit begins with. */
export function firstView(
  { language, isQuiet, isWelcomed }: Preferences,
  portals: readonly PortalFacts[],
): OverlayView {
  return {
    language,
    isDark: false,
    version: browser.runtime.getManifest().version,
    portals: Object.fromEntries(
      portals.map(({ id, shortName, isRegister }) => [id, { name: shortName, isRegister }]),
    ),
    page: "reading",
    isCut: false,
    isFirstUse: !isWelcomed,
    isHidden: isQuiet,
    isListOpen: false,
    ...NOTHING_FOUND,
  };
}

/** The same with this card open; with none when absent. */
export function withCard({ card: _old, ...view }: OverlayView, card: OverlayView["card"]): OverlayView {
  return card === undefined ? view : { ...view, card };
}
