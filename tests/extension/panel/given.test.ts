import { DOMParser } from "linkedom";
import { expect, test, vi } from "vitest";
import { findGiven, readGiven } from "../../../extension/panel/given.ts";

vi.stubGlobal("DOMParser", DOMParser);

const PAGE = {
  url: "https://www.gov.kz/memleket/entities/x/documents/details/1?lang=ru",
  language: "ru" as const,
  act: { id: null, form: "resolution", date: "2018-11-13", number: "746", title: null },
};
const given = (text: string) => readGiven(text, PAGE);
const blocksOf = (text: string) => {
  const read = given(text);
  if (read === undefined || !("capture" in read)) throw new Error("No text was read.");
  return read.capture.blocks.map((block) => block.text);
};

test("an address of a portal is that page", () =>
  expect(given(" https://adilet.zan.kz/rus/docs/P1800000746#z7 \n")).toEqual({
    url: "https://adilet.zan.kz/rus/docs/P1800000746",
  }));

test.each(["https://example.org/act", "http://adilet.zan.kz/rus/docs/P1800000746", "javascript:alert(1)"])(
  "%s is no address of a portal: it is read as text",
  (text) => expect(given(text)).toMatchObject({ capture: { blocks: [{ text }] } }),
);

test("plain text is another text of the page's act, a paragraph a line", () => {
  const read = given("Целевые индикаторы:\r\n\r\n 1) доля   безработных\u00004,8 %");
  expect(read).toMatchObject({ capture: { portal: "govkz", language: "ru", act: { number: "746" } } });
  expect(blocksOf("Целевые индикаторы:\n\n1) доля")).toEqual(["Целевые индикаторы:", "1) доля"]);
});

test("a saved page is read as its portal's, wherever it lies", () => {
  const html = `<!-- saved from url=(0042)https://adilet.zan.kz/rus/docs/P1800000746 -->
    <html><body><div id="content"><article><h1>О программе</h1><p>Доля составит 9,0 % к 2021 году.</p></article></div></body></html>`;
  const read = given(html);
  expect(read).toMatchObject({
    capture: { portal: "adilet", url: "https://adilet.zan.kz/rus/docs/P1800000746" },
  });
});

test("any other page is read as an article", () =>
  expect(
    blocksOf(
      `<!doctype html><html><body><nav>Меню</nav><main><p>Доля безработных не превысит 4,8 %.</p><script>steal()</script></main></body></html>`,
    ).join(" "),
  ).toMatch(/4,8 %/u));

test.each(["", "   \n ", "<html><body></body></html>", "%PDF-1.7\nx", "PK\u0003\u0004word/document.xml"])(
  "nothing to read in %j",
  (text) => expect(given(text)).toBeUndefined(),
);

const dropped = (texts: Record<string, string>, files: readonly File[] = []) =>
  findGiven({ files, getData: (type: string) => texts[type] ?? "" } as unknown as DataTransfer);

test("a file goes before a link, a link before a text", () => {
  const file = new File(["x"], "x.txt");
  const texts = {
    "text/uri-list": "# from the browser\r\nhttps://adilet.zan.kz/a\r\n",
    "text/plain": "text",
  };
  expect(dropped(texts, [file])).toBe(file);
  expect(dropped(texts)).toBe("https://adilet.zan.kz/a");
  expect(dropped({ "text/plain": "text" })).toBe("text");
  expect(dropped({})).toBeUndefined();
});
