import { expect, test } from "vitest";
import { groupEditions } from "../../../shared/wire/editions.ts";
import { amended, page } from "../comparison/copies.ts";

const BASE = [
  "= Программа ухода за дорогами области утверждена на пять лет",
  "= Заказчиком работ выступает комитет автомобильных дорог области",
];
const OLD_WORDS = "= Осмотр мостов проводится каждую осень силами областных служб";
const NEW_WORDS = "= Осмотр мостов проводится каждую весну силами районных служб";
const FIRST = page({ portal: "adilet", url: "https://a.example/1", lines: [...BASE, OLD_WORDS] });
const SECOND = page({
  portal: "adilet",
  url: "https://a.example/2",
  lines: [...BASE, NEW_WORDS],
  amendments: [amended("301", "2020-02-03")],
});
const UNDATED = page({ url: "https://b.example/1", lines: [BASE[0] ?? "", OLD_WORDS] });

/** Editions as `language date status: captures +acts that came`, `~` before captures told by their text. */
const editions = (
  copies: readonly ReturnType<typeof page>[],
  ...more: [Parameters<typeof groupEditions>[1]?]
) =>
  groupEditions(
    copies.map((copy, index) => ({ copy, seenAt: new Date(0), captureId: String(index) })),
    ...more,
  ).map(({ language, date, status, copies: shown, addedBy = [], datedByContent = [], isComing, listedAt }) =>
    [
      `${language} ${date} ${status}:`,
      ...shown.map(({ captureId }) => `${datedByContent.includes(captureId) ? "~" : ""}${captureId}`),
      ...addedBy.map(({ number }) => `+${number}`),
      ...(isComing ? ["coming"] : []),
      ...(listedAt ? [listedAt] : []),
    ].join(" "),
  );

test("an undated copy stands with the edition whose words it has", () =>
  expect(editions([SECOND, UNDATED, FIRST])).toEqual([
    "ru 2019-03-05 unknown: ~1 2",
    "ru 2020-02-03 unknown: 0 +301",
  ]));
test("a copy that nothing dates stands by the day of the act", () =>
  expect(editions([UNDATED])).toEqual(["ru 2019-03-05 unknown: 0"]));
test("the register's word on its force counts", () =>
  expect(
    editions([
      { ...SECOND, portal: "govkz" },
      { ...SECOND, status: "repealed" },
    ]),
  ).toEqual(["ru 2020-02-03 repealed: 0 1 +301"]));
test("languages have editions of their own", () => {
  const kk = { ...amended("500", "2022-01-10"), onlyIn: "kk" as const };
  const notes = { amendments: [...SECOND.amendments, kk] };
  expect(
    editions([
      { ...SECOND, ...notes },
      { ...SECOND, ...notes, language: "kk" },
    ]),
  ).toEqual(["ru 2020-02-03 unknown: 0 +301", "kk 2022-01-10 unknown: 1 +301 +500"]);
});
test("the register's list adds editions nobody read, and says which are to come", () =>
  expect(
    editions([SECOND], {
      listed: { ru: [{ date: "2019-03-05", url: "https://a.example/0" }, { date: "2023-01-01" }] },
      today: "2022-05-05",
    }),
  ).toEqual([
    "ru 2019-03-05 unknown: https://a.example/0",
    "ru 2020-02-03 unknown: 0 +301",
    "ru 2023-01-01 unknown: coming",
  ]));
