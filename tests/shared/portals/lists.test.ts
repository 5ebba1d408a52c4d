import { expect, test } from "vitest";
import { readMarkup } from "./read-markup.ts";

function items(markup: string, expected: readonly string[]): void {
  const read = readMarkup(markup).map(
    ({ kind, marker, text }) => `${kind === "item" ? "" : `${kind} `}${marker ?? "-"} ${text}`,
  );
  expect(read).toEqual(expected);
}

test("numbers", () => items("<ol><li>a<li>b</ol>", ["1. a", "2. b"]));
test("start", () => items('<ol start="3"><li>a</li><li>b</li></ol>', ["3. a", "4. b"]));
test("value", () => items('<ol><li value="7">a</li><li>b</li></ol>', ["7. a", "8. b"]));
test("reversed", () => items("<ol reversed><li>a</li><li>b</li></ol>", ["2. a", "1. b"]));
test("letters", () => items('<ol type="a" start="26"><li>a</li><li>b</li></ol>', ["z. a", "aa. b"]));
test("Roman numerals", () => items('<ol type="I" start="4"><li>a</li></ol>', ["IV. a"]));
test("list style wins over type", () =>
  items('<ol type="1" style="list-style-type: lower-roman"><li>a</li></ol>', ["i. a"]));
test("no marker", () =>
  items('<ul><li>a</li></ul><ol style="list-style: none"><li>b</li></ol>', ["- a", "- b"]));
test("an item with a style of its own", () =>
  items('<ol><li style="list-style: none">a</li><li type="a">b</li></ol>', ["- a", "b. b"]));
test("nested", () =>
  items("<ol><li>a<ol type='a'><li>b</li></ol></li><li>c</li></ol>", ["1. a", "a. b", "2. c"]));
test("only the first paragraph of an item is the item", () =>
  items("<ol><li><p>a</p><p>b</p></li></ol>", ["1. a", "paragraph - b"]));
test("a list inside a cell keeps its lines", () =>
  items("<table><tr><td>a</td><td><ol><li>b</li><li>c</li></ol></td></tr></table>", ["row - a\tb\nc"]));
test("nonsense numbers", () => items('<ol start="1e9" type="q"><li value="x">a</li></ol>', ["1. a"]));
