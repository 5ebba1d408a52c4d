import { expect, test } from "vitest";
import { readStatement } from "../../../shared/statements/read-statement.ts";
import type { Language } from "../../../shared/text/language.ts";
import { show } from "./page.ts";

function reads(language: Language, text: string, expected: string, scope?: string): void {
  test(text, () => {
    const statement = readStatement(text, "indicator", language, "s1");
    expect([show(statement), statement.measure, statement.scope]).toEqual([
      `indicator: ${expected.split(" | ")[0]}`,
      expected.split(" | ")[1],
      scope,
    ]);
  });
}

reads(
  "ru",
  "доля занятых неполный день в составе наемных работников не превысит 7,5 %",
  "доля занятых неполный день в составе наемных работников => <= 7.5 % | share",
  "в составе наемных работников",
);
reads(
  "ru",
  "доля ветхих домов в других категориях жилья составит не более 3,0 %",
  "доля ветхих домов в других категориях жилья => <= 3 % | share",
  "в других категориях жилья",
);
reads("ru", "уровень износа сетей снизится с 64 % до 48 %", "уровень износа сетей => to 48 % | rate");
reads(
  "ru",
  "производительность труда увеличится не менее чем в 4 раза",
  "производительность труда => >= 4 times | amount",
);
reads(
  "ru",
  "Доведение доли отечественных лекарств не менее 50 % к 2025 году",
  "доли отечественных лекарств => 2025 >= 50 % | share",
);
reads(
  "ru",
  "доля лиц, прошедших обучение, от числа обратившихся в центры",
  "доля лиц, прошедших обучение, от числа обратившихся в центры | share",
  "от числа обратившихся в центры",
);
reads("ru", "количество действующих кооперативов", "количество действующих кооперативов | count");
reads(
  "kk",
  "ауыл халқының құрамындағы жұмыссыздардың үлесі 5,5 %-дан аспайды",
  "ауыл халқының құрамындағы жұмыссыздардың үлесі => <= 5.5 % | share",
  "ауыл халқының құрамындағы",
);
reads("kk", "еңбек өнімділігі 2 есеге ұлғаяды", "еңбек өнімділігі => by 2 times | amount");
reads("kk", "мектептер саны – кемінде 120", "мектептер саны => >= 120 | count");
reads(
  "en",
  "share of trainees among the unemployed will not exceed 12.5%",
  "share of trainees among the unemployed => <= 12.5 % | share",
  "among the unemployed",
);
reads(
  "en",
  "Number of clinics per 1000 residents",
  "Number of clinics per 1000 residents | count",
  "per 1000 residents",
);

test("values that stand apart are taken as printed", () => {
  const statement = readStatement("Расходы бюджета", "budget", "ru", "b1", {
    values: { "2021": 76952 },
    unit: "млн тенге",
  });
  expect(statement.targets.map(({ period, value, unit }) => [period, value, unit])).toEqual([
    ["2021", 76952, "млн тенге"],
  ]);
});

test("an empty text is a low statement", () => {
  expect(readStatement("", "goal", "ru", "s1").confidence).toBe("low");
});
