import { describe, expect, test } from "vitest";
import { findPageAct } from "../../../shared/portals/page-act.ts";
import type { Block } from "../../../shared/text/block.ts";
import type { Language } from "../../../shared/text/language.ts";

/** The act of a page with this title and these paragraphs, as "date № number". */
function act(
  title: string | undefined,
  texts: readonly string[],
  language: Language = "ru",
): string | undefined {
  const blocks = texts.map((text): Block => ({ kind: "paragraph", text, path: [] }));
  const { date, number } = findPageAct({ title, requisites: [] }, blocks, language);
  return date === undefined ? undefined : `${date} № ${number}`;
}

const CITED = "постановлением Правительства Республики Казахстан от 13 ноября 2018 года № 746";
const ENBEK = "2018-11-13 № 746";

describe("the page's own act", () => {
  test("a line of requisites", () =>
    expect(
      act(undefined, [
        "Постановление Правительства Республики Казахстан от 13 ноября 2018 года № 746",
        "Текст",
      ]),
    ).toBe(ENBEK));
  test("a title that is the citation", () =>
    expect(act("Постановление Правительства РК от 13.11.2018 № 746", ["Текст"])).toBe(ENBEK));
  test("a stamp in one block", () =>
    expect(
      act("О чем-то", [
        "Утверждена\nпостановлением Правительства\nРеспублики Казахстан\nот 13 ноября 2018 года № 746",
      ]),
    ).toBe(ENBEK));
  test("a stamp in several paragraphs", () =>
    expect(
      act("О чем-то", [
        "Утвержден",
        "постановлением Правительства",
        "Республики Казахстан",
        "от 13 ноября 2018 года",
        "№ 746",
        "Текст",
      ]),
    ).toBe(ENBEK));
  test("a Kazakh stamp", () =>
    expect(
      act(
        "Бағдарлама",
        ["Қазақстан Республикасы\nҮкіметінің\n2018 жылғы 13 қарашадағы\n№ 746 қаулысымен\nбекітілген"],
        "kk",
      ),
    ).toBe(ENBEK));
  test("an English stamp", () =>
    expect(
      act(
        "Program",
        [
          "Approved by the Resolution of the Government of the Republic of Kazakhstan No. 746 dated November 13, 2018",
        ],
        "en",
      ),
    ).toBe(ENBEK));
  test("an article that presents a programme", () =>
    expect(act("Государственная программа «Еңбек»", [`Программа «Еңбек» утверждена ${CITED}.`])).toBe(ENBEK));
  test("a Kazakh article that presents a programme", () =>
    expect(
      act(
        "«Еңбек» бағдарламасы",
        [
          "Бағдарлама Қазақстан Республикасы Үкіметінің 2018 жылғы 13 қарашадағы № 746 қаулысымен бекітілген.",
        ],
        "kk",
      ),
    ).toBe(ENBEK));
});

describe("a page that names no act's number", () => {
  const titleOf = (title: string) => findPageAct({ title, requisites: [] }, [], "ru");
  test.each([
    "Об утверждении Национальной программы развития дорог",
    "Об одобрении Концепции развития музеев",
    "Об утверждении Правил программы обмена",
    "О внесении изменений и дополнения в приказ Министра торговли",
    "О некоторых вопросах складов",
    "Қоймалар қағидаларын бекіту туралы",
    "Бұйрыққа өзгеріс енгізу туралы",
    "On approval of the rules of storage",
    "On introducing amendments to the order",
  ])("keeps a title that is worded as an act's: %s", (title) => expect(titleOf(title)).toEqual({ title }));
  test("keeps the title of a document with its period", () => {
    const title = "Стратегический план развития туризма на 2014 – 2018 годы";
    expect(titleOf(title)).toEqual({ title });
  });
  test("keeps no other heading", () => {
    expect(titleOf("Министр рассказал о программе развития туризма")).toEqual({});
    expect(titleOf("Итоги 2014 – 2018 годов")).toEqual({});
    expect(titleOf("Об утверждении правил рассказал министр")).toEqual({});
  });
});

describe("an act that is only cited", () => {
  test("as a ground", () =>
    expect(
      act("Программа развития", [`В соответствии с ${CITED} созданы центры занятости.`]),
    ).toBeUndefined());
  test("as an amendment", () =>
    expect(act("Программа развития", [`В Программу внесены изменения ${CITED}.`])).toBeUndefined());
  test("with its approval, on a page about something else", () =>
    expect(
      act("Министр встретился с предпринимателями", [`Программа утверждена ${CITED}.`]),
    ).toBeUndefined());
  test("far below the head of the page", () =>
    expect(
      act("Программа района", [...Array(60).fill("Текст."), `Программа утверждена ${CITED}.`]),
    ).toBeUndefined());
  test("approved by one act, changed by another", () =>
    expect(
      act("Программа «Еңбек»", [
        `Программа утверждена ${CITED}. Позднее она изменена постановлением Правительства Республики Казахстан от 26 ноября 2019 года № 875.`,
      ]),
    ).toBe(ENBEK));
});
