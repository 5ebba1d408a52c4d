import { describe, expect, test } from "vitest";
import { reviewText } from "../../../shared/comparison/review.ts";
import type { Language } from "../../../shared/text/language.ts";
import { textPage } from "./text-page.ts";

/** Each finding as `code: words that decided`, for a text in a language. */
function finds(language: Language, lines: readonly string[], expected: readonly string[]): void {
  const copy = textPage({ language, lines });
  const all = [...copy.statements, ...copy.planned];
  const found = reviewText(copy).map(({ code, a, changedA }) => {
    const text = all.find(({ id }) => id === a)?.text ?? "";
    return `${code}: ${changedA.map(({ from, to }) => text.slice(from, to)).join(", ")}`;
  });
  expect(found).toEqual(expected);
}

const messages = (language: Language, lines: readonly string[]) =>
  reviewText(textPage({ language, lines })).map(({ message }) => message[language]);

const WATER_RU = ["# Программа развития водного хозяйства", "Водное хозяйство области дает воду городам."];

describe("not-measurable", () => {
  test("a goal without a value, ru", () =>
    finds(
      "ru",
      [...WATER_RU, "Цель программы: Обеспечение населения водой"],
      ["not-measurable: Обеспечение населения водой"],
    ));
  test("kk", () =>
    finds(
      "kk",
      ["# Бағдарлама", "Бағдарламаның мақсаты: Халықты ауыз сумен қамтамасыз ету"],
      ["not-measurable: Халықты ауыз сумен қамтамасыз ету"],
    ));
  test("en", () =>
    finds(
      "en",
      ["# Programme", "Goal: Ensuring the supply of drinking water"],
      ["not-measurable: Ensuring the supply of drinking water"],
    ));
  test("not a goal that names its value", () =>
    finds("ru", [...WATER_RU, "Цель программы: Обеспечить водой 95 % населения"], []));
  test("every criterion is named", () => {
    const [message] = messages("ru", [...WATER_RU, "Цель программы: Обеспечение населения водой"]);
    for (const word of ["Измеримость: нет", "значимость: да", "достижимость: не определена", "ясность: нет"])
      expect(message).toContain(word);
  });
  test("a goal said twice is told once", () =>
    finds(
      "ru",
      [...WATER_RU, "Цель программы: Обеспечение населения водой", "Цель: Обеспечение населения водой"],
      ["not-measurable: Обеспечение населения водой"],
    ));
});

describe("vague-measure", () => {
  test("ru", () =>
    finds(
      "ru",
      [
        "# Программа",
        "Мероприятия:",
        "1) совершенствование законодательства о воде;",
        "2) ремонт 12 каналов;",
        "3) анализ и мониторинг расхода воды;",
        "4) выработка предложений по тарифам.",
      ],
      [
        "vague-measure: совершенствование",
        "vague-measure: анализ и мониторинг",
        "vague-measure: выработка предложений",
      ],
    ));
  test("kk", () =>
    finds(
      "kk",
      [
        "# Бағдарлама",
        "Іс-шаралар:",
        "1) су туралы заңнаманы жетілдіру;",
        "2) 12 арнаны жөндеу;",
        "3) су шығынын талдау және мониторингтеу.",
      ],
      ["vague-measure: жетілдіру", "vague-measure: талдау және мониторингтеу"],
    ));
  test("en", () =>
    finds(
      "en",
      [
        "# Programme",
        "Measures:",
        "1) improving legislation on water;",
        "2) repair of 12 canals;",
        "3) development of proposals on tariffs.",
      ],
      ["vague-measure: improving", "vague-measure: development of proposals"],
    ));
  test("rows of a plan", () =>
    finds(
      "ru",
      [
        "# План мероприятий по реализации Программы",
        "№\tНаименование мероприятия\tФорма завершения\tСрок исполнения\tОтветственные",
        "1\tУсиление контроля за расходом воды\tотчет\t2020 год\tАкимат",
        "2\tПостройка насосной станции\tакт\t2020 год\tАкимат",
      ],
      ["vague-measure: Усиление"],
    ));
  test("not a measure with a number", () =>
    finds(
      "ru",
      ["# Программа", "Мероприятия:", "1) повышение эффективности 40 насосных станций;", "2) закупка труб."],
      [],
    ));
  test("not a function of an authority", () =>
    finds(
      "ru",
      [
        "# Положение",
        "Функции:",
        "1) осуществляет контроль за расходом воды;",
        "2) проводит анализ и мониторинг рынка;",
      ],
      [],
    ));
});

