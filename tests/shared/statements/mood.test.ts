import { describe, expect, test } from "vitest";
import { fold } from "../../../shared/statements/fold.ts";
import { isPromise } from "../../../shared/statements/mood.ts";
import type { Language } from "../../../shared/text/language.ts";

const promises = (language: Language, sentence: string): void =>
  test(sentence, () => expect(isPromise(fold(sentence), language)).toBe(true));
const tells = (language: Language, sentence: string): void =>
  test(sentence, () => expect(isPromise(fold(sentence), language)).toBe(false));

describe("Kazakh verbs of plan, intention and obligation", () => {
  promises("kk", "Өңір үлесті 2031 жылға дейін 40 пайызға арттырмақ.");
  promises("kk", "Шығынды 12 %-ға азайту жоспарланып отыр.");
  promises("kk", "Күту уақыты 20 минуттан аспайды.");
  promises("kk", "Шығынды 12 %-ға азайтуды жоспарлап отырмыз.");
  promises("kk", "Қамтуды 90 %-ға жеткізу көзделген.");
  promises("kk", "Негізгі көрсеткіштер кемінде 10 пайызға азаюға тиіс.");
  promises("kk", "Негізгі мақсаттардың бірі – үлесті 7 %-дан 3 %-ға дейін төмендету.");
  promises("kk", "2027 жылы 5 мың отбасына жеңілдік беріледі.");
  promises("kk", "Көрсеткішті 55 пайызға жеткізу міндеті тұр.");
  promises("kk", "«2030 жылға дейін тағы 8 мың км жол жөнделеді», – деді министр.");
  promises("kk", "60 ауылда су жүйесін салу жоспарланды.");
  promises("kk", "«Қуаты 2 есе артады», – деді министр.");
});

describe("Kazakh facts", () => {
  tells("kk", "Үлес 2 есе артты.");
  tells("kk", "Көлемі 5 %-дан 8 %-ға дейін артқан.");
  tells("kk", "Қазір өңірде 40 МВт өндіріледі.");
  tells("kk", "Ауданда 3 мың гектарға қысқарды.");
  tells("kk", "«Өткен жылы 300 мектеп салынды», – деді министр.");
  tells("kk", "2027 жылға арналған 60 жобаның іріктелгенін баяндады.");
  tells("kk", "Еңбек нарығында 4 мың орын бос тұр.");
});

describe("Russian and English", () => {
  promises("ru", "До 2031 года предстоит обновить 900 вагонов.");
  promises("ru", "К 2031 году – 100 % школ.");
  promises("ru", "Ведомство намерено довести долю до 30 %.");
  tells("ru", "Сегодня доступ имеют 80 % сел.");
  tells("ru", "По отношению к 2010 году рост вдвое.");
  promises("ru", "«Доля составит 40 %», – сообщил сегодня министр.");
  promises("ru", "Уровень не превысит 6 %, сообщила сегодня на заседании министр.");
  tells("ru", "Министр сообщил, что в 2019 году доля составила 40 %.");
  promises("en", "The share will reach 40%, the minister said now in the capital.");
  promises("en", "The task has been set to expand coverage to 80%.");
  promises("en", "It is crucial to commission 12 million square meters.");
  promises("en", "The country aims to raise the share to 35% by 2027.");
  promises("en", "Output is expected to be increased by 5%.");
  tells("en", "The share now stands at 64%.");
  tells("en", "Output increased by 5%.");
});
