import { expect, test } from "vitest";
import { sameAct } from "../../../shared/comparison/same-act.ts";
import type { Act } from "../../../shared/text/capture.ts";

const FULL: Act = {
  id: "P1900000101",
  form: "resolution",
  date: "2019-03-05",
  number: "101",
  title: "Об утверждении программы ухода за дорогами",
};
const same = (a: Act, b: Act, expected: boolean) => {
  const [pageA, pageB] = [a, b].map((act) => ({ act, language: "ru" as const }));
  if (pageA === undefined || pageB === undefined) throw new Error("two acts are given");
  expect(sameAct(pageA, pageB) !== undefined).toBe(expected);
  expect(sameAct(pageB, pageA) !== undefined).toBe(expected);
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
test("number and year in the ID alone, under another title", () => {
  const id = { id: "P1900000101", title: "О программе ухода за дорогами" };
  same(id, { number: "101", date: "2019-03-05", title: "О программе ремонта дорог" }, true);
  same(id, { number: "102", date: "2019-03-05", title: "О программе ремонта дорог" }, false);
  same(id, { number: "101", date: "2020-03-05", title: "О программе ремонта дорог" }, false);
  same({ ...id, id: "V1900000101" }, { number: "101", date: "2019-03-05", title: "О ремонте" }, false);
});
test("by title, whatever its quotes", () =>
  same({ title: "О программе «Ухоженные дороги»" }, { title: 'о программе "Ухоженные дороги"' }, true));
test("a short title says nothing", () => same({ title: "Программа" }, { title: "Программа" }, false));
test("a title that comes again says nothing by itself", () => {
  const rules = { title: "Об утверждении Правил ухода за дорогами" };
  same(rules, rules, false);
  same(rules, { ...rules, id: "V1900000101" }, false);
  same({ ...rules, number: "101" }, { ...rules, number: "101", date: "2019-03-05" }, true);
  const kazakh = { title: "Жолдарды күту қағидаларын бекіту туралы" };
  same(kazakh, kazakh, false);
});
test("unknown acts are not one", () => same({}, {}, false));
test("a retitled act stays one act by the words its titles share", () =>
  same(
    { form: "resolution", date: "2019-03-05", number: "101", title: "Программа ухода за дорогами и мостами" },
    { form: "resolution", date: "2019-03-05", number: "101", title: "О развитии мостов и переправ области" },
    true,
  ));
test("a namesake of another body is another act", () =>
  same(
    { form: "order", date: "2019-03-05", number: "101", title: "О правилах ветеринарного осмотра скота" },
    { form: "order", date: "2019-03-05", number: "101", title: "Об аттестации учителей начальной школы" },
    false,
  ));
test("the register's mark behind a number is no part of it", () =>
  same({ number: "101-VII ЗРК", date: "2019-03-05" }, { number: "101-VII", date: "2019-03-05" }, true));
