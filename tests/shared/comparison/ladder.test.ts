import { describe, expect, test } from "vitest";
import { changesBetween } from "../../../shared/comparison/changes-between.ts";
import { makeLadder } from "../../../shared/comparison/ladder.ts";
import { amended, page } from "./copies.ts";
import { textPage } from "./text-page.ts";

const BASE = [
  "= Программа ухода за дорогами области утверждена на пять лет",
  "= Заказчиком работ выступает комитет автомобильных дорог области",
];
const FIRST = [amended("301", "2020-02-03")];
const BOTH = [...FIRST, amended("412", "2021-06-07")];
const OLD = page({
  portal: "adilet",
  url: "https://a.example/1",
  lines: [...BASE, "износ дорог составит 9 %"],
  editionDate: "2019-03-05",
});
const MIDDLE = page({
  portal: "adilet",
  url: "https://a.example/2",
  lines: [...BASE, "износ дорог составит 8 %"],
  amendments: FIRST,
});
const NEW = page({
  portal: "adilet",
  url: "https://a.example/3",
  lines: [...BASE, "износ дорог составит 7 %"],
  amendments: BOTH,
});

/** Rungs as `date: copies, acts that came with it`; `~` marks copies dated by their text, `…` editions to come. */
const rungs = (...args: Parameters<typeof makeLadder>) =>
  makeLadder(...args).map(({ date, copies, added, isComing }) => {
    const shown = copies.map(({ index, datedBy }) => `${datedBy === "content" ? "~" : ""}${index}`);
    const acts = added.map(({ number }) => ` +${number}`);
    return `${date}: ${shown.join(" ")}${acts.join("")}${isComing ? " …" : ""}`;
  });

describe("the ladder of an act's editions", () => {
  test("is ordered by the amending acts they contain", () =>
    expect(rungs([NEW, OLD, MIDDLE])).toEqual(["2019-03-05: 1", "2020-02-03: 2 +301", "2021-06-07: 0 +412"]));
  test("copies of one edition share a rung", () =>
    expect(rungs([NEW, OLD, NEW])).toEqual(["2019-03-05: 1", "2021-06-07: 0 2 +301 +412"]));
  test("an undated copy stands where its text does", () => {
    const copy = page({
      lines: ["= Износ", "= Средства на работы выделяет область из своего бюджета целиком"],
    });
    const older = page({
      portal: "adilet",
      lines: ["= Средства на работы выделяет область из своего бюджета целиком"],
      editionDate: "2019-03-05",
    });
    expect(rungs([copy, older, NEW])).toEqual(["2019-03-05: ~0 1", "2021-06-07: 2 +301 +412"]);
  });
  test("the register's first edition is dated by the act", () =>
    expect(rungs([page({ portal: "adilet", lines: BASE }), NEW])).toEqual([
      "2019-03-05: 0",
      "2021-06-07: 1 +301 +412",
    ]));
  test("a retitled act is one act", () => {
    const retitled = { ...NEW.act, title: "О дорогах и мостах" };
    expect(rungs([MIDDLE, { ...NEW, act: retitled }])).toEqual(["2020-02-03: 0 +301", "2021-06-07: 1 +412"]);
  });
  test("an act that changed the Kazakh text alone makes no edition of the Russian one", () => {
    const kk = { ...amended("500", "2022-01-10"), onlyIn: "kk" as const };
    const notes = { amendments: [...BOTH, kk] };
    expect(rungs([{ ...NEW, ...notes }])).toEqual(["2021-06-07: 0 +301 +412"]);
    expect(rungs([{ ...NEW, ...notes, language: "kk" }])).toEqual(["2022-01-10: 0 +301 +412 +500"]);
  });
  test("editions that are not yet in force", () => {
    const later = { ...amended("500", "2022-01-10"), inForceFrom: "2023-01-01" };
    const copies = [NEW, page({ portal: "adilet", lines: BASE, amendments: [...BOTH, later] })];
    const editions = ["2021-06-07: 0 +301 +412", "2022-01-10: 1 +500"];
    expect(rungs(copies, [], "2022-06-01")).toEqual([editions[0], `${editions[1]} …`]);
    expect(rungs(copies, [], "2023-06-01")).toEqual(editions);
    expect(rungs([NEW], [{ date: "2024-01-01" }], "2023-06-01")[1]).toBe("2024-01-01:  …");
  });
  test("a copy that nothing dates stands on no rung", () =>
    expect(rungs([page({ lines: ["= Дороги"] }), NEW])).toEqual(["2021-06-07: 1 +301 +412"]));
  test("editions of a history table without a copy are rungs too", () =>
    expect(rungs([NEW], [{ date: "2019-03-05" }, { date: "2020-02-03" }])).toEqual([
      "2019-03-05: ",
      "2020-02-03:  +301",
      "2021-06-07: 0 +412",
    ]));
});

