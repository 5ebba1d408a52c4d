import { expect, test } from "vitest";
import { nameOf, readValuedName } from "../../../shared/statements/table-names.ts";
import { findNameUnit } from "../../../shared/statements/table-values.ts";
import type { Language } from "../../../shared/text/language.ts";
import { finds } from "./finds.ts";

const names = (text: string, expected: string) => test(text, () => expect(nameOf(text)).toBe(expected));
names("Показатель 3. Доля цифровых архивов, %", "Доля цифровых архивов");
names("Протяженность каналов, всего", "Протяженность каналов");
names("Салықтық түсімдердің үлесі, % (2012 жыл - 18,4%)", "Салықтық түсімдердің үлесі");
names("Доля сельских клубов, % (2009 г. – 41,2 %)", "Доля сельских клубов");
names("Даярланған бапкерлер саны (2020 жылы. – 12 адам)", "Даярланған бапкерлер саны");
names("Number of new halls (2020 – 12 units)", "Number of new halls");
names("Количество новых залов *(1)", "Количество новых залов");
names("Целевые показатели:\nДоля новых залов", "Доля новых залов");
names("Мақсатты индикаторлар:\nЖаңа залдардың үлесі", "Жаңа залдардың үлесі");
names("Target indicators:\nShare of new halls", "Share of new halls");
names("Доля построенных клубов (2009–2012 годы)", "Доля построенных клубов (2009–2012 годы)");

test("a unit stands before the bracket with the value of an earlier year", () => {
  expect(findNameUnit("Доля сельских клубов, % (2009 г. – 41,2 %)")?.unit).toBe("%");
});

const repeats = (name: string, language: Language, values: readonly number[], expected: unknown) =>
  test(`${name} beside ${values.join(", ")}`, () =>
    expect(readValuedName(name, language, values)).toEqual(expected));
repeats("Снижение уровня износа насосов до 30 %", "ru", [36, 30], {
  name: "уровня износа насосов",
  unit: "%",
});
repeats("2016 жылы жұмыссыздық деңгейі 5,2% құрайды (2011 жыл - 6,4%)", "kk", [5.4, 5.2], {
  name: "жұмыссыздық деңгейі",
  unit: "%",
});
// The number is part of the name when no value of the row repeats it.
repeats("Доля школ с числом учеников до 50 человек", "ru", [12, 11], undefined);
repeats("Доля занятых", "ru", [12, 11], undefined);

finds(
  "the unit of a row stands where its estimate would",
  "kk",
  `# Нысаналы көрсеткіштер
   |! № | Көрсеткіштер атаулары | Бағалау | 2>1 кезең | 1>2 кезең |
   |! < | < | 2020 | 2021 | 2022 | 2023 |
   | 1 | Салынған залдар саны | бірлік | 7 | 8 | 9 |`,
  ["indicator: Салынған залдар саны => 2021 = 7 piece; 2022 = 8 piece; 2023 = 9 piece"],
);
