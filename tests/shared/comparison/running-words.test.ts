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

describe("a list run together", () => {
  const items = [
    "создать 24200 рабочих мест (2005 год - 7900, 2006 - 8200, 2007 - 8100), сохранить действующие;",
    "помочь в поиске работы 22760 безработным, в том числе: 2005 год - 7500 человек, 2006 - 7560 человек, 2007 - 7700 человек;",
    "обучить 3720 безработных, в том числе: 2005 год - 1250 человек, 2006 - 1230 человек, 2007 - 1240 человек.",
  ];
  const head = ["# Программа занятости на 2005-2007 годы", "# Ожидаемые результаты"];
  const lead = "За счет реализации Программы предусматривается:";
  const apart = [...head, lead, ...items];
  const together = [...head, [lead, ...items].join(" ")];
  test("says the same, here", () => expect(codes(together, apart)).toEqual([]));
  test("says the same, there", () => expect(codes(apart, together)).toEqual([]));
  test("another number is still told", () => {
    const changed = apart.map((line) => line.replace("3720", "3270"));
    expect(codes(together, changed)).not.toEqual([]);
    expect(codes(changed, together)).not.toEqual([]);
  });
});
