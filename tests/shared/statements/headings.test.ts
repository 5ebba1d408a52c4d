import { expect, test } from "vitest";
import type { Language } from "../../../shared/text/language.ts";
import { statementsOf } from "./page.ts";

function finds(name: string, language: Language, text: string, expected: readonly string[]): void {
  test(name, () => expect(statementsOf(language, text)).toEqual(expected));
}

finds(
  "below a forecast's heading facts are no indicators; results after a list stay results",
  "ru",
  `# Программа занятости района
   ## 1. Прогноз занятости
   Прогнозы показывают, что в 2004 году рынок труда района сложится за счет следующих групп:
   - иммигранты - 26 тысяч человек;
   - лица, высвобожденные с предприятий - 2,15 тысяч человек.
   ## 2. Ожидаемые результаты
   Программа позволит:
   1) сократить долю безработных до 6 %.
   Снижение доли бедных до 8 % к 2005 году.`,
  ["indicator: долю безработных => to 6 %", "indicator: доли бедных => 2005 to 8 %"],
);

finds(
  "an introduction that states the programme's tasks",
  "ru",
  `# Программа развития пасек
   ## Введение
   Для достижения цели Программы необходимо решить следующие задачи:
   обучение пчеловодов;
   защита медоносных трав.`,
  ["task: обучение пчеловодов", "task: защита медоносных трав"],
);

finds(
  "a heading «5) …» stays inside the numbered analysis",
  "ru",
  `# Программа развития дорог
   # 3. Анализ современного состояния дорог
   # 4) Анализ цен
   # 5) Финансовые инструменты
   Ежемесячные выплаты не должны составлять более 30 % дохода.
   # 4. Цели и задачи Программы
   К основным задачам относятся:
   1) ремонт мостов;
   2) обучение мастеров.`,
  ["task: ремонт мостов", "task: обучение мастеров"],
);

finds(
  "results that a sentence leads to",
  "ru",
  `# Программа ремонта клубов
   ## Раздел 5. Ожидаемый результат
   Ремонт позволит улучшить условия, что в свою очередь приведет к:
   - снижению износа зданий на 8 - 10%;
   - увеличение числа зрителей на 5 %.`,
  ["indicator: снижению износа зданий => by 8-10 %", "indicator: числа зрителей => by 5 %"],
);
