import { describe, expect, test } from "vitest";
import { findAcronyms } from "../../../shared/comparison/acronyms.ts";
import { hashText } from "../../../shared/comparison/finding-id.ts";
import { findTerm } from "../../../shared/comparison/term-finder.ts";
import { TERMS } from "../../../shared/comparison/terms.ts";
import { findWord, makeWordTable } from "../../../shared/comparison/word-table.ts";
import type { Language } from "../../../shared/text/language.ts";

describe("word tables", () => {
  const table = makeWordTable([
    ["дорог* мост", "way"],
    ["дорогов*", "price"],
  ]);
  test("a whole word", () => expect(findWord(table, "мост")).toBe("way"));
  test("only the whole word", () => expect(findWord(table, "моста")).toBeUndefined());
  test("a beginning", () => expect(findWord(table, "дорогами")).toBe("way"));
  test("the longest beginning", () => expect(findWord(table, "дороговизна")).toBe("price"));
  test("a pattern of one letter is refused", () =>
    expect(() => makeWordTable([["д*", 1]])).toThrow(RangeError));
});

describe("terms", () => {
  const finds = (text: string, expected: string | undefined, language: Language = "ru") => {
    const term = findTerm(
      text.split(" ").map((word) => ({ word })),
      0,
      language,
    );
    expect(term && `${term.id} ${term.name} ${term.length}`).toBe(expected);
  };
  test("a phrase over a function word", () =>
    finds("малого и среднего предпринимательства области", "sme 0 4"));
  test("its acronym", () => finds("мсп области", "sme acronym 1"));
  test("another name", () => finds("удельный вес туризма", "share 1 2"));
  test("Kazakh", () => finds("шағын және орта кәсіпкерлік", "sme 0 4", "kk"));
  test("no term", () => finds("малого предприятия", undefined));
  test("ids are used once", () => expect(new Set(TERMS.map(({ id }) => id)).size).toBe(TERMS.length));
  test("every term is named in three languages", () => {
    for (const { id, names } of TERMS)
      expect([id, Object.keys(names).sort()]).toEqual([id, ["en", "kk", "ru"]]);
  });
});

describe("acronyms that a text introduces", () => {
  const finds = (text: string, expected: Record<string, string>) =>
    expect(
      Object.fromEntries([...findAcronyms([text])].map(([key, words]) => [key, words.join(" ")])),
    ).toEqual(expected);
  test("Russian", () =>
    finds("центр обслуживания дорог (далее – ЦОД) работает", { цод: "центр обслуживания дорог" }));
  test("Kazakh", () =>
    finds("атаулы әлеуметтік көмек (бұдан әрі – АӘК)", { аәк: "атаулы әлеуметтік көмек" }));
  test("English, a word left out", () =>
    finds("Bank of Road Data (hereinafter – BRD)", { brd: "Bank of Road Data" }));
  test("a name that is no acronym", () => finds("программа ухода (далее – Программа)", {}));
  test("other letters", () => finds("центр обслуживания (далее – АБВ)", {}));
});

test("hashes follow FNV-1a", () => {
  expect(hashText("")).toBe("cbf29ce484222325");
  expect(hashText("а")).toMatch(/^[0-9a-f]{16}$/);
  expect(hashText("ab")).not.toBe(hashText("ba"));
});
