import { describe, expect, test } from "vitest";
import { findDefinition } from "../../../shared/statements/definitions.ts";
import type { Language } from "../../../shared/text/language.ts";
import { statementsOf } from "./page.ts";

function defines(language: Language, text: string, term: string | undefined): void {
  test(text, () => {
    const found = findDefinition(text, language);
    expect(found === undefined ? undefined : text.slice(found.term.from, found.term.to)).toBe(term);
  });
}

defines("ru", "сезонный работник – лицо, занятое не весь год", "сезонный работник");
defines("ru", "единая платформа (далее – Платформа) - система учета вакансий", "единая платформа");
defines("ru", "Под заявителем понимается лицо, подавшее заявление", "заявителем");
defines("kk", "маусымдық жұмыскер – жыл бойы жұмыс істемейтін адам", "маусымдық жұмыскер");
defines("en", "seasonal worker means a person employed for part of the year", "seasonal worker");
defines("ru", "социально-экономическое развитие регионов", undefined);

test("a law's list of terms", () => {
  expect(
    statementsOf(
      "ru",
      `# ЗАКОН О СЕЗОННОМ ТРУДЕ
       Статья 1. Основные понятия
       В настоящем Законе используются следующие основные понятия:
       1) сезонный работник – лицо, занятое не весь год;
       2) сезон - часть года.
       Статья 2. Сфера применения
       1) закон применяется – если нет договора;`,
      { form: "law", title: "О сезонном труде" },
    ),
  ).toEqual(["definition: сезонный работник", "definition: сезон"]);
});

test("functions of a body", () => {
  expect(
    statementsOf(
      "ru",
      `# Положение о Комитете
       Задачи:
       1) формирование политики в сфере архивов;
       2) надзор за хранением документов.
       Функции:
       1) ведение реестра архивов;
       2) проверка условий хранения.`,
    ),
  ).toEqual([
    "task: формирование политики в сфере архивов",
    "task: надзор за хранением документов",
    "function: ведение реестра архивов",
    "function: проверка условий хранения",
  ]);
});

test("the parts of a definition define nothing, and the list goes on behind them", () => {
  expect(
    statementsOf(
      "ru",
      `# Правила учета пасек
       В Правилах используются следующие понятия:
       1) разряд пасеки – группа пасек, выделенная в результате осмотра при:
       наличии ульев;
       отсутствии болезней;
       2) кочевка – перевозка ульев к медоносам.`,
    ),
  ).toEqual(
    ["definition: разряд пасеки", "definition: кочевка"].map((line) => expect.stringContaining(line)),
  );
});

test("a law's terms: an added number, one left out, one with parts", () =>
  expect(
    statementsOf(
      "ru",
      `# ЗАКОН О ПАСЕКАХ
       Статья 1. Основные понятия
       В настоящем Законе используются следующие основные понятия:
       1) пасека – место, где стоят ульи;
       1-1) кочевка – перевозка ульев;
       2) исключен Законом РК от 05.01.2024 № 51-VIII;
       3) пасечник – лицо, которое держит:
       ульи;
       4) рой – пчелы, ушедшие из улья.
       Статья 2. Задачи
       Задачами являются:
       1) охрана – защита пчел;`,
      { form: "law", title: "О пасеках" },
    ),
  ).toEqual(
    ["пасека", "кочевка", "пасечник", "рой"].map((term) => expect.stringContaining(`definition: ${term}`)),
  ));

test("what a body does for the tasks it is charged with, and no rights", () =>
  expect(
    statementsOf(
      "ru",
      `# Положение о Комитете пасек
       1. Комитет в соответствии с возложенными на него задачами:
       1) ведет реестр пасек;
       2) выдает паспорта ульев.
       2. Для выполнения возложенных на Комитет задач он имеет право:
       1) запрашивать сведения;`,
    ),
  ).toEqual(["function: ведет реестр пасек", "function: выдает паспорта ульев"]));

test("a lead-in and its first function in one paragraph", () =>
  expect(
    statementsOf(
      "ru",
      `# Положение о Комитете пасек
       4. Комитет осуществляет следующие функции: ведет реестр пасек;
       выдает паспорта ульев.`,
    ),
  ).toEqual(["function: ведет реестр пасек", "function: выдает паспорта ульев"]));

test("duties of a body are no tasks", () =>
  expect(
    statementsOf(
      "kk",
      `# Омарта комитеті туралы ереже
       8. Міндеттері:
       1) омарталарды қорғау;
       2) балды зерттеу.
       9. Өкілеттіктері:
       1) құқықтары:
       ақпарат сұрату;
       2) міндеттері:
       заңнаманы сақтау.
       10. Құқықтары мен міндеттері:
       1) өтініштерді қарау;
       11. Функциялары:
       1) тізілім жүргізеді.`,
    ),
  ).toEqual(["task: омарталарды қорғау", "task: балды зерттеу", "function: тізілім жүргізеді"]));

test("what an amending act took out of a list, and parts of a function", () =>
  expect(
    statementsOf(
      "ru",
      `# Положение о Министерстве пасек
       15. Функции центрального аппарата:
       1) разрабатывает правила;
       2) исключен постановлением Правительства РК от 12.03.2025 № 140;
       3) осуществляет контроль:
       за пасеками;
       за медом;
       4) исключение случаев порчи меда.`,
    ),
  ).toEqual([
    "function: разрабатывает правила",
    "function: осуществляет контроль",
    "function: исключение случаев порчи меда",
  ]));

test("what a body is charged with", () => {
  const read = (text: string) => statementsOf("ru", `# Положение о Комитете пасек\n${text}`);
  expect(read("4. На Комитет возлагается:\n1) учет пасек;\n2) охрана пчел.")).toEqual([
    "function: учет пасек",
    "function: охрана пчел",
  ]);
  expect(read("4. Контроль за исполнением возлагается на:\n1) руководителей пасек;")).toEqual([]);
  expect(
    statementsOf(
      "kk",
      "# Омарта комитеті туралы ереже\n9. Комитетке мыналар жүктеледі:\n1) омарталарды есепке алу;",
    ),
  ).toEqual(["function: омарталарды есепке алу"]);
});

describe("what opens a body's functions", () => {
  const opens = (language: Language, line: string): void =>
    test(line, () =>
      expect(statementsOf(language, `# X\n${line}\n1) abc жүргізу;\n2) abc беру.`)).toEqual([
        "function: abc жүргізу",
        "function: abc беру",
      ]),
    );
  opens("ru", "В функции Комитета входит:");
  opens("ru", "К функциям Управления относятся:");
  opens("kk", "3-тарау. Комитеттің функциялары");
  opens("kk", "Комитеттің функцияларына мыналар жатады:");
  opens("en", "Chapter 3. Functions of the Committee");
  opens("en", "The main functions of the Department are:");
});

test("functions with marks in brackets, and after a line that says what they are to", () => {
  const read = (text: string): string[] => statementsOf("en", text);
  expect(
    read(
      "# On Parks\nThe Authority shall perform the following functions, namely:—\n(a) keep a register of parks;\n(iv) approve plans of parks;",
    ),
  ).toEqual(["function: keep a register of parks", "function: approve plans of parks"]);
  expect(
    read(
      "# On Parks\nThe principal functions of the Board are to\n1. approve plans of parks;\n2. visit parks.",
    ),
  ).toEqual(["function: approve plans of parks", "function: visit parks"]);
});
