import { describe, expect, test } from "vitest";
import { parseHtml } from "../../api/parse-html.ts";

describe("a document with one root, whatever the markup", () => {
  const body = (html: string): string => {
    const document = parseHtml(html);
    expect(document.documentElement.localName).toBe("html");
    return document.documentElement.querySelector("body")?.innerHTML ?? "no body";
  };

  test.each([
    ["several elements", "<p>a</p><p>b</p>", "<p>a</p><p>b</p>"],
    ["text alone", "a", "a"],
    ["nothing", "", ""],
    ["text between elements", "a<b>c</b>d", "a<b>c</b>d"],
    ["a doctype and no html", "<!doctype html><p>a<p>b", "<p>a</p><p>b</p>"],
    ["text after the end", "<html><body><p>a</p></body></html>\n<p>b</p>", "<p>a</p><p>b</p>"],
    ["text before the beginning", "<p>a</p>b<html><body><p>c</p></body></html>", "<p>a</p>b<p>c</p>"],
    ["a whole page", "<html><head></head><body><p>a</p></body></html>\n", "<p>a</p>"],
  ])("%s", (_what, html, expected) => expect(body(html)).toBe(expected));

  test("html without a body", () =>
    expect(parseHtml('<html lang="kk"><p>a</p></html>').documentElement.outerHTML).toBe(
      '<html lang="kk"><p>a</p></html>',
    ));
  test("the language of the page's own root stays", () =>
    expect(parseHtml('<p>a</p><html lang="kk"></html>').documentElement.getAttribute("lang")).toBe("kk"));
});

describe("a page nested deeper than any", () => {
  test("is refused with a reason", () =>
    expect(() => parseHtml("<b>a".repeat(200_000))).toThrow(
      expect.objectContaining({ code: "too-large" }) as Error,
    ));
  test("is told by what stays open, not by how much there is", () => {
    const list = `<ul>${"<li>a".repeat(5)}</ul><dl>${"<dt>a<dd>b".repeat(5)}</dl>`;
    const table = `<table>${"<tr><td>a<td>b<tr><th>c<th>d".repeat(5)}</table>`;
    const flat = `<b>a</b><br><p>a<p>b<img>${list}${table}<i>x<script>if (a<b) {}</script></i>`.repeat(1_000);
    expect(parseHtml(`<div>${flat}</div>`).querySelectorAll("b")).toHaveLength(1_000);
  });
  test.each([
    ["list items that hold cells", "<li>a<td>b".repeat(10_001)],
    ["end tags of other elements", "<i>a</b>".repeat(20_001)],
    ["end tags before the start tags", `${"</b>".repeat(30_000)}${"<b>".repeat(20_001)}`],
  ])("%s leave all open", (_what, html) =>
    expect(() => parseHtml(html)).toThrow(expect.objectContaining({ code: "too-large" }) as Error),
  );
});

describe("an element with more classes than any", () => {
  const withClasses = (count: number) => parseHtml(`<p class="${"a b ".repeat(count / 2)}">text</p>`);
  test("is refused with a reason", () =>
    expect(() => withClasses(400_000)).toThrow(expect.objectContaining({ code: "too-large" }) as Error));
  test("a thousand are read", () => expect(withClasses(1_000).querySelector("p")?.textContent).toBe("text"));
});
