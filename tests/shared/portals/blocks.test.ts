import { describe, expect, test } from "vitest";
import { MAX_BLOCK_LENGTH, MAX_BLOCKS, MAX_TEXT_LENGTH } from "../../../shared/contract/limits.ts";
import { DEFAULT_LIMITS } from "../../../shared/portals/block-writer.ts";
import { readBlocks } from "../../../shared/portals/blocks.ts";
import { locate } from "../../../shared/text/page-text.ts";
import { parsePage } from "../../corpus/read-corpus.ts";
import { PAGE_URL, readMarkup } from "./read-markup.ts";

/** Each block as "kind: text"; ¶ is a line break, | a cell border. */
function blocks(markup: string, expected: readonly string[]): void {
  const read = readMarkup(markup).map(
    ({ kind, text }) => `${kind}: ${text.replace(/\n/gu, "¶").replace(/\t/gu, "|")}`,
  );
  expect(read).toEqual(expected);
}

describe("white space", () => {
  test("adilet's indent", () =>
    blocks("<p>\n&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; 1. Текст</p>", ["paragraph: 1. Текст"]));
  test("runs inside and at the end", () => blocks("<p>a \n\t b&nbsp; c&nbsp;</p>", ["paragraph: a b c"]));
  test("runs across nodes", () => blocks("<p>a <b> b </b> <i>\n</i>c</p>", ["paragraph: a b c"]));
  test("soft hyphens and zero-width characters", () =>
    blocks("<p>сель&shy;ских\u200b библио\u2060&shy;тек</p>", ["paragraph: сельских библиотек"]));
  test("invisible beside a space", () => blocks("<p>a\u00ad \u00adb</p>", ["paragraph: a b"]));
  test("only white space", () => blocks("<p>&nbsp;</p><p> <b>&shy;</b></p><div>\n</div>", []));
  test("thin spaces between digits", () => blocks("<p>1\u2009250\u202f000</p>", ["paragraph: 1 250 000"]));
});

describe("blocks", () => {
  test("a line break stays a line break", () => blocks("<p>a<br>b</p>", ["paragraph: a¶b"]));
  test("spaces round a line break go", () => blocks("<p>a <br> b</p>", ["paragraph: a¶b"]));
  test("two line breaks end a paragraph", () =>
    blocks("<p>a<br><br>b</p>", ["paragraph: a", "paragraph: b"]));
  test("text between blocks", () =>
    blocks(
      "a<p>b</p>c<div>d<p>e</p>f</div>",
      ["a", "b", "c", "d", "e", "f"].map((text) => `paragraph: ${text}`),
    ));
  test("inline tags inside a word", () => blocks("<p>само<b>занят</b>ого</p>", ["paragraph: самозанятого"]));
  test("raised digits", () =>
    blocks("<p>доля, %<sup>3</sup>, м<sup>2</sup></p>", ["paragraph: доля, %³, м²"]));
  test("preformatted lines", () => blocks("<pre>a\n  b\n\nc</pre>", ["paragraph: a¶b", "paragraph: c"]));
  test("hidden and foreign content", () =>
    blocks(
      '<p>a<script>x</script><style>y</style><template>t</template><span hidden>h</span><span style="color: red; DISPLAY : none">d</span></p><noscript>n</noscript><p hidden>p</p>',
      ["paragraph: a"],
    ));
  test("aria-hidden text is drawn, so it is read", () =>
    blocks('<p aria-hidden="true">a</p>', ["paragraph: a"]));
  test("comments", () => blocks("<p>a<!-- b -->c</p>", ["paragraph: ac"]));
});

