import type { Page } from "playwright-core";

/** When things were first seen in a page, in milliseconds since its text was there. */
export interface PageTimes {
  readonly marksMs: number | undefined;
  readonly findingsMs: number | undefined;
}

interface Clocks {
  text?: number;
  marks?: number;
  findings?: number;
}

/** Watches a page from its first moment; call before it is opened. Sees what the page itself can see. */
export async function watchPage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const clocks: Clocks = {};
    (globalThis as unknown as { sverkaClocks: Clocks }).sverkaClocks = clocks;
    const isTextThere = () =>
      /[а-яәіңғүұқөһa-z]{3,}\s+\S*\d/iu.test(
        document.querySelector("article, .inner-html, main")?.textContent ?? "",
      );
    const hasMark = (names: readonly string[]) =>
      names.some((name) => (CSS.highlights.get(`sverka-${name}`)?.size ?? 0) > 0);
    const look = () => {
      if (clocks.text === undefined && document.body !== null && isTextThere())
        clocks.text = performance.now();
      if (clocks.marks === undefined && hasMark(["goal", "task", "indicator"]))
        clocks.marks = performance.now();
      if (clocks.findings === undefined && hasMark(["warning", "notice"]))
        clocks.findings = performance.now();
      if (clocks.findings === undefined) setTimeout(look, 4);
    };
    look();
  });
}

/** The times seen so far. */
export async function readTimes(page: Page): Promise<PageTimes> {
  const { text, marks, findings } = await page.evaluate(
    () => (globalThis as unknown as { sverkaClocks: Clocks }).sverkaClocks,
  );
  const since = (at: number | undefined) =>
    text === undefined || at === undefined ? undefined : Math.max(0, at - text);
  return { marksMs: since(marks), findingsMs: since(findings) };
}
