import { describe, expect, test } from "vitest";
import { evaluate } from "../../../shared/comparison/evaluate.ts";
import type { Gold, GoldItem, GoldPair } from "../../../shared/comparison/gold.ts";

const item = (id: string, text: string, more: Partial<GoldItem> = {}): GoldItem => ({
  id,
  kind: "indicator",
  text,
  ...more,
});

function score(a: readonly GoldItem[], b: readonly GoldItem[], pairs: readonly GoldPair[], lang?: string) {
  const gold: Gold = { tasks: [{ id: "t", a, b, pairs, ...(lang !== undefined && { lang }) }] };
  return evaluate(gold);
}

test("a right pair with the right verdict", () => {
  const scores = score(
    [item("a1", "износ мостов 7 %")],
    [item("b1", "износ мостов 8 %")],
    [{ a: "a1", b: "b1", verdict: ["value"] }],
  );
  expect(scores.pairing).toMatchObject({ right: 1, told: 1, gold: 1, f1: 1 });
  expect(scores.verdicts).toEqual({ judged: 1, exact: 1, primary: 1 });
  expect(scores.errors).toEqual([]);
});

test("a missed pair and an invented one are told with their texts", () => {
  const a = [item("a1", "износ мостов 7 %"), item("a2", "длина каналов 90 км")];
  const b = [item("b1", "износ мостов 7 %"), item("b2", "урожай яблок 5 тонн")];
  const scores = score(a, b, [{ a: "a2", b: "b2", verdict: ["same"] }], "ru");
  expect(scores.pairing).toMatchObject({ right: 0, told: 1, gold: 1, f1: 0 });
  expect(scores.errors.map(({ kind, a: textA }) => [kind, textA])).toEqual([
    ["invented", "износ мостов 7 %"],
    ["missed", "длина каналов 90 км"],
  ]);
});

test("a wrong verdict counts against both", () => {
  const scores = score(
    [item("a1", "износ мостов 7 %")],
    [item("b1", "износ мостов 8 %")],
    [{ a: "a1", b: "b1", verdict: ["scope"] }],
  );
  expect(scores.verdicts).toEqual({ judged: 1, exact: 0, primary: 0 });
  expect(scores.perVerdict).toMatchObject({
    scope: { right: 0, told: 0, gold: 1 },
    value: { right: 0, told: 1, gold: 0 },
  });
});

describe("values beside the text", () => {
  const values = (of: Record<string, number>, unit = "%") => ({ values: of, unit });
  test("are compared by the year both give", () => {
    const a = [item("a1", "износ мостов", values({ "2021": 7, "2022": 6 }))];
    const b = [item("b1", "износ мостов", values({ "2022": 5 }))];
    expect(score(a, b, [{ a: "a1", b: "b1", verdict: ["value"] }]).verdicts.exact).toBe(1);
  });
  test("another year is no other value", () => {
    const a = [item("a1", "износ мостов", values({ "2021": 7 }))];
    const b = [item("b1", "износ мостов", values({ "2022": 5 }))];
    expect(score(a, b, [{ a: "a1", b: "b1", verdict: ["same"] }]).verdicts.exact).toBe(1);
  });
  test("units carry their multiplier", () => {
    const a = [item("a1", "расходы на мосты", { kind: "money", ...values({ "2021": 1500 }, "млн тенге") })];
    const b = [item("b1", "расходы на мосты", { kind: "money", ...values({ "2021": 1.5 }, "млрд тенге") })];
    expect(score(a, b, [{ a: "a1", b: "b1", verdict: ["same"] }]).verdicts.exact).toBe(1);
  });
});

test("verdicts the file never uses count as the nearest one", () => {
  const a = [item("a1", "охват питанием увеличится на 5 %"), item("a2", "износ мостов 7 %")];
  const b = [item("b1", "охват питанием увеличится на 5 п.п."), item("b2", "износ мостов 8 %")];
  const pairs = [
    { a: "a1", b: "b1", verdict: ["value"] },
    { a: "a2", b: "b2", verdict: ["value"] },
  ];
  expect(score(a, b, pairs).verdicts.exact).toBe(1);
});

test("a verdict as one string, tolerated verdicts, two languages, unknown kinds", () => {
  const a = [item("a1", "доля новых дорог 55,5 %", { kind: "target" })];
  const b = [item("b1", "жаңа жолдардың үлесі 60,5 %", { kind: "target" })];
  const scores = score(a, b, [{ a: "a1", b: "b1", verdict: "same", tolerate: ["value"] }], "ru-kk");
  expect(scores.pairing.right).toBe(1);
});

test("no tasks give perfect scores of nothing", () => {
  expect(evaluate({ tasks: [] }).pairing).toEqual({
    right: 0,
    told: 0,
    gold: 0,
    precision: 1,
    recall: 1,
    f1: 1,
  });
});
