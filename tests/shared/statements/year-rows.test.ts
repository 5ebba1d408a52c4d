import { expect, test } from "vitest";
import type { Language } from "../../../shared/text/language.ts";
import { statementsOf } from "./page.ts";

function finds(name: string, language: Language, text: string, expected: readonly string[]): void {
  test(name, () => expect(statementsOf(language, text)).toEqual(expected));
}

finds(
  "a row for every year, a column for every indicator",
  "ru",
  `# Программа обновления трамваев города
   Таблица 1. Целевые показатели по годам
   | Год | Доля низкопольных вагонов, не менее % | Шум на путях, дБ | Количество депо, единиц |
   | 2024 год (факт) | 15 | 78 | 2 |
   | 2026 год | 30 | 72 | - |
   | 2028 год | 55 | 65 | 4 |`,
  [
    "indicator: Доля низкопольных вагонов => 2026 >= 30 %; 2028 >= 55 %",
    "indicator: Шум на путях, дБ => 2026 = 72; 2028 = 65",
    "indicator: Количество депо => 2028 = 4 piece",
  ],
);

finds(
  "the document's period tells promises where no title does; money is none",
  "kk",
  `# Саябақтарды дамытудың 2026 – 2028 жылдарға арналған бағдарламасы
   | Жылдар | Отырғызылған ағаштар саны | Қаржыландыру көлемі, млн теңге |
   | 2026 жыл | 1 200 | 40 |
   | 2027 жыл | 1 500 | 45 |`,
  ["indicator: Отырғызылған ағаштар саны => 2026 = 1200; 2027 = 1500"],
);

finds(
  "years before the document's period are its past",
  "ru",
  `# Программа развития парков на 2026 – 2028 годы
   | Год | Количество парков |
   | 2022 | 10 |
   | 2023 | 11 |`,
  [],
);

finds(
  "a district in front of the indicators' column is no indicator",
  "ru",
  `# Программа озеленения
   Таблица 2. Целевые показатели по районам
   | Район | Показатель | 2026 | 2027 |
   | Северный | Количество скверов | 3 | 5 |
   | < | Доля живых изгородей, % | 20 | 30 |`,
  [
    "indicator: Количество скверов => 2026 = 3; 2027 = 5",
    "indicator: Доля живых изгородей => 2026 = 20 %; 2027 = 30 %",
  ],
);

finds(
  "a label's year holds for its items, a change behind a dash is no name",
  "ru",
  `# Паспорт Программы
   | Цель | Тихие дворы |
   | Целевые индикаторы к 2030 году | доля тихих дворов – 80 %; / число жалоб – снижение в 2 раза. |
   | Сроки | 2026 – 2030 годы |`,
  [
    "goal: Тихие дворы",
    "indicator: доля тихих дворов => 2030 = 80 %",
    "indicator: число жалоб => 2030 by 2 times",
  ],
);
