import { describe, expect, test } from "vitest";
import { compare } from "../../../shared/comparison/compare.ts";
import type { Language } from "../../../shared/text/language.ts";
import { HARMLESS } from "../../bench/harmless.ts";
import { readGold } from "../../corpus/read-gold.ts";
import { amended, page } from "./copies.ts";

const { tasks: TASKS } = readGold();

describe("copies that differ only harmlessly give no finding", { timeout: 60_000 }, () => {
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
