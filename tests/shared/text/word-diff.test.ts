import { expect, test } from "vitest";
import { diffWords } from "../../../shared/text/word-diff.ts";

/** Painted stretches of both sides, parted by "|". */
const paints = (a: string, b: string, expectedA: string, expectedB: string) => {
  const { a: spansA, b: spansB } = diffWords(a, b);
  expect(spansA.map(({ from, to }) => a.slice(from, to)).join("|")).toBe(expectedA);
  expect(spansB.map(({ from, to }) => b.slice(from, to)).join("|")).toBe(expectedB);
};
const same = (a: string, b: string) => paints(a, b, "", "");

test("scope and value of the case that started it", () =>
  paints(
    "в составе самозанятого населения не превысит 10,2 %",
    "в других категориях занятого населения составит не более 9,0 %",
    "составе самозанятого|не превысит 10,2 %",
    "других категориях занятого|составит не более 9,0 %",
  ));
test("the same in Kazakh", () =>
  paints(
    "өзін-өзі жұмыспен қамтығандар құрамындағы үлесі 10,2 %-дан аспайды",
    "жұмыспен қамтылғандардың өзге санаттарындағы үлесі 9,0 %-дан аспайды",
    "өзін-өзі|қамтығандар құрамындағы|10,2 %-дан",
    "қамтылғандардың өзге санаттарындағы|9,0 %-дан",
  ));
test("English", () =>
  paints("will not exceed 4.8 percent", "will not exceed 4.6 percent", "4.8 percent", "4.6 percent"));
test("to against by: the word that was dropped", () =>
  paints("үлесі 20 %-ға дейін ұлғаяды", "үлесі 20 %-ға ұлғаяды", "дейін", ""));
test("a hyphenated word is one", () =>
  paints(
    "социально-экономическое развитие",
    "социально-трудовое развитие",
    "социально-экономическое",
    "социально-трудовое",
  ));
test("a dash without spaces joins as a hyphen", () =>
  same("социально–экономическое развитие", "социально-экономическое развитие"));
test("money whole", () =>
  paints(
    "выделено 76 952 млн. тенге в год",
    "выделено 79 952 млн. тенге в год",
    "76 952 млн. тенге",
    "79 952 млн. тенге",
  ));
test("another scale of money", () =>
  paints("76 952 млн. тенге", "76 952 тыс. тенге", "76 952 млн. тенге", "76 952 тыс. тенге"));
test("a minus is part of the number", () => paints("рост –0,5 %", "рост 0,5 %", "–0,5 %", "0,5 %"));
test("a range has no minus", () => same("2017–2021 годы", "2017 - 2021 годы"));
test("a bound sign counts", () => paints("доля ≥ 5 %", "доля ≤ 5 %", "≥", "≤"));
test("two changes far apart stay two", () =>
  paints(
    "доля женщин среди занятых сел",
    "доля мужчин среди занятых городов",
    "женщин|сел",
    "мужчин|городов",
  ));
test("changes parted by a function word are one", () =>
  paints(
    "рост занятости и доходов сел",
    "спад безработицы и расходов сел",
    "рост занятости и доходов",
    "спад безработицы и расходов",
  ));
test("only an insertion", () => paints("доля занятых", "доля временно занятых", "", "временно"));

test("quotes, dashes, spaces, case", () => same("Доля «занятых» — 5 %", 'доля "ЗАНЯТЫХ" -  5%'));
test("spaces inside numbers", () => same("1 310 000 человек", "1310000 человек"));
test("numero signs", () => same("приказ № 746", "приказ N 746"));
test("look-alike letters", () => same("кемiнде 5 есе, Yлес пен мүдде", "кемінде 5 есе, Үлес пен мүдде"));
test("Roman numerals in two scripts", () => same("ІІ раздел, IV", "II раздел, ІV"));
test("й of two characters", () => same("район и\u0306", "район й"));
test("a list marker that changed or fell away", () => {
  same("1) доля занятых", "2) доля занятых");
  same("4. доля занятых", "доля занятых");
});
test("a value at the beginning is no marker", () => paints("10,2 %", "9,0 %", "10,2 %", "9,0 %"));
test("closing punctuation", () => same("доля занятых;", "доля занятых."));

test("digits that differ are always painted", () => {
  for (const [a, b] of [
    ["9,0", "90"],
    ["1 310", "1 311"],
    ["1,5", "15"],
    ["12.05.2020", "12.05.2021"],
    ["5 %", "5"],
    ["2/3", "2/5"],
  ] as const)
    paints(`доля ${a} всех`, `доля ${b} всех`, a, b);
});
test("empty texts", () => {
  same("", "");
  paints("", "доля занятых", "", "доля занятых");
});
