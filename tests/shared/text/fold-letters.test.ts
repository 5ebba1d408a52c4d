import fc from "fast-check";
import { expect, test } from "vitest";
import { foldLetters } from "../../../shared/text/fold-letters.ts";

test("lower case, ё, dashes, spaces and look-alikes", () => {
  expect(foldLetters("Ещё 5–7\u00a0%")).toBe("еще 5-7 %");
  expect(foldLetters("кемiнде")).toBe("кемінде");
  expect(foldLetters("at least")).toBe("at least");
});

test("every character keeps its place", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(foldLetters(text)).toHaveLength(text.length);
    }),
  );
  expect(foldLetters("İİ 5")).toHaveLength(4);
});
