import { expect, test } from "vitest";
import { indexStatements, indexStems } from "../../../api/statements/statement-bands.ts";
import { readStatement } from "../../../shared/statements/read-statement.ts";

const entry = (text: string) => indexStatements([readStatement(text, "indicator", "ru", "s1")])[0];
const shared = (a: string, b: string) => {
  const bands = new Set(entry(a)?.bands);
  return entry(b)?.bands.filter((band) => bands.has(band)).length ?? 0;
};

const YOUTH = "доля трудоустроенной молодежи из числа участников программы занятости составит 80 %";

test("numbers, inflection and order do not count", () => {
  expect(entry("доля трудоустроенной молодежи среди участников составит 80 %")?.key).toBe(
    entry("среди участников доля трудоустроенной молодежи составит 65,5 %")?.key,
  );
});

test("the more alike, the more bands", () => {
  const alike =
    "доля трудоустроенной молодежи из числа участников государственной программы занятости составит 75 %";
  expect(shared(YOUTH, YOUTH)).toBe(6);
  expect(shared(YOUTH, alike)).toBeGreaterThanOrEqual(2);
  expect(shared(YOUTH, "протяженность отремонтированных автомобильных дорог области составит 300 км")).toBe(
    0,
  );
});

test("too few words tell nothing", () => {
  expect(indexStems(["доля", "2021"], "ru")).toBeUndefined();
});

test("another language is another statement", () => {
  const stems = ["programm", "indikator", "index"];
  expect(indexStems(stems, "ru")?.key).not.toBe(indexStems(stems, "kk")?.key);
});

test("keys are whole numbers that a bigint and a JSON number hold", () => {
  for (const number of [entry(YOUTH)?.key, ...(entry(YOUTH)?.bands ?? [])])
    expect(Number.isSafeInteger(number)).toBe(true);
});

test("bands meet as often as the share of common stems says", () => {
  const stems = (from: number) =>
    Array.from({ length: 20 }, (_, at) =>
      `слово${String.fromCharCode(1072 + ((from + at) % 26))}${Math.floor((from + at) / 26)}`.replaceAll(
        /\d/g,
        (d) => String.fromCharCode(1072 + Number(d)),
      ),
    );
  const rate = (kept: number) => {
    let met = 0;
    for (let from = 0; from < 600; from += 1) {
      const a = new Set(indexStems(stems(from * 7), "ru")?.bands);
      if (indexStems(stems(from * 7 + 20 - kept), "ru")?.bands.some((band) => a.has(band))) met += 1;
    }
    return met / 600;
  };
  // Of 20 stems 18, 13 and 4 are common: shares 0.82, 0.48 and 0.11.
  expect(rate(18)).toBeGreaterThan(0.9);
  expect(rate(13)).toBeGreaterThan(0.3);
  expect(rate(4)).toBeLessThan(0.1);
});
