import { browser } from "wxt/browser";
import type { PageCapture } from "../../shared/portals/portal.ts";
import type { PortalFacts } from "../../shared/portals/portal-facts.ts";
import type { Statement } from "../../shared/statements/statement.ts";
import { askFromPage, type Checked, type Command, type Preferences } from "../messages.ts";
import { yieldToPage } from "../page/slices.ts";
import { groupFindings } from "../ui/finding-groups.ts";
import { type MountedOverlay, mountOverlay } from "../ui/mount-overlay.tsx";
import type { CardView, OverlayActions, OverlayView } from "../ui/view.ts";
import { bareCapture } from "./bare-capture.ts";
import { Checker } from "./checker.ts";
import { Dismissed } from "./dismissed.ts";
import { type MarkedPage, openMarkedPage } from "./marked-page.ts";
import { watchReader } from "./watch-reader.ts";

/** A page is said to be being read only when that takes longer than this, in ms: most take less. */
const READING_SHOWN_AFTER_MS = 700;

/** Narrowest window in which a card stands beside the opened list, in CSS pixels: 430 + 384 and margins. */
const ROOM_FOR_BOTH = 860;

const NO_COUNTS = { goal: 0, task: 0, indicator: 0, "result-indicator": 0 };

const NOTHING_FOUND = {
  counts: NO_COUNTS,
  findings: [],
  dismissed: 0,
  undoable: 0,
  copies: 0,
  check: { state: "idle" },
  isBannerClosed: false,
} as const;

interface OpenPage {
  readonly marked: MarkedPage;
  readonly statements: readonly Statement[];
  readonly stop: AbortController;
}

/** What the reader sees of a portal's tab, from its opening to its closing: marks, overlay, card. */
export class Visit {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly #checker: Checker;
  readonly #actions: OverlayActions;
  readonly #dismissed: Dismissed;
  /** All that was answered, the dismissed ones among them. */
  #answered: Checked["findings"] = [];
  #view: OverlayView;
  #overlay: MountedOverlay | undefined;
  /** Nothing is put into a page before there is something to show. */
  #isShown = false;
  #page: OpenPage | undefined;
  #slowReading: ReturnType<typeof setTimeout> | undefined;

  constructor(
    document: Document,
    { language, dismissed, isQuiet }: Preferences,
    portals: readonly PortalFacts[],
    signal: AbortSignal,
  ) {
    this.#document = document;
    this.#signal = signal;
    this.#dismissed = new Dismissed(dismissed);
    this.#view = {
      language,
      isDark: false,
      version: browser.runtime.getManifest().version,
      portals: Object.fromEntries(portals.map(({ id, name, isRegister }) => [id, { name, isRegister }])),
      page: "reading",
      isCut: false,
      isHidden: isQuiet,
      isListOpen: false,
      ...NOTHING_FOUND,
    };
    this.#checker = new Checker(document, signal, (check, checked) => this.#takeAnswer(check, checked));
    this.#actions = this.#makeActions();
    watchReader(document, signal, {
      isOwn: (node) => this.isOwn(node),
      onClick: (x, y) => this.#click(x, y),
      onMove: () => this.#view.card !== undefined && this.#placeCard(this.#view.card),
      onEscape: () => this.#escape(),
    });
    signal.addEventListener("abort", () => {
      this.#closePage();
      clearTimeout(this.#slowReading);
      this.#checker.leave();
    });
  }

