import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compare } from "../../../shared/comparison/compare.ts";
import type { Gold, GoldTask } from "../../../shared/comparison/evaluate.ts";
import type { Language } from "../../../shared/text/language.ts";
import { amended, page } from "./copies.ts";

const FOLDER = new URL("../../corpus/pairs/", import.meta.url);

const TASKS: readonly GoldTask[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".json"))
  .flatMap((file) => (JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")) as Gold).tasks);

/** Ways in which a portal's copy differs from the register's and says the same. */
const HARMLESS: Readonly<Record<string, (text: string, language: Language) => string>> = {
  "spaces before %": (text) => text.replaceAll(" %", "%"),
  "nbsp before %": (text) => text.replaceAll(" %", "\u00a0%"),
  "capital letter and full stop": (text) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`,
  "list number": (text) => `1) ${text};`,
  dashes: (text) => text.replace(/[–-]/gu, (dash) => (dash === "-" ? "‑" : "—")),
  "straight quotes": (text) => text.replace(/[«»]/gu, '"'),
  "per cent in words": (text, language) =>
    language === "ru"
      ? text.replace(/(\d) ?%/gu, "$1 процентов")
      : language === "kk"
        ? text.replace(/(\d) ?%(?!-)/gu, "$1 пайыз")
        : text,
  "another way to say at most": (text) => text.replace("не превысит", "составит не более"),
  "Latin letters that look Cyrillic": (text, language) =>
    language === "kk" ? text.replaceAll("і", "i") : text,
};

describe("copies that differ only harmlessly give no finding", () => {
  for (const [name, change] of Object.entries(HARMLESS)) {
    test(name, () => {
      let compared = 0;
      for (const task of TASKS) {
        const language = task.lang as Language;
        if (!["ru", "kk", "en"].includes(language)) continue;
        const lines = task.a.map(({ text }) => text);
        const register = page({
          portal: "adilet",
          language,
          lines,
          amendments: [amended("301", "2020-02-03")],
        });
        const copy = page({ language, lines: lines.map((line) => change(line, language)) });
        const { findings } = compare(copy, register);
        expect(findings.map(({ code, message }) => `${task.id}: ${code} ${message.ru}`)).toEqual([]);
        compared++;
      }
      expect(compared).toBeGreaterThanOrEqual(20);
    });
  }
});
