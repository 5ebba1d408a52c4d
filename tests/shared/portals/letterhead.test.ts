import { describe, expect, test } from "vitest";
import { findPageAct } from "../../../shared/portals/page-act.ts";
import type { Block } from "../../../shared/text/block.ts";
import type { Language } from "../../../shared/text/language.ts";

function act(texts: readonly string[], language: Language = "ru"): string | undefined {
  const blocks = texts.map((text): Block => ({ kind: "paragraph", text, path: [] }));
  const { form, date, number } = findPageAct({ title: "О плане", requisites: [] }, blocks, language);
  return form && `${form} ${date} ${number}`;
}

const NAMES = "БАСҚАРМАСЫНЫҢ\nҚАУЛЫСЫ\t\tПОСТАНОВЛЕНИЕ\nПРАВЛЕНИЯ";

describe("the number line of a letterhead", () => {
  test("number first, day in quotes", () =>
    expect(act([NAMES, "№ 1 от «27» января 2026 года", "Алматы қаласы"])).toBe("resolution 2026-01-27 1"));
  test("date first, in one table row", () =>
    expect(act(["ПРИКАЗ", "от 5 мая 2020 года\t№ 12-НҚ"])).toBe("order 2020-05-05 12-НҚ"));
  test("in figures", () => expect(act(["РЕШЕНИЕ", "05.05.2020 № 7/15"])).toBe("decision 2020-05-05 7/15"));
  test("Kazakh", () => expect(act(["БҰЙРЫҒЫ", "2020 жылғы 5 мамыр № 12"], "kk")).toBe("order 2020-05-05 12"));
  test("a draft's blanks are no date", () =>
    expect(act([NAMES, "№ __ от «__» ____ 2026 года"])).toBeUndefined());
  test("no form word above", () =>
    expect(act(["Город Алматы", "№ 1 от 27 января 2026 года"])).toBeUndefined());
  test("a citation in running text is not one", () =>
    expect(
      act(["ПРИКАЗ", "В связи с письмом № 1 от 27 января 2026 года и протоколом приказываю утвердить план"]),
    ).toBeUndefined());
});

test("a day in quotes is not the act's title", () =>
  expect(act(["Постановление Правительства Республики Казахстан от «13» ноября 2018 года № 746"])).toBe(
    "resolution 2018-11-13 746",
  ));
