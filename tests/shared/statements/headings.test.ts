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

finds(
  "below «күтілетін нәтижелер» a line that names the place opens its results",
  "kk",
  `# Мәдениет үйлерін жаңарту бағдарламасы
   ## 4. Бағдарламаны іске асырудан күтілетін нәтижелер
   Мәдениет үйлерін жаңарту бағдарламасына сәйкес ауданда:
   - 7 жаңа нысан салынады;
   - 31 клубқа жөндеу жүргізіледі.`,
  [
    "result-indicator: жаңа нысан салынады => = 7 object",
    "result-indicator: клубқа жөндеу жүргізіледі => = 31 клубқа",
  ],
);

finds(
  "risks below the results are no results",
  "ru",
  `# Программа развития пасек
   ## 5. Ожидаемые результаты
   Достижению помешают следующие риски:
   рост цен на 12 %;`,
  [],
);

finds(
  "a capital letter ends a list of tasks that no full stop has ended",
  "ru",
  `# Программа ведения лесного реестра
   Для достижения цели Программы необходимо решить следующие задачи:
   учет лесных участков;
   надзор за вырубкой;
   Сведения реестра используются при:
   выдаче лесных билетов;`,
  ["task: учет лесных участков", "task: надзор за вырубкой"],
);

finds(
  "«Главной целью создания … является» in a programme",
  "ru",
  `# Программа ведения лесного реестра
   ## 2. Цель и задачи программы
   Главной целью создания лесного реестра (ЛР) является сбережение лесов района.`,
  ["goal: сбережение лесов района"],
);

finds(
  "a numbered priority or direction stands in no analysis",
  "ru",
  `# План развития района до 2030 года
   ## 1. Анализ текущей ситуации
   Доля теплиц составит 4 %.
   ## Направление 2. Овощеводство
   Доля теплиц в посевах достигнет 9 %.`,
  ["indicator: Доля теплиц в посевах => to 9 %"],
);

finds(
  "an analysis with a forecast promises too",
  "ru",
  `# План развития района до 2030 года
   ## 2. Анализ рынка овощей и прогноз его развития
   В 2021 году выращено 4 тыс. тонн, доля района составила 2 %.
   К 2028 году доля района составит 7 %.`,
  ["indicator: доля района => 2028 = 7 %"],
);

finds(
  "an article about tasks opens no list",
  "ru",
  `# О порядке учета пасек
   ## Статья 2. Задачи учета
   сбор сведений о пасеках;
   охрана пчел.`,
  [],
);

finds(
  "a list that its own verb closes, and parts of an item",
  "kk",
  `# Көшелерді көркейту бағдарламасы
   ## 2. Бағдарламаның мақсаты мен міндеттері
   Бағдарламаның негізгі міндеттеріне:
   желілерді жаңғырту:
   су құбырларын ауыстыру;
   жылу желілерін жөндеу.
   Тұрғындардың табысын арттыру;
   аулаларды көгалдандыру жатады.
   Осы міндеттер кезең-кезеңімен шешіледі.`,
  [
    "task: желілерді жаңғырту",
    "task: су құбырларын ауыстыру",
    "task: жылу желілерін жөндеу",
    "task: Тұрғындардың табысын арттыру",
    "task: аулаларды көгалдандыру",
  ],
);

finds(
  "English targets, numbered or announced",
  "en",
  `# Clean air strategy
   ## Targets
   Target 1: To reduce emissions of dust by 30 per cent by 2030
   National Target 2: At least 20 per cent reduction in waste burning
   The strategy is to bring the following outcomes:
   Plant 500,000 trees;
   Equip 40 lakh households with filters.`,
  [
    "indicator: emissions of dust => 2030 by 30 %",
    "indicator: reduction in waste burning => >= 20 %",
    "result-indicator: Plant trees => = 500000 trees",
    "result-indicator: Equip households with filters => = 4000000 households",
  ],
);

finds(
  "the region's programme states its goal behind a colon",
  "kk",
  `# Шағын қалалар бағдарламасы
   ## 2. Бағдарламаның мақсаты
   Облыстық бағдарламаның негізгі мақсаты: шағын қалаларда қолайлы орта қалыптастыру.`,
  ["goal: шағын қалаларда қолайлы орта қалыптастыру"],
);

finds(
  "numbered headings inside a chapter of analysis",
  "ru",
  `# Программа развития
   ## Глава 1. Анализ
   ## 1. Общие сведения
   К 2027 году доля садов составит 5 %.
   ## 2. Источники воды
   К 2027 году доля каналов составит 6 %.
   ## Глава 2. Подходы
   ## 3. Сады
   К 2027 году доля садов составит 7 %.`,
  ["indicator: доля садов => 2027 = 7 %"],
);
