import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { CaptureSchema } from "../../../shared/contract/capture.ts";
import type { PageCapture } from "../../../shared/portals/portal.ts";
import { readPage } from "../../../shared/portals/read-page.ts";
import { parsePage, readCases } from "../../corpus/read-corpus.ts";

const ADDRESSES = [
  "https://old.adilet.zan.kz/rus/docs/P1800000746",
  "https://www.gov.kz/memleket/entities/enbek/documents/details/1?lang=ru",
  "https://primeminister.kz/ru/news/plan-1",
  "https://zakon.uchet.kz/rus/docs/P1800000746",
  "https://zan.gov.kz/client/#!/doc/118837/rus",
];

function readCapture(html: string, address: string): PageCapture | undefined {
  const reading = readPage(parsePage(html), new URL(address));
  return reading.state === "read" ? reading.capture : undefined;
}

/** Where the capture does not fit the contract; the API would refuse such a page. */
function problems({ root: _root, blocks, ...facts }: PageCapture): string[] {
  const body = { ...facts, blocks: blocks.map(({ pieces: _pieces, ...block }) => block) };
  const result = v.safeParse(CaptureSchema, JSON.parse(JSON.stringify(body)));
  return (result.issues ?? []).map((issue) => `${v.getDotPath(issue)}: ${issue.message.slice(0, 200)}`);
}

const LONG = "Доля занятых в отрасли составит 10,2 %. ";

const HOSTILE: Readonly<Record<string, string>> = {
  "a heading of 200 000 characters": `<h1>${LONG.repeat(5_000)}</h1><h2>${LONG.repeat(24)}</h2><p>${LONG}</p>`,
  "5 000 links": `<p>${`<a href="/rus/docs/P1800000746#z1">ссылка</a> `.repeat(5_000)}</p><p>${LONG.repeat(1_500)}</p>`,
  "a link of 200 000 characters": `<p>${LONG}<a href="/${"а".repeat(200_000)}">a</a><a href="/${"а".repeat(700)}">б</a></p>`,
  "a thousand levels of lists": `${"<ol start=999999999 type=a><li>".repeat(1_000)}${LONG}`,
  "anchors that are none": `<p id="${"z".repeat(500)}"><a name="z 1"></a>${LONG}</p><p id="\u0000">${LONG}</p>`,
  "characters that cannot be stored": `<h1>План\u0000</h1><p>${LONG}\u0000 a\u0000\u0000 b &#0; ${LONG}</p>`,
  "a row longer than a block may be": `<table><tr>${`<td>${"слово ".repeat(50_000)}</td>`.repeat(8)}</tr></table>`,
  "a row of lines and borders": `<table><tr><td>${"<p>а</p>".repeat(20_000)}</td>${"<td>".repeat(60_000)}</td><td>б</td></tr></table>`,
  "an act's number of 2 000 digits": `<p>Постановление Правительства Республики Казахстан от 13 ноября 2018 года № ${"7".repeat(2_000)}</p><p>${LONG.repeat(9)}</p>`,
};

describe("a capture of any page fits the contract", () => {
  test.each(readCases().map((sample) => [sample.name, sample] as const))("%s", (_name, sample) => {
    const capture = readCapture(sample.html, sample.address);
    if (capture === undefined) expect(sample.expected.read).toBeUndefined();
    else expect(problems(capture)).toEqual([]);
  });

  describe.each(Object.entries(HOSTILE))("%s", (_name, body) => {
    test.each(ADDRESSES)("%s", { timeout: 30_000 }, (address) => {
      const html = `<html><head><title>План</title></head><body><div class="slogan"><h1>${LONG.repeat(90)}</h1></div><div class="container_gamma text"><article class="inner-html">${body}</article></div></body></html>`;
      const capture = readCapture(html, address);
      expect(capture).toBeDefined();
      if (capture !== undefined) expect(problems(capture)).toEqual([]);
    });
  });

  test("a date that is none", () => {
    const json =
      '{"@type":"Legislation","legislationIdentifier":"P1800000746","legislationDate":"2018-99-99","name":"\\u0000План"}';
    const html = `<html><head><script type="application/ld+json">${json}</script></head><body><article><p>${LONG}</p></article></body></html>`;
    const capture = readCapture(html, "https://adilet.zan.kz/rus/docs/P1800000746");
    expect(capture?.act).toEqual({ id: "P1800000746", title: "План" });
    expect(capture === undefined ? ["not read"] : problems(capture)).toEqual([]);
  });

  test("a page whose address is too long is not read", () =>
    expect(readCapture(`<article><p>${LONG}</p></article>`, `${ADDRESSES[0]}?${"a".repeat(2_000)}`)).toBe(
      undefined,
    ));
});
