import { describe, expect, test } from "vitest";
import { findAcronyms } from "../../../shared/comparison/acronyms.ts";
import { pairStatements } from "../../../shared/comparison/pair.ts";
import type { StatementKind } from "../../../shared/statements/statement.ts";
import type { Language } from "../../../shared/text/language.ts";
import { sentence } from "./copies.ts";

/** Texts as `goal: …`, `kk: …` or plain Russian indicators; expected pairs as `1-2`, unsure ones with `?`. */
function pairs(a: readonly string[], b: readonly string[], expected: string, isOneAct = false) {
  const read = (texts: readonly string[]) =>
    texts.map((text, index) => ({ ...readLine(text), id: String(index + 1) }));
  const found = pairStatements(read(a), read(b), { isOneAct, acronyms: findAcronyms([...a, ...b]) });
  const told = found.map((pair) => `${pair.a.statement.id}-${pair.b.statement.id}${pair.sure ? "" : "?"}`);
  expect(told.join(" ")).toBe(expected);
}

function readLine(line: string) {
  const [, language = "ru", kind = "indicator", text = line] =
    /^(?:(ru|kk|en) )?(?:(goal|task|indicator): )?(.*)$/.exec(line) ?? [];
  return sentence(text, language as Language, kind as StatementKind);
}

describe("what belongs together", () => {
  test("equal texts", () =>
    pairs(
      ["доля новых дорог 5 %", "износ мостов 7 %"],
      ["износ мостов 7 %", "доля новых дорог 5 %"],
      "1-2 2-1",
    ));
  test("what a unit alone names", () =>
    pairs(["не менее 50 стажировок в год", "90 %"], ["не менее 50 стажировок в год"], "1-1"));
  test("twins by their values", () =>
    pairs(
      ["число браков до 15 лет", "число браков до 18 лет"],
      ["число браков до 18 лет", "число браков до 15 лет"],
      "1-2 2-1",
    ));
  test("women and men together are everybody", () =>
    pairs(["заработок женщин и мужчин в торговле 90 тенге"], ["заработок в торговле 90 тенге"], "1-1?"));
  test("a thing and its share of something need a look", () =>
    pairs(
      ["en Forest area in the region"],
      ["en Forest area as a proportion of land area in the region"],
      "1-1?",
    ));
  test("a share and a count of one thing need a look", () =>
    pairs(
      ["количество магазинов, внедривших учет, составит 50"],
      ["доля магазинов, внедривших учет, составит 50 %"],
      "1-1?",
    ));
  test("equal numbers make no pair of two things", () =>
    pairs(
      ["en the number of labour inspectors will reach 300"],
      ["en the number of tax inspectors will reach 300"],
      "",
    ));
  test("an edited value", () => pairs(["доля новых дорог 5 %"], ["доля новых дорог 6 %"], "1-1"));
  test("a goal said twice meets its own repetition", () =>
    pairs(
      ["goal: Развитие речного флота", "износ судов 7 %", "goal: развитие речного флота"],
      ["goal: Развитие речного флота", "износ судов 7 %", "goal: развитие речного флота"],
      "1-1 2-2 3-3",
    ));
  test("an exact match is never given up for two weak ones", () =>
    pairs(
      ["доля освещенных сельских улиц", "доля освещенных улиц"],
      ["доля освещенных улиц", "доля мощеных площадей"],
      "2-1",
    ));
  test("a goal in other words, alone on both sides above the same indicators", () =>
    pairs(
      ["goal: Укрепление речного флота и портов", "износ судов 7 %", "грузооборот портов 5 млн тонн"],
      ["goal: Развитие портов и судоходства", "износ судов 7 %", "грузооборот портов 5 млн тонн"],
      "1-1? 2-2 3-3",
    ));
});

