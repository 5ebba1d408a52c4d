import { expect, test } from "vitest";
import { isSameAct } from "../../../shared/comparison/same-act.ts";
import type { Act } from "../../../shared/text/capture.ts";

const FULL: Act = {
  id: "P1900000101",
  form: "resolution",
  date: "2019-03-05",
  number: "101",
  title: "Об утверждении программы ухода за дорогами",
};
const same = (a: Act, b: Act, expected: boolean) => {
  expect(isSameAct(a, b)).toBe(expected);
  expect(isSameAct(b, a)).toBe(expected);
};

test("by ID", () => same(FULL, { id: "P1900000101" }, true));
test("another ID is another act", () => same(FULL, { ...FULL, id: "P1900000102" }, false));
test("by number and date", () => same(FULL, { number: "101", date: "2019-03-05" }, true));
test("a retitled act stays one act", () =>
  same(FULL, { number: "101", date: "2019-03-05", title: "О программе" }, true));
test("another date is another act", () => same(FULL, { number: "101", date: "2020-03-05" }, false));
test("another form is another act", () =>
  same(FULL, { form: "order", number: "101", date: "2019-03-05" }, false));
test("number alone, the year in the ID", () =>
  same({ id: "P1900000101", number: "101" }, { number: "101", date: "2019-03-05" }, true));
test("number alone says nothing", () => same({ number: "101" }, { number: "101" }, false));
test("by title, whatever its quotes", () =>
  same({ title: "О программе «Ухоженные дороги»" }, { title: 'о программе "Ухоженные дороги"' }, true));
test("a short title says nothing", () => same({ title: "Программа" }, { title: "Программа" }, false));
test("unknown acts are not one", () => same({}, {}, false));
