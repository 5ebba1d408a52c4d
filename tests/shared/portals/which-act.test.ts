import { describe, expect, test } from "vitest";
import { findPageAct } from "../../../shared/portals/page-act.ts";
import type { Block } from "../../../shared/text/block.ts";
import type { Language } from "../../../shared/text/language.ts";
import { ENGLISH } from "./act-cases.en.ts";
import { KAZAKH } from "./act-cases.kk.ts";
import { RUSSIAN } from "./act-cases.ru.ts";

const WORDS: readonly (readonly [string, string])[] = [
  ["[GOV]", "Правительства Республики Казахстан"],
  ["[UKIMET]", "Қазақстан Республикасы Үкіметінің"],
  ["[TEXT]", "Участники получают путёвку, жильё и место для работы."],
  [" ¶ ", "\n"],
];

function actOf(page: string, language: Language): string {
  const printed = WORDS.reduce((text, [sign, words]) => text.replaceAll(sign, words), page);
  const [title = "", ...texts] = printed.split(" // ");
  const blocks = texts.map((text): Block => ({ kind: "paragraph", text, path: [] }));
  const { form, date, number } = findPageAct({ title, requisites: [] }, blocks, language);
  return date === undefined && number === undefined ? "none" : `${form} ${date} № ${number}`;
}

describe.each([
  ["Russian", "ru", RUSSIAN],
  ["Kazakh", "kk", KAZAKH],
  ["English", "en", ENGLISH],
] as const)("%s", (_name, language, cases) => {
  const lines = cases.trim().split("\n");
  test.each(lines.map((line) => line.split(" | ")))("%s", (_what, page = "", expected = "") =>
    expect(actOf(page, language)).toBe(expected),
  );
});
