import type { BrowserContext } from "playwright-core";

/** One picture of a sheet with the words above it. */
export interface Drawn {
  readonly title: string;
  readonly png: Buffer;
}

/** Draws pictures side by side, as many in a row as fit, into one file: to be looked at together. */
export async function drawSheet(
  context: BrowserContext,
  drawn: readonly Drawn[],
  width: number,
  path: string,
): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 400 });
  const figures = drawn.map(
    ({ title, png }) =>
      `<figure><figcaption>${title}</figcaption><img src="data:image/png;base64,${png.toString("base64")}"></figure>`,
  );
  await page.setContent(
    `<style>body{display:flex;flex-wrap:wrap;gap:12px;margin:8px;background:#888;align-items:start;font:12px sans-serif}figure{margin:0}</style>${figures.join("")}`,
  );
  await page.screenshot({ path, fullPage: true });
  await page.close();
}
