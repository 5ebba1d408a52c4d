import { describe, expect, test } from "vitest";
import type { Language } from "../../../shared/text/language.ts";
import { stem, stemsOf } from "../../../shared/text/stems.ts";
import { linesOf, MERGED } from "./word-forms.ts";
import { APART } from "./words-apart.ts";

const LANGUAGES: Language[] = ["ru", "kk", "en"];

describe.each(LANGUAGES)("forms of one word share a stem, %s", (language) => {
  test.each(linesOf(MERGED[language]))("%s", (line) => {
    const stems = line.split(" ").map((word) => stem(word, language));
    expect(new Set(stems).size, stems.join(" ")).toBe(1);
  });
});

describe.each(LANGUAGES)("different words keep apart, %s", (language) => {
  test.each(linesOf(APART[language]))("%s", (line) => {
    const words = line.split(" ");
    const stems = words.map((word) => stem(word, language));
    expect(new Set(stems).size, stems.join(" ")).toBe(words.length);
  });
});

test.each(LANGUAGES)("the lists hold at least 50 pairs, %s", (language) => {
  const lines = [...linesOf(MERGED[language]), ...linesOf(APART[language])];
  const pairs = lines.map((line) => line.split(" ").length).map((count) => (count * (count - 1)) / 2);
  expect(pairs.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(50);
});

describe("a stem", () => {
  test.each(linesOf(MERGED.kk))("of a Kazakh stem is itself: %s", (line) => {
    for (const word of line.split(" ")) expect(stem(stem(word, "kk"), "kk")).toBe(stem(word, "kk"));
  });
  test("does not hear case, ё and homoglyphs", () => {
    expect(stem("МОЛОДЁЖЬ", "ru")).toBe(stem("молодежи", "ru"));
    expect(stem("бiлiмiн", "kk")).toBe(stem("білім", "kk"));
    expect(stem("Yлесі", "kk")).toBe(stem("үлес", "kk"));
  });
  test("of nothing is nothing", () => expect(stem("", "ru")).toBe(""));
  test("of a Latin abbreviation in a Russian text is the abbreviation", () =>
    expect(stem("PISA", "ru")).toBe("pisa"));
});

describe("stems of a text", () => {
  const stems = (text: string, language: Language) => stemsOf(text, language).join(" ");
  test("leave out stop words, numbers and marks", () =>
    expect(stems("доля школ и лицеев в составе (2021) – 10,2 %", "ru")).toBe(
      ["доля", "школ", "лицей", "состав"].map((word) => stem(word, "ru")).join(" "),
    ));
  test("keep negation, ru", () => expect(stems("не превысит", "ru")).not.toBe(stems("превысит", "ru")));
  test("keep absence, ru", () => expect(stems("без учета", "ru")).not.toBe(stems("с учетом", "ru")));
  test("keep bounds, ru", () => expect(stems("до 20 %", "ru")).not.toBe(stems("20 %", "ru")));
  test("keep negation, kk", () => expect(stems("көп емес", "kk")).not.toBe(stems("көп", "kk")));
  test("keep bounds, kk", () => expect(stems("20 %-ға дейін", "kk")).not.toBe(stems("20 %-ға", "kk")));
  test("keep negation, en", () =>
    expect(stems("will not exceed", "en")).not.toBe(stems("will exceed", "en")));
  test("are the same for other inflection and order-free typography", () =>
    expect(stems("доля непродуктивно занятых среди самозанятых", "ru")).toBe(
      stems("Долю непродуктивно занятых среди самозанятых;", "ru"),
    ));
  test("keep repeats, in order", () =>
    expect(stems("мектеп, бала, мектеп", "kk")).toBe("мектеп бала мектеп"));
});
