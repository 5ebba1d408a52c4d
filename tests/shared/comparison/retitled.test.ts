import { expect, test } from "vitest";
import { compare } from "../../../shared/comparison/compare.ts";
import { isRetitled } from "../../../shared/comparison/retitled.ts";
import type { Act } from "../../../shared/text/capture.ts";
import type { Language } from "../../../shared/text/language.ts";
import { page } from "./copies.ts";

const TEXT = [
  "= Настоящая программа устанавливает порядок ухода за дорогами и мостами страны",
  "= Заказчиком работ выступает комитет дорог, исполнителей выбирают по конкурсу",
  "= Осмотр мостов проводится каждую осень, его итоги публикует комитет дорог",
];
const TITLE = "Об утверждении Программы ухода за дорогами на 2017–2021 годы";

/** Both pages show the same text under the two titles; the first one's act is the register's. */
const retitled = (a: string, b: string, expected: boolean, language: Language = "ru", act: Act = {}) => {
  const register = { form: "resolution", date: "2019-03-05", number: "101" } as const;
  const pageA = page({ portal: "adilet", language, act: { ...register, title: a }, lines: TEXT });
  const pageB = page({ language, act: { ...act, title: b }, lines: TEXT });
  expect(isRetitled(pageA, pageB)).toBe(expected);
  expect(isRetitled(pageB, pageA)).toBe(expected);
};

test("words were added and the case is another", () =>
  retitled(TITLE, "Государственная программа ухода за дорогами и мостами на 2017-2021 годы «Жол»", true));
test("the approving words alone are left out", () =>
  retitled(TITLE, "Программа ухода за дорогами на 2017 - 2021 годы", true));
test("in Kazakh", () =>
  retitled(
    "Жолдарды күту бағдарламасын бекіту туралы",
    "Жолдарды күту және көпірлерді жөндеу мемлекеттік бағдарламасы",
    true,
    "kk",
  ));
test("in English", () =>
  retitled(
    "On approval of the Road Maintenance Programme",
    "State programme of road and bridge maintenance “Zhol”",
    true,
    "en",
  ));

test("other years are another act", () =>
  retitled(TITLE, "Программа ухода за дорогами и мостами на 2022–2026 годы", false));
test("years on one side alone say nothing", () =>
  retitled(TITLE, "Программа ухода за дорогами и мостами", false));
test("both titles have words of their own", () =>
  retitled("Программа ухода за дорогами севера", "Программа ухода за дорогами юга", false));
test("a region's act is not the country's", () => {
  retitled("Правила ухода за дорогами", "Правила ухода за дорогами Костанайской области", false);
  retitled("Жолдарды күту қағидалары", "Қостанай облысының жолдарды күту қағидалары", false, "kk");
  retitled("Rules of road maintenance", "Rules of road maintenance in the Kostanay region", false, "en");
});
test("an act that amends another is not that act", () => {
  retitled(TITLE, "О внесении изменений в Программу ухода за дорогами на 2017–2021 годы", false);
  retitled("Жолдарды күту қағидалары", "Жолдарды күту қағидаларына өзгерістер енгізу туралы", false, "kk");
  retitled("Rules of road maintenance", "On amendments to the rules of road maintenance", false, "en");
});
test("a draft is not the act", () =>
  retitled(TITLE, "Проект Программы ухода за дорогами и мостами на 2017–2021 годы", false));
test("too few words to tell", () => retitled("О программе дорог", "О программе ухода за дорогами", false));
test("another date, form or number is another act", () => {
  const title = "Государственная программа ухода за дорогами и мостами на 2017–2021 годы";
  retitled(TITLE, title, true, "ru", { form: "resolution", date: "2019-03-05" });
  retitled(TITLE, title, false, "ru", { date: "2020-03-05" });
  retitled(TITLE, title, false, "ru", { form: "order" });
  retitled(TITLE, title, false, "ru", { number: "102" });
});
test("another text is another act, whatever the titles", () => {
  const act = { title: TITLE };
  const other = ["= Предметом плана является очистка берегов", ...TEXT.slice(2)];
  expect(isRetitled(page({ act, lines: TEXT }), page({ act, lines: other }))).toBe(false);
});

test("its copies are compared as one act", () => {
  const indicator = (value: string) => `износ мостов составит ${value} %`;
  const own = page({ act: { title: TITLE }, lines: [...TEXT, indicator("9"), "износ дорог составит 4 %"] });
  const other = page({
    portal: "adilet",
    act: { title: "Государственная программа ухода за дорогами и мостами на 2017–2021 годы" },
    lines: [...TEXT, indicator("7")],
  });
  expect(compare(own, other).findings.map(({ code }) => code)).toEqual(["value-differs", "added-statement"]);
});
