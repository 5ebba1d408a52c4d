import { describe, expect, test } from "vitest";
import { leadsWithOutputRu } from "../../../shared/statements/outputs-ru.ts";
import { statementsOf } from "./page.ts";

/** What one sentence of a programme's running text promises. */
const finds = (sentence: string, expected: readonly string[]): void =>
  test(sentence, () =>
    expect(statementsOf("ru", `# Программа развития\n# 4. Подходы\n${sentence}`)).toEqual(expected),
  );

describe("any passive of a later tense is an output", () => {
  finds("Будет снесено 40 ветхих домов, возведено 25 новых домов.", [
    "result-indicator: снесено ветхих домов => = 40 домов",
    "result-indicator: возведено новых домов => = 25 домов",
  ]);
  finds("Будут расселены 12 бараков.", ["result-indicator: расселены бараков => = 12 бараков"]);
});

describe("an adverb or a date may part plan and verb", () => {
  finds("В ближайшие годы планируется полностью восстановить 9 плотин.", [
    "result-indicator: полностью восстановить плотин => = 9 плотин",
  ]);
  finds("До конца 2027 года планируется обеспечить водой 40 аулов.", [
    "result-indicator: водой аулов => 2027 = 40 аулов",
  ]);
});

describe("an infinitive at the head of a sentence orders", () => {
  finds("Построить 15 спортивных залов до 2028 года.", [
    "result-indicator: Построить спортивных залов => 2028 = 15 залов",
  ]);
  finds("Направить 300 врачей в районы.", ["result-indicator: Направить врачей в районы => = 300 врачей"]);
});

describe("a change that is assured is no output", () => {
  finds("В 2027, 2028 и 2029 годах доля теплиц составит соответственно 40, 42 и 45 %.", [
    "indicator: доля теплиц => 2027 = 40 %; 2028 = 42 %; 2029 = 45 %",
  ]);
  finds("В 2027–2029 годах планируется открыть 50, 44, 65 библиотек соответственно.", [
    "result-indicator: открыть библиотек => 2027 = 50 библиотек; 2028 = 44 библиотек; 2029 = 65 библиотек",
  ]);
  finds("Реализация этих мер обеспечит рост улова рыбы до 2,4 тыс. тонн в 2027 году, 2,5 – в 2028 году.", [
    "indicator: рост улова рыбы => 2027 to 2400 t; 2028 to 2500 t",
  ]);
  finds("Обновление парка обеспечит снижение доли отказов до 6 %.", ["indicator: доли отказов => to 6 %"]);
  finds("Новые станки обеспечат ежегодное повышение выпуска мебели на 5 %.", [
    "indicator: ежегодное повышение выпуска мебели => by 5 %",
  ]);
  finds("Проект обеспечит водой 60 семей.", [
    "result-indicator: Проект обеспечит водой семей => = 60 family",
  ]);
});

describe("a second thing in a row is made as the first", () => {
  finds("Реализация плана позволит повысить выпуск на 8 %, создать 400 рабочих мест.", [
    "indicator: выпуск => by 8 %",
    "result-indicator: создать рабочих мест => = 400 job",
  ]);
  test("verbs of making", () => {
    expect(leadsWithOutputRu("создать 400 рабочих мест")).toBe(true);
    expect(leadsWithOutputRu("построено 20 тыс. кв. м")).toBe(true);
    expect(leadsWithOutputRu("доля рабочих мест")).toBe(false);
  });
});

describe("what is done away with can be counted too", () => {
  finds("В 2027 году намечено упразднение 6 сел.", ["result-indicator: упразднение сел => 2027 = 6 сел"]);
});
