import { describe, expect, test } from "vitest";
import { findAttachments } from "../../../shared/portals/attachments.ts";
import { parsePage } from "../../corpus/read-corpus.ts";

const BASE = new URL("https://www.gov.kz/memleket/entities/trade/documents/details/1?lang=ru");

/** Names of the files that a page's links lead to. */
const names = (body: string): string[] =>
  findAttachments(parsePage(`<html><body>${body}</body></html>`), BASE).map(({ href }) =>
    href.replace("https://www.gov.kz/uploads/", ""),
  );

describe("files that a page links", () => {
  test("by their ending or their folder, each once, in page order", () =>
    expect(
      names(
        '<a href="/uploads/b.PDF">б</a><p><a href="/uploads/a">а</a></p><a href="/uploads/b.PDF#2">б</a><a href="/news/1">н</a>',
      ),
    ).toEqual(["b.PDF", "a"]));
  test("not those of the portal's frame, unless the page links them too", () => {
    const file = '<a href="/uploads/rules.pdf">Правила</a>';
    expect(names(`<header><div><ul><li>${file}</li></ul></div></header>`)).toEqual([]);
    expect(names(`<nav>${file}</nav><div>${file}</div><footer>${file}</footer>`)).toEqual(["rules.pdf"]);
  });
  test("no address of a script, none that cannot be read", () =>
    expect(
      names(
        '<a href="javascript:/uploads/a.pdf">а</a><a href="data:a.pdf">а</a><a href="http://[/a.pdf">а</a>',
      ),
    ).toEqual([]));
  test("thousands of links in each other", () => {
    const links = Array.from({ length: 3_000 }, (_, index) => `<a href="/uploads/${index}.pdf">`).join("");
    expect(names(`<header>${links}</header>`)).toEqual([]);
    expect(names(links)).toHaveLength(200);
  });
  test("without words a file is called by its name", () => {
    const document = parsePage('<a href="/uploads/1/plan.pdf"><img src="a.png"></a>');
    expect(findAttachments(document, BASE)).toEqual([
      { href: "https://www.gov.kz/uploads/1/plan.pdf", title: "plan.pdf" },
    ]);
  });
});
