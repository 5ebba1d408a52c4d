import { expect, test } from "vitest";
import { findNameBound, readUnitCell } from "../../../shared/statements/table-values.ts";

test("a rate's unit keeps its base and the page's words", () => {
  expect(readUnitCell("на 100 тыс.\nнаселения")).toEqual({
    rateBase: 100_000,
    rateUnit: "на 100 тыс. населения",
  });
  expect(readUnitCell("100 мың халыққа шаққанда")).toEqual({
    rateBase: 100_000,
    rateUnit: "100 мың халыққа шаққанда",
  });
  expect(readUnitCell("%")).toEqual({ unit: "%" });
});

const bounds = (name: string, expected: string | undefined) =>
  test(name, () => expect(findNameBound(name)?.bound).toBe(expected));
bounds("Уровень безработицы, не более", "<=");
bounds("Доля дорог в хорошем состоянии, не ниже, %", ">=");
bounds("Жұмыссыздық деңгейі, артық емес", "<=");
bounds("Жұмысқа орналасқандар үлесі (кем емес)", ">=");
bounds("Доля семей с доходом не более прожиточного минимума", undefined);
bounds("Доля хозяйств, не более трех лет получавших субсидии", undefined);
