import { expect, test } from "vitest";
import type { Language } from "../../../shared/text/language.ts";
import { statementsOf } from "./page.ts";

function finds(name: string, language: Language, text: string, expected: readonly string[]): void {
  test(name, () => expect(statementsOf(language, text)).toEqual(expected));
}

finds(
  "values of several years in one cell",
  "ru",
  `# Дорожная карта развития метрологии на 2024 – 2026 годы
     | № | Целевой индикатор | Ед. изм. | Значения по годам | Ответственные |
     | 1 | Доля средств измерений с поверкой | % | 2024 – 84,5; 2025 – 87; 2026 – 90 | КТРМ |
     | 2 | Количество эталонов | ед. | 2024 год – 12 / 2025 год – 14 | КТРМ |`,
  [
    "indicator: Доля средств измерений с поверкой => 2024 = 84.5 %; 2025 = 87 %; 2026 = 90 %",
    "indicator: Количество эталонов => 2024 = 12 piece; 2025 = 14 piece",
  ],
);

finds(
  "Kazakh values by year, a bound, a year before the plan, the unit at the name's end",
  "kk",
  `# Метрологияны дамытудың 2024 – 2026 жылдарға арналған жол картасы
   | № | Нысаналы көрсеткіш | Мәндері |
   | 1 | Аттестатталған зертханалардың үлесі, % | 2023 жыл – 40; 2024 жыл – кемінде 55; 2025 жыл – 60,5 |
   | 2 | Эталондар саны, бірлік | 2024 ж. – 12 / 2025 ж. – 14 |`,
  [
    "indicator: Аттестатталған зертханалардың үлесі => 2024 >= 55 %; 2025 = 60.5 %",
    "indicator: Эталондар саны => 2024 = 12 piece; 2025 = 14 piece",
  ],
);

finds(
  "years of financing beside measures are no series",
  "ru",
  `# Программа развития метрологии
   | № | Показатель | Примечание |
   | 1 | Доля средств измерений с поверкой | по решению |
   | 2 | Количество эталонов | 2024 – 12; 2025 – 14 |
   | 3 | Количество лабораторий | ежегодно |`,
  [],
);