describe("headings", () => {
  const paths = (markup: string): string[] =>
    readMarkup(markup).map(({ path, text }) => [...path, text].join(" > "));

  test("by tag", () =>
    expect(paths("<h2>A</h2><h3>B</h3><p>c</p><h2>D</h2><p>e</p>")).toEqual([
      "A",
      "A > B",
      "A > B > c",
      "D",
      "D > e",
    ]));
  test("several levels in one tag", () =>
    expect(paths("<h3>ОБЩАЯ ЧАСТЬ<br>РАЗДЕЛ 1. А<br>Глава 1. Б</h3><p>в</p><h3>Глава 2. Г</h3>")).toEqual([
      "ОБЩАЯ ЧАСТЬ",
      "ОБЩАЯ ЧАСТЬ > РАЗДЕЛ 1. А",
      "ОБЩАЯ ЧАСТЬ > РАЗДЕЛ 1. А > Глава 1. Б",
      "ОБЩАЯ ЧАСТЬ > РАЗДЕЛ 1. А > Глава 1. Б > в",
      "ОБЩАЯ ЧАСТЬ > РАЗДЕЛ 1. А > Глава 2. Г",
    ]));
  test("a heading wrapped over two lines", () =>
    blocks("<h3>Государственная программа<br>развития</h3>", [
      "heading: Государственная программа¶развития",
    ]));
  test("Kazakh parts", () =>
    expect(paths("<h3>1-бөлiм. А</h3><h3>2-тарау. Б</h3><h3>2-бөлім. В</h3>")).toEqual([
      "1-бөлiм. А",
      "1-бөлiм. А > 2-тарау. Б",
      "2-бөлім. В",
    ]));
  test("decimal numbers under one tag", () =>
    expect(paths("<h3>4. Цели</h3><h3>4.3 Индикаторы</h3><h3>5. Этапы</h3>")).toEqual([
      "4. Цели",
      "4. Цели > 4.3 Индикаторы",
      "5. Этапы",
    ]));
  test("an article of a code is a heading", () =>
    blocks("<p><b><a name='z1'></a>Статья 1. Понятия.</b></p><p>Текст</p>", [
      "heading: Статья 1. Понятия.",
      "paragraph: Текст",
    ]));
  test("a task in italics is not", () =>
    blocks("<p><i>Задача 1. Рост</i></p>", ["paragraph: Задача 1. Рост"]));
  test("a bold indicator is not", () =>
    blocks("<p><b>1. Уровень безработицы не превысит 4,8 %</b></p>", [
      "paragraph: 1. Уровень безработицы не превысит 4,8 %",
    ]));
  test("a whole text in a heading tag is not", () =>
    expect(readMarkup(`<h2>${"Текст ".repeat(300)}</h2>`)[0]?.kind).toBe("paragraph"));
});

describe("notes", () => {
  test("several in one paragraph", () =>
    blocks('<p class="note">\n&nbsp; Сноска. А <a href="/rus/docs/P1">№ 1</a>.<br>\n&nbsp; Сноска. Б.</p>', [
      "note: Сноска. А № 1.",
      "note: Сноска. Б.",
    ]));
  test("split round the link", () =>
    blocks(
      '<p>Текст</p><span class="note">&nbsp; Сноска. А </span><a href="x">№ 1</a><span class="note">.</span><br>',
      ["paragraph: Текст", "note: Сноска. А № 1."],
    ));
  test("told by its first word", () =>
    blocks("<p>Ескерту. 1-тармақ өзгертілді.</p><p>Footnote. As amended.</p><p>Примечание ИЗПИ! Текст</p>", [
      "note: Ескерту. 1-тармақ өзгертілді.",
      "note: Footnote. As amended.",
      "note: Примечание ИЗПИ! Текст",
    ]));
  test("inside a paragraph of the act", () =>
    blocks('<p>Текст<br><span class="note">Сноска. А.</span></p>', ["paragraph: Текст", "note: Сноска. А."]));
  test("a row of a table", () =>
    blocks(
      '<table><tr><td>a</td><td>b</td></tr><tr><td colspan="2"><p class="note">Сноска. А.</p></td></tr></table>',
      ["row: a|b", "note: Сноска. А."],
    ));
});

