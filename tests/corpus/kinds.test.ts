import { describe, expect, test } from "vitest";
import { MARKUPS } from "../bench/cases-html.ts";
import { readCases } from "../bench/programme-case.ts";
import { addKinds, emptyScore, FIELDS, KINDS } from "../bench/score-kinds.ts";

/** Regulations, laws, plans of measures and budgets with every kind of statement and their fields. */
const cases = readCases(new URL("./kinds/", import.meta.url));

describe.each(MARKUPS)("acts of every kind of statement as %s pages", (markup) => {
  const score = emptyScore();
  for (const one of cases) addKinds(score, one, markup);
  const told = score.problems.join("\n");

  test.each(KINDS)("%s", (kind) => {
    const { expected, hit, found } = score.kinds[kind];
    expect(expected, "there is something to find").toBeGreaterThan(1);
    expect([hit, found], told).toEqual([expected, expected]);
  });
  test.each(FIELDS.filter((field) => field !== "base"))("%s", (field) => {
    const { right, told: count } = score.fields[field];
    expect(count, "a case expects it").toBeGreaterThan(1);
    expect(right, told).toBe(count);
  });
});
