import { describe, expect, test } from "vitest";
import { compare } from "../../../shared/comparison/compare.ts";
import { bareWords } from "../../../shared/comparison/running-words.ts";
import { textPage } from "./text-page.ts";

const ACT = { form: "resolution", date: "2019-03-05", number: "101" } as const;
const LINES = [
  "# Программа развития паромных переправ",
  "Паромные переправы соединяют берега рек, у которых нет мостов.",
  "Цель Программы: устойчивая работа паромных переправ и причалов.",
  "Целевые индикаторы:",
  "1) количество новых паромов составит 480 единиц;",
  "2) износ причалов не превысит 9 %.",
];

/** Codes that the register's reader is told of a page of the same act. */
const codes = (a: readonly string[], b: readonly string[]) =>
  compare(
    textPage({ portal: "govkz", language: "ru", act: ACT, lines: a }),
    textPage({ portal: "adilet", language: "ru", act: ACT, lines: b }),
  ).findings.map(({ code }) => code);

/** Every paragraph cut into lines of at most so many characters. */
const wrap = (lines: readonly string[], width: number) =>
  lines.flatMap((line) =>
    line.startsWith("#") ? [line] : (line.match(new RegExp(`.{1,${width}}(?:\\s|$)`, "gu")) ?? []),
  );

describe("sentences cut into lines", () => {
  for (const width of [34, 44, 60]) {
    test(`at ${width} characters, there`, () => expect(codes(LINES, wrap(LINES, width))).toEqual([]));
    test(`at ${width} characters, here`, () => expect(codes(wrap(LINES, width), LINES)).toEqual([]));
  }
  test("another number is still told", () =>
    expect(
      codes(
        wrap(LINES, 60),
        LINES.map((line) => line.replace("9 %", "7 %")),
      ),
    ).toContain("value-differs"));
});

test("a number and what it counts are two words", () =>
  expect(bareWords("1) составит 480 единиц;")).toBe("составит 480 единиц"));
