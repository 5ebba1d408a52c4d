import type { PageCapture } from "../../shared/portals/portal.ts";
import type { PortalFacts } from "../../shared/portals/portal-facts.ts";
import type { Checked, Command, Preferences } from "../messages.ts";
import { yieldToPage } from "../page/slices.ts";
import type { TabOrder } from "../tab-orders.ts";
import type { PageView } from "../tab-view.ts";
import { changesSince, findNextGroup, groupFindings } from "../ui/finding-groups.ts";
import type { OverlayActions, OverlayView } from "../ui/view.ts";
import { Answer } from "./answer.ts";
import { CardKeeper, fitsBesideList } from "./card-keeper.ts";
import { ShownChanges } from "./changes.ts";
import { Checker } from "./checker.ts";
import { describePage } from "./describe-page.ts";
import { firstView, NOTHING_FOUND, SLOW_READING_MS, withCard } from "./first-view.ts";
import { Jumps } from "./jumps.ts";
import { LateOverlay } from "./late-overlay.ts";
import { measureRail } from "./measure-rail.ts";
import { type OpenPage, openPage } from "./open-page.ts";
import { plainActions } from "./plain-actions.ts";
import type { SentText } from "./send-text.ts";
import { watchReader } from "./watch-reader.ts";

/** What the reader sees of a portal's tab, from its opening to its closing: marks, overlay, card. */
export class Visit {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly checker: Checker;
  readonly isOwn = (node: Node): boolean => this.#overlay.contains(node);
  /** Called after everything that changes what `describe` says. */
  readonly #changed: () => void;
  readonly #actions: OverlayActions;
  readonly #answer: Answer;
  readonly #jumps = new Jumps();
  readonly #card: CardKeeper;
  #view: OverlayView;
  readonly #overlay: LateOverlay;
  /** Nothing is put into a page before there is something to show. */
  #isShown = false;
  #page: OpenPage | undefined;
  readonly #changes = new ShownChanges();
  #slowReading: ReturnType<typeof setTimeout> | undefined;

  constructor(
    document: Document,
    preferences: Preferences,
    portals: readonly PortalFacts[],
    signal: AbortSignal,
    changed: () => void,
  ) {
    this.#changed = changed;
    this.#document = document;
    this.#signal = signal;
    this.#overlay = new LateOverlay(document, signal);
    this.#answer = new Answer(preferences.dismissed, () => this.#showAnswer());
    this.#view = firstView(preferences, portals);
    this.checker = new Checker(document, signal, (check, checked) => this.#takeAnswer(check, checked));
    this.#card = new CardKeeper({
      document,
      isOwn: this.isOwn,
      marked: () => this.#page?.marked,
      show: (card) => {
        this.#view = withCard(this.#view, card);
        this.#show({});
      },
    });
    this.#actions = this.#makeActions();
    watchReader(document, signal, {
      isOwn: this.isOwn,
      onClick: (x, y, isFinger) => this.#openAt(this.#page?.marked.findGroupAt(x, y, isFinger), false),
      onMove: () => this.#move(),
      onResize: () => this.#measureRail(),
      onEnter: (node, offset) => this.#openAt(this.#page?.marked.findGroupIn(node, offset), true),
      onEscape: () => this.#escape(),
    });
    signal.addEventListener("abort", () => {
      this.#closePage();
      clearTimeout(this.#slowReading);
      this.checker.leave();
    });
  }

