import { describe, expect, test } from "vitest";
import { areComparable, compareTexts, isOtherEdition } from "../../../shared/comparison/text-likeness.ts";
import { page } from "./copies.ts";

const PLAIN = [
  "= Настоящая программа устанавливает порядок ухода за дорогами",
  "= Заказчиком выступает комитет дорог",
];

describe("how much two copies share", () => {
  test("full texts are comparable", () => {
    const likeness = compareTexts(page({ lines: PLAIN }), page({ lines: PLAIN }));
    expect([areComparable(likeness), isOtherEdition(likeness)]).toEqual([true, false]);
  });
  test("one long paragraph may be all that an amendment edited", () => {
    const grant = (sum: string) =>
      `= Определить размер сертификата на покупку жилья работникам школ, больниц и музеев города в ${sum} тенге.`;
    const likeness = compareTexts(
      page({
        lines: [
          grant("1 000 000"),
          "= Решение вводится в действие по истечении десяти дней со дня опубликования.",
        ],
      }),
      page({
        lines: [
          grant("1 500 000"),
          "= Решение вводится в действие по истечении десяти дней со дня опубликования.",
        ],
      }),
    );
    expect(likeness.equalA).toBeLessThan(0.5);
    expect(isOtherEdition(likeness)).toBe(true);
  });
  test("a fragment is not", () =>
    expect(
      areComparable(
        compareTexts(
          page({ lines: PLAIN.slice(0, 1) }),
          page({ lines: [...PLAIN, ...PLAIN.map((line) => `${line} и мостами области`)] }),
        ),
      ),
    ).toBe(false));
});
