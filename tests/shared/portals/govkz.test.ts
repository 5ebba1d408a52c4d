import { describe, expect, test } from "vitest";
import type { Reading } from "../../../shared/portals/portal.ts";
import { readPage } from "../../../shared/portals/read-page.ts";
import { parsePage } from "../../corpus/read-corpus.ts";

const read = (body: string, address: string): Reading =>
  readPage(
    parsePage(`<!doctype html><html><head><title>t</title></head><body>${body}</body></html>`),
    new URL(address),
  );

describe("gov.kz", () => {
  const base = "https://www.gov.kz/memleket/entities/enbek";
  const text = (body: string): unknown => {
    const reading = read(`<div id="root">${body}</div>`, `${base}/documents/details/1?lang=ru`);
    return reading.state === "read" ? reading.capture.blocks.map((block) => block.text) : reading.state;
  };

  test("waits for the text", () => expect(text("<div class='spin'></div>")).toBe("waiting"));
  test("no text", () => expect(text('<div class="inner-html"><p>&nbsp;</p></div>')).toBe("no-text"));
  test("several pieces of text, the buttons between them left out", () =>
    expect(
      text(
        '<div><div class="inner-html"><p>a</p></div><div class="bar"><span>Поделиться</span></div><div><div class="inner-html"><p>b</p></div></div></div><div>подвал</div>',
      ),
    ).toEqual(["a", "b"]));
  test("folded panels are read, also while they are folded", () =>
    expect(
      text(
        '<div class="ant-collapse"><div class="ant-collapse-item"><div class="ant-collapse-header" role="button">Таблица</div><div class="ant-collapse-content" style="display: none"><div class="ant-collapse-content-box"><div class="inner-html"><table><tr><td>a</td><td>1</td></tr></table></div></div></div></div></div>',
      ),
    ).toEqual(["Таблица", "a\t1"]));
  test("a page of nothing but panels, its filters left out", () =>
    expect(
      text(
        '<aside><div class="ant-collapse-header">Фильтр</div></aside><div class="ant-collapse"><div class="ant-collapse-header">Цели</div><div class="ant-collapse-content"><div class="ant-collapse-content-box"><ol><li>Рост</li></ol></div></div></div>',
      ),
    ).toEqual(["Цели", "Рост"]));
  test.each(["/memleket/entities/enbek", "/memleket/entities/enbek/documents?lang=ru", "/", "/services"])(
    "%s is a list",
    (path) =>
      expect(read('<div class="inner-html"><p>a</p></div>', `https://www.gov.kz${path}`).state).toBe(
        "not-an-act",
      ),
  );
  test.each([
    ["ru", "ru"],
    ["kk", "kk"],
    ["en", "en"],
  ])("lang=%s", (code, expected) => {
    const reading = read(
      '<div class="inner-html"><p>a</p></div>',
      `${base}/press/news/details/1?lang=${code}`,
    );
    expect(reading.state === "read" && reading.capture.language).toBe(expected);
  });
});
