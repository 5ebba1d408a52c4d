import type { WireFinding } from "../../shared/contract/finding.ts";
import type { Language } from "../../shared/text/language.ts";
import type { Failure } from "../result.ts";
import type { Box } from "./place-card.ts";

/** Kinds of statements that are marked in the page, in the order the legend lists them. */
export const MARKED_KINDS = ["goal", "task", "indicator", "result-indicator"] as const;
export type MarkedKind = (typeof MARKED_KINDS)[number];

/** What the interface knows of a portal; the name is the short one. */
interface PortalFacts {
  readonly name: Readonly<Record<Language, string>>;
  readonly isRegister: boolean;
}

export type CheckView =
  /** Nothing to ask yet: the page is being read, or there is no text. */
  | { readonly state: "idle" }
  | { readonly state: "checking" }
  /** `at`: milliseconds since 1970. */
  | { readonly state: "checked"; readonly at: number }
  /** `at`: when the findings still shown were answered; absent when there are none. */
  | { readonly state: "failed"; readonly failure: Failure; readonly at?: number };

/** A place in the window where a later edition put words in. */
export interface InsertionSign {
  readonly groupId: string;
  readonly words: string;
  /** The line's upper edge and height there, and the end of the word before, in CSS pixels. */
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** Where on the page a group's mark is: 0 at its beginning, 1 at its end. */
export interface RailMark {
  readonly groupId: string;
  readonly at: number;
}

interface KeptExcerpt {
  readonly id: string;
  readonly isNew: boolean;
}

export interface CardView {
  readonly groupId: string;
  /** Which of the group's comparisons is shown. */
  readonly comparison: number;
  /** The mark's lines as they stand in the window now; absent when the page has no place for it. */
  readonly lines?: readonly Box[];
  /** True when opened by key or from the list: the card then takes the focus. */
  readonly takesFocus: boolean;
}

/** All that the overlay shows; drawing it is a function of this alone. */
export interface OverlayView {
  readonly language: Language;
  readonly isDark: boolean;
  /** Of the extension, as reports name it. */
  readonly version: string;
  readonly portals: Readonly<Record<string, PortalFacts>>;
  readonly page: "reading" | "read" | "files-only" | "no-text" | "not-an-act";
  readonly isCut: boolean;
  readonly counts: Readonly<Record<MarkedKind, number>>;
  readonly check: CheckView;
  /** Without those the reader dismissed. */
  readonly findings: readonly WireFinding[];
  /** How many findings about this page the reader dismissed. */
  readonly dismissed: number;
  /** How many of them were dismissed just now and can be brought back at once. */
  readonly undoable: number;
  readonly copies: number;
  /** The reader was not yet told what is read and where it goes. */
  readonly isFirstUse: boolean;
  readonly isHidden: boolean;
  readonly isListOpen: boolean;
  readonly isBannerClosed: boolean;
  /** The words that a later edition changed are painted in the page and listed. */
  readonly isShowingChanges: boolean;
  /** Those in the window, while the changes are shown. */
  readonly insertions: readonly InsertionSign[];
  /** Groups whose place on the page has other numbers now than those that were compared. */
  readonly drifted: readonly string[];
  /** Where groups stand on a page much longer than its window; empty on others. */
  readonly rail: readonly RailMark[];
  readonly card?: CardView;
}

/** What the reader can do. */
export interface OverlayActions {
  readonly toggleList: () => void;
  readonly closeBanner: () => void;
  readonly toggleChanges: () => void;
  readonly openGroup: (groupId: string) => void;
  readonly closeCard: () => void;
  readonly nextComparison: () => void;
  readonly goToNext: () => void;
  readonly goToPrevious: () => void;
  readonly hideAll: () => void;
  readonly dismiss: (findings: readonly WireFinding[]) => void;
  readonly undoDismiss: () => void;
  readonly retry: () => void;
  readonly openOptions: () => void;
  readonly reload: () => void;
  /** Keeps a side's passage as an excerpt; resolves to its id and whether it was not kept before, or why it could not be kept. */
  readonly save: (side: WireFinding["a"]) => Promise<KeptExcerpt | { readonly failure: Failure }>;
  /** Takes an excerpt away again; resolves to why it could not, if so. */
  readonly unsave: (id: string) => Promise<Failure | undefined>;
  /** The reader has seen what is read and where it goes, and says who is to compare. */
  readonly endFirstUse: (mode: "api" | "local") => void;
  /** Resolves to whether the browser allowed it. */
  readonly copy: (text: string) => Promise<boolean>;
}