describe("undefined-term", () => {
  test("ru", () =>
    finds(
      "ru",
      [
        "# Программа",
        "Целевые индикаторы:",
        "1) доля трудовых ресурсов с основным образованием составит 20 %;",
        "2) доля бедных в составе других категорий занятых составит 3 %.",
      ],
      ["undefined-term: трудовых ресурсов", "undefined-term: других категорий"],
    ));
  test("kk", () =>
    finds(
      "kk",
      [
        "# Бағдарлама",
        "Нысаналы индикаторлар:",
        "1) негізгі білімі бар еңбек ресурстарының үлесі 20 %-ды құрайды.",
      ],
      ["undefined-term: еңбек ресурстарының"],
    ));
  test("en", () =>
    finds(
      "en",
      [
        "# Programme",
        "Target indicators:",
        "1) growth of active small and medium-sized businesses by 10%;",
        "2) share of labor resources with basic education will be 20%.",
      ],
      ["undefined-term: active small", "undefined-term: labor resources"],
    ));
  test("not a term that the text defines", () =>
    finds(
      "ru",
      [
        "# Программа",
        "В Программе используются следующие понятия:",
        "1) трудовые ресурсы – население в трудоспособном возрасте;",
        "Целевые индикаторы:",
        "1) доля трудовых ресурсов с основным образованием составит 20 %.",
      ],
      [],
    ));
  test("nor one that a sentence explains", () =>
    finds(
      "ru",
      [
        "# Программа",
        "Под трудовыми ресурсами понимается население в трудоспособном возрасте.",
        "Целевые индикаторы:",
        "1) доля трудовых ресурсов с основным образованием составит 20 %.",
      ],
      [],
    ));
});

const GAP_RU = [
  "# Программа",
  "В Программе используются следующие понятия:",
  "1) продуктивно занятые – лица, занятые не менее трех месяцев с доходом выше среднего по региону или отрасли;",
  "2) непродуктивно занятые – лица с доходом ниже величины прожиточного минимума и (или) занятые низкоквалифицированным трудом.",
];

describe("mirrored-definitions", () => {
  test("ru", () => finds("ru", GAP_RU, ["mirrored-definitions: выше среднего по региону или отрасли"]));
  test("kk", () =>
    finds(
      "kk",
      [
        "# Бағдарлама",
        "Бағдарламада мынадай ұғымдар пайдаланылады:",
        "1) нәтижелі жұмыспен қамтылғандар – табысы өңірдегі орташа табыстан жоғары адамдар;",
        "2) нәтижесіз жұмыспен қамтылғандар – табысы ең төмен күнкөріс деңгейінен төмен адамдар.",
      ],
      ["mirrored-definitions: өңірдегі орташа табыстан жоғары"],
    ));
  test("en", () =>
    finds(
      "en",
      [
        "# Programme",
        "The following concepts are used:",
        "1) productively employed – persons with income above the average in the region or industry;",
        "2) unproductively employed – persons with income below the subsistence minimum and/or engaged in low-skilled labor.",
      ],
      ["mirrored-definitions: above the average in the region or industry"],
    ));
  test("the uncovered interval, when the text names both sums", () => {
    const [message] = messages("ru", [
      ...GAP_RU,
      "Средний доход по региону составил 192 200 тенге.",
      "Величина прожиточного минимума – 32 668 тенге.",
    ]);
    expect(message).toContain("от 32 669 до 192 199 тенге");
  });
  test("not when both stand on one line", () =>
    finds(
      "ru",
      [
        "# Программа",
        "В Программе используются следующие понятия:",
        "1) доступное жилье – жилье с ценой ниже средней по региону;",
        "2) недоступное жилье – жилье с ценой выше средней по региону.",
      ],
      [],
    ));
  test("nor definitions of other things", () =>
    finds(
      "ru",
      [
        "# Программа",
        "В Программе используются следующие понятия:",
        "1) крупные хозяйства – хозяйства с доходом выше среднего по региону;",
        "2) мелкие склады – склады с площадью ниже нормы.",
      ],
      [],
    ));
});

