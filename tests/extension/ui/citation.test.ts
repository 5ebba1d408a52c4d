import { expect, test } from "vitest";
import { citePassage } from "../../../extension/ui/citation.ts";
import { copy, statement } from "./samples.ts";

const PASSAGE = statement("доля 9,0 %", 0, "z70");
const cite = (language: "ru" | "kk" | "en") =>
  citePassage(language, "Әділет", copy("adilet", "2020-04-09"), PASSAGE).replaceAll("\u00a0", " ");

test("Russian", () =>
  expect(cite("ru")).toBe(
    "«доля 9,0 %»\nПостановление от 13.11.2018 № 746 «О программе» · Әділет · редакция от 09.04.2020 · прочитано 21.11.2026\nhttps://adilet.zan.kz/rus/docs/P1800000746#z70",
  ));
test("Kazakh", () =>
  expect(cite("kk")).toContain("13.11.2018 № 746 қаулы «О программе» · Әділет · 09.04.2020 күнгі редакция"));
test("English", () =>
  expect(cite("en")).toContain("Resolution No. 746 of 13 November 2018 «О программе» · Әділет"));
test("what is unknown is left out", () => {
  const bare = copy("govkz");
  const unknown = { ...bare, act: { id: null, form: null, date: null, number: null, title: null } };
  expect(citePassage("ru", "gov.kz", unknown, PASSAGE).split("\n")[1]).toBe("gov.kz · прочитано 21.11.2026");
});
