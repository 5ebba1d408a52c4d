/** Waits before an element that the page threw out is put back, in ms; the last one repeats. */
const BACKOFF_MS = [100, 400, 1_600, 6_400, 25_600] as const;

/** An element that stood this long is not being fought over any more, in ms. */
const SETTLED_MS = 60_000;

/**
 * Puts an element back when a page takes it out, at once and then ever more slowly: a page that wants it
 * gone wins nothing, and costs its reader nothing.
 *
 * @param putBack puts the element into the document again
 */
export function keepHost(host: HTMLElement, putBack: () => void, signal: AbortSignal): void {
  const document = host.ownerDocument;
  let fights = 0;
  let stoodSince = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    if (host.isConnected || timer !== undefined || signal.aborted) return;
    if (performance.now() - stoodSince > SETTLED_MS) fights = 0;
    const waitMs = BACKOFF_MS[Math.min(fights, BACKOFF_MS.length - 1)];
    fights += 1;
    timer = setTimeout(() => {
      timer = undefined;
      if (host.isConnected || signal.aborted) return;
      putBack();
      stoodSince = performance.now();
      watch();
    }, waitMs);
  };
  const observer = new MutationObserver(look);
  const watch = () => {
    observer.disconnect();
    // The children of the document and of its root alone: what happens in the page's text is not heard here.
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
  };
  watch();
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