describe("worsening-target", () => {
  test("poverty planned to grow, ru", () =>
    finds(
      "ru",
      [
        "# План",
        "Целевые индикаторы:",
        "1) доля населения с доходами ниже величины прожиточного минимума, %: 2017 год – 4,0; 2018 год – 8,0; 2021 год – 7,0.",
      ],
      ["worsening-target: 4,0, 7,0"],
    ));
  test("kk", () =>
    finds(
      "kk",
      ["# Жоспар", "Нысаналы индикаторлар:", "1) жұмыссыздық деңгейі, %: 2017 жыл – 4,9; 2021 жыл – 5,4."],
      ["worsening-target: 4,9, 5,4"],
    ));
  test("en", () =>
    finds(
      "en",
      ["# Plan", "Target indicators:", "1) life expectancy, years: 2017 – 74; 2021 – 72."],
      ["worsening-target: 74, 72"],
    ));
  test("a table", () =>
    finds(
      "ru",
      [
        "# План",
        "Показатель\tЕдиница измерения\t2017 год\t2018 год\t2021 год",
        "Уровень безработицы\t%\t4,8\t5,0\t5,2",
      ],
      ["worsening-target: "],
    ));
  test("how many times", () =>
    expect(
      messages("ru", [
        "# План",
        "Целевые индикаторы:",
        "1) уровень бедности, %: 2017 год – 4,0; 2021 год – 7,0.",
      ])[0],
    ).toContain("в 1,75 раза"));
  test("not an improvement", () =>
    finds(
      "ru",
      [
        "# План",
        "Целевые индикаторы:",
        "1) уровень безработицы, %: 2017 год – 4,9; 2021 год – 4,8;",
        "2) охват безработных обучением, %: 2017 год – 40; 2021 год – 60.",
      ],
      [],
    ));
  test("nor what has no wanted direction", () =>
    finds(
      "ru",
      ["# План", "Целевые индикаторы:", "1) расход воды на полив, куб. м: 2017 год – 400; 2021 год – 300."],
      [],
    ));
  test("nor a reduction that is measured itself", () =>
    finds(
      "ru",
      [
        "# План",
        "Целевые индикаторы:",
        "1) снижение смертности от туберкулеза, %: 2017 год – 4; 2021 год – 9.",
      ],
      [],
    ));
});

describe("inconsistent-term", () => {
  test("share and proportion", () =>
    finds(
      "en",
      [
        "# Plan",
        "Target indicators:",
        "1) share of repaired roads will be 40%;",
        "2) proportion of lit streets will be 60%.",
      ],
      ["inconsistent-term: proportion"],
    ));
  test("ru", () =>
    finds(
      "ru",
      [
        "# План",
        "Целевые индикаторы:",
        "1) доля рабочей силы с образованием составит 40 %;",
        "2) доля экономически активного населения с жильем составит 60 %.",
      ],
      ["inconsistent-term: экономически активного населения"],
    ));
  test("kk", () =>
    finds(
      "kk",
      [
        "# Жоспар",
        "Нысаналы индикаторлар:",
        "1) жөнделген жолдардың үлесі 40 %-ды құрайды;",
        "2) жарықтандырылған көшелердің үлес салмағы 60 %-ды құрайды.",
      ],
      ["inconsistent-term: үлес салмағы"],
    ));
  test("not per cent as a unit", () =>
    finds(
      "ru",
      [
        "# План",
        "Целевые индикаторы:",
        "1) доля дорог составит 40 процентов;",
        "2) доля улиц составит 60 %.",
      ],
      [],
    ));
});
