import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { MARKUPS } from "../bench/cases-html.ts";
import type { ProgrammeCase } from "../bench/programme-case.ts";
import { addScores, type CaseScore, precisionOf, recallOf, scoreCase } from "../bench/score-case.ts";

/**
 * Programmes of many policy fields and forms, read as pages of every portal. Expected answers were
 * written before the first reading. To see what a case misses:
 * `npx tsx tests/bench/statements-cases.ts -v tests/corpus/programmes/*.json`.
 */
const FOLDER = new URL("./programmes/", import.meta.url);
const cases = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), "utf8")) as ProgrammeCase);

/** What is reached, rounded down; raised when reading improves, never lowered. */
const FLOOR = { precision: 0.99, recall: 0.99, targets: 0.98, names: 0.95, units: 0.97 };

describe.each(MARKUPS)("programmes as %s pages", (markup) => {
  const scores = cases.map((from) => [from.id, scoreCase(from, markup)] as const);
  const sum = addScores(scores.map(([, score]) => score));

  test("there is something to find", () => expect(sum.expected).toBeGreaterThan(250));
  test("precision", () => expect(precisionOf(sum), told(sum)).toBeGreaterThanOrEqual(FLOOR.precision));
  test("recall", () => expect(recallOf(sum), told(sum)).toBeGreaterThanOrEqual(FLOOR.recall));
  test("targets are exact", () =>
    expect(sum.exact / sum.valued, told(sum)).toBeGreaterThanOrEqual(FLOOR.targets));
  test("names", () => expect(sum.names / sum.hit, told(sum)).toBeGreaterThanOrEqual(FLOOR.names));
  test("units", () => expect(sum.units / sum.hit, told(sum)).toBeGreaterThanOrEqual(FLOOR.units));
  test("facts, rules and plans give no statement", () => expect(sum.negatives, told(sum)).toBe(0));
});

function told({ problems }: CaseScore): string {
  return problems.join("\n");
}
