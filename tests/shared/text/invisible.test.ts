import { expect, test } from "vitest";
import { dropInvisible } from "../../../shared/text/invisible.ts";
import { readQuantities } from "../../../shared/text/numbers.ts";

/** `¦` stands for a soft hyphen. */
const drops = (printed: string, expected: string, found: string) => {
  const source = printed.replaceAll("¦", "\u00ad");
  const visible = dropInvisible(source);
  expect(visible?.text).toBe(expected);
  const from = expected.indexOf(found);
  const span = visible?.toSource({ from, to: from + found.length });
  expect(source.slice(span?.from, span?.to).replaceAll("\u00ad", "")).toBe(found);
};

test("a text without them needs no copy", () => expect(dropInvisible("составит 9 %")).toBeUndefined());
test("inside a word", () => drops("млн тен¦ге в год", "млн тенге в год", "тенге"));
test("before a word", () => drops("млн ¦тенге в год", "млн тенге в год", "тенге"));
test("behind a word", () => drops("млн тенге¦ в год", "млн тенге в год", "тенге"));
test("several", () => drops("не пре¦вы¦¦сит 9", "не превысит 9", "превысит"));
test("the whole text", () => drops("¦а¦", "а", "а"));

test("a unit cut by a soft hyphen is that unit", () => {
  const [quantity] = readQuantities("составит 12 млн. тен\u00adге", "ru");
  expect(quantity).toMatchObject({ value: 12_000_000, unit: "KZT", from: 9, to: 23 });
});
