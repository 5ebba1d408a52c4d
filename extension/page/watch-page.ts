import type { Attachment, PageCapture, Reading, ReadingSteps } from "../../shared/portals/portal.ts";
import { SliceReader } from "./slice-reader.ts";

/** Quiet time after the last change of a page before it is read again, in ms. */
const QUIET_MS = 150;

/** The same while the text is still awaited, in ms: portals insert it whole. */
const QUIET_FIRST_MS = 50;

/** Longest wait while a page keeps changing, in ms. */
const MAX_WAIT_MS = 1_000;

/** A page that keeps changing is read at most this share of the time: a tenth. */
const READING_SHARE = 10;

/**
 * Longest text that is read again before the page is next drawn, in UTF-16 code units: some ten
 * milliseconds of work. Most acts are shorter.
 */
const READ_AT_ONCE_LENGTH = 40_000;

/** After a navigation without reload the old text may stand for a while; longer than this, it is the new one. */
const OLD_TEXT_MS = 5_000;

export type PageState =
  | { readonly state: "reading" }
  | {
      readonly state: "read";
      readonly capture: PageCapture;
      readonly attachments: readonly Attachment[];
      readonly cut: boolean;
      /** False when the page was only drawn anew: same address, same blocks, other nodes. */
      readonly isNew: boolean;
    }
  | { readonly state: "files-only" }
  | { readonly state: "no-text" }
  | { readonly state: "not-an-act" };

export interface WatchedPage {
  readonly document: Document;
  readonly address: () => URL;
  readonly read: (document: Document, url: URL) => ReadingSteps;
  /** Calls back when the address changes without a reload. */
  readonly onNavigate: (callback: () => void) => void;
  /** Our own element: what changes in it is not the page's. */
  readonly isOwn: (node: Node) => boolean;
  readonly signal: AbortSignal;
}

/** Reads a page now and whenever its text changes, until `signal` aborts. */
export function watchPage(page: WatchedPage, show: (state: PageState) => void): void {
  let last: PageCapture | undefined;
  let navigatedAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changedSince: number | undefined;
  const reader = new SliceReader(page);

  const readNow = () => {
    if (reader.isReading) return schedule();
    changedSince = undefined;
    reader.start((reading) => (reading === undefined ? schedule() : take(reading)));
  };

  const take = (reading: Reading) => {
    if (reading.state === "read" && isOldText(last, reading.capture, navigatedAt)) {
      show({ state: "reading" });
      schedule();
    } else if (reading.state === "read") {
      const isNew = last === undefined || !isSameText(last, reading.capture);
      last = reading.capture;
      show({ ...reading, isNew });
    } else {
      last = undefined;
      show({ state: reading.state === "waiting" ? "reading" : reading.state });
    }
  };

  const schedule = () => {
    if (page.signal.aborted) return;
    const now = performance.now();
    changedSince ??= now;
    const quiet = Math.max(last === undefined ? QUIET_FIRST_MS : QUIET_MS, reader.lastCost * READING_SHARE);
    const latest = changedSince + Math.max(MAX_WAIT_MS, quiet);
    clearTimeout(timer);
    timer = setTimeout(readNow, Math.max(0, Math.min(quiet, latest - now)));
  };

  let redrawnAt = Number.NEGATIVE_INFINITY;
  const redraw = () => {
    if (last === undefined || !mayReadAtOnce(last, reader, redrawnAt)) return;
    redrawnAt = performance.now();
    reader.start((reading) => {
      // Another text, or half of one, waits for a quiet moment as ever.
      if (reading?.state !== "read" || last === undefined || !isSameText(last, reading.capture)) return;
      last = reading.capture;
      show({ ...reading, isNew: false });
    });
  };

  const observer = new MutationObserver((records) => {
    const ours = records.filter((record) => concerns(record));
    if (ours.length === 0) return;
    for (const { target } of ours) reader.addChange(target);
    schedule();
    if (ours.some(({ removedNodes }) => removedNodes.length > 0)) redraw();
  });
  /** Only the act's text matters once it is found; a clock or an advertisement elsewhere does not. */
  const concerns = ({ target }: MutationRecord) =>
    !page.isOwn(target) && (last === undefined || !last.root.isConnected || last.root.contains(target));

  observer.observe(page.document.documentElement, { childList: true, characterData: true, subtree: true });
  page.onNavigate(() => {
    navigatedAt = performance.now();
    schedule();
  });
  page.signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  readNow();
}

/** The address is new and the text is not: the page has not fetched it yet. */
function isOldText(last: PageCapture | undefined, capture: PageCapture, navigatedAt: number): boolean {
  if (last === undefined || last.url === capture.url) return false;
  return performance.now() - navigatedAt < OLD_TEXT_MS && hasSameBlocks(last, capture);
}

/**
 * A page that draws its text anew takes the marked nodes out. Observers are told before the browser
 * draws: read now, the marks are on the new nodes without having been gone. Not for a long page, nor
 * for one that does so all the time.
 */
function mayReadAtOnce({ blocks }: PageCapture, reader: SliceReader, lastTime: number): boolean {
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (reader.isReading || length > READ_AT_ONCE_LENGTH) return false;
  return performance.now() - lastTime >= Math.max(QUIET_MS, reader.lastCost * READING_SHARE);
}

function isSameText(a: PageCapture, b: PageCapture): boolean {
  return a.url === b.url && a.language === b.language && a.status === b.status && hasSameBlocks(a, b);
}

function hasSameBlocks(a: PageCapture, b: PageCapture): boolean {
  return (
    a.blocks.length === b.blocks.length &&
    a.blocks.every((block, index) => {
      const other = b.blocks[index];
      return other !== undefined && block.kind === other.kind && block.text === other.text;
    })
  );
}
