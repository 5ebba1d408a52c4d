import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Language } from "../../../shared/text/language.ts";
import { splitSentences } from "../../../shared/text/sentences.ts";

/** The expected text shows every cut as "¦". */
const reader = (language: Language) => (expected: string) => {
  const text = expected.replaceAll("¦", "");
  const cut = splitSentences(text, language)
    .map(({ from, to }) => text.slice(from, to))
    .join("¦");
  expect(cut).toBe(expected.replace(/\s*¦\s*/g, "¦").trim());
};
const ru = reader("ru");
const kk = reader("kk");
const en = reader("en");

describe("Russian", () => {
  test("two sentences", () => ru("Доля составит 5 %.¦ Рост продолжится."));
  test("abbreviated words", () => ru("В соответствии с п. 3 ст. 13 и пп. 2 Закона.¦ Срок истек."));
  test("clauses", () => ru("Согласно ч. 2 ст. 8 п.п. 4 Закона.¦ Норма действует."));
  test("years", () => ru("На 2017–2021 гг. и до 2025 г. включительно."));
  test("a year that ends a sentence", () => ru("Срок – до 2025 г.¦ Ответственный орган отчитывается."));
  test("years with their values", () => ru("Доля в 2027 году – 42 %. 2028 год – 56 %.¦ В 2029 году – рост."));
  test("money", () => ru("Объем – 76 952 млн. тенге, или 1,5 тыс. единиц.¦ Итог подведен."));
  test("and so on", () => ru("Школы, лицеи и т.д. строятся.¦ Больницы, т.е. клиники, тоже."));
  test("named after", () => ru("Университет им. Абая открыт."));
  test("edition", () => ru("В ред. Закона № 5.¦ Далее по тексту."));
  test("initials", () => ru("Министр А. К. Алиев и В.П. Ким подписали.¦ Акт вступил в силу."));
  test("initials after the name", () => ru("Подписал Алиев А.К. в Астане."));
  test("city", () => ru("Клиники в г. Астане и г. Алматы открыты."));
  test("year and city", () => ru("К 2025 г.¦ В г. Алматы откроют школу."));
  test("decimals and dates", () => ru("Рост 9.5 % к 26.11.2019 достигнут.¦ Дальше 5.2."));
  test("list markers", () => ru("1. Утвердить план.¦ 2. Назначить срок."));
  test("deep list markers", () => ru("1.2. Утвердить план.¦ 1.3. Назначить срок."));
  test("bracket markers", () => ru("1) доля школ; 2) доля больниц."));
  test("semicolons", () => ru("доля школ; доля больниц; рост."));
  test("line feeds", () => ru("Доля школ\n¦рост числа больниц"));
  test("cell borders", () => ru("Доля школ\t¦%\t¦9,0"));
  test("question and exclamation marks", () => ru("Кто отвечает?¦ Министерство!¦ Срок?..¦ Да."));
  test("closing quotation mark", () => ru("«План принят.»¦ Работа идет."));
  test("closing bracket", () => ru("(Срок истек.)¦ Работа идет."));
  test("no space after the full stop", () => ru("сайт gov.kz открыт"));
  test("a room", () => ru("ул. Абая, д. 4, каб. 210, тел. 40-11-22."));
  test("tonnes that end a sentence", () => ru("Собрано 3,1 млн т.¦ Больше, чем в т. 2 отчета."));
  test("a list in the sentence", () => ru("Части плана: 1. Вода.¦ 2. Дороги."));
  test("quarters", () => ru("Срок – 2027 г. IV квартал.¦ Ввод – 2028 г.¦ Все."));
  test("money and a year", () => ru("Цена 350 тыс. тг.¦ 2025 г. она была ниже."));
  test("months and offices", () =>
    ru("Пост. от 12 янв. 2026 г.¦ Его готовило Упр. финансов, тел. 40-11-22."));
  test("small letter after the full stop", () => ru("долл. сша и руб. россии"));
});

describe("Kazakh", () => {
  test("two sentences", () => kk("Үлесі 5 %-ды құрайды.¦ Өсім жалғасады."));
  test("years", () => kk("2012 ж. деңгейден және 2016–2019 жж. аралығында."));
  test("and others", () => kk("Мектептер, лицейлер т.б. салынады.¦ Ауруханалар да."));
  test("hereafter", () => kk("Министрлік (бұд. әрі – Министрлік) есеп береді.¦ Мерзімі белгіленді."));
  test("money", () => kk("Көлемі 76 952 млн. теңге, 5 мың. адам.¦ Жоспар бекітілді."));
  test("initials", () => kk("Министр А.Қ. Әлиев қол қойды.¦ Акт күшіне енді."));
  test("quarters", () => kk("Мерзімі – 2027 ж. IV тоқсан.¦ Құны 350 мың тг.¦ 2025 ж. төмен болған."));
  test("wind is no month", () => kk("Қатты жел.¦ Жол жабық."));
  test("list markers", () => kk("1. Жоспар бекітілсін.¦ 2. Мерзім белгіленсін."));
  test("years with their values", () =>
    kk("Үлесі 2027 ж. – 42 %. 2028ж - 56,5%. 2029 жылы – 60 %.¦ 2030 жылы мектеп ашылады."));
  test("a house is no abbreviation", () => kk("Ауылда 20 үй.¦ Жаңа мектеп салынды."));
  test("semicolons", () => kk("мектептер үлесі; ауруханалар үлесі."));
});

describe("English", () => {
  test("two sentences", () => en("The share will be 5%.¦ Growth continues."));
  test("numbers of acts", () => en("Resolution No. 746 and Art. 13 apply.¦ The term ended."));
  test("for example", () => en("Schools, e.g. Lyceums, i.e. Colleges, are built.¦ Hospitals too."));
  test("decimals", () => en("It will grow 9.5 times.¦ Wages too."));
  test("initials", () => en("Signed by A. K. Aliev in Astana."));
  test("words that are abbreviations before a number only", () =>
    en("A museum of art.¦ Is it open?¦ No.¦ See Fig. 2."));
  test("titles", () => en("Dr. Smith reported.¦ Mr. Brown agreed."));
  test("list markers", () => en("1. Approve the plan.¦ 2. Set the term."));
  test("and so on", () => en("Schools, clinics, etc. are built."));
});

test("sentences stand in order and cover all but white space", () => {
  const text = fc
    .array(fc.constantFrom(..."абВГ1. \n\t!?;)»", "г. ", "т.д. "), { maxLength: 60 })
    .map((x) => x.join(""));
  fc.assert(
    fc.property(text, fc.constantFrom("ru" as const, "kk" as const, "en" as const), (source, language) => {
      let end = 0;
      for (const { from, to } of splitSentences(source, language)) {
        expect(source.slice(end, from).trim()).toBe("");
        expect(source.slice(from, to)).toBe(source.slice(from, to).trim());
        expect(to).toBeGreaterThan(from);
        end = to;
      }
      expect(source.slice(end).trim()).toBe("");
    }),
  );
});
