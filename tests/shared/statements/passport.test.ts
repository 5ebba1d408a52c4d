import { expect, test } from "vitest";
import type { Language } from "../../../shared/text/language.ts";
import { statementsOf } from "./page.ts";

function finds(name: string, language: Language, text: string, expected: readonly string[]): void {
  test(name, () => expect(statementsOf(language, text)).toEqual(expected));
}

finds(
  "a Kazakh passport of 2003: results behind a long label, a start in the ablative",
  "kk",
  `# БАҒДАРЛАМАНЫҢ ПАСПОРТЫ
   | Мақсаттары | Ауылдық жерде байланысты жақсарту. |
   | Негізгі басымдықтар | - байланыс тораптарын кеңейту; / - бағаны төмендету. |
   | Бағдарламаны жүзеге асырудан күтілетін нәтижелер | Телефонсыз ауылдардың үлесін 12,5 пайыздан 3 пайызға дейін қысқарту. |
   | Іске асыру мерзімі | 2003-2005 жылдар |`,
  ["goal: Ауылдық жерде байланысты жақсарту", "indicator: Телефонсыз ауылдардың үлесін => to 3 %"],
);

finds(
  "English: objectives beside goals are tasks",
  "en",
  `# Program passport
   | The purpose of the Program | Clean rivers and lakes in every region |
   | Objectives of the Program | 1. Restoring springs. / 2. Measuring the water quality. |
   | Terms of implementation | 2018 - 2022 |`,
  [
    "goal: Clean rivers and lakes in every region",
    "task: Restoring springs",
    "task: Measuring the water quality",
  ],
);

finds(
  "English: objectives without goals are goals",
  "en",
  `# Program passport
   | Title | Program of springs |
   | Objectives | Restoring springs in every region |
   | Implementation period | 2018 - 2022 |`,
  ["goal: Restoring springs in every region"],
);
