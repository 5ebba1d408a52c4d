import { describe, expect, test } from "vitest";
import { type Analysis, analyze } from "../../shared/statements/analyze.ts";
import { type CorpusCase, readCasePage, readCases } from "./read-corpus.ts";

/** Kinds that sample pages list in full; other kinds may be found beside them. */
const PROMISES: ReadonlySet<string> = new Set(["goal", "task", "indicator", "result-indicator"]);

function analyzeCase(sample: CorpusCase): Analysis | undefined {
  const reading = readCasePage(sample);
  return reading.state === "read" ? analyze(reading.capture) : undefined;
}

/** Letters and digits alone: sample pages and readers may differ in a dash or a space. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();

for (const sample of readCases()) {
  const { statements, absent, read } = sample.expected;
  if (statements === undefined && absent === undefined && read === undefined) continue;
  describe(sample.name, () => {
    if (statements !== undefined)
      test("every statement of the page is found, and no others", () => {
        const found = analyzeCase(sample)?.statements.filter(({ kind }) => PROMISES.has(kind)) ?? [];
        const shown = found.map(({ kind, text, targets }) => ({
          kind,
          text: plain(text),
          targets: targets.map(({ period, bound, value, unit }) => ({ period, bound, value, unit })),
        }));
        expect(shown).toEqual(
          statements.map(({ kind, text, targets = [] }) => ({
            kind,
            text: plain(text),
            targets: targets.map(({ period, bound, value, unit }) => ({ period, bound, value, unit })),
          })),
        );
      });
    if (absent !== undefined)
      test("facts and what stands outside the text are no statements", () => {
        const texts = (analyzeCase(sample)?.statements ?? []).map(({ text }) => plain(text));
        for (const words of absent) expect(texts.filter((text) => text.includes(plain(words)))).toEqual([]);
      });
    if (read !== undefined)
      test("the notes name the amending acts", () => {
        const amendments = (analyzeCase(sample)?.amendments ?? []).filter(
          ({ effect }) => effect === "amended",
        );
        expect(amendments.map(({ id, date, number }) => ({ id, date, number }))).toEqual(
          read.edition.amendedBy.map(({ id, date, number }) => ({ id, date, number })),
        );
      });
  });
}
