import { describe, expect, test } from "vitest";
import type { Language } from "../../../shared/text/language.ts";
import { statementsOf } from "./page.ts";

/** What one sentence of a programme's running text promises. */
const finds = (language: Language, sentence: string, expected: readonly string[]): void =>
  test(sentence, () =>
    expect(statementsOf(language, `# Программа развития\n# 4. Подходы\n${sentence}`)).toEqual(expected),
  );

describe("things that will be made are results, each with its own count", () => {
  finds("ru", "В областях построят 14 детских больниц и 3 научные лаборатории.", [
    "result-indicator: В областях построят детских больниц => = 14 hospital",
    "result-indicator: научные лаборатории => = 3 лаборатории",
  ]);
  finds("ru", "До конца 2026 года будет открыто не менее 40 музеев.", [
    "result-indicator: открыто музеев => 2026 >= 40 музеев",
  ]);
  finds("kk", "Аудандарда 25 заманауи кітапхана ашылады.", [
    "result-indicator: Аудандарда заманауи кітапхана ашылады => = 25 кітапхана",
  ]);
  finds("en", "By 2028, 60 rural clinics will be opened.", [
    "result-indicator: rural clinics will be opened => 2028 = 60 clinics",
  ]);
});

describe("the verb may come after, before or as a noun", () => {
  finds("kk", "Ауылдарда 18 дәрігерлік пункт ашу, 3 аурухана салу жоспарланған.", [
    "result-indicator: Ауылдарда дәрігерлік пункт ашу => = 18 пункт",
    "result-indicator: аурухана салу => = 3 hospital",
  ]);
  finds("kk", "2028 жылға дейін 2 миллион жасты жұмыспен қамту көзделген.", [
    "result-indicator: жасты жұмыспен қамту => 2028 = 2000000 жасты",
  ]);
  finds("ru", "В ближайшие годы планируется строительство 12 тыс. км дорог.", [
    "result-indicator: строительство дорог => = 12000 km",
  ]);
  finds("ru", "Это позволит создать 30 тыс. новых рабочих мест.", [
    "result-indicator: создать новых рабочих мест => = 30000 job",
  ]);
  finds("kk", "2027 жылы 26 ауылға күрделі жөндеу жүргізіледі.", [
    "result-indicator: ауылға күрделі жөндеу жүргізіледі => 2027 = 26 ауылға",
  ]);
  finds("kk", "Биыл 90 жаңа мектеп пайдалануға беріледі.", [
    "result-indicator: Биыл жаңа мектеп пайдалануға беріледі => = 90 school",
  ]);
  finds("kk", "Жалақы екі есе өсіп, 2027 жылы 400 мың теңгеден асады.", [
    "indicator: Жалақы => 2027 by 2 times; 2027 > 400000 KZT",
  ]);
  finds("en", "The country aims to take 20 percent of its power from wind by 2030 and 45 percent by 2050.", [
    "indicator: The country aims to take of its power from wind => 2030 = 20 %; 2050 = 45 %",
  ]);
  finds("en", "There are plans to repair and equip 140 village clubs.", [
    "result-indicator: repair and equip village clubs => = 140 clubs",
  ]);
  finds("ru", "В этом году запланирован запуск 45 проектов.", [
    "result-indicator: запуск проектов => = 45 project",
  ]);
  finds("en", "It is planned that 80 stations and 150 wagons will be repaired.", [
    "result-indicator: stations => = 80 stations",
    "result-indicator: wagons will be repaired => = 150 wagons",
  ]);
  finds("ru", "Уровень обеспеченности жильем составит в среднем 31 кв. м на человека.", [
    "indicator: Уровень обеспеченности жильем на человека => = 31 m2",
  ]);
  finds("en", "Mobile networks will cover 12,000 km of rural roads.", [
    "result-indicator: Mobile networks will cover rural roads => = 12000 km",
  ]);
  finds("en", "The plan provides for the construction of 31 new village libraries.", [
    "result-indicator: the construction of new village libraries => = 31 libraries",
  ]);
});

describe("money, working groups, facts and rules are none", () => {
  finds("en", "300 billion tenge of investments will be attracted.", []);
  finds("ru", "На строительство будет направлено 20 млрд. тенге.", []);
  finds("ru", "Будет создана рабочая группа из 5 человек.", []);
  finds("ru", "В 2019 году было построено 12 школ.", []);
  finds("kk", "2019 жылы 12 мектеп салынды.", []);
  finds("en", "In 2019 12 schools were built.", []);
});

describe("what is measured over time is an indicator, though counted", () => {
  finds("ru", "Грузооборот увеличится к 2027 году до 35 млн. тонн.", [
    "indicator: Грузооборот => 2027 to 35000000 t",
  ]);
  finds("en", "Freight traffic will increase to 35 million tonnes by 2027.", [
    "indicator: Freight traffic => 2027 to 35000000 t",
  ]);
});

describe("Kazakh verbs of making in every form that promises", () => {
  finds("kk", "Өңірде 14 жаңа емхана салынатын болады.", [
    "result-indicator: Өңірде жаңа емхана салынатын болады => = 14 емхана",
  ]);
  finds("kk", "Үш жылда 60 ауылдық кітапхана жөнделуі тиіс.", [
    "result-indicator: Үш жылда ауылдық кітапхана жөнделуі тиіс => = 60 кітапхана",
  ]);
  finds("kk", "Жоба 35 ауылды байланыспен қамтамасыз етуге мүмкіндік береді.", [
    "result-indicator: Жоба ауылды байланыспен қамтамасыз етуге => = 35 ауылды",
  ]);
});

describe("English verbs of making", () => {
  finds("en", "The region should open 9 new clinics.", ["result-indicator: open new clinics => = 9 clinics"]);
  finds("en", "By 2031, 450,000 pupils and 1.2 million pensioners will be fully covered by the service.", [
    "result-indicator: pupils => 2031 = 450000 pupils",
    "result-indicator: pensioners will be fully covered by the service => 2031 = 1200000 pensioners",
  ]);
  finds("en", "The walls of 70 village clubs will be strengthened.", [
    "result-indicator: The walls of village clubs will be strengthened => = 70 clubs",
  ]);
  finds("en", "On 5 May 2021 the ministry started the programme with 40 schools.", []);
});

describe("what a plan will allow to make", () => {
  finds("en", "The plan will allow creating up to 4 thousand new jobs.", [
    "result-indicator: creating new jobs => to 4000 job",
  ]);
  finds("en", "A large-scale renewal of 350 villages will be carried out, where 87% of the people live.", [
    "result-indicator: A large-scale renewal of villages will be carried out => = 350 villages",
  ]);
});

describe("what Kazakh programmes give, send and let happen", () => {
  finds("kk", "Жыл сайын 3 мың балықшыға жаңа тор беріледі.", [
    "result-indicator: балықшыға жаңа тор беріледі => = 3000 балықшыға",
  ]);
  finds("kk", "Фермерлерге шығындардың 30 %-ына дейін субсидия беріледі.", []);
  finds(
    "kk",
    "Бағдарламаның орындалуы 27 мектепті таза сумен қамтамасыз етуге, су шығынын 15 пайызға азайтуға мүмкіндік береді.",
    [
      "result-indicator: мектепті таза сумен қамтамасыз етуге => = 27 school",
      "indicator: су шығынын => by 15 %",
    ],
  );
});
