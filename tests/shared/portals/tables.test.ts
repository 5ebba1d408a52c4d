import { describe, expect, test } from "vitest";
import { readMarkup } from "./read-markup.ts";

/** Rows as "0:text 1+2:text"; "…" is a continued cell, "#" marks a header row. */
function rows(markup: string): string[] {
  return readMarkup(markup)
    .filter(({ kind }) => kind === "row")
    .map(({ text, cells, header }) => {
      const drawn = (cells ?? []).map(({ from, to, column, width, continued }) => {
        const words = continued ? "…" : text.slice(from, to).replace(/\n/gu, "¶");
        return `${column}${width > 1 ? `+${width}` : ""}:${words}`;
      });
      return `${header ? "# " : ""}${drawn.join(" ")}`;
    });
}

const table = (...lines: readonly string[]): string =>
  `<table>${lines.map((cells) => `<tr>${cells}</tr>`).join("")}</table>`;

describe("grid", () => {
  test("plain cells, nested paragraphs, empty cell", () =>
    expect(rows(table("<td><p>a</p>\n<p>b</p></td><td><br>\n</td><td>c</td>"))).toEqual(["0:a¶b 1: 2:c"]));
  test("colspan and rowspan", () =>
    expect(rows(table('<td rowspan="2">a</td><td colspan="2">b</td>', "<td>c</td><td>d</td>"))).toEqual([
      "0:a 1+2:b",
      "0:… 1:c 2:d",
    ]));
  test("a rowspan that overshoots the table", () =>
    expect(rows(table('<td rowspan="35">a</td><td>b</td>', "<td>c</td><td>d</td>"))).toEqual([
      "0:a 1:b",
      "0:… 1:c 2:d",
    ]));
  test("a rowspan ends with its row group", () =>
    expect(
      rows(
        '<table><tbody><tr><td rowspan="9">a</td><td>b</td></tr></tbody><tbody><tr><td>c</td><td>d</td></tr></tbody></table>',
      ),
    ).toEqual(["0:a 1:b", "0:c 1:d"]));
  test("rowspan 0 goes to the end of the group", () =>
    expect(rows(table('<td>a</td><td rowspan="0">b</td>', "<td>c</td>", "<td>d</td>"))).toEqual([
      "0:a 1:b",
      "0:c 1:…",
      "0:d 1:…",
    ]));
  test("nonsense spans count as one", () =>
    expect(rows(table('<td colspan="-3" rowspan="x">a</td><td colspan="0">b</td>'))).toEqual(["0:a 1:b"]));
  test("an implied tbody changes nothing", () =>
    expect(rows("<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>")).toEqual(
      rows("<table><tr><td>a</td><td>b</td></tr></table>"),
    ));
  test("tables are numbered", () =>
    expect(
      readMarkup(`${table("<td>a</td><td>b</td>")}${table("<td>c</td><td>d</td>")}`).map((row) => row.table),
    ).toEqual([0, 1]));
});

describe("tables that only place things", () => {
  const kinds = (markup: string): string[] => readMarkup(markup).map(({ kind, text }) => `${kind}: ${text}`);

  test("approved by, at the right edge", () =>
    expect(kinds(table("<td>&nbsp;</td><td>УТВЕРЖДЕН<br>Указом</td>"))).toEqual([
      "paragraph: УТВЕРЖДЕН\nУказом",
    ]));
  test("one column", () =>
    expect(kinds(table("<td><p>a</p></td>", "<td><p>b</p><p>c</p></td>"))).toEqual([
      "paragraph: a",
      "paragraph: b",
      "paragraph: c",
    ]));
  test("a page inside a table", () =>
    expect(kinds(table(`<td>меню</td><td><p>a</p>${table("<td>b</td><td>c</td>")}</td>`))).toEqual([
      "paragraph: меню",
      "paragraph: a",
      "row: b\tc",
    ]));
  test("a table inside a cell of a table of data", () =>
    expect(
      kinds(
        table(
          "<td>a</td><td>b</td>",
          "<td>c</td><td>d</td>",
          `<td>e</td><td>f:${table("<td>1</td><td>2</td>")}</td>`,
        ),
      ).at(-1),
    ).toBe("row: e\tf:\n1 2"));
});

