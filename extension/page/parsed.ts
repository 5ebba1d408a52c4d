/** Time between two looks at a document that is being parsed, in ms. */
const LOOK_MS = 8;

/**
 * Waits until the browser has parsed a document; deferred scripts and pictures may still be under way. Looks for
 * it: the event comes within the task that ends the browser's own work on the page, which is long enough.
 */
export async function waitUntilParsed(document: Document, signal: AbortSignal): Promise<void> {
  while (document.readyState === "loading" && !signal.aborted)
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
}
