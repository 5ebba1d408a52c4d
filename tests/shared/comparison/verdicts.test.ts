import { describe, expect, test } from "vitest";
import { findAcronyms } from "../../../shared/comparison/acronyms.ts";
import { makeProfile } from "../../../shared/comparison/profile.ts";
import { createProfileContext } from "../../../shared/comparison/profile-words.ts";
import { judge } from "../../../shared/comparison/verdicts.ts";
import type { StatementKind } from "../../../shared/statements/statement.ts";
import type { Language } from "../../../shared/text/language.ts";
import { sentence } from "./copies.ts";

function judges(a: string, b: string, expected: string, language: Language = "ru", kind?: StatementKind) {
  const context = createProfileContext(findAcronyms([a, b]));
  const profileOf = (text: string) => makeProfile(sentence(text, language, kind), context);
  expect(judge(profileOf(a), profileOf(b)).verdicts.join(" ")).toBe(expected);
}

describe("harmless differences are none", () => {
  test("spaces, quotes, case and numero signs", () =>
    judges(
      "Доля участников программы «Өркен» составит 7,5 %",
      'доля участников программы "Өркен" составит 7,5%',
      "same",
    ));
  test("a trailing zero", () => judges("износ сетей составит 9,0 %", "износ сетей составит 9 %", "same"));
  test("a unit in words", () =>
    judges("износ сетей составит 20 %", "износ сетей составит 20 процентов", "same"));
  test("two nouns joined by a hyphen or not", () =>
    judges("выпуск онлайн-курсов составит 20", "выпуск онлайн курсов составит 20", "same"));
  test("two ways to say one bound", () =>
    judges("износ сетей не превысит 20 %", "износ сетей составит не более 20 %", "same"));
  test("«до» of a limit without a direction", () => {
    judges("срок ответа не превысит 10 дней", "срок ответа составит до 10 дней", "same");
    judges("срок ответа составит не менее 10 дней", "срок ответа составит до 10 дней", "bound");
  });
  test("a field, not a region", () =>
    judges("количество наград в области спорта 7", "количество наград в спорте 7", "same"));
  test("a known acronym that the text does not introduce", () =>
    judges("падеж крупного рогатого скота не превысит 2 %", "падеж КРС не превысит 2 %", "same"));
  test("an age said in two ways", () =>
    judges(
      "доля курящих в возрасте от 15 лет составит 9 %",
      "доля курящих 15 лет и старше составит 9 %",
      "same",
    ));
  test("one base of a rate", () =>
    judges("число врачей на 1 млн населения 800", "число врачей на миллион населения 800", "same"));
  test("a hyphen inside a word", () =>
    judges("доля эколого-правовых курсов 5 %", "доля экологоправовых курсов 5 %", "same"));
  test("a soft hyphen in the unit", () =>
    judges("сбор составит 12 млн. тен\u00adге", "сбор составит 12 млн. тенге", "same"));
  test("parts counted off, and the unit in brackets", () =>
    judges(
      "доля домов с а) водой и б) газом составит 9 %",
      "доля домов с водой и газом (в процентах) составит 9 %",
      "same",
    ));
  test("a growing share is a share", () =>
    judges("увеличение доли новых книг до 30 %", "доля новых книг составит 30 %", "same"));
  test("the unit behind the name", () => judges("Улов рыбы, тыс. тонн", "Улов рыбы", "same"));
  test("word order", () =>
    judges(
      "доля освещенных улиц в городах составит 80 %",
      "доля улиц освещенных в городах составит 80 %",
      "same",
    ));
  test("inflection and yo", () =>
    judges("доведение доли озеленённых дворов до 40 %", "доля озелененных дворов доведена до 40 %", "same"));
  test("a preposition", () =>
    judges(
      "доля жалоб, решенных в срок, от общего числа жалоб составит 95 %",
      "доля жалоб, решенных в срок, из общего числа жалоб составит 95 %",
      "same",
    ));
  test("an acronym of the text", () =>
    judges(
      "доля дел единого досье здоровья (далее – ЕДЗ) составит 30 %",
      "доля дел ЕДЗ составит 30 %",
      "same",
    ));
  test("a known acronym", () =>
    judges(
      "доля туризма в валовом внутреннем продукте составит 8 %",
      "доля туризма в ВВП составит 8 %",
      "same",
    ));
  test("Kazakh: per cent in words, Latin i", () =>
    judges(
      "кітапханалардың тозуы 20 %-дан аспайды",
      "кiтапханалардың тозуы 20 пайыздан аспайды",
      "same",
      "kk",
    ));
  test("English: verb and noun of one goal", () =>
    judges(
      "promote reading in rural schools",
      "Promotion of reading in rural schools",
      "same",
      "en",
      "goal",
    ));
});

