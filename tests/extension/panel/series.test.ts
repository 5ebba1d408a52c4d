import { expect, test } from "vitest";
import type { Row } from "../../../extension/panel/rows.ts";
import { readSeries, scaleOf } from "../../../extension/panel/series.ts";
import { groupFindings } from "../../../extension/ui/finding-groups.ts";
import { copy, finding } from "../ui/samples.ts";

const target = (period: string | null, value: number, bound = "=") => ({ period, bound, value });
const wire = (period: string | null, value: number) => ({
  ...target(period, value),
  upper: null,
  unit: "%",
  base: null,
});

function row(own: ReturnType<typeof target>[], there: ReturnType<typeof wire>[], unitThere = "%"): Row {
  const value = finding("value-differs");
  const b = value.b.statement;
  if (b !== null) Object.assign(b, { targets: there, unit: unitThere });
  const [group] = groupFindings([value]);
  if (group === undefined) throw new Error("No group.");
  return {
    statement: { id: "s1", kind: "indicator", text: "", name: "", section: "", unit: "%", targets: own },
    group,
  };
}

test("the page comes first, years in order, a range at its end", () => {
  const series = readSeries(row([target("2021", 10.2), target("2018/2020", 11)], [wire("2021", 9)]));
  expect(
    series.map(({ copy, points }) => [copy?.portal, points.map(({ year, value }) => [year, value])]),
  ).toEqual([
    [
      undefined,
      [
        [2020, 11],
        [2021, 10.2],
      ],
    ],
    ["adilet", [[2021, 9]]],
  ]);
});

test("values in another unit are not drawn beside", () =>
  expect(readSeries(row([target("2021", 10)], [wire("2021", 9)], "person"))).toHaveLength(1));

test("a copy without values has no line", () =>
  expect(readSeries(row([target("2021", 10)], []))).toHaveLength(1));

test("the scale holds all dated values with room, and one value makes no chart", () => {
  const scale = scaleOf(readSeries(row([target("2020", 11), target(null, 99)], [wire("2021", 9)])));
  expect(scale?.years).toEqual([2020, 2021]);
  expect(scale?.low).toBeLessThan(9);
  expect(scale?.high).toBeGreaterThan(11);
  expect(scale?.high).toBeLessThan(99);
  expect(scaleOf(readSeries(row([target("2020", 11), target(null, 9)], [])))).toBeUndefined();
});

test("one value that all agree on makes no chart", () => {
  expect(scaleOf(readSeries(row([target("2021", 9)], [wire("2021", 9)])))).toBeUndefined();
  expect(scaleOf(readSeries(row([target("2021", 10.2)], [wire("2021", 9)])))).toBeDefined();
});

test("equal values still have a height", () => {
  const scale = scaleOf(readSeries(row([target("2020", 0)], [wire("2021", 0)])));
  expect((scale?.high ?? 0) - (scale?.low ?? 0)).toBeGreaterThan(0);
});

test("other portals and editions stand beside, each once, by the date of the edition", () => {
  const one = row([target("2021", 10.2)], [wire("2021", 9)]);
  const same = one.group?.comparisons[0].b;
  if (same?.statement == null) throw new Error("No other side.");
  const older = {
    copy: copy("adilet", "2019-11-26"),
    statement: { ...same.statement, targets: [wire("2021", 9.5)] },
  };
  const series = readSeries(one, [{ copy: same.copy, statement: same.statement }, older]);
  expect(series.map(({ copy, points }) => [copy?.edition.date, points[0]?.value])).toEqual([
    [undefined, 10.2],
    ["2019-11-26", 9.5],
    ["2020-04-09", 9],
  ]);
});
