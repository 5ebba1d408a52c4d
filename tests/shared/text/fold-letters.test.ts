import fc from "fast-check";
import { expect, test } from "vitest";
import { foldLetters } from "../../../shared/text/fold-letters.ts";

test("lower case, ё, dashes, spaces and look-alikes", () => {
  expect(foldLetters("Ещё 5–7\u00a0%")).toBe("еще 5-7 %");
  expect(foldLetters("кемiнде")).toBe("кемінде");
  expect(foldLetters("at least")).toBe("at least");
  expect(foldLetters("əйел")).toBe("әйел");
});

test("a Latin y is ү in the first syllable of a front Kazakh word, у elsewhere", () => {
  expect(foldLetters("30 кYннен аспайтын мерзiмде")).toBe("30 күннен аспайтын мерзімде");
  expect(foldLetters("жYргiзy мен қyат")).toBe("жүргізу мен қуат");
  expect(foldLetters("тyризм и сyмма")).toBe("туризм и сумма");
});

test("every character keeps its place", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(foldLetters(text)).toHaveLength(text.length);
    }),
  );
  expect(foldLetters("İİ 5")).toHaveLength(4);
});
