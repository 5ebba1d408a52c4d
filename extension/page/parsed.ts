/** Waits until the browser has parsed a document; deferred scripts and pictures may still be under way. */
export async function waitUntilParsed(document: Document, signal: AbortSignal): Promise<void> {
  if (document.readyState !== "loading") return;
  await new Promise<void>((resolve) => {
    const resolveNow = () => resolve();
    document.addEventListener("readystatechange", resolveNow, { once: true, signal });
  });
}
