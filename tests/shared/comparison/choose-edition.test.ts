import { describe, expect, test } from "vitest";
import { chooseEdition } from "../../../shared/comparison/choose-edition.ts";
import { page } from "./copies.ts";

const PLAIN = [
  "= Настоящая программа устанавливает порядок ухода за дорогами",
  "= Заказчиком выступает комитет дорог",
];

describe("which edition", () => {
  const first = page({ lines: [...PLAIN, "= Осмотр мостов проводится каждую осень силами областных служб"] });
  const second = page({ lines: [...PLAIN, "= Осмотр мостов проводится каждую весну силами районных служб"] });
  test("the one whose own paragraphs the copy has", () => {
    const copy = page({
      lines: [PLAIN[0] ?? "", "= Осмотр мостов проводится каждую весну силами районных служб"],
    });
    expect(chooseEdition(copy, [first, second])).toBe(1);
  });
  test("typography does not hide it", () => {
    const copy = page({ lines: ["= 1) осмотр мостов  проводится каждую осень силами областных служб;"] });
    expect(chooseEdition(copy, [first, second])).toBe(0);
  });
  test("unknown without a telling paragraph", () =>
    expect(chooseEdition(page({ lines: PLAIN }), [first, second])).toBeUndefined());
});