describe("what never matches", () => {
  const apart = (a: string, b: string) => pairs([a], [b], "");
  test("women and youth", () => apart("уровень женской занятости 50 %", "уровень молодежной занятости 50 %"));
  test("women and everyone", () => apart("уровень женской занятости 50 %", "уровень занятости 50 %"));
  test("rural and urban", () => apart("доля сельских дорог 50 %", "доля городских дорог 50 %"));
  test("productive and unproductive", () =>
    apart("доля продуктивно занятых 50 %", "доля непродуктивно занятых 50 %"));
  test("infant and maternal", () => apart("младенческая смертность 7", "материнская смертность 7"));
  test("inbound and outbound", () => apart("доля въездного туризма 5 %", "доля выездного туризма 5 %"));
  test("registered and active", () =>
    apart("количество зарегистрированных кафе 50", "количество действующих кафе 50"));
  test("formal and informal", () => apart("доля формальной торговли 5 %", "доля неформальной торговли 5 %"));
  test("Kazakh: productive and unproductive", () =>
    apart(
      "kk нәтижелі жұмыспен қамтылғандардың үлесі 5 %",
      "kk нәтижесіз жұмыспен қамтылғандардың үлесі 5 %",
    ));
  test("English: public and private", () =>
    apart("en share of public parks is 5%", "en share of private parks is 5%"));
  test("meat and wool", () => apart("доля переработки мяса", "доля переработки шерсти"));
  test("a goal and an indicator", () => apart("goal: Снижение износа мостов", "снижение износа мостов"));
});

describe("one act", () => {
  test("an edited sentence may change its very qualifier, between sentences that met", () =>
    pairs(
      ["износ мостов 7 %", "доля сельских дорог 50 %", "длина каналов 90 км"],
      ["износ мостов 7 %", "доля городских дорог 50 %", "длина каналов 90 км"],
      "1-1 2-2? 3-3",
      true,
    ));
});

describe("two languages of one act", () => {
  test("by values and order", () =>
    pairs(
      ["ru износ мостов 7 %", "ru длина каналов 90 км", "ru доля дорог 55,5 %"],
      ["kk көпірлердің тозуы 7 %", "kk арналардың ұзындығы 90 км", "kk жолдардың үлесі 55,5 %"],
      "1-1 2-2 3-3",
      true,
    ));
  test("a value that differs between neighbours that agree", () =>
    pairs(
      ["ru износ мостов 7 %", "ru износ дорог 12 %", "ru доля дорог 55,5 %"],
      ["kk көпірлердің тозуы 7 %", "kk жолдардың тозуы 13 %", "kk жолдардың үлесі 55,5 %"],
      "1-1 2-2? 3-3",
      true,
    ));
  test("an item that one language lacks", () =>
    pairs(
      ["ru износ мостов 7 %", "ru длина каналов 90 км", "ru доля дорог 55,5 %"],
      ["kk көпірлердің тозуы 7 %", "kk жолдардың үлесі 55,5 %"],
      "1-1 3-2",
      true,
    ));
});

test("better candidates score higher", () => {
  const scoreOf = (b: string) =>
    pairStatements([sentence("доля новых дорог в регионе 5 %")], [sentence(b)])[0]?.score ?? 0;
  const scores = ["доля новых дорог в регионе 5 %", "доля новых дорог 5 %", "доля дорог 5 %"].map(scoreOf);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(new Set(scores).size).toBe(scores.length);
});

test("statements of low confidence are not paired", () => {
  const low = { ...sentence("доля новых дорог 5 %"), confidence: "low" as const };
  expect(pairStatements([low], [sentence("доля новых дорог 5 %")])).toEqual([]);
});

describe("two languages without numbers", () => {
  const ru = [
    "Доля экспорта услуг транспорта",
    "Площадь лесов, очищенных от сухостоя",
    "Число лабораторий с кабинетами статистики",
  ];
  const kk = ["Көлік қызметтері экспортының үлесі", "Статистика кабинеттері бар зертханалар саны"];
  test("loanwords and order", () =>
    pairs(
      ru,
      kk.map((text) => `kk ${text}`),
      "1-1 3-2",
      true,
    ));
});
