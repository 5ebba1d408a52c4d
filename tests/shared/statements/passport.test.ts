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

finds(
  "values of single years stand on lines of their own",
  "ru",
  `# Паспорт Дорожной карты
   | 1 | Цель | Чистые дворы и улицы |
   | 2 | Ключевые показатели | 1) доля отсортированных отходов: / 2026 год – 20 %; / 2028 год – 35 %; / 2) число полигонов: / 2026 г. – 12; / 2028 г. – 9. |
   | 3 | Сроки | 2026 – 2028 годы |`,
  [
    "goal: Чистые дворы и улицы",
    "indicator: доля отсортированных отходов => 2026 = 20 %; 2028 = 35 %",
    "indicator: число полигонов => 2026 = 12; 2028 = 9",
  ],
);

finds(
  "English: effects of a national project",
  "en",
  `# National project passport
   | Goal | Quiet streets in every town |
   | Socio-economic effect | Noise complaints will fall by 40 percent by 2028. |
   | Implementation period | 2025 - 2028 |`,
  ["goal: Quiet streets in every town", "indicator: Noise complaints => 2028 by 40 %"],
);

finds(
  "a numbered label after a list, lines without a table",
  "ru",
  `# Паспорт Программы
   1. Цель Программы – озеленение городов.
   2. Задачи Программы: / 1) посадка деревьев; / 2) полив парков.
   3. Целевые индикаторы: / 1) доля живых саженцев – 90 %.`,
  [
    "goal: озеленение городов",
    "task: посадка деревьев",
    "task: полив парков",
    "indicator: доля живых саженцев => = 90 %",
  ],
);

finds(
  "tasks that say their number again, ages in a rate of deaths",
  "ru",
  `# Паспорт Программы
   | Цель | Здоровые жители |
   | Задачи | Задача 1. Осмотр школьников; / Задача 2. Ремонт больниц. |
   | Целевые индикаторы | Снижение смертности от 30 до 70 лет до 12,5 % к 2027 году |
   | Сроки | 2024 – 2027 годы |`,
  [
    "goal: Здоровые жители",
    "task: Осмотр школьников",
    "task: Ремонт больниц",
    "indicator: смертности от 30 до 70 лет => 2027 to 12.5 %",
  ],
);

finds(
  "the main goal and the main task of a passport in lines",
  "ru",
  `# Паспорт программы
   Наименование - Программа развития садов
   Главная цель - Цветущие города
   Основная задача - Посадка деревьев; полив парков
   Срок реализации - 2026 - 2028 годы`,
  ["goal: Цветущие города", "task: Посадка деревьев", "task: полив парков"],
);

finds(
  "a passport of lines: tasks announced among the goals, and its end at the next numbered heading",
  "kk",
  `# Тілдерді дамыту бағдарламасы
   ## 1. Бағдарламаның паспорты
   Мақсаттары: Бағдарлама негізінен 2 мақсатты көздейді:
   мемлекеттік тілдің қолданылу аясын кеңейту;
   көптілді ортаны сақтау.
   Мақсаттарға жету үшін мынадай міндеттерді шешу көзделеді:
   ересектерге арналған курстар ашу;
   оқулықтар шығару.
   3. Облыстың мектептері мен кітапханаларындағы тілдік ортаның қазіргі жағдайына талдау
   Мектептердің 40 пайызы аралас, оқулықпен қамтылуы - 70 пайыз.`,
  [
    "goal: мемлекеттік тілдің қолданылу аясын кеңейту",
    "goal: көптілді ортаны сақтау",
    "task: ересектерге арналған курстар ашу",
    "task: оқулықтар шығару",
  ],
);

finds(
  "tasks without closing marks in a wide cell",
  "ru",
  `# Паспорт программы
   | Цель | Чистая вода |
   | Задачи | Разработка мероприятий, направленных на устойчивое обеспечение населения водой / Определение объема инвестиций и источников финансирования программы |
   | Сроки | 2026 – 2028 годы |`,
  [
    "goal: Чистая вода",
    "task: Разработка мероприятий, направленных на устойчивое обеспечение населения водой",
    "task: Определение объема инвестиций и источников финансирования программы",
  ],
);

finds(
  "Kazakh: labels without the genitive, effects of a national project, indicators that number themselves",
  "kk",
  `# «Таза су» ұлттық жобасының төлқұжаты
   | 1. Ұлттық жобаның атауы | «Таза су» ұлттық жобасы |
   | 2. Бағдарлама мақсаты | Ауыл халқын сапалы сумен қамтамасыз ету |
   | 3. Әлеуметтік әсері | 2027 жылға қарай су арқылы тарайтын аурулардың деңгейі 15 %-ға төмендейді |
   | 4. Мақсатты индикаторлар | 2027 жылы сапалы сумен қамтылған ауылдардың үлесі – 98 % |
   # Міндеттер
   1-көрсеткіш: 2027 жылға қарай су құбырларының тозу деңгейі 20 %-дан аспайды.`,
  [
    "goal: Ауыл халқын сапалы сумен қамтамасыз ету",
    "indicator: су арқылы тарайтын аурулардың деңгейі => 2027 by 15 %",
    "indicator: сапалы сумен қамтылған ауылдардың үлесі => 2027 = 98 %",
    "indicator: су құбырларының тозу деңгейі => 2027 <= 20 %",
  ],
);

finds(
  "Kazakh: labels that a narrow column has cut",
  "kk",
  `# 1. Паспорт
   Атауы Көпірлерді жөндеудің 2005-2007 жылдарға арналған бағдарламасы
   Мақсаты Көпірлердің жай-күйін жақсарту
   Іске 2005-2007 жылдар
   асыру мерзімі
   Күтілетін 2007 жылға қарай апатты көпірлердің үлесі 4 пайызға дейін
   нәтижелер төмендейді.
   # 2. Кіріспе`,
  ["goal: Көпірлердің жай-күйін жақсарту", "indicator: апатты көпірлердің үлесі => 2007 to 4 %"],
);

finds(
  "Kazakh: what is done for goals and tasks is no goal; questions to be solved are tasks",
  "kk",
  `# Көпірлер бағдарламасы
   Қойылған мақсаттарға жету үшін келесі мәселелердің шешілуі қажет:
   көпірлердің есебін жүргізу;
   жөндеу кезегін анықтау.
   Мақсаттар мен міндеттерді іске асыру үшін қажет:
   жол мекемелерімен байланыс орнату;
   семинарлар өткізу.`,
  ["task: көпірлердің есебін жүргізу", "task: жөндеу кезегін анықтау"],
);
