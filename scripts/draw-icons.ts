// Draws the toolbar's and stores' icons from the one SVG: `npx tsx scripts/draw-icons.ts`.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { getChromium } from "./find-browser.ts";

const SIZES = [16, 32, 48, 128] as const;

const extension = join(import.meta.dirname, "../extension");
const svg = readFileSync(join(extension, "icons/sverka.svg"), "utf8");
const browser = await chromium.launch({
  executablePath: getChromium(console.log),
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  writeFileSync(join(extension, `public/icon/${size}.png`), png);
}
await browser.close();
