import fc from "fast-check";
import { expect, test } from "vitest";
import { analyze, analyzeInSteps } from "../../../shared/statements/analyze.ts";
import { page } from "./page.ts";

/** Words that the grammar looks for, in orders that no author would write. */
const WORDS = [
  "Цель",
  "Задачи",
  "целевые индикаторы:",
  "мақсаты –",
  "не менее 5 %",
  "2021 год",
  "|! Показатель | 2020 | 2021 |",
  "| а | 1 | 2 |",
  "| | |",
  "# Паспорт",
  "Сноска. Утратил силу",
  "1)",
  "-",
  ";",
  ":",
  "(",
  "\n",
  "доля",
  "на 10,5 %,",
];

test("never throws, and every place lies inside its block", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string()), { maxLength: 40 }), (words) => {
      const capture = page("ru", `# Программа развития\n${words.join(" ")}\n${words.join("\n")}`);
      for (const statement of analyze(capture).statements)
        for (const { block, from, to } of [
          ...statement.places,
          ...statement.targets.map(({ place }) => place),
        ]) {
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(capture.blocks[block]?.text.length ?? -1);
        }
    }),
    { numRuns: 200 },
  );
});

test("steps give the same answer as one go, and there are many of them", () => {
  const text = Array.from(
    { length: 400 },
    (_, index) => `Цель ${(index % 90) + 1}. Развитие отрасли ${index + 1} области`,
  );
  const capture = page("ru", `# Программа развития\n${text.join("\n")}`);
  const steps = analyzeInSteps(capture);
  let count = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) count++;
  expect(step.value).toEqual(analyze(capture));
  expect(step.value.statements).toHaveLength(400);
  expect(count).toBeGreaterThan(1);
});

test("one giant paragraph is left alone, not chewed", () => {
  const giant = "доля школ составит не менее 50 % в 2025 году, ".repeat(20_000);
  const capture = page("ru", `# Программа развития\nЦелевые индикаторы:\n1) ${giant}`);
  expect(analyze(capture).statements.length).toBeLessThan(3);
});

test("a quote and its place hold the same words", () => {
  const capture = page("ru", "# Программа\nЦелевые индикаторы:\n1) доля школ – 50 %, доля вузов – 60 %;");
  const { statements } = analyze(capture);
  expect(statements.map(({ quote }) => quote.exact)).toEqual(["доля школ – 50 %", "доля вузов – 60 %"]);
  expect(statements.map(({ text }) => text)).toEqual(["доля школ – 50 %", "доля вузов – 60 %"]);
});

test("ends on a run of letters behind the label of an aim", () => {
  const letters = "а".repeat(100_000);
  const capture = page("ru", `# Программа развития\n# Паспорт\n| Цель | Задача 1. ${letters} |`);
  expect(analyze(capture).statements.map(({ text }) => text)).toEqual([letters]);
});
