import { parseHTML } from "linkedom";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CorpusPage, readCorpusPages } from "../../scripts/corpus-answer.ts";
import { getChromium } from "../../scripts/find-browser.ts";
import { findFirefox } from "../../scripts/firefox/find-firefox.ts";
import { type FirefoxBrowser, openFirefox } from "../../scripts/firefox/firefox-browser.ts";
import { openSampleProxy, type SampleProxy } from "../../scripts/firefox/sample-proxy.ts";
import { collapse } from "../shared/portals/reread.ts";
import { bundleReader } from "./reader-bundle.ts";
import { readAll, type readMarked } from "./reader-entry.ts";

const pages = readCorpusPages();
const cases = pages.map((page) => [page.name, page] as const);

/** Runs in the page: reads it with the bundled reader. */
const READ_PAGE = `const { readAll } = new Function(arguments[0] + "; return sverkaReader;")();
  return JSON.stringify(readAll(document, arguments[1]));`;

/** Runs in the page: what stands in the ranges that the extension would mark. */
const MARK_PAGE = `const { readMarked } = new Function(arguments[0] + "; return sverkaReader;")();
  return JSON.stringify(readMarked(document, arguments[1]));`;

/** Ranges hold the passages' own words; white space, soft hyphens and raised digits are written otherwise. */
function expectOwnWords(passages: ReturnType<typeof readMarked>): void {
  for (const { text, inPage, isRow } of passages) {
    const held = collapse(inPage);
    expect(isRow ? held.slice(0, collapse(text).length) : held).toBe(collapse(text));
    expect(held).not.toBe("");
  }
}

/** `json` is what a browser read of the page. */
function expectAsInNode(json: string, { html, url }: CorpusPage): void {
  const { document } = parseHTML(html);
  expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(readAll(document, url))));
}

let bundle: string;
beforeAll(async () => {
  bundle = await bundleReader();
}, 60_000);

describe("one page, one answer: Chromium reads what Node reads", () => {
  let browser: Browser;
  beforeAll(async () => {
    const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    browser = await chromium.launch({ executablePath: getChromium(() => undefined), args });
  });
  afterAll(() => browser?.close());

  test.each(cases)("%s", async (_name, sample) => {
    const page = await browser.newPage();
    await page.route("**/*", (route) =>
      route.fulfill({ contentType: "text/html; charset=utf-8", body: sample.html }),
    );
    await page.goto(sample.url);
    const json = await page.evaluate(([script, ...values]) => new Function(script)(...values), [
      READ_PAGE,
      bundle,
      sample.url,
    ] as const);
    const marked = await page.evaluate(([script, ...values]) => new Function(script)(...values), [
      MARK_PAGE,
      bundle,
      sample.url,
    ] as const);
    await page.close();
    expectAsInNode(json, sample);
    const passages: ReturnType<typeof readMarked> = JSON.parse(marked);
    expect(passages.length).toBeGreaterThanOrEqual(JSON.parse(json).statements?.length ?? 0);
    expectOwnWords(passages);
  });
});

const firefoxPath = findFirefox(console.log);

describe.skipIf(firefoxPath === undefined)("one page, one answer: Firefox reads what Node reads", () => {
  let proxy: SampleProxy;
  let browser: FirefoxBrowser;
  beforeAll(async () => {
    const byAddress = new Map(pages.map(({ url, html }) => [new URL(url).href.replace(/#.*$/u, ""), html]));
    proxy = await openSampleProxy({
      hosts: new Set(pages.map(({ url }) => new URL(url).hostname)),
      answer: (address) => byAddress.get(address),
    });
    const executablePath = firefoxPath ?? "";
    browser = await openFirefox({ executablePath, proxyPort: proxy.port, extensionFolder: null });
  });
  afterAll(async () => {
    await browser?.close();
    await proxy?.close();
  });

  test.each(cases)("%s", async (_name, sample) => {
    await browser.open(sample.url);
    expectAsInNode(await browser.marionette.run("page", READ_PAGE, [bundle, sample.url]), sample);
  });
});
