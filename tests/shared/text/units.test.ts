import { describe, expect, test } from "vitest";
import { isKnownUnit, parseUnit } from "../../../shared/text/units.ts";

describe("parseUnit", () => {
  const cases: [string, string | undefined, number][] = [
    ["%", "%", 0],
    ["проц.", "%", 0],
    ["пайыз", "%", 0],
    ["percent", "%", 0],
    ["млн. тенге", "KZT", 6],
    ["млн. теңге", "KZT", 6],
    ["million tenge", "KZT", 6],
    ["мың теңге", "KZT", 3],
    ["тыс. человек", "person", 3],
    ["мың адам", "person", 3],
    ["ед.", "piece", 0],
    ["бірлік", "piece", 0],
    ["п.п.", "pp", 0],
    ["пайыздық тармақ", "pp", 0],
    ["percentage points", "pp", 0],
    ["раз", "times", 0],
    ["есе", "times", 0],
    ["баллов", "point", 0],
    ["место", "place", 0],
    ["лет", "year", 0],
    ["жас", "year", 0],
    ["км", "km", 0],
    ["см", "cm", 0],
    ["см-ден", "cm", 0],
    ["мм", "mm", 0],
    ["centimetres", "cm", 0],
    ["тыс. га", "ha", 3],
    ["га-дан", "ha", 0],
    ["шаршы км-ді", "km2", 0],
    ["мың шаршы м-ге", "m2", 3],
    ["млн.тонн", "t", 6],
    ["кВт·ч", "kWh", 0],
    ["промилле", "‰", 0],
    ["тыс.", undefined, 3],
  ];
  test.each(cases)("%s", (text, unit, exponent) =>
    expect(parseUnit(text)).toEqual(unit === undefined ? { exponent } : { unit, exponent }),
  );
  test("a text that is no unit", () => expect(parseUnit("Наименование показателя")).toBeUndefined());
});

test("isKnownUnit tells our names from the page's words", () => {
  expect(isKnownUnit("KZT")).toBe(true);
  expect(isKnownUnit("технологий")).toBe(false);
});
