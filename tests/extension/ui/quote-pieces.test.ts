import { expect, test } from "vitest";
import { changedNumbers, cutQuote } from "../../../extension/ui/quote-pieces.ts";

/** `[words]` are changed; `[#…]` are changed and hold a number; `…` is a fold. */
const cut = (text: string, changed: readonly string[]) =>
  cutQuote(
    text,
    changed.map((words) => ({ from: text.indexOf(words), to: text.indexOf(words) + words.length })),
  )
    .map(({ text, isChanged, hasNumber }) => (isChanged ? `[${hasNumber ? "#" : ""}${text}]` : text))
    .join("");

test("changed words and numbers are cut out", () =>
  expect(cut("доля не превысит 10,2 %", ["10,2 %", "не превысит"])).toBe("доля [не превысит] [#10,2 %]"));
test("neighbouring words are one stretch, a number stays by itself", () =>
  expect(cut("в других местах 9 %", ["в", "других", "9 %"])).toBe("[в других] местах [#9 %]"));
test("overlapping spans are joined", () =>
  expect(cut("один два три", ["один два", "два три"])).toBe("[один два три]"));
test("without changes the quote is whole", () =>
  expect(cut("слово ".repeat(100), [])).toBe("слово ".repeat(100)));
test("long equal stretches fold round the change, ends of words kept", () => {
  const painted = cut(`${"начало ".repeat(60)}9 %${" конец".repeat(60)}`, ["9 %"]);
  expect(painted).toMatch(/^… ?(начало )+\[#9 %\]( конец)+…$/u);
  expect(painted.length).toBeLessThan(160);
});
test("spans outside the text are ignored", () =>
  expect(
    cutQuote("доля", [
      { from: 2, to: 90 },
      { from: 50, to: 60 },
      { from: 3, to: 1 },
    ]).map(({ text }) => text),
  ).toEqual(["до", "ля"]));

test("changed numbers are named with their sign", () => {
  const text = "не превысит 10,2 % к 2021 году";
  expect(changedNumbers(text, [{ from: 0, to: 18 }])).toEqual(["10,2 %"]);
  expect(changedNumbers(text, [{ from: 0, to: 11 }])).toEqual([]);
});
