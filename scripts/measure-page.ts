import type { Page } from "playwright-core";

/** When things were first seen in a page, in milliseconds since its text was there. */
export interface PageTimes {
  /** The first mark of a statement. */
  readonly marksMs: number | undefined;
  /** The last change of how many statements are marked, before findings take their places. */
  readonly allMarksMs: number | undefined;
  readonly findingsMs: number | undefined;
  /** Sum of the page's layout shifts, as browsers score them. */
  readonly layoutShift: number;
}

interface Clocks {
  text?: number;
  marks?: number;
  allMarks?: number;
  findings?: number;
  shift: number;
}

/**
 * Runs in the page from its first moment and sees what the page itself can see. Text, not a
 * function: the program that runs these scripts adds calls of its own to named functions.
 */
const WATCH = `
  const clocks = (globalThis.sverkaClocks = { shift: 0 });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) clocks.shift += value;
  }).observe({ type: "layout-shift", buffered: true });
  // A single-page portal shows its text late; elsewhere it is there once the document is parsed.
  const isTextThere = () => {
    const root = document.querySelector("#root");
    return root === null ? document.readyState !== "loading" : root.textContent.trim().length > 200;
  };
  const countMarks = (names) => names.reduce((sum, name) => sum + (CSS.highlights.get("sverka-" + name)?.size ?? 0), 0);
  let drawn = 0;
  const look = () => {
    if (clocks.text === undefined && document.body !== null && isTextThere()) clocks.text = performance.now();
    if (countMarks(["warning", "notice"]) > 0) clocks.findings = performance.now();
    if (clocks.findings !== undefined) return;
    const marks = countMarks(["goal", "task", "indicator", "result-indicator"]);
    if (marks > 0) clocks.marks ??= performance.now();
    if (marks !== drawn) clocks.allMarks = performance.now();
    drawn = marks;
    setTimeout(look, 4);
  };
  look();
`;

/** Watches a page; call before it is opened. */
export async function watchPage(page: Page): Promise<void> {
  await page.addInitScript({ content: WATCH });
}

/** The times seen so far. */
export async function readTimes(page: Page): Promise<PageTimes> {
  const { text, marks, allMarks, findings, shift } = await page.evaluate(
    () => (globalThis as unknown as { sverkaClocks: Clocks }).sverkaClocks,
  );
  const since = (at: number | undefined) =>
    text === undefined || at === undefined ? undefined : Math.max(0, at - text);
  return {
    marksMs: since(marks),
    allMarksMs: since(allMarks),
    findingsMs: since(findings),
    layoutShift: shift,
  };
}
