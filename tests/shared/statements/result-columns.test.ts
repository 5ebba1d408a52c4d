import { expect, test } from "vitest";
import type { Language } from "../../../shared/text/language.ts";
import { statementsOf } from "./page.ts";

function finds(name: string, language: Language, text: string, expected: readonly string[]): void {
  test(name, () => expect(statementsOf(language, text)).toEqual(expected));
}

finds(
  "sentences in columns of results, each with its year",
  "ru",
  `# Стратегия развития вокзалов до 2029 года
   | Направление | Результаты к 2026 году | Результаты к 2029 году |
   | Пассажиры | сокращение времени ожидания на 20 %; / доля электронных билетов – 80 % | доля электронных билетов – 95 % |
   | Здания | ремонт фасадов | ввод 12 вокзалов |`,
  [
    "indicator: времени ожидания => 2026 by 20 %",
    "indicator: доля электронных билетов => 2026 = 80 %",
    "indicator: доля электронных билетов => 2029 = 95 %",
    "result-indicator: ввод вокзалов => 2029 = 12 вокзалов",
  ],
);

finds(
  "columns without years hold no results of theirs",
  "ru",
  `# Стратегия развития вокзалов до 2029 года
   | Проблема | Результаты проверки |
   | Ожидание | доля жалоб – 20 % |`,
  [],
);
