import { expect, test } from "vitest";
import { shortenTables } from "../../api/long-tables.ts";
import { parsePage } from "../../api/parse.ts";

const row = (name: string): string => `<tr><td>${name}</td><td>1</td></tr>`;
const rows = (count: number, name = "a"): string => row(name).repeat(count);
const table = (content: string): string => `<table class="x">${content}</table>`;
const countRows = (html: string): number => html.match(/<tr>/gu)?.length ?? 0;

test("a table within the limit stays as it is", () => {
  const html = `<p>x</p>${table(rows(50))}<p>y</p>`;
  expect(shortenTables(html, 40)).toBe(html);
});
test("more rows than are read stay, the others go, the text below stays", () => {
  const html = shortenTables(`<p>x</p>${table(rows(1_000))}<p>y</p>`, 40);
  expect(countRows(html)).toBeGreaterThan(41);
  expect(countRows(html)).toBeLessThan(200);
  expect(html).toMatch(/^<p>x<\/p><table class="x"><tr>.*<\/tr><\/table><p>y<\/p>$/u);
});
test("each table has rows of its own, one inside another too", () => {
  expect(countRows(shortenTables(table(rows(100)).repeat(30), 90))).toBe(3_000);
  const nested = table(`<tr><td>${table(rows(1_000, "in"))}</td><td>b</td></tr>${rows(20)}`);
  const html = shortenTables(nested, 40);
  expect(html.match(/>a</gu)).toHaveLength(20);
  expect(html.match(/>in</gu)?.length).toBeLessThan(200);
});
test("a long table inside rows that go goes with them", () => {
  const html = shortenTables(
    `${table(`${rows(500)}<tr><td>${table(rows(500, "in"))}</td><td>c</td></tr>`)}<p>y</p>`,
    40,
  );
  expect(html).not.toContain(">in<");
  expect(html).toMatch(/<\/table><p>y<\/p>$/u);
});
test("lines of a text in a frame are no rows", () =>
  expect(countRows(shortenTables(table("<tr><td>строка</td></tr>".repeat(1_000)), 40))).toBe(1_000));
test("tables that are never closed or opened change nothing", () => {
  const html = `</table>${rows(300)}<table>${rows(300)}`;
  expect(shortenTables(html, 40)).toBe(html);
});

test("a page whose table is cut says so, and its end is read", () => {
  const html = `<html><body><div class="container_gamma text"><article><h3>План развития дорог</h3>
    ${table(rows(25_000))}<p>Целью Плана является развитие дорог области.</p></article></div></body></html>`;
  const { capture, cut } = parsePage(html, "https://adilet.zan.kz/rus/docs/P2500000001");
  expect(cut).toBe(true);
  expect(capture.blocks.filter(({ kind }) => kind === "row")).toHaveLength(20_000);
  expect(capture.blocks.at(-1)?.text).toBe("Целью Плана является развитие дорог области.");
});
