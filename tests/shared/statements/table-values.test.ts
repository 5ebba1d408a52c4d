import { expect, test } from "vitest";
import {
  findNameBound,
  findNameUnit,
  findValuedBound,
  readUnitCell,
} from "../../../shared/statements/table-values.ts";

test("a rate's unit keeps its base and the page's words", () => {
  expect(readUnitCell("на 100 тыс.\nнаселения")).toEqual({
    rateBase: 100_000,
    rateUnit: "на 100 тыс. населения",
  });
  expect(readUnitCell("100 мың халыққа шаққанда")).toEqual({
    rateBase: 100_000,
    rateUnit: "100 мың халыққа шаққанда",
  });
  expect(readUnitCell("per 100,000 live births")).toMatchObject({ rateBase: 100_000 });
  expect(readUnitCell("случаев на 1000 родившихся")).toMatchObject({ rateBase: 1000 });
  expect(readUnitCell("алдыңғы жылға %")).toEqual({ unit: "%" });
  expect(readUnitCell("к соответствующему периоду прошлого года, %")).toEqual({ unit: "%" });
  expect(readUnitCell("в % к уровню 2020 года")).toEqual({ unit: "%", base: "2020" });
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
bounds("Қалдықтарды қайта өңдеу үлесі, кемінде", ">=");
bounds("Износ тепловых сетей, не превышает, %", "<=");

const units = (name: string, expected: unknown) =>
  test(`unit of ${name}`, () => expect(findNameUnit(name)).toMatchObject({ ...(expected as object) }));
units("Оқырмандар саны, мың бір.*", { unit: "мың бір", at: 15 });
units("Надой на одну корову, кг в год", { unit: "kg", at: 20 });
units("Потери тепла, не более %", { unit: "%", at: 12 });
units("Травматизм, случаев на 1000 работников", { rateBase: 1000, rateUnit: "на 1000 работников" });
units("Обеспеченность койками (на 10 тыс. жителей)", { rateBase: 10_000, rateUnit: "на 10 тыс. жителей" });
units("Дәрігерлер саны, 10 мың адамға шаққанда", {
  rateBase: 10_000,
  rateUnit: "10 мың адамға шаққанда",
});
units("Road deaths, per 100 thousand people", { rateUnit: "per 100 thousand people" });
test("words behind a comma that are no unit", () => {
  expect(findNameUnit("Доля дорог, на 40 % разрушенных")).toBeUndefined();
  expect(findNameUnit("Количество школ, не более половины сельских")).toBeUndefined();
});

// What all years give together ends the name.
units("Ввод жилья до 2025 года – 112,98 тыс. кв. м", { unit: "тыс. кв. м", at: 23 });
units("Тұрғын үйлерді пайдалануға беру – 112,98 мың шаршы метр", { unit: "мың шаршы метр" });
test("a dash without a unit is the name's", () =>
  expect(findNameUnit("Охват детей дополнительным образованием – 5 кружков в школе")).toBeUndefined());

const valuedBounds = (name: string, values: readonly number[], expected: string | undefined) =>
  test(`${name} beside ${values}`, () => expect(findValuedBound(name, values)).toBe(expected));
valuedBounds("Удержание потерь зерна на уровне не более 0,6 %", [0.8, 0.6], "<=");
valuedBounds("Преобразование музеев в предприятия: не менее 50 музеев к 2030 году", [40, 50], ">=");
valuedBounds("Доля семей, имеющих не менее 3 детей", [40, 50], undefined);
valuedBounds("Содержание магния", [0.6], undefined);
