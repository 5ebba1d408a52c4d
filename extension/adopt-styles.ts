/**
 * Adds rules to a document or shadow root until `signal` aborts. A constructed sheet is not subject
 * to the page's content security policy and adds no node; where a browser does not let a content
 * script adopt one, a `<style>` element beside the body does.
 */
export function adoptStyles(root: Document | ShadowRoot, css: string, signal: AbortSignal): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    signal.addEventListener("abort", () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    });
  } catch {
    const document = root.ownerDocument ?? (root as Document);
    const style = document.createElement("style");
    style.textContent = css;
    (root instanceof Document ? document.documentElement : root).append(style);
    signal.addEventListener("abort", () => style.remove());
  }
}