describe("a word said twice", () => {
  test("is a repetition", () =>
    judges(
      "доля жилых домов с лифтами в общем числе жилых домов составит 4 %",
      "доля жилых домов с лифтами в общем числе домов составит 4 %",
      "same",
    ));
  test("narrows the noun that stands without it on the other side", () =>
    judges(
      "доля городских библиотек, имеющих городской каталог, составит 4 %",
      "доля библиотек, имеющих городской каталог, составит 4 %",
      "scope",
    ));
});

describe("numbers", () => {
  test("value", () => judges("износ сетей составит 20 %", "износ сетей составит 21 %", "value"));
  test("a digit behind the comma", () =>
    judges("износ сетей составит 20,1 %", "износ сетей составит 20,10001 %", "value"));
  test("by the year both name", () =>
    judges(
      "износ сетей в 2021 году – 20 %, в 2022 году – 19 %",
      "износ сетей в 2022 году – 19 %, в 2023 году – 18 %",
      "same",
    ));
  test("one year of several", () =>
    judges(
      "износ сетей в 2021 году – 20 %, в 2022 году – 19 %",
      "износ сетей в 2021 году – 20 %, в 2022 году – 17 %",
      "value",
    ));
  test("bound: at most against exactly", () =>
    judges("износ сетей не превысит 20 %", "износ сетей составит 20 %", "bound"));
  test("bound: less than against no more than", () =>
    judges("износ сетей составит менее 20 %", "износ сетей составит не более 20 %", "bound"));
  test("Kazakh bound", () =>
    judges("желілердің тозуы 20 %-дан аспайды", "желілердің тозуы кемінде 20 %-ды құрайды", "bound", "kk"));
  test("unit: per cent against percentage points", () =>
    judges("охват питанием увеличится на 5 %", "охват питанием увеличится на 5 процентных пунктов", "unit"));
  test("the same sum in other multipliers", () =>
    judges("инвестиции в порт составят 1,5 млрд тенге", "инвестиции в порт составят 1500 млн тенге", "same"));
});

describe("words", () => {
  test("a qualifier dropped is scope", () =>
    judges(
      "доля сельских библиотек с интернетом составит 70 %",
      "доля библиотек с интернетом составит 70 %",
      "scope",
    ));
  test("an adjective changed is scope", () =>
    judges("доля каменных мостов составит 70 %", "доля деревянных мостов составит 70 %", "scope"));
  test("an age changed is scope", () =>
    judges(
      "доля молодежи 15–28 лет с работой составит 60 %",
      "доля молодежи 15–34 лет с работой составит 60 %",
      "scope",
    ));
  test("English scope", () =>
    judges("share of licensed guides will be 40%", "share of guides will be 40%", "scope", "en"));
  test("Kazakh scope", () =>
    judges(
      "ауылдық кітапханалардың үлесі 40 %-ды құрайды",
      "кітапханалардың үлесі 40 %-ды құрайды",
      "scope",
      "kk",
    ));
  test("another name of the measure is term", () =>
    judges("удельный вес новых вагонов составит 40 %", "доля новых вагонов составит 40 %", "term"));
  test("another name of the thing is term", () =>
    judges("количество займов фермерам составит 400", "количество кредитов фермерам составит 400", "term"));
  test("a general word dropped is wording", () =>
    judges(
      "доля населения, довольного парками, составит 40 %",
      "доля довольных парками составит 40 %",
      "wording",
    ));
  test("an age up to is another than an age from", () =>
    judges("доля курящих моложе 18 лет 9 %", "доля курящих 18 лет и старше 9 %", "scope"));
  test("a breakdown narrows nothing", () =>
    judges("доля занятых в торговле в разбивке по полу и возрасту", "доля занятых в торговле", "wording"));
  test("share against count is measure", () =>
    judges(
      "доля обновленных трамваев составит 40 %",
      "количество обновленных трамваев составит 40 единиц",
      "measure scope wording",
    ));
  test("a goal in other words is wording", () =>
    judges("Развитие речного транспорта", "Поддержка судоходства по рекам", "wording", "ru", "goal"));
});

test("children with disabilities under two names", () =>
  judges("охват детей-инвалидов составит 95 %", "охват детей с инвалидностью составит 95 %", "term"));

test("bases of a rate that begin with the same digits are two", () => {
  judges("число краж на 10 тыс. населения 80", "число краж на 100 тыс. населения 80", "scope");
  judges("thefts per 10,000 people will be 80", "thefts per 100,000 people will be 80", "scope", "en");
  judges("10 мың адамға шаққанда ұрлық саны 80", "100 мың адамға шаққанда ұрлық саны 80", "scope", "kk");
});

test("one length in two units differs in its unit alone", () => {
  judges("ширина полосы 350 см", "ширина полосы 3,5 м", "unit");
  judges("ширина полосы 350 см", "ширина полосы 4 м", "value unit");
});
