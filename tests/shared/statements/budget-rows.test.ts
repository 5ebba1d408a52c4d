import { expect, test } from "vitest";
import { analyze } from "../../../shared/statements/analyze.ts";
import { findBudgetYear } from "../../../shared/statements/budget-rows.ts";
import { fold } from "../../../shared/statements/fold.ts";
import type { Act } from "../../../shared/text/capture.ts";
import type { Language } from "../../../shared/text/language.ts";
import { page } from "./page.ts";

/** Lines that are planned; what is stated, which budgets must not do, is told as well. */
function plans(language: Language, act: Act, text: string): string[] {
  const { statements, planned } = analyze(page(language, text, act));
  return [
    ...statements.map((statement) => `stated: ${statement.text}`),
    ...planned.map(
      ({ kind, name, unit, targets }) =>
        `${kind}: ${name} ${targets.map(({ period, value }) => `${period} ${value}`).join("; ")} ${unit}`,
    ),
  ];
}

test("the appendix of a district's budget", () =>
  expect(
    plans(
      "ru",
      { form: "decision", title: "О бюджете района на 2031 – 2033 годы" },
      `## Бюджет района на 2031 год
       | 4>Функциональная группа | Сумма (тысяч тенге) |
       | | 3>Администратор бюджетных программ | |
       | | | 2>Программа | |
       | | | | Наименование | |
       |! 1 | 2 | 3 | 4 | 5 |
       | 04 | | | Образование | 81 250 |
       | | 457 | | Отдел школ | 81 250,5 |
       |! 1 | 2 | 3 | 4 | 5 |
       | | | 009 | Подвоз учащихся | 12 007 |
       | | | 011 | Музыкальные школы | - |`,
    ),
  ).toEqual([
    "budget: Образование 2031 81250 тысяч тенге",
    "budget: Отдел школ 2031 81250.5 тысяч тенге",
    "budget: Подвоз учащихся 2031 12007 тысяч тенге",
  ]));

test("the volumes that a law on the budget approves, and none of its shares of taxes", () =>
  expect(
    plans(
      "ru",
      { form: "law", title: "О республиканском бюджете на 2031 – 2033 годы" },
      `Статья 1. Утвердить республиканский бюджет на 2031 – 2033 годы, в том числе на 2031 год в следующих объемах:
       1) доходы – 12 млрд. тенге, в том числе по:
       налоговым поступлениям – 9 млрд. тенге;
       2) затраты – 13 млрд. тенге.
       Статья 2. Установить распределение налогов в бюджеты районов в следующих размерах:
       1) по социальному налогу – 50 процентов;
       Обеспечить к концу года рост доходов на 5 %.`,
    ),
  ).toEqual([
    "budget: доходы 2031 12000000000 KZT",
    "budget: налоговым поступлениям 2031 9000000000 KZT",
    "budget: затраты 2031 13000000000 KZT",
  ]));

test("in Kazakh", () =>
  expect(
    plans(
      "kk",
      { form: "decision", title: "2031 – 2033 жылдарға арналған қалалық бюджет туралы" },
      `1. Қалалық бюджет, оның ішінде 2031 жылға мынадай көлемдерде бекітілсін:
       1) кірістер – 7 млн. теңге;
       ## 2031 жылға арналған қалалық бюджет
       | 2>Функционалдық топ | Сомасы (мың теңге) |
       | | Атауы | |
       | 06 | Әлеуметтік көмек | 815 |`,
    ),
  ).toEqual(["budget: кірістер 2031 7000000 KZT", "budget: Әлеуметтік көмек 2031 815 мың теңге"]));

test("the volumes of a budget as a new wording of a decision tells them in Kazakh", () =>
  expect(
    plans(
      "kk",
      { form: "decision", title: "Ауыл бюджеті туралы шешімге өзгерістер енгізу туралы" },
      `көрсетілген шешімнің 1-тармағы жаңа редакцияда жазылсын:
       "1. 2031-2033 жылдарға арналған ауыл бюджеті, соның ішінде 2031 жылға келесі көлемдерде бекітілсін:
       1) кірістер – 4 млн. теңге:
       салықтық түсімдер – 900 мың теңге;
       негізгі капиталды сатудан түсетін түсімдер – нөлге тең;
       2) бюджет тапшылығы (профициті) – - 21 мың теңге.`,
    ),
  ).toEqual([
    "budget: кірістер 2031 4000000 KZT",
    "budget: салықтық түсімдер 2031 900000 KZT",
    "budget: бюджет тапшылығы (профициті) 2031 -21000 KZT",
  ]));

test("the year of a budget is the last that stands alone", () => {
  expect(findBudgetYear(fold("на 2031 – 2033 годы, в том числе на 2031 год"))).toBe("2031");
  expect(findBudgetYear(fold("бюджет на 2031 – 2033 годы"))).toBeUndefined();
  expect(findBudgetYear(fold("Budget for 2032"))).toBe("2032");
});