describe("links and anchors", () => {
  test("absolute, trimmed, only web addresses", () => {
    const [block] = readMarkup(
      '<p>по <a href="/rus/docs/P1#z5"> № 875 </a>, <a href="javascript:alert(1)">x</a>, <a href="http://[">y</a></p>',
    );
    const links = block?.links?.map(({ from, to, href }) => [block.text.slice(from, to), href]);
    expect(links).toEqual([["№ 875", "https://old.adilet.zan.kz/rus/docs/P1#z5"]]);
  });
  test("over two blocks", () => {
    const links = readMarkup('<a href="/a">x<div>y</div></a>').map(({ links }) => links?.length);
    expect(links).toEqual([1, 1]);
  });
  test("the nearest anchor at or before the block", () => {
    const anchors = readMarkup(
      '<p>a</p><p id="z2"><a name="z3"></a>b<a name="z4"></a></p><p>c</p><p id="bad id">d</p><p id="z5">e</p>',
    ).map(({ anchor }) => anchor);
    expect(anchors).toEqual([undefined, "z3", "z4", "z4", "z5"]);
  });
});

test("a span of a block is found in the page again", () => {
  const [block] = readMarkup("<p>\n&nbsp;&nbsp; само<b>занятого\u00a0\n насе</b>\u00adления</p>");
  if (block === undefined) throw new Error("no block");
  expect(block.text).toBe("самозанятого населения");
  const parts = locate(block.pieces, { from: 4, to: 17 });
  expect(parts.map(({ source, from, to }) => source?.data.slice(from, to))).toEqual([
    "занятого\u00a0\n насе",
  ]);
});

describe("limits", () => {
  const cutAt = (
    markup: string,
    limits: Partial<typeof DEFAULT_LIMITS>,
  ): { blocks: string[]; cut: boolean } => {
    const document = parsePage(`<html><head></head><body>${markup}</body></html>`);
    const root = document.querySelector("body");
    if (root === null) throw new Error("no body");
    const { blocks, cut } = readBlocks(root, { url: PAGE_URL, limits: { ...DEFAULT_LIMITS, ...limits } });
    return { blocks: blocks.map(({ text }) => text), cut };
  };

  test("are those a capture is checked by", () =>
    expect(DEFAULT_LIMITS).toMatchObject({
      text: MAX_TEXT_LENGTH,
      blocks: MAX_BLOCKS,
      block: MAX_BLOCK_LENGTH,
    }));
  test("a page within them is not cut", () =>
    expect(cutAt("<p>a</p><p>b</p>", { blocks: 2 })).toEqual({ blocks: ["a", "b"], cut: false }));
  test("too many blocks", () =>
    expect(cutAt("<p>a</p><p>b</p><p>c</p>", { blocks: 2 })).toEqual({ blocks: ["a", "b"], cut: true }));
  test("too much text", () =>
    expect(cutAt("<p>aaaa</p><p>bbbb</p><p>cccc</p>", { text: 6 })).toEqual({
      blocks: ["aaaa", "bbbb"],
      cut: true,
    }));
  test("a table with too many rows is cut, the text below it read", () => {
    const rows = (...names: string[]): string =>
      `<table>${names.map((name) => `<tr><td><p>${name}</p></td><td>1</td></tr>`).join("")}</table>`;
    expect(cutAt(`${rows("a", "b", "c")}<p>d</p>`, { rows: 2 })).toEqual({
      blocks: ["a\t1", "b\t1", "d"],
      cut: true,
    });
    expect(cutAt(`${rows("a", "b")}${rows("c")}`, { rows: 2 })).toEqual({
      blocks: ["a\t1", "b\t1", "c\t1"],
      cut: false,
    });
  });
  test("a block too long is split", () =>
    expect(cutAt("<p>aaaabbbbcc</p>", { block: 4 })).toEqual({ blocks: ["aaaa", "bbbb", "cc"], cut: false }));
});

test("ten thousand levels of nesting", () => {
  blocks(`${"<div>".repeat(10_000)}текст`, ["paragraph: текст"]);
  blocks(`${"<table><tr><td>".repeat(2_000)}текст`, ["paragraph: текст"]);
});
