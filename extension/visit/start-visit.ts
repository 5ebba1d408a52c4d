import type { PageCapture } from "../../shared/portals/portal.ts";
import { PORTAL_FACTS } from "../../shared/portals/portal-facts.ts";
import { findPortal, readPageInSteps } from "../../shared/portals/portals.ts";
import { bareCapture } from "../bare-capture.ts";
import { chooseLanguage } from "../language-choice.ts";
import { answerInPage, askFromPage, DONE, type Preferences } from "../messages.ts";
import { waitUntilParsed } from "../page/parsed.ts";
import { waitForFrame, yieldToPage } from "../page/slices.ts";
import { type PageState, type WatchedPage, watchPage } from "../page/watch-page.ts";
import { findSafePortal } from "../portal-matches.ts";
import { loadFindArticle } from "./late-scripts.ts";
import { sendText } from "./send-text.ts";
import { TabLinks } from "./tab-links.ts";
import { Visit } from "./visit.ts";

/** Blocks of a text that is sent in the task that read it: some five milliseconds of copying. */
const SENT_AT_ONCE = 500;

export interface VisitedWindow {
  readonly document: Document;
  readonly location: Location;
  /** Calls back when the address changes without a reload. */
  readonly onNavigate: (callback: () => void) => void;
  /** Aborts when the extension is updated or removed. */
  readonly signal: AbortSignal;
}

/** Reads and marks the page of a portal, unless the reader switched the portal off; hears of changes. */
export async function startVisit(window: VisitedWindow): Promise<void> {
  let preferences = await readPreferences();
  let visit: AbortController | undefined;
  let current: Visit | undefined;
  let isParsed = false;
  const restart = (before?: Preferences) => {
    if (!isParsed) return;
    const isOn = isPortalOn(preferences, new URL(window.location.href));
    if (!isOn) {
      visit?.abort();
      visit = undefined;
      current = undefined;
      links.tell();
      return;
    }
    if (current !== undefined) {
      if (before !== undefined) current.usePreferences(preferences, before);
      return;
    }
    visit = new AbortController();
    current = visitPage(window, preferences, AbortSignal.any([window.signal, visit.signal]), () =>
      links.tell(),
    );
    links.tell();
  };
  const links = new TabLinks(
    () => current?.describe() ?? { state: "off" },
    (order) => current?.obey(order),
    window.signal,
  );
  const stopAnswering = answerInPage({
    "show-findings": ({ url, checked }) => {
      current?.checker.accept(url, checked);
      return DONE;
    },
    "send-again": () => {
      current?.checker.sendAgain();
      return DONE;
    },
    "use-preferences": (changed) => {
      const before = preferences;
      preferences = changed;
      restart(before);
      return DONE;
    },
    "run-command": ({ command }) => {
      current?.run(command);
      return DONE;
    },
  });
  window.signal.addEventListener("abort", stopAnswering);
  const url = new URL(window.location.href);
  if (isPortalOn(preferences, url)) void openReader(url);
  await waitUntilParsed(window.document, window.signal);
  isParsed = true;
  restart();
}

function visitPage(
  window: VisitedWindow,
  preferences: Preferences,
  signal: AbortSignal,
  changed: () => void,
): Visit {
  const { document, location, onNavigate } = window;
  const visit = new Visit(document, preferences, PORTAL_FACTS, signal, changed);
  let reading = new AbortController();
  /** The text as it stands in the page now: while it is looked through, the page may draw it anew. */
  let latest: PageCapture | undefined;
  const take = async (state: PageState) => {
    if (state.state === "read") latest = state.capture;
    if (state.state === "read" && !state.isNew) return visit.showAnew(state.capture);
    reading.abort();
    reading = new AbortController();
    if (state.state !== "read") return visit.showState(state.state);
    const stopped = AbortSignal.any([signal, reading.signal]);
    const isDrawn = waitForFrame();
    // The browser copies a long text in the page's time: not in the task that read the last of it.
    if (state.capture.blocks.length > SENT_AT_ONCE) await yieldToPage();
    const whenDrawn = async (show: (capture: PageCapture) => void) => {
      await isDrawn;
      await yieldToPage();
      if (!stopped.aborted) show(latest ?? state.capture);
    };
    const sent = await sendText(bareCapture(state.capture), {
      takeFirst: (statements) => void whenDrawn((capture) => visit.showFirst(capture, statements)),
      signal: stopped,
    });
    await whenDrawn((capture) => visit.showRead(capture, sent, state.cut));
  };
  const watch = (read: WatchedPage["read"]) =>
    watchPage(
      {
        document,
        address: () => new URL(location.href),
        read,
        onNavigate,
        isOwn: visit.isOwn,
        signal,
      },
      (state) => void take(state),
    );
  void openReader(new URL(location.href)).then((read) => {
    if (read !== undefined && !signal.aborted) watch(read);
  });
  return visit;
}

/** How the pages of an address's portal are read; `undefined` when the extension was removed or updated meanwhile. */
async function openReader(url: URL): Promise<WatchedPage["read"] | undefined> {
  const isAsked = findPortal(url)?.asksForArticle === true;
  const findArticle = isAsked ? await loadFindArticle() : () => undefined;
  return findArticle && ((document, address) => readPageInSteps(document, address, findArticle));
}

async function readPreferences(): Promise<Preferences> {
  const reply = await askFromPage("read-preferences", {});
  if (reply.ok) return reply.value;
  return {
    language: chooseLanguage("auto", navigator.languages),
    portalsOff: [],
    dismissed: [],
    isQuiet: false,
    // Nobody can be told of an answer.
    isWelcomed: true,
  };
}

function isPortalOn({ portalsOff }: Preferences, url: URL): boolean {
  const portal = findSafePortal(url);
  return portal !== undefined && !portalsOff.includes(portal.id);
}
