// Draws the toolbar's and stores' icons from the one SVG: `npx tsx extension/icons/draw-icons.ts [browser]`.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const SIZES = [16, 32, 48, 128] as const;

const folder = import.meta.dirname;
const svg = readFileSync(join(folder, "sverka.svg"), "utf8");
const browser = await chromium.launch({
  executablePath: process.argv[2] ?? "/usr/bin/chromium",
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  writeFileSync(join(folder, `../public/icon/${size}.png`), png);
}
await browser.close();
