import { describe, expect, test } from "vitest";
import { findMainText } from "../../../shared/portals/main-text.ts";
import { findArticle } from "../../../shared/portals/readability.ts";
import { parsePage } from "../../corpus/read-corpus.ts";

const SENTENCE = "Программа помогает людям найти работу, освоить профессию и открыть своё дело. ";
const TEXT = `<p>${SENTENCE.repeat(4)}</p>`.repeat(4);
const MENU = `<nav><ul>${'<li><a href="/a">Раздел сайта</a></li>'.repeat(20)}</ul></nav>`;
const SIDE = `<div class="side">${'<p><a href="/b">Другая новость</a></p>'.repeat(10)}</div>`;

/** Id of the element found in a page with this body. */
function mainOf(body: string): string | undefined {
  const document = parsePage(
    `<!doctype html><html><head><title>t</title></head><body>${MENU}${body}</body></html>`,
  );
  return findMainText(document, findArticle)?.id;
}

describe("finds the element of the article", () => {
  test("among menus and side blocks", () =>
    expect(mainOf(`<div><div id="x">${TEXT}</div>${SIDE}</div><footer><p>${SENTENCE}</p></footer>`)).toBe(
      "x",
    ));
  test("with a table that stands beside the paragraphs", () =>
    expect(
      mainOf(
        `<div>${SIDE}<div id="x"><div>${TEXT}</div><table><tr><td>Цель</td><td>Рост</td></tr></table></div></div>`,
      ),
    ).toBe("x"));
  test("when a table is all there is", () =>
    expect(
      mainOf(
        `<div>${SIDE}<div id="x"><table id="t">${`<tr><td>Показатель</td><td>${SENTENCE}</td></tr>`.repeat(20)}</table></div></div>`,
      ),
    ).toBe("x"));
  test("when Readability draws its page anew to find it", () =>
    expect(mainOf(`<div class="sidebar" id="x"><p>${SENTENCE.repeat(3)}</p></div>`)).toBe("x"));
  test("on a page nested too deep for Readability", () =>
    expect(mainOf(`${SIDE}${"<div>".repeat(5_000)}<div id="x">${TEXT}</div>`)).toBe("x"));
});

test("Readability gets nothing that HTML writes as a reference, and the page keeps it", () => {
  const document = parsePage(
    `<!doctype html><body><div id="x"><p>A&nbsp;&amp;&lt;B&gt; ${SENTENCE}</p></div></body>`,
  );
  const given: string[] = [];
  const found = findMainText(document, (copy) => {
    given.push(copy.body.innerHTML);
    return copy.body;
  });
  expect(given.join()).toContain("<p>A   B ");
  expect(given.join()).not.toContain("&");
  expect(found?.textContent).toContain("A\u00a0&<B>");
});

test("a page without text has none", () => {
  expect(
    findMainText(
      parsePage(
        '<html><head><title>t</title></head><body><div id="app"></div><noscript>Включите</noscript></body></html>',
      ),
      findArticle,
    ),
  ).toBeUndefined();
  expect(findMainText(parsePage("<!-- -->"), findArticle)).toBeUndefined();
});