describe("header rows", () => {
  test("th", () =>
    expect(rows(table("<th>Показатель</th><th>План</th>", "<td>a</td><td>1</td>"))[0]).toMatch(/^#/u));
  test("thead", () =>
    expect(
      rows(
        "<table><thead><tr><td>x</td><td>y</td></tr></thead><tbody><tr><td>a</td><td>1</td></tr></tbody></table>",
      ),
    ).toEqual(["# 0:x 1:y", "0:a 1:1"]));
  test("ordinary cells with years, and the title row above them", () =>
    expect(
      rows(
        table(
          '<td rowspan="2">№</td><td rowspan="2">Показатель</td><td colspan="2">Значения</td>',
          "<td>2020 год</td><td>2021 год (план)</td>",
          "<td>1</td><td>Доля</td><td>10</td><td>12</td>",
        ),
      ).map((row) => row.startsWith("#")),
    ).toEqual([true, true, false]));
  test("column numbers under a header", () =>
    expect(
      rows(table("<th>№</th><th>Область</th>", "<td>1</td><td>2</td>", "<td>1</td><td>Абай</td>")).map(
        (row) => row.startsWith("#"),
      ),
    ).toEqual([true, true, false]));
  test("column numbers under an ordinary row", () =>
    expect(
      rows(table("<td>Область</td><td>Размер</td>", "<td>1</td><td>2</td>", "<td>Абай</td><td>0,8</td>")).map(
        (row) => row.startsWith("#"),
      ),
    ).toEqual([true, true, false]));
  const headers = (...lines: readonly string[]): boolean[] =>
    rows(table(...lines)).map((row) => row.startsWith("#"));
  const cells = (...texts: readonly string[]): string => texts.map((text) => `<td>${text}</td>`).join("");
  const GROUP = '<td>Период (i)</td><td colspan="4">Убытки по периодам (j)</td>';

  test("a group and the labels under it", () =>
    expect(
      headers(GROUP, cells("Периодичность", "1", "…", "n-1", "n"), cells("1", "х", "", "х", "х")),
    ).toEqual([true, true, false]));
  test("a group and labels under it, the first column over both rows", () =>
    expect(
      headers(
        '<td rowspan="2">Период (i)</td><td colspan="4">Убытки (j)</td>',
        cells("1", "…", "n-1", "n"),
        cells("1", "S(1,1)=Х (1,1)", "…", "х", "х"),
      ),
    ).toEqual([true, true, false]));
  test("a group whose labels leave the first cell empty", () =>
    expect(headers(GROUP, cells("", "1", "2", "…", "n"), cells("1", "", "", "", "х"))).toEqual([
      true,
      true,
      false,
    ]));
  test("a group over plan and fact", () =>
    expect(
      headers(
        '<td rowspan="2">Показатель</td><td colspan="2">2024 год</td><td colspan="2">2025 год</td>',
        cells("факт", "план", "факт", "план"),
        cells("Доля складов, %", "10", "12", "13", "14"),
      ),
    ).toEqual([true, true, false]));
  test("values under a group are no labels", () =>
    expect(headers('<td>Показатель</td><td colspan="2">План</td>', cells("Доля, %", "10", "12"))[1]).toBe(
      false,
    ));
  test("column numbers with formulas, the first cell empty", () =>
    expect(
      headers(
        cells("Период", "Премии", "Коэффициент", "Ожидаемые убытки"),
        cells("", "1", "2", "3=1*2"),
        cells("1", "", "", ""),
      ),
    ).toEqual([true, true, false]));
  test("labels over numbered rows", () =>
    expect(
      headers(
        cells("Период (i)", "Коэффициенты g(j)"),
        cells("1", "1"),
        cells("2", "g(n-1)"),
        cells("3", "g(n-2)"),
      ),
    ).toEqual([true, false, false, false]));
  test("an ordinary first row over numbered clauses is a row", () =>
    expect(
      headers(cells("Склад построен в 2019 году за 40 млн.", "да"), cells("1", "а"), cells("2", "б"))[0],
    ).toBe(false));
  test("an answer to tick beside a wide question is not a group", () =>
    expect(
      headers(
        '<td colspan="4">об отсутствии замечаний</td><td>☐</td>',
        '<td colspan="4">о наличии замечаний</td><td>☐</td>',
        cells("№", "Номер", "Редакция", "Замечание", "Срок"),
      ),
    ).toEqual([false, false, false]));
  test("the row label of a passport is not a header", () =>
    expect(
      rows(table("<td>Наименование</td><td>Программа</td>", "<td>Срок</td><td>2017–2021 годы</td>")).some(
        (row) => row.startsWith("#"),
      ),
    ).toBe(false));
  test("a signature is not a header", () =>
    expect(rows(table("<td><b>Министр</b></td><td><b>А. Б.</b></td>"))).toEqual(["0:Министр 1:А. Б."]));
});
