import type { PageCapture } from "../../shared/portals/portal.ts";
import type { PortalFacts } from "../../shared/portals/portal-facts.ts";
import type { Statement } from "../../shared/statements/statement.ts";
import { askFromPage, type Checked, type Command, type Preferences } from "../messages.ts";
import { yieldToPage } from "../page/slices.ts";
import type { TabOrder } from "../tab-orders.ts";
import type { PageView } from "../tab-view.ts";
import { findNextGroup, groupFindings } from "../ui/finding-groups.ts";
import { type MountedOverlay, mountOverlay } from "../ui/mount-overlay.tsx";
import type { CardView, OverlayActions, OverlayView } from "../ui/view.ts";
import { bareCapture } from "./bare-capture.ts";
import { Checker } from "./checker.ts";
import { copyText } from "./copy-text.ts";
import { describePage } from "./describe-page.ts";
import { Dismissed } from "./dismissed.ts";
import { firstView, NOTHING_FOUND } from "./first-view.ts";
import { Jumps } from "./jumps.ts";
import { type OpenPage, openPage } from "./open-page.ts";
import { watchReader } from "./watch-reader.ts";

/** A page is said to be being read only when that takes longer than this, in ms: most take less. */
const READING_SHOWN_AFTER_MS = 700;

/** Narrowest window in which a card stands beside the opened list, in CSS pixels: 430 + 384 and margins. */
const ROOM_FOR_BOTH = 860;

/** What the reader sees of a portal's tab, from its opening to its closing: marks, overlay, card. */
export class Visit {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly checker: Checker;
  readonly #actions: OverlayActions;
  readonly #dismissed: Dismissed;
  /** All that was answered, the dismissed ones among them. */
  #answered: Checked["findings"] = [];
  #counterparts: Checked["counterparts"] = [];
  readonly #changed: () => void;
  readonly #jumps = new Jumps();
  #view: OverlayView;
  #overlay: MountedOverlay | undefined;
  /** Nothing is put into a page before there is something to show. */
  #isShown = false;
  #page: OpenPage | undefined;
  #slowReading: ReturnType<typeof setTimeout> | undefined;

  constructor(
    document: Document,
    preferences: Preferences,
    portals: readonly PortalFacts[],
    signal: AbortSignal,
    /** Called after everything that changes what `describe` says. */
    changed: () => void,
  ) {
    this.#changed = changed;
    this.#document = document;
    this.#signal = signal;
    this.#dismissed = new Dismissed(preferences.dismissed, () => this.#showAnswer());
    this.#view = firstView(preferences, portals);
    this.checker = new Checker(document, signal, (check, checked) => this.#takeAnswer(check, checked));
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
      this.checker.leave();
    });
  }

  /** A text was read: mark it and ask about it. */
  showRead(capture: PageCapture, statements: readonly Statement[], isCut: boolean): void {
    clearTimeout(this.#slowReading);
    this.#closePage();
    this.#page = openPage(capture, statements, this.#signal);
    const { counts, isDark } = this.#page.marked;
    this.#isShown = true;
    this.#forgetAnswer();
    this.#show({ ...NOTHING_FOUND, page: "read", isCut, counts, isDark });
    this.#drawMarks();
    // The marks are drawn first; copying a long page for the background is work of its own.
    void yieldToPage().then(() => {
      if (this.#page?.statements === statements) this.checker.send(bareCapture(capture));
    });
  }

  /** The same text in other nodes. */
  showAnew(capture: PageCapture): void {
    const old = this.#page;
    if (old === undefined) return;
    // The old marks go only when the new ones can be drawn at once: nothing flickers.
    old.stop.abort();
    this.#page = openPage(capture, old.statements, this.#signal);
    this.#drawMarks();
  }

  showState(state: "reading" | "files-only" | "no-text" | "not-an-act"): void {
    clearTimeout(this.#slowReading);
    this.#closePage();
    if (state !== "reading") this.checker.leave();
    const showNow = () => {
      this.#isShown = true;
      this.#show({});
    };
    if (state === "reading") this.#slowReading = setTimeout(showNow, READING_SHOWN_AFTER_MS);
    if (state === "files-only") this.#isShown = true;
    this.#forgetAnswer();
    this.#show({ ...NOTHING_FOUND, page: state });
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
    if (this.#view.check.state === "failed") this.checker.sendAgain();
  }

  /** What the popup and the side panel show of this tab. */
  describe(): PageView {
    return describePage(this.#view, this.#page, this.#counterparts, {
      url: this.#document.location.href,
      current: this.#view.card?.groupId ?? this.#jumps.statement,
      canGoBack: this.#jumps.canGoBack,
    });
  }

  obey(order: TabOrder): void {
    if (order.order === "retry") this.checker.sendAgain();
    else if (order.order === "go-back") {
      this.#closeCard();
      this.#page?.marked.paintCurrent(undefined);
      this.#jumps.goBack();
    } else {
      this.#hide(false);
      this.#jumps.start(this.#document, order.order === "go-to-statement" ? order.id : undefined);
      if (order.order === "go-to-finding") this.#goTo(order.groupId, false);
      else {
        this.#closeCard();
        this.#page?.marked.showStatement(order.id);
      }
    }
    this.#changed();
  }

  isOwn(node: Node): boolean {
    return this.#overlay?.host.contains(node) === true;
  }

  #show(changes: Partial<OverlayView>): void {
    this.#view = { ...this.#view, ...changes };
    this.#changed();
    if (!this.#isShown || this.#signal.aborted) return;
    this.#overlay ??= mountOverlay(this.#document, this.#actions, this.#signal);
    this.#overlay.draw(this.#view);
  }

  #takeAnswer(check: OverlayView["check"], checked: Checked | undefined): void {
    if (checked === undefined) {
      this.#show({ check });
      return;
    }
    this.#answered = checked.findings;
    this.#counterparts = checked.counterparts;
    this.#show({ check, copies: checked.counterparts.length });
    this.#showAnswer();
  }

  /** Shows what is left of the answer. */
  #showAnswer(): void {
    const findings = this.#dismissed.leave(this.#answered);
    const { undoable } = this.#dismissed;
    if (!groupFindings(findings).some(({ id }) => id === this.#view.card?.groupId)) this.#closeCard();
    this.#show({ findings, dismissed: this.#answered.length - findings.length, undoable });
    this.#drawMarks();
  }

  #forgetAnswer(): void {
    this.#answered = [];
    this.#counterparts = [];
    this.#jumps.forget();
    this.#dismissed.forgetLast();
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

  #goTo(groupId: string, takesFocus = true): void {
    const { defaultView } = this.#document;
    if (defaultView !== null && defaultView.innerWidth < ROOM_FOR_BOTH) this.#show({ isListOpen: false });
    this.#page?.marked.scrollTo(groupId);
    this.#openCard(groupId, takesFocus);
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
    const next = findNextGroup(this.#view.findings, this.#view.card?.groupId, by);
    if (next === undefined) return;
    this.#hide(false);
    this.#goTo(next);
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
      dismiss: (findings) => this.#dismissed.add(findings),
      undoDismiss: () => this.#dismissed.undo(),
      retry: () => this.checker.sendAgain(),
      openOptions: () => void askFromPage("open-options", {}),
      reload: () => this.#document.location.reload(),
      copy: copyText,
    };
  }
}