  /** A text was read: mark it and ask about it. */
  showRead(capture: PageCapture, statements: readonly Statement[], isCut: boolean): void {
    clearTimeout(this.#slowReading);
    this.#closePage();
    this.#openPage(capture, statements);
    const { counts, isDark } = this.#page?.marked ?? { counts: NO_COUNTS, isDark: false };
    this.#isShown = true;
    this.#forgetAnswer();
    this.#show({ ...NOTHING_FOUND, page: "read", isCut, counts, isDark });
    this.#drawMarks();
    // The marks are drawn first; copying a long page for the background is work of its own.
    void yieldToPage().then(() => {
      if (this.#page?.statements === statements) this.#checker.send(bareCapture(capture));
    });
  }

  /** The same text in other nodes. */
  showAnew(capture: PageCapture): void {
    const old = this.#page;
    if (old === undefined) return;
    // The old marks go only when the new ones can be drawn at once: nothing flickers.
    old.stop.abort();
    this.#openPage(capture, old.statements);
    this.#drawMarks();
  }

  showState(state: "reading" | "files-only" | "no-text" | "not-an-act"): void {
    clearTimeout(this.#slowReading);
    this.#closePage();
    if (state !== "reading") this.#checker.leave();
    if (state === "reading") this.#slowReading = setTimeout(() => this.#showSlow(), READING_SHOWN_AFTER_MS);
    if (state === "files-only") this.#isShown = true;
    this.#forgetAnswer();
    this.#show({ ...NOTHING_FOUND, page: state });
  }

  accept(url: string, checked: Checked): void {
    this.#checker.accept(url, checked);
  }

  sendAgain(): void {
    this.#checker.sendAgain();
  }

  run(command: Command): void {
    if (command === "toggle-all") this.#hide(!this.#view.isHidden);
    else if (command === "next-finding") this.#step(1);
    else if (command === "previous-finding") this.#step(-1);
    else if (this.#view.isHidden) this.#hide(false);
    else this.#toggleList();
  }

  usePreferences({ language, dismissed, isQuiet }: Preferences, before: Preferences): void {
    this.#dismissed.use(dismissed);
    this.#show({ language });
    this.#showAnswer();
    if (isQuiet !== before.isQuiet) this.#hide(isQuiet);
    if (this.#view.check.state === "failed") this.#checker.sendAgain();
  }

  isOwn(node: Node): boolean {
    return this.#overlay?.host.contains(node) === true;
  }

  #show(changes: Partial<OverlayView>): void {
    this.#view = { ...this.#view, ...changes };
    if (!this.#isShown || this.#signal.aborted) return;
    this.#overlay ??= mountOverlay(this.#document, this.#actions, this.#signal);
    this.#overlay.draw(this.#view);
  }

  #showSlow(): void {
    this.#isShown = true;
    this.#show({});
  }

  #takeAnswer(check: OverlayView["check"], checked: Checked | undefined): void {
    if (checked === undefined) {
      this.#show({ check });
      return;
    }
    this.#answered = checked.findings;
    this.#show({ check, copies: checked.counterparts.length });
    this.#showAnswer();
  }

  /** Shows what is left of the answer. */
  #showAnswer(): void {
    const findings = this.#dismissed.leave(this.#answered);
    const { undoable } = this.#dismissed;
    const isOpenStill = groupFindings(findings).some(({ id }) => id === this.#view.card?.groupId);
    if (!isOpenStill) this.#closeCard();
    this.#show({ findings, dismissed: this.#answered.length - findings.length, undoable });
    this.#drawMarks();
  }

  #forgetAnswer(): void {
    this.#answered = [];
    this.#dismissed.forgetLast();
  }

  #openPage(capture: PageCapture, statements: readonly Statement[]): void {
    const stop = new AbortController();
    const marked = openMarkedPage(capture, statements, AbortSignal.any([this.#signal, stop.signal]));
    this.#page = { marked, statements, stop };
  }

  #closePage(): void {
    this.#page?.stop.abort();
    this.#page = undefined;
    this.#closeCard();
  }

  #drawMarks(): void {
    if (this.#view.isHidden) this.#page?.marked.hide();
    else this.#page?.marked.draw(this.#view.findings);
    const { card } = this.#view;
    if (card === undefined) return;
    this.#page?.marked.paintCurrent(card.groupId);
    this.#placeCard(card);
  }

  #goTo(groupId: string): void {
    const { defaultView } = this.#document;
    if (defaultView !== null && defaultView.innerWidth < ROOM_FOR_BOTH) this.#show({ isListOpen: false });
    this.#page?.marked.scrollTo(groupId);
    this.#openCard(groupId, true);
  }

  #openCard(groupId: string, takesFocus: boolean): void {
    this.#page?.marked.paintCurrent(groupId);
    this.#placeCard({ groupId, comparison: 0, takesFocus });
  }

  #placeCard({ mark: _old, ...card }: CardView): void {
    const mark = this.#page?.marked.boxOf(card.groupId);
    this.#show({ card: mark === undefined ? card : { ...card, mark } });
  }

  #closeCard(): void {
    const { card, ...rest } = this.#view;
    if (card === undefined) return;
    this.#page?.marked.paintCurrent(undefined);
    this.#view = rest;
    this.#show({});
  }

  #step(by: 1 | -1): void {
    const groups = groupFindings(this.#view.findings);
    if (groups.length === 0) return;
    const at = groups.findIndex(({ id }) => id === this.#view.card?.groupId);
    const first = by === 1 ? 0 : groups.length - 1;
    const group = groups[at === -1 ? first : (at + by + groups.length) % groups.length];
    this.#hide(false);
    if (group !== undefined) this.#goTo(group.id);
  }

  #hide(isHidden: boolean): void {
    if (this.#view.isHidden === isHidden) return;
    this.#closeCard();
    this.#show({ isHidden });
    this.#drawMarks();
  }

  #toggleList(): void {
    this.#isShown = true;
    this.#show({ isListOpen: !this.#view.isListOpen });
  }

  #click(x: number, y: number): void {
    const groupId = this.#view.isHidden ? undefined : this.#page?.marked.findGroupAt(x, y);
    if (groupId !== undefined) this.#openCard(groupId, false);
    else this.#closeCard();
  }

  #escape(): void {
    if (!this.#isShown || this.#view.isHidden) return;
    if (this.#view.card !== undefined) this.#closeCard();
    else this.#hide(true);
  }

  #makeActions(): OverlayActions {
    return {
      toggleList: () => this.#toggleList(),
      closeBanner: () => this.#show({ isBannerClosed: true }),
      openGroup: (groupId) => this.#goTo(groupId),
      closeCard: () => this.#closeCard(),
      nextComparison: () => {
        const { card } = this.#view;
        if (card !== undefined) this.#placeCard({ ...card, comparison: card.comparison + 1 });
      },
      goToNext: () => this.#step(1),
      goToPrevious: () => this.#step(-1),
      hideAll: () => this.#hide(true),
      dismiss: (findings) => {
        this.#dismissed.add(findings);
        this.#showAnswer();
      },
      undoDismiss: () => {
        this.#dismissed.undo();
        this.#showAnswer();
      },
      retry: () => this.#checker.sendAgain(),
      openOptions: () => void askFromPage("open-options", {}),
      reload: () => this.#document.location.reload(),
      copy: (text) =>
        navigator.clipboard.writeText(text).then(
          () => true,
          () => false,
        ),
    };
  }
}
