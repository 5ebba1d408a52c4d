import { expect, test } from "vitest";
import type { Language } from "../../../shared/text/language.ts";
import { parseNumeral } from "../../../shared/text/numeral.ts";

const CASES: readonly (readonly [string, Language, number | undefined])[] = [
  ["9,0", "ru", 9],
  ["99.1", "ru", 99.1],
  ["32,669", "ru", 32.669],
  ["32,669", "kk", 32.669],
  ["32,669", "en", 32669],
  ["0,125", "en", 0.125],
  ["93,3", "en", 93.3],
  ["1,310,000", "ru", 1310000],
  ["1,310,000", "en", 1310000],
  ["1,868.4", "en", 1868.4],
  ["1.868,4", "ru", 1868.4],
  ["1.310.000", "ru", 1310000],
  ["15 005", "ru", 15005],
  ["2.1.3", "ru", undefined],
  ["1,2,5,7", "ru", undefined],
  ["12.5,", "ru", undefined],
  ["", "ru", undefined],
];

test.each(CASES)("%s in %s", (printed, language, expected) =>
  expect(parseNumeral(printed, language)).toBe(expected),
);

test("multiplied in decimals, without float noise", () => {
  expect(parseNumeral("1 868,4", "ru", 9)).toBe(1868400000000);
  expect(parseNumeral("0,07", "ru", 3)).toBe(70);
  expect(parseNumeral("1,1", "ru", 6)).toBe(1100000);
});
