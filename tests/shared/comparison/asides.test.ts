import { describe, expect, test } from "vitest";
import { findAgeLimits } from "../../../shared/comparison/age-limits.ts";
import { findAsides, findPrintedSigns } from "../../../shared/comparison/asides.ts";
import type { Language } from "../../../shared/text/language.ts";

const asides = (language: Language, text: string, expected: readonly string[]) =>
  expect(findAsides(text, language).map(({ from, to }) => text.slice(from, to))).toEqual(expected);
const signs = (text: string, expected: readonly string[]) =>
  expect(findPrintedSigns(text).map(({ from, to }) => text.slice(from, to))).toEqual(expected);
const limits = (text: string, expected: readonly string[]) =>
  expect(findAgeLimits(text).map(({ word }) => word)).toEqual(expected);

describe("how a number is broken down", () => {
  test("ru", () =>
    asides("ru", "уровень травматизма в разбивке по полу и виду работ", ["в разбивке по полу и виду работ"]));
  test("ru, by sex alone", () => asides("ru", "заработок по полу, возрасту", ["по полу, возрасту"]));
  test("kk", () =>
    asides("kk", "Жынысы және жасы бойынша бөліністегі травматизм деңгейі", [
      "Жынысы және жасы бойынша бөліністегі",
    ]));
  test("kk, the middle of a sentence stays", () =>
    asides("kk", "ауылдағы әйелдер арасында ем түрлері бойынша бөлінуде аурулар", [
      "түрлері бойынша бөлінуде",
    ]));
  test("en", () =>
    asides("en", "injuries at work, by sex and occupation (total)", ["by sex and occupation "]));
  test("an age that narrows is none", () => asides("en", "girls married by age 15", []));
  test("«по» of a place is none", () => asides("ru", "износ дорог по области", []));
});

describe("what explains", () => {
  test("how it is worked out", () =>
    asides("ru", "фондоотдача, рассчитываемая как отношение выпуска к фондам", [
      ", рассчитываемая как отношение выпуска к фондам",
    ]));
  test("an example in brackets", () =>
    asides("ru", "число площадок (например, катков)", ["(например, катков)"]));
  test("a long bracket", () =>
    asides(
      "en",
      "service index (the average over roads, bridges, ports, stations, lines and depots of towns)",
      ["(the average over roads, bridges, ports, stations, lines and depots of towns)"],
    ));
  test("a short bracket may narrow", () => asides("ru", "занятость в селах (женщины)", []));
  test("a bracket with the denominator", () =>
    asides(
      "ru",
      "доля принятых (из числа обратившихся в течение года в службу приема граждан и юридических лиц района)",
      [],
    ));
});

test("markers of parts and the bare unit are no words", () => {
  signs("доля школ с a) водой и b) светом", ["a)", "b)"]);
  signs("износ сетей (в процентах)", ["(в процентах)"]);
  signs("wear of networks, percentage", [", percentage"]);
  signs("гепатит B и C", []);
});

describe("ages", () => {
  test("from an age on", () => limits("жители от 15 лет, жители 15 лет и старше", ["15+", "15+"]));
  test("kk", () => limits("15 жастан асқан тұрғындар, 18 жасқа дейінгі балалар", ["15+", "18-"]));
  test("en", () => limits("people aged 65 years and over, children under 5 years", ["65+", "5-"]));
  test("a range is none", () => limits("дети от 3 до 6 лет, молодежь 14-28 лет", []));
});
