import { expect, test } from "vitest";
import { chooseLanguage } from "../../extension/language-choice.ts";

const speaks = (languages: string[], expected: string) =>
  expect(chooseLanguage("auto", languages)).toBe(expected);

test("the reader's first language that we speak", () => {
  speaks(["kk-KZ", "ru"], "kk");
  speaks(["ru_RU"], "ru");
  speaks(["de", "kk"], "kk");
  speaks(["en-GB", "ru"], "en");
});
test("English when we speak none", () => {
  speaks(["de", "fr"], "en");
  speaks([], "en");
});
test("a choice overrides it", () => expect(chooseLanguage("kk", ["ru"])).toBe("kk"));
