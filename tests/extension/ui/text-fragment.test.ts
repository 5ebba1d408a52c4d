import { expect, test } from "vitest";
import { buildTextFragment } from "../../../extension/ui/text-fragment.ts";

const names = (passage: string, expected: string) => {
  const fragment = buildTextFragment(passage);
  expect(fragment.startsWith("#:~:text=")).toBe(true);
  const [start = "", end] = fragment.slice("#:~:text=".length).split(",");
  expect(
    [start, end]
      .filter((part) => part !== undefined)
      .map(decodeURIComponent)
      .join(" … "),
  ).toBe(expected);
};

test("a short passage is named whole", () => names("доля составит 9,0 %", "доля составит 9,0 %"));
test("white space is what the browser sees", () => names("доля   составит\u00a09 %", "доля составит 9 %"));
test("a long passage is named by its ends", () =>
  names(
    `один два три четыре пять шесть ${"слово ".repeat(60)}а б в г д е`,
    "один два три четыре пять шесть … а б в г д е",
  ));
test("a passage across lines is named by its ends", () =>
  names("первая строка\nвторая строка", "первая строка … вторая строка"));
test("cells are borders too", () => names("доля\t%\t9,0", "доля … 9,0"));

test("the directive's own signs are encoded", () => {
  expect(buildTextFragment("шаг-за-шагом, а & б")).not.toMatch(/[-,&]./u);
  expect(buildTextFragment("a-b,c&d")).toBe("#:~:text=a%2Db%2Cc%26d");
});
test("half a character does not throw", () => expect(buildTextFragment("а\ud800б")).toContain("%EF%BF%BD"));
test("nothing to name gives nothing", () => expect(buildTextFragment(" \n\t ")).toBe(""));