/** Changes as `kind statement: verdicts by act`. */
const changes = (...[older, newer]: Parameters<typeof changesBetween>) =>
  changesBetween(older, newer).map(
    ({ kind, a, b, verdicts, by }) =>
      `${kind} ${(b ?? a)?.text}: ${verdicts.join(" ")} by ${by.map(({ number }) => number).join(" ")}`,
  );

describe("what amendments changed in goals and indicators", () => {
  test("a value, by the only act between", () =>
    expect(changes(MIDDLE, NEW)).toEqual(["changed износ дорог составит 7 %: value by 412"]));
  test("by any of the acts when several came between", () =>
    expect(changes(OLD, NEW)).toEqual(["changed износ дорог составит 7 %: value by 301 412"]));
  test("by the act that the nearest note names", () => {
    const act = { form: "resolution", date: "2019-03-05", number: "101" } as const;
    const lines = (wear: string, length: string, notes: readonly [string, string]) => [
      "# Программа",
      "Целевые индикаторы:",
      `1) износ дорог составит ${wear} %;`,
      ...(notes[0] ? [notes[0]] : []),
      "Целевые показатели области:",
      `1) длина новых дорог составит ${length} км;`,
      ...(notes[1] ? [notes[1]] : []),
    ];
    const note = (number: string, date: string) =>
      `! Сноска. Пункт с изменениями, внесенными постановлением Правительства РК от ${date} № ${number}.`;
    const older = textPage({ portal: "adilet", act, lines: lines("9", "40", ["", ""]) });
    const newer = textPage({
      portal: "adilet",
      act,
      lines: lines("7", "50", [note("301", "03.02.2020"), note("412", "07.06.2021")]),
    });
    expect(changes(older, newer)).toEqual([
      "changed износ дорог составит 7 %: value by 301",
      "changed длина новых дорог составит 50 км: value by 412",
    ]);
  });
  test("an item that came and one that went", () => {
    const newer = page({
      portal: "adilet",
      lines: [...BASE, "износ дорог составит 8 %", "освещенность улиц достигнет 90 %"],
      amendments: BOTH,
    });
    expect(changes(MIDDLE, newer)).toEqual(["added освещенность улиц достигнет 90 %:  by 412"]);
    expect(changes(newer, { ...MIDDLE, amendments: BOTH })).toEqual([
      "removed освещенность улиц достигнет 90 %:  by ",
    ]);
  });
  test("an item whose words stay in other company is no change", () => {
    const moved = page({
      portal: "adilet",
      lines: [...BASE, "= износ дорог составит 8 %"],
      amendments: BOTH,
    });
    expect(changes(MIDDLE, moved)).toEqual([]);
  });
  test("typography is no change", () =>
    expect(
      changes(
        MIDDLE,
        page({ portal: "adilet", lines: [...BASE, "износ дорог составит 8%"], amendments: BOTH }),
      ),
    ).toEqual([]));
});
