import { describe, expect, test } from "vitest";
import { compare } from "../../../shared/comparison/compare.ts";
import { editionDateOf, findLacking, isSameEdition } from "../../../shared/comparison/editions.ts";
import { amended, page } from "./copies.ts";

const NOTES = [amended("301", "2020-02-03"), amended("412", "2021-06-07")];
const PLAIN = [
  "= Настоящая программа устанавливает порядок ухода за дорогами",
  "= Заказчиком выступает комитет дорог",
];

const codes = (...copies: Parameters<typeof compare>) => compare(...copies).findings.map(({ code }) => code);

describe("the date of an edition", () => {
  test("its date is the last amendment's", () =>
    expect(editionDateOf(page({ lines: PLAIN, amendments: NOTES }))).toBe("2021-06-07"));
  test("or the one of its address", () =>
    expect(editionDateOf(page({ lines: PLAIN, editionDate: "2019-03-05" }))).toBe("2019-03-05"));
});

describe("amendments a copy lacks", () => {
  const register = page({ portal: "adilet", lines: PLAIN, amendments: NOTES });
  test("all of them", () =>
    expect(findLacking(page({ lines: PLAIN }), register).map(({ number }) => number)).toEqual([
      "301",
      "412",
    ]));
  test("those it does not name", () =>
    expect(
      findLacking(page({ lines: PLAIN, amendments: NOTES.slice(0, 1) }), register).map(
        ({ number }) => number,
      ),
    ).toEqual(["412"]));
  test("those after its own date", () =>
    expect(
      findLacking(page({ lines: PLAIN, editionDate: "2020-12-31" }), register).map(({ number }) => number),
    ).toEqual(["412"]));
  test("not the act that changed the other language alone", () => {
    const kk = { ...amended("500", "2022-01-10"), onlyIn: "kk" as const };
    const copy = { ...register, amendments: [...NOTES, kk] };
    expect(findLacking(page({ lines: PLAIN, amendments: NOTES }), copy)).toEqual([]);
    expect(
      findLacking(page({ language: "kk", lines: PLAIN, amendments: NOTES }), { ...copy, language: "kk" }),
    ).toEqual([kk]);
  });
  test("not the act that binds later", () => {
    const later = { ...amended("500", "2022-01-10"), inForceFrom: "2023-01-01" };
    const copy = { ...register, amendments: [...NOTES, later] };
    const old = page({ lines: PLAIN, amendments: NOTES });
    expect(findLacking(old, copy, "2022-12-31")).toEqual([]);
    expect(findLacking(old, copy, "2023-01-01")).toEqual([later]);
    expect(findLacking(old, copy)).toEqual([later]);
  });
  test("a repeal is not one", () =>
    expect(
      findLacking(
        page({ lines: PLAIN }),
        page({ lines: PLAIN, amendments: [amended("9", "2022-01-01", "repealed")] }),
      ),
    ).toEqual([]));
});

describe("stale-edition", () => {
  const register = page({
    portal: "adilet",
    lines: [...PLAIN, "износ мостов составит 7 %"],
    amendments: NOTES,
  });
  test("when a number differs", () =>
    expect(codes(page({ lines: [...PLAIN, "износ мостов составит 9 %"] }), register)).toEqual([
      "stale-edition",
      "value-differs",
    ]));
  test("not when the text is the register's, whatever its notes", () =>
    expect(codes(page({ lines: [...PLAIN, "износ мостов составит 7%"] }), register)).toEqual([]));
  test("when a paragraph differs and every indicator is the same", () =>
    expect(
      codes(
        page({ lines: [PLAIN[0] ?? "", "= Заказчиком выступает министерство", "износ мостов составит 7 %"] }),
        register,
      ),
    ).toEqual(["stale-edition"]));
  test("not of a retelling that leaves out and rewrites", () =>
    expect(
      codes(page({ lines: ["= Власти обещали ухоженные дороги", "износ мостов составит 7 %"] }), register),
    ).toEqual([]));
  test("not of the register against a portal that repeats it", () =>
    expect(
      codes(
        { ...register, amendments: [] },
        { ...page({ lines: [...PLAIN, "износ мостов составит 9 %"] }), amendments: NOTES },
      ),
    ).toEqual(["value-differs"]));
  test("also when the amendment only added an item", () => {
    const lines = [...PLAIN, "износ мостов составит 9 %"];
    const newer = {
      ...register,
      ...page({ lines: [...lines, "износ дорог составит 4 %"] }),
      portal: "adilet",
    };
    const told = codes(page({ lines }), { ...newer, amendments: NOTES });
    expect(told).toEqual(["stale-edition", "missing-statement"]);
  });
  test("not when what differs binds later", () => {
    const later = { ...amended("500", "2022-01-10"), inForceFrom: "2023-01-01" };
    const coming = { ...register, amendments: [...NOTES, later] };
    const old = page({ lines: [...PLAIN, "износ мостов составит 9 %"], amendments: NOTES });
    expect(codes(old, coming, { today: "2022-06-01" })).toEqual(["value-differs"]);
    expect(codes(old, coming, { today: "2023-06-01" })).toEqual(["stale-edition", "value-differs"]);
  });
  test("not when the Kazakh text alone was amended", () => {
    const kk = { ...amended("500", "2022-01-10"), onlyIn: "kk" as const };
    const old = page({ lines: [...PLAIN, "износ мостов составит 9 %"], amendments: NOTES });
    expect(codes(old, { ...register, amendments: [...NOTES, kk] })).toEqual(["value-differs"]);
  });
  test("not of a newer copy against an older one", () =>
    expect(codes(register, page({ portal: "zan", lines: [...PLAIN, "износ мостов составит 9 %"] }))).toEqual([
      "value-differs",
    ]));
  test("of a dated edition of the register", () =>
    expect(
      codes(
        page({ portal: "adilet", editionDate: "2019-03-05", lines: [...PLAIN, "износ мостов составит 9 %"] }),
        register,
      ),
    ).toEqual(["stale-edition", "value-differs"]));
});

describe("repealed", () => {
  const dead = page({
    portal: "adilet",
    status: "repealed",
    lines: PLAIN,
    amendments: [amended("733", "2022-09-23", "repealed")],
  });
  test("on the copy that does not say so", () => {
    const [finding] = compare(page({ lines: PLAIN }), dead).findings;
    expect(finding).toMatchObject({ code: "repealed", severity: "warning", amendments: [{ number: "733" }] });
    expect(finding?.message.en).toContain("No. 733 of 23 September 2022");
  });
  test("not on the copy that says so", () =>
    expect(codes(page({ status: "repealed", lines: PLAIN }), dead)).toEqual([]));
  test("not on the register against another portal", () =>
    expect(codes(page({ portal: "adilet", lines: PLAIN }), { ...dead, portal: "govkz" })).toEqual([]));
});

test("two languages of one edition name the same amendments", () => {
  const kk = page({ language: "kk", portal: "adilet", lines: ["= Бағдарлама"], amendments: NOTES });
  expect(isSameEdition(page({ portal: "adilet", lines: PLAIN, amendments: NOTES }), kk)).toBe(true);
  expect(isSameEdition(page({ portal: "adilet", lines: PLAIN, amendments: NOTES.slice(1) }), kk)).toBe(false);
  const corrected = {
    ...kk,
    amendments: [...NOTES, { ...amended("500", "2022-01-10"), onlyIn: "kk" as const }],
  };
  expect(isSameEdition(page({ portal: "adilet", lines: PLAIN, amendments: NOTES }), corrected)).toBe(true);
});