  /** The first statements of a new page: they are marked already, and told when all are known. */
  showFirst(capture: PageCapture, statements: SentText["statements"]): void {
    if (this.#page?.capture.url === capture.url) return;
    this.showState("reading");
    this.#openPage(capture, statements);
    this.#drawMarks();
  }

  /** A text was read: mark it and ask about it. */
  showRead(capture: PageCapture, sent: SentText, isCut: boolean): void {
    clearTimeout(this.#slowReading);
    // A part of the page changed: what was answered stands, where it is still found, till the next answer.
    const isSamePage = this.#page?.capture.url === capture.url;
    if (!isSamePage) this.#closePage();
    const { counts, isDark } = this.#openPage(capture, sent.statements);
    const before = isSamePage ? this.#view : { ...this.#view, ...NOTHING_FOUND };
    this.#view = { ...before, page: "read", isCut, counts, isDark };
    this.#drawMarks();
    // The marks come first: loading the overlay takes its time.
    this.#showOverlay({});
    void yieldToPage().then(() => {
      if (this.#page?.statements === sent.statements) this.checker.send(sent);
    });
  }

  showAnew(capture: PageCapture): void {
    if (this.#page === undefined) return;
    this.#openPage(capture, this.#page.statements);
    this.#drawMarks();
  }

  showState(state: "reading" | "files-only" | "no-text" | "not-an-act"): void {
    clearTimeout(this.#slowReading);
    this.#closePage();
    if (state !== "reading") this.checker.leave();
    if (state === "reading") this.#slowReading = setTimeout(() => this.#showOverlay({}), SLOW_READING_MS);
    if (state === "files-only") this.#isShown = true;
    this.#show({ ...NOTHING_FOUND, page: state });
  }

  run(command: Command): void {
    if (command === "toggle-all") this.#hide(!this.#view.isHidden);
    else if (command === "next-finding") this.#step(1);
    else if (command === "previous-finding") this.#step(-1);
    else if (this.#view.isHidden) this.#hide(false);
    else {
      this.#toggleList();
      if (this.#view.isListOpen) this.#overlay.focusList();
    }
  }

  usePreferences({ language, dismissed, isQuiet, isWelcomed }: Preferences, before: Preferences): void {
    this.#answer.dismissed.use(dismissed);
    this.#show({ language, isFirstUse: !isWelcomed });
    this.#showAnswer();
    if (isQuiet !== before.isQuiet) this.#hide(isQuiet);
    if (this.#view.check.state === "failed") this.checker.sendAgain();
  }

  describe(): PageView {
    return describePage(this.#view, this.#page, this.#answer.counterparts, {
      url: this.#document.location.href,
      current: this.#card.groupId ?? this.#jumps.statement,
      canGoBack: this.#jumps.canGoBack,
    });
  }

  obey(order: TabOrder): void {
    if (order.order === "retry") this.checker.sendAgain();
    else if (order.order === "go-back") {
      this.#card.close();
      this.#page?.marked.paintCurrent(undefined);
      this.#jumps.goBack();
    } else {
      this.#hide(false);
      this.#jumps.start(this.#document, order.order === "go-to-statement" ? order.id : undefined);
      if (order.order === "go-to-finding") this.#goTo(order.groupId, false);
      else {
        this.#card.close();
        this.#page?.marked.showStatement(order.id);
      }
    }
    this.#changed();
  }

  #show(changes: Partial<OverlayView>): void {
    this.#view = { ...this.#view, ...changes };
    this.#changed();
    if (!this.#isShown || this.#signal.aborted) return;
    this.#overlay.draw(this.#view, this.#actions);
  }

  #showOverlay(changes: Partial<OverlayView>): void {
    this.#isShown = true;
    this.#show(changes);
  }

  #takeAnswer(check: OverlayView["check"], checked: Checked | undefined): void {
    if (checked !== undefined) this.#answer.take(checked);
    this.#show({ check });
    if (checked !== undefined) this.#showAnswer();
  }

  /** Shows what is left of the answer. */
  #showAnswer(): void {
    const { shown } = this.#answer;
    if (!groupFindings(shown.findings).some(({ id }) => id === this.#card.groupId)) this.#card.close();
    const isShowingChanges = this.#view.isShowingChanges && changesSince(shown.findings).length > 0;
    this.#show({ ...shown, isShowingChanges });
    this.#drawMarks();
  }

  /** The old marks go when the new ones can be drawn at once: nothing flickers. */
  #openPage(capture: PageCapture, statements: OpenPage["statements"]): OpenPage["marked"] {
    const page = openPage(capture, statements, this.#signal);
    this.#page?.stop.abort();
    this.#page = page;
    return page.marked;
  }

  #closePage(): void {
    this.#page?.stop.abort();
    this.#page = undefined;
    this.#answer.forget();
    this.#jumps.forget();
    this.#card.close();
  }

  #drawMarks(): void {
    const marked = this.#page?.marked;
    const { isHidden, isShowingChanges, findings } = this.#view;
    if (isHidden || marked === undefined) marked?.hide();
    else marked.draw(findings, this.#changes.mark(isShowingChanges ? findings : [], marked.find));
    this.#placeSigns();
    const drifted = marked?.drifted() ?? [];
    if (drifted.join() !== this.#view.drifted.join()) this.#show({ drifted });
    void this.#measureRail();
    this.#card.draw();
  }

  async #measureRail(): Promise<void> {
    const page = this.#page;
    const rail = await measureRail(page, this.#view);
    if (rail !== undefined && page === this.#page) this.#show({ rail });
  }

  #move(): void {
    this.#page?.marked.follow();
    this.#placeSigns();
    this.#card.place();
  }

  #placeSigns(): void {
    const insertions = this.#changes.signs(this.#page?.marked);
    if (insertions.length > 0 || this.#view.insertions.length > 0) this.#show({ insertions });
  }

  #goTo(groupId: string, takesFocus = true): void {
    if (!fitsBesideList(this.#document)) this.#show({ isListOpen: false });
    this.#page?.marked.scrollTo(groupId);
    this.#card.open(groupId, takesFocus);
  }

  #step(by: 1 | -1): void {
    const next = findNextGroup(this.#view.findings, this.#card.groupId, by);
    if (next === undefined) return;
    this.#hide(false);
    this.#goTo(next);
  }

  #hide(isHidden: boolean): void {
    if (this.#view.isHidden === isHidden) return;
    this.#card.close();
    this.#show({ isHidden });
    this.#drawMarks();
  }

  #toggleList(): void {
    this.#showOverlay({ isListOpen: !this.#view.isListOpen });
  }

  /** Opens the card of what the reader pointed at; anything else closes it. */
  #openAt(groupId: string | undefined, takesFocus: boolean): void {
    if (groupId !== undefined && !this.#view.isHidden) this.#card.open(groupId, takesFocus);
    else this.#card.close();
  }

  #escape(): void {
    if (!this.#isShown || this.#view.isHidden) return;
    if (this.#card.groupId !== undefined) this.#card.close();
    else if (this.#view.isShowingChanges) this.#showChanges(false);
    else if (this.#view.isListOpen) this.#toggleList();
    else this.#hide(true);
  }

  #showChanges(isShowingChanges: boolean): void {
    this.#show({ isShowingChanges });
    this.#drawMarks();
  }

  #makeActions(): OverlayActions {
    return {
      toggleList: () => this.#toggleList(),
      closeBanner: () => this.#show({ isBannerClosed: true }),
      toggleChanges: () => this.#showChanges(!this.#view.isShowingChanges),
      openGroup: (groupId) => this.#goTo(groupId),
      closeCard: () => this.#card.close(),
      nextComparison: () => this.#card.nextComparison(),
      goToNext: () => this.#step(1),
      goToPrevious: () => this.#step(-1),
      hideAll: () => this.#hide(true),
      dismiss: (findings) => this.#answer.dismissed.add(findings),
      undoDismiss: () => this.#answer.dismissed.undo(),
      retry: () => this.checker.sendAgain(),
      ...plainActions(this.#document),
    };
  }
}
