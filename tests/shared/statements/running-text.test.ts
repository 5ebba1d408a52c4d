import { describe, expect, test } from "vitest";
import { statementsOf } from "./page.ts";

/** What a paragraph of a programme's running text promises. */
const finds = (paragraph: string, expected: readonly string[]): void =>
  test(paragraph, () =>
    expect(statementsOf("ru", `# Программа развития\n# 4. Подходы\n${paragraph}`)).toEqual(expected),
  );

describe("a sentence that goes on keeps the year of the one before", () => {
  finds("К 2029 году доля теплиц составит 9 %. При этом доля садов увеличится до 4 %.", [
    "indicator: доля теплиц => 2029 = 9 %",
    "indicator: доля садов => 2029 to 4 %",
  ]);
  finds("К 2029 году доля теплиц составит 9 %. Доля садов увеличится до 4 %.", [
    "indicator: доля теплиц => 2029 = 9 %",
    "indicator: Доля садов => to 4 %",
  ]);
  finds("В 2019 году доля теплиц составила 9 %. При этом доля садов увеличится до 4 %.", [
    "indicator: доля садов => to 4 %",
  ]);
});

describe("one indicator's later value, another's first", () => {
  finds("Выпуск меда увеличится к 2030 году на 25 %, а к 2036 году – уже на 40 %.", [
    "indicator: Выпуск меда => 2030 by 25 %; 2036 by 40 %",
  ]);
  finds("Предполагается довести сбор ржи до 80 тыс. тонн, овса – до 12 тыс. тонн.", [
    "indicator: сбор ржи => to 80000 t",
    "indicator: овса => to 12000 t",
  ]);
});

describe("what a value is counted of, or somebody's age, is not promised", () => {
  finds("Из 30 тысяч безработных планируется трудоустроить 9 тысяч человек.", [
    "result-indicator: трудоустроить человек => = 9000 person",
  ]);
  finds("До 2031 года доступ к яслям для детей в возрасте от 2 месяцев до 7 лет составит 100 %.", [
    "indicator: доступ к яслям для детей в возрасте от 2 месяцев до 7 лет => 2031 = 100 %",
  ]);
});

describe("what was and what stands before the promise", () => {
  finds("В прошлом году открыто 19 ферм, а в 2027 году планируется запуск еще 20 ферм.", [
    "result-indicator: запуск еще ферм => 2027 = 20 ферм",
  ]);
  finds("Готов к пуску завод на 70 тыс. машин, где будет создано 500 рабочих мест.", [
    "result-indicator: где будет создано рабочих мест => = 500 job",
  ]);
});

describe("a change said in words alone", () => {
  finds("Проекты плана позволят увеличить сбор меда в полтора раза.", [
    "indicator: Проекты плана позволят увеличить сбор меда => by 1.5 times",
  ]);
  finds("Доля пасек вырастет на треть.", ["indicator: Доля пасек => by 0.3333333333333333 part"]);
});

describe("others' forecasts and prices of money are no promises", () => {
  finds("Эксперты банка прогнозируют, что рост рынка составит 4,6 % в 2031 году.", []);
  finds("Ставка по ссуде составит 7 %, первоначальный взнос – 20 %.", []);
  finds("Охват приблизился к 97 процентам, при этом в 2031 году планируется открыть 8 школ.", [
    "result-indicator: открыть школ => 2031 = 8 school",
  ]);
});

describe("goals and tasks of running text, and this year's values", () => {
  finds("По словам акима, основной задачей новой службы является учет пасек.", ["task: учет пасек"]);
  finds("В этом году будет введено 40 МВт, а на 2031 год запланировано 90 МВт.", [
    "result-indicator: В этом году будет введено => = 40 MW",
    "result-indicator: запланировано => 2031 = 90 MW",
  ]);
  finds("До конца года в 17 районах откроются новые курсы.", []);
});
