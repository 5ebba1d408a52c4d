import { parseHTML } from "linkedom";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCorpusPages } from "../../scripts/corpus-site.ts";
import { getChromium } from "../../scripts/find-browser.ts";
import { bundleReader } from "./reader-bundle.ts";
import { readAll } from "./reader-entry.ts";

let browser: Browser;
let bundle: string;

beforeAll(async () => {
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  [browser, bundle] = await Promise.all([
    chromium.launch({ executablePath: getChromium(() => undefined), args }),
    bundleReader(),
  ]);
}, 60_000);
afterAll(() => browser?.close());

describe("one page, one answer: Chromium reads what Node reads", () => {
  test.each(readCorpusPages().map((page) => [page.name, page] as const))(
    "%s",
    async (_name, { url, html }) => {
      const page = await browser.newPage();
      await page.route("**/*", (route) =>
        route.fulfill({ contentType: "text/html; charset=utf-8", body: html }),
      );
      await page.goto(url);
      const inBrowser = await page.evaluate(
        ([code, address]) => {
          const { readAll } = new Function(`${code}; return sverkaReader;`)();
          return JSON.stringify(readAll(document, address));
        },
        [bundle, url] as const,
      );
      await page.close();
      const { document } = parseHTML(html);
      expect(JSON.parse(inBrowser)).toEqual(JSON.parse(JSON.stringify(readAll(document, url))));
    },
  );
});
