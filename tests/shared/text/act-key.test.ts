import { expect, test } from "vitest";
import { actKey } from "../../../shared/text/act-key.ts";

const key = (number: string) => actKey({ form: "law", date: "2021-07-02", number });

test("one number, however it is spelled", () => {
  for (const number of ["61-VII", "№ 61-VII", "61-VІІ", "61-VII ЗРК", "61-vii"])
    expect(key(number), number).toBe(key("61-VII"));
});

test("another number, form or date is another act", () => {
  const keys = [
    key("61-VII"),
    key("61-VI"),
    key("6"),
    actKey({ form: "decree", date: "2021-07-02", number: "61-VII" }),
    actKey({ form: "law", date: "2021-07-03", number: "61-VII" }),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});

test("an act that is not fully named has no key", () => {
  expect(actKey({ form: "law", date: "2021-07-02" })).toBeUndefined();
  expect(actKey({ form: "law", number: "61-VII" })).toBeUndefined();
  expect(actKey({ date: "2021-07-02", number: "61-VII" })).toBeUndefined();
  expect(key("№ ")).toBeUndefined();
});
