import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { toExcerpt, toRow } from "../../../api/excerpts/excerpt-row.ts";
import { printExcerpts } from "../../../api/excerpts/export.ts";
import { toBibtex } from "../../../api/excerpts/export-bibtex.ts";
import { CSV_HEAD, toCsv } from "../../../api/excerpts/export-csv.ts";
import { toMarkdown } from "../../../api/excerpts/export-markdown.ts";
import { type Excerpt, NewExcerptSchema } from "../../../shared/contract/excerpt.ts";
import { sampleExcerpt } from "./sample-excerpts.ts";

const excerpt = (change: Parameters<typeof sampleExcerpt>[0] = {}): Excerpt =>
  toExcerpt(toRow("a", v.parse(NewExcerptSchema, sampleExcerpt(change)), new Date("2026-11-21T12:00:00Z")));
const quoted = (exact: string) => excerpt({ quote: { exact } });

describe("citation", () => {
  const cites = (change: Parameters<typeof sampleExcerpt>[0], expected: string) =>
    expect(excerpt(change).citation).toContain(expected);
  test("Kazakh", () => cites({ language: "kk" }, "Қаулы 13.11.2018 № 746"));
  test("English", () => cites({ language: "en" }, "Resolution of 2018-11-13 № 746"));
  test("of a hash-routed page the address stays whole", () =>
    cites(
      { url: "https://zan.gov.kz/client/#!/doc/118837/rus" },
      "https://zan.gov.kz/client/#!/doc/118837/rus (",
    ));
  test("an act known by ID alone", () => cites({ act: { id: "P1800000746" } }, "P1800000746; редакция"));
  test("an act nobody knows", () =>
    expect(excerpt({ act: {}, edition: {} }).citation).not.toMatch(/^;|null|undefined/u));
});

describe("csv", () => {
  const cell = (text: string) => toCsv(quoted(text)).split(",")[1];
  test("columns and cells are equally many", () => {
    const plain = excerpt({ tags: ["a"], quote: { exact: "b" }, act: { id: "P1800000746" } });
    expect(toCsv({ ...plain, citation: "c" }).split(",")).toHaveLength(CSV_HEAD.split(",").length);
  });
  test("quotes are doubled", () => expect(cell('«доля" 9')).toBe('"«доля"" 9"'));
  for (const start of ["=", "+", "-", "@", "\t=", " =", "\r="])
    test(`a cell that begins with ${JSON.stringify(start)} is no formula`, () =>
      expect(cell(`${start}cmd|'/c calc'!A1`)).toMatch(/^"?'/u));
  test("a line break stays inside its cell", () => expect(cell("a\nb")).toBe('"a\nb"'));
});

describe("markdown", () => {
  test("the passage is a quotation with its source", () => {
    const text = toMarkdown(excerpt());
    expect(text).toContain("> уровень безработицы не превысит 4,8 %");
    expect(text).toContain("(<https://adilet.zan.kz/rus/docs/P1800000746#z12>)");
  });
  for (const hostile of [
    "<script>alert(1)</script>",
    "[a](javascript:alert(1))",
    "![x](http://evil)",
    "# a",
    "1. a",
    "- a",
  ])
    test(`a page's text stays text: ${hostile}`, () => {
      const text = toMarkdown(excerpt({ quote: { exact: hostile }, note: hostile }));
      expect(text).not.toContain(`> ${hostile}`);
      expect(text).not.toContain(`\n${hostile}`);
    });
});

describe("bibtex", () => {
  test("fields that bibliographies need", () => {
    const text = toBibtex(excerpt());
    expect(text).toMatch(/^@misc\{sverka-[0-9a-f]{12},\n/u);
    for (const field of [
      "date = {2018-11-13}",
      "year = {2018}",
      "number = {746}",
      "urldate = {2026-11-21}",
      "language = {russian}",
      "annote = {уровень безработицы не превысит 4,8 \\%}",
    ])
      expect(text).toContain(field);
  });
  test("nothing a page holds closes a field or is a command", () => {
    const text = toBibtex(quoted("}, author = {me} \\input{/etc/passwd} 5 % $x$"));
    expect(text).not.toMatch(/\\input\{/u);
    let depth = 0;
    for (const [bracket] of text.matchAll(/(?<!\\)[{}]/gu)) {
      depth += bracket === "{" ? 1 : -1;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  });
});

test("a file of many pages is one document", async () => {
  async function* pages() {
    yield [quoted("a")];
    yield [quoted("b"), quoted("c")];
    yield [];
  }
  let text = "";
  for await (const piece of printExcerpts("json", pages())) text += piece;
  expect(JSON.parse(text).excerpts).toHaveLength(3);
});
