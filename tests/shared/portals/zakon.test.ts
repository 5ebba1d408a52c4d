import { describe, expect, test } from "vitest";
import type { PageCapture } from "../../../shared/portals/portal.ts";
import { readPage } from "../../../shared/portals/read-page.ts";
import { analyze } from "../../../shared/statements/analyze.ts";
import { parsePage } from "../../corpus/read-corpus.ts";

const CLAUSE = "Участники программы получают путёвку, жильё и место для работы, как решит комиссия. ";
const REQUISITES = "Постановление Правительства Республики Казахстан от 8 декабря 2011 года № 1480";

function capture(title: string, ...lines: string[]): PageCapture {
  const text = [...lines, CLAUSE.repeat(5), CLAUSE.repeat(5)].map((line) => `<p>${line}</p>`).join("");
  const html = `<html><head><title>t</title></head><body><div><h1>${title}</h1>${text}</div></body></html>`;
  const reading = readPage(parsePage(html), new URL("https://online.zakon.kz/Document/?doc_id=31303080"));
  if (reading.state !== "read") throw new Error(reading.state);
  return reading.capture;
}

const notes = (page: PageCapture): string[] =>
  page.blocks.filter(({ kind }) => kind === "note").map(({ text }) => text);
const amendments = (page: PageCapture): string[] =>
  analyze(page).amendments.map(({ date, number, effect }) => `${date} ${number} ${effect}`);

describe("the edition that the title names", () => {
  test("Russian: its day, and the title without it", () => {
    const { act, editionDate } = capture(
      "О программе складов (с изменениями и дополнениями по состоянию на 24.12.2012 г.)",
      REQUISITES,
    );
    expect({ ...act, editionDate }).toEqual({
      form: "resolution",
      date: "2011-12-08",
      number: "1480",
      title: "О программе складов",
      editionDate: "2012-12-24",
    });
  });
  test("Kazakh puts the day before the month", () => {
    const { act, editionDate } = capture(
      "Қоймалар бағдарламасы туралы (2012.05.04. берілген өзгерістер мен толықтыруларымен)",
    );
    expect({ editionDate, title: act.title }).toEqual({ editionDate: "2012-04-05", title: undefined });
  });
  test("a title without it names none", () =>
    expect(capture("О программе складов", REQUISITES).editionDate).toBeUndefined());
});

describe("notes", () => {
  test("the banner of an old edition is no text of the act and no amendment in it", () => {
    const page = capture(
      "О программе складов",
      "Данная редакция действовала до внесения изменений от 3 января 2023 года (введены в действие с 7 марта 2023 года)",
      REQUISITES,
    );
    expect(notes(page)).toHaveLength(1);
    expect(page.act.number).toBe("1480");
    expect(amendments(page)).toEqual([]);
  });
  test("the Kazakh banner", () =>
    expect(
      notes(
        capture(
          "Қоймалар бағдарламасы туралы",
          "Осы редакция 2012 жылғы 13 қарашада енгізілген өзгерістеріне дейін қолданылды",
        ),
      ),
    ).toHaveLength(1));
  test("what amended a clause", () => {
    const page = capture(
      "О программе складов",
      REQUISITES,
      "В пункт 1 внесены изменения постановлением Правительства РК от 19.04.12 г. № 492 (см. стар. ред.)",
      "Пункт 2 изложен в редакции постановления Правительства РК от 24 декабря 2012 г. № 1668 (см. стар. ред.)",
    );
    expect(amendments(page)).toEqual(["2012-04-19 492 amended", "2012-12-24 1668 amended"]);
  });
  test("Kazakh: what amended a clause", () =>
    expect(
      amendments(
        capture(
          "Қоймалар бағдарламасы туралы",
          "ҚР Үкіметінің 2012.05.04. № 492 Қаулысымен 1-тармақ жаңа редакцияда (бұр.ред.қара)",
        ),
      ),
    ).toEqual(["2012-04-05 492 amended"]));
});

describe("repealed", () => {
  test("by a line under the title", () => {
    const page = capture(
      "О программе складов",
      REQUISITES,
      "Утратило силу в соответствии с постановлением Правительства РК от 29 декабря 2018 года № 922",
    );
    expect(page.status).toBe("repealed");
    expect(amendments(page)).toEqual(["2018-12-29 922 repealed"]);
  });
  test("by a word in the title", () => {
    const { status, act } = capture("О программе складов (утратило силу)", REQUISITES);
    expect({ status, title: act.title }).toEqual({ status: "repealed", title: "О программе складов" });
  });
  test("Kazakh", () =>
    expect(
      capture(
        "Қоймалар бағдарламасы туралы",
        "ҚР Үкіметінің 2019 жылғы 20 қарашадағы № 861 Қаулысымен 2020 ж 1 қаңтардан бастап күші жойылды",
      ).status,
    ).toBe("repealed"));
  test("a clause that repeals another act does not", () =>
    expect(
      capture(
        "О программе складов",
        REQUISITES,
        "Признать утратившим силу постановление от 5 мая 2001 года № 600.",
      ).status,
    ).toBe("unknown"));
});
