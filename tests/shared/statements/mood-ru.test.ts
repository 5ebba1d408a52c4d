import { describe, expect, test } from "vitest";
import { fold } from "../../../shared/statements/fold.ts";
import { isPromise } from "../../../shared/statements/mood.ts";
import { isFactRu, isMixedRu, isRuleRu, tellsPastRu } from "../../../shared/statements/mood-ru.ts";
import { statementsOf } from "./page.ts";

const promises = (sentence: string): void =>
  test(sentence, () => expect(isPromise(fold(sentence), "ru")).toBe(true));
const tells = (sentence: string): void =>
  test(sentence, () => expect(isPromise(fold(sentence), "ru")).toBe(false));
/** What one sentence of a programme's running text promises. */
const finds = (sentence: string, expected: readonly string[]): void =>
  test(sentence, () =>
    expect(statementsOf("ru", `# Программа развития\n# 4. Подходы\n${sentence}`)).toEqual(expected),
  );

describe("a report's turn beside a later tense only dates it", () => {
  promises("По итогам 2027 года охват планируется довести до 61 %.");
  promises("В настоящее время предусматривается строительство 12 котельных.");
  promises("Ранее намеченная доля составит 40 %.");
  tells("По итогам 2019 года охват равен 61 %.");
  tells("В настоящее время доля низка, 12 %.");
});

describe("what was planned once, and what others foresee, is no promise", () => {
  tells("В 2014 году было запланировано 30 школ.");
  tells("По прогнозам международных экспертов, спрос увеличится на 20 %.");
  tells("По данным Всемирного банка, мировой рынок вырастет в два раза.");
});

describe("active verbs of a later tense promise", () => {
  promises("Программа увеличит выпуск на 12 %.");
  promises("Область доведет охват до 90 %.");
  promises("Доля должна составить 9 % к 2029 году.");
  promises("Поставлена задача нарастить переработку на 15 %.");
});

describe("a rule's words are no promise", () => {
  tells("Заявитель вправе получить до 50 % суммы, что позволит снизить затраты.");
  tells("В случае, если доля превысит 25 %, договор будет расторгнут.");
  tells("Деяние наказывается штрафом, который будет взыскан в размере 10 %.");
  tells("Размер платы не должен превышать 3 % дохода.");
  promises("К 2030 году дефицит не должен превышать 3 % дохода.");
  test("a condition on what is now compares", () =>
    expect(isRuleRu(fold("Доля вырастет до 9 %, если сегодня она 4 %."))).toBe(false));
});

describe("a sentence that tells both gives only what will be", () => {
  finds("Сегодня уровень озеленения составляет 12 %, а к 2031 году достигнет 20 %.", [
    "indicator: уровень озеленения => 2031 to 20 %",
  ]);
  finds("В 2018 году доля судов была 30 %, при этом доля вагонов к 2026 году составит 45 %.", [
    "indicator: доля вагонов => 2026 = 45 %",
  ]);
  test("the fact's clause", () => {
    const folded = fold("доля составила 4 %, но к 2030 году составит 9 %");
    expect(isMixedRu(folded)).toBe(true);
    expect(tellsPastRu(folded)).toBe(false);
    expect(isFactRu(folded, 0, folded.indexOf("4"))).toBe(true);
    expect(isFactRu(folded, 0, folded.indexOf("9"))).toBe(false);
  });
});

describe("counts beside the promise are not promised", () => {
  finds("Рабочая группа отобрала 14 проектов, которые планируется запустить.", []);
  finds("Объем финансирования программы составит 320 млн. тенге.", []);
  finds("План предусматривает реализацию 48 мероприятий.", []);
  finds("Утвержден план, который позволит охватить 70 % сел.", ["indicator: охватить сел => = 70 %"]);
});

describe("what is expected, advised or feared", () => {
  promises("Следует довести долю до 30 %.");
  promises("Нужно ускорить замену труб до 40 км в год.");
  promises("Готовится план по увеличению выпуска до 50 тысяч тонн.");
  promises("Целевым показателем плана является рост доли теплиц на 12 %.");
  tells("К 2040 году дефицит корма может достичь 12 млн. тонн.");
});

describe("the sentence behind the promise", () => {
  finds("Целевым показателем плана является снижение потерь тепла на 12 %.", [
    "indicator: снижение потерь тепла => by 12 %",
  ]);
  finds("Предполагается сокращение сбросов на 7 крупных заводах на 20 %.", [
    "indicator: сокращение сбросов на 7 крупных заводах => by 20 %",
  ]);
  finds("Это позволит привлечь в отрасль 30 млрд. тенге, что на 4 % больше, чем сейчас.", [
    "result-indicator: привлечь в отрасль => = 30000000000 KZT",
  ]);
  finds("Планируется выдать ссуды под 5 % годовых.", []);
  finds("Планируется ежегодно в течение трех лет высаживать 900 кленов.", [
    "result-indicator: ежегодно в течение трех лет высаживать кленов => = 900 кленов",
  ]);
});
