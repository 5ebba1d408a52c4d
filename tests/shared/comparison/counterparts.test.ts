import { describe, expect, test } from "vitest";
import { compareWithCounterparts } from "../../../shared/comparison/counterparts.ts";
import { amended, page } from "./copies.ts";

const NOTES = [amended("301", "2020-02-03")];
const NEW = "доля ухоженных дорог среди сельских дорог составит не более 9,0 %";
const OLD = "доля ухоженных дорог среди сельских дорог не превысит 10,2 %";
const TEXT = ["= Программа ухода за дорогами области", "длина дорог составит 900 км"];

const register = page({ portal: "adilet", lines: [...TEXT, NEW], amendments: NOTES });
const stale = page({ portal: "govkz", lines: [...TEXT, OLD] });
const news = page({ portal: "primeminister", lines: [OLD.replace("10,2 %", "10,2 процента")] });

const told = (...args: Parameters<typeof compareWithCounterparts>) =>
  compareWithCounterparts(...args).map(
    ({ code, bIndex, alsoOn }) => `${code} ${bIndex}${alsoOn.map((index) => `+${index}`).join("")}`,
  );

test("a stale copy is told once what the register says", () =>
  expect(told(stale, [news, register])).toEqual(["stale-edition 1", "value-differs 1"]));
test("two copies of the register say it together", () =>
  expect(told(stale, [register, { ...register, url: "https://old.example/ru/doc" }])).toEqual([
    "stale-edition 0+1",
    "value-differs 0+1",
  ]));
test("the register's reader is told who differs, each disagreement once", () =>
  expect(told(register, [stale, news])).toEqual(["value-differs 0+1"]));
test("two stale copies have nothing to tell each other", () => expect(told(stale, [news])).toEqual([]));
test("the page itself is no counterpart", () => expect(told(stale, [stale])).toEqual([]));
test("no counterparts, no findings", () => expect(told(stale, [])).toEqual([]));

describe("languages", () => {
  const kk = (value: string) =>
    page({
      portal: "adilet",
      language: "kk",
      lines: [
        "= Облыс жолдарын күту бағдарламасы",
        "жолдардың ұзындығы 900 км-ді құрайды",
        `күтілген жолдардың үлесі ${value} %-дан аспайды`,
      ],
      amendments: NOTES,
    });
  test("nothing when the numbers agree", () => expect(told(register, [kk("9")])).toEqual([]));
  test("an amendment of one language alone is no drift of the other", () => {
    const amendedAlone = { ...kk("19"), amendments: [...NOTES, amended("1000", "2023-11-13")] };
    expect(told(register, [amendedAlone])).toEqual([]);
    expect(told(amendedAlone, [register])).toEqual([]);
  });
  test("a number that differs is a warning", () => {
    const [finding, ...more] = compareWithCounterparts(register, [kk("19")]);
    expect(finding).toMatchObject({ code: "language-differs", severity: "warning" });
    expect(finding?.message.ru).toContain("на казахском языке");
    expect(more).toEqual([]);
  });
  test("another edition in another language is not compared", () =>
    expect(told(stale, [kk("9")])).toEqual([]));
});

test("an undated copy is dated by the register's editions: only later amendments are lacking", () => {
  const edition = (lines: readonly string[], dates: readonly string[]) =>
    page({
      portal: "adilet",
      url: `https://adilet.example/ru/doc/${dates.length}`,
      lines,
      amendments: dates.map((date, index) => amended(String(301 + index), date)),
    });
  const season = (word: string) => `= Осмотр мостов и дорог проводится каждую ${word} силами районных служб`;
  const first = edition([...TEXT, season("осень"), OLD], ["2020-02-03"]);
  const second = edition([...TEXT, season("весну"), NEW], ["2020-02-03", "2021-03-04"]);
  const copy = page({ portal: "govkz", lines: [...TEXT, season("осень"), OLD] });
  const [stale] = compareWithCounterparts(copy, [first, second]).filter(
    ({ code }) => code === "stale-edition",
  );
  expect(stale?.amendments?.map(({ number }) => number)).toEqual(["302"]);
});

describe("ids", () => {
  const idOf = (b: ReturnType<typeof page>) => compareWithCounterparts(stale, [b]).map(({ id }) => id);
  test("are sixteen hexadecimal digits", () => {
    for (const id of idOf(register)) expect(id).toMatch(/^[0-9a-f]{16}$/);
  });
  test("do not change with typography or place", () => {
    const moved = page({
      portal: "adilet",
      lines: ["= Новая строка вступления", ...TEXT, NEW.replace(" %", "%")],
      amendments: NOTES,
    });
    expect(idOf(moved)).toEqual(idOf(register));
  });
  test("change with the number", () => {
    const other = page({ portal: "adilet", lines: [...TEXT, NEW.replace("9,0", "8,0")], amendments: NOTES });
    expect(idOf(other)).not.toEqual(idOf(register));
  });
});
