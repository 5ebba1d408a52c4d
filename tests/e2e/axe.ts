import axe from "axe-core";
import type { Page } from "playwright-core";

/** Every violation of WCAG 2.2 A and AA and of axe's best practices on a page, as one line each. */
export async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  // In the middle of a fade colours are others; what turns for ever is not waited for.
  await page.evaluate(`Promise.all(document.getAnimations()
    .filter(({ effect }) => effect.getComputedTiming().endTime !== Infinity)
    .map(({ finished }) => finished.catch(() => {})))`);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(document);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}

interface Axe {
  run(context: Document): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
    }[];
  }>;
}
