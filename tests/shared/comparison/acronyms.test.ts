import { expect, test } from "vitest";
import { findAcronyms, findIntroductions, findSpelledOut } from "../../../shared/comparison/acronyms.ts";

const told = (found: ReadonlyMap<string, readonly string[]>) =>
  Object.fromEntries([...found].map(([acronym, words]) => [acronym, words.join(" ")]));

test("introduced, with a hyphenated word", () =>
  expect(told(findAcronyms(["первичной медико-санитарной помощи (далее – ПМСП)"]))).toEqual({
    пмсп: "первичной медико-санитарной помощи",
  }));
test("alone in brackets behind the words that spell it", () =>
  expect(told(findAcronyms(["wear of the National Road Network (NRNs)"]))).toEqual({
    nrn: "National Road Network",
  }));
test("a bracket that spells nothing before it stays", () => {
  expect(findIntroductions("доля занятых сельских жителей (СНП)")).toEqual([]);
  expect(findIntroductions("сельских населенных пунктов (СНП)")).toHaveLength(1);
});
test("spelled out in another statement", () =>
  expect(
    told(findSpelledOut(["расходы на НИОКР", "научно-исследовательские и опытно-конструкторские работы"])),
  ).toEqual({ ниокр: "научно-исследовательские опытно-конструкторские работы" }));
test("not across a comma, and not three letters", () => {
  expect(told(findSpelledOut(["охват ООПТ", "особо охраняемые, природные территории"]))).toEqual({});
  expect(told(findSpelledOut(["рост ВДС", "вкладами долгосрочными стратегиями"]))).toEqual({});
});
