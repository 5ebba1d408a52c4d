import { describe, expect, test } from "vitest";
import { findLatinAlphabet, type LatinAlphabet, toCyrillic } from "../../../shared/text/latin-kazakh.ts";

const writes = (alphabet: LatinAlphabet, latin: string, cyrillic: string): void =>
  test(latin, () => expect(toCyrillic(latin, alphabet).text).toBe(cyrillic));

describe("letters with acutes, 2018", () => {
  writes("acute", "halyqtyń úlesi 3,5%-dan aspaıdy", "халықтың үлесі 3,5%-дан аспайды");
  writes("acute", "bıyl oqýshylardyń sany kóbeıýde", "биыл оқушылардың саны көбеюде");
  writes("acute", "kompanııa jáne dıalog", "компания және диалог");
  writes("acute", "qoıý, jaıaý, sııaqty", "қою, жаяу, сияқты");
  writes("acute", "ınvestıtsııa men ekonomıka", "инвестиция мен экономика");
  writes("acute", "eńbek ónimdiligi 2 ese", "еңбек өнімділігі 2 есе");
  writes("acute", "Ǵylym, Áleýmet, Úı", "Ғылым, Әлеумет, Үй");
  writes("acute", "NEET sanaty, GES", "NEET санаты, GES");
});

describe("apostrophes, 2017", () => {
  writes("acute", "u'i'lerdin' u'lesi 5 pai'yzdan aspai'dy", "үйлердің үлесі 5 пайыздан аспайды");
  writes("acute", "bag’darlama maqsaty", "бағдарлама мақсаты");
});

describe("letters with dots, 2021", () => {
  writes("umlaut", "tūrmys sapasyn arttyru", "тұрмыс сапасын арттыру");
  writes("umlaut", "üşınşı mındet: joldardy jöndeu", "үшінші міндет: жолдарды жөндеу");
  writes("umlaut", "deñgeiı 4,5 paiyzğa jetedı", "деңгейі 4,5 пайызға жетеді");
});

describe("the way back", () => {
  const latin = "Jańa mektep: 15 shaqyrym jol jóndeledi.";
  const { text, toSource } = toCyrillic(latin, "acute");
  const source = (words: string): string => {
    const from = text.indexOf(words);
    const span = toSource({ from, to: from + words.length });
    return latin.slice(span.from, span.to);
  };
  test("a word with a letter of two", () => expect(source("шақырым")).toBe("shaqyrym"));
  test("a number behind other letters", () => expect(source("15")).toBe("15"));
  test("the end", () => expect(source("жөнделеді.")).toBe("jóndeledi."));
  test("the whole", () => expect(source(text)).toBe(latin));
  test("Cyrillic stays as it is", () => expect(toCyrillic("Үлесі 5 %", "umlaut").text).toBe("Үлесі 5 %"));
});

describe("alphabets", () => {
  const tells = (text: string, alphabet: LatinAlphabet | undefined): void =>
    test(text, () => expect(findLatinAlphabet(text)).toBe(alphabet));
  tells("Úkimet sý qory týraly baıandady", "acute");
  tells("Ükımet su qory turaly ğylymi mälımet berdı", "umlaut");
  tells("u'kimet su' qory týraly, bag'darlama", "acute");
  tells("The share will reach 9 % by 2030", undefined);
});
