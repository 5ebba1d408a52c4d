import { describe, expect, test } from "vitest";
import { CHECKS } from "../../../shared/comparison/checks.ts";
import { compare } from "../../../shared/comparison/compare.ts";
import type { Finding, FindingCode } from "../../../shared/comparison/finding.ts";
import { formatDate, listIn } from "../../../shared/comparison/messages/dates.ts";
import { nameSide } from "../../../shared/comparison/messages/side.ts";
import { reviewText } from "../../../shared/comparison/review.ts";
import { amended, page } from "./copies.ts";

const base = [
  "= Программа ухода за дорогами области утверждена",
  "= Заказчиком работ выступает комитет дорог",
];
const notes = [amended("301", "2020-02-03")];

function findings(a: string, b: string, other: Partial<Parameters<typeof page>[0]> = {}): Finding[] {
  return compare(page({ lines: [...base, a] }), page({ portal: "adilet", lines: [...base, b], ...other }))
    .findings;
}

/** A pair of pages on which each check speaks. */
const SPEAKS: Partial<Record<FindingCode, () => Finding[]>> = {
  repealed: () => findings("длина дорог 9 км", "длина дорог 9 км", { status: "repealed" }),
  "stale-edition": () => findings("длина дорог 9 км", "длина дорог 8 км", { amendments: notes }),
  "value-differs": () => findings("длина дорог 9 км", "длина дорог 8 км"),
  "bound-differs": () => findings("длина дорог не превысит 9 км", "длина дорог составит не менее 9 км"),
  "unit-differs": () => findings("охват дорог увеличится на 5 %", "охват дорог увеличится на 5 п.п."),
  "scope-differs": () => findings("доля новых сельских дорог 5 %", "доля новых дорог 5 %"),
  "wording-differs": () =>
    findings("доля населения, довольного дорогами, 5 %", "доля довольных дорогами 5 %"),
  "term-differs": () => findings("доля новых дорог 5 %", "удельный вес новых дорог 5 %"),
  "missing-statement": () => findings("= Конец", "длина дорог 9 км"),
  "added-statement": () => findings("длина дорог 9 км", "= Конец"),
  "measure-differs": () => findings("доля новых дорог 5 %", "количество новых дорог 5 единиц"),
  "language-differs": () =>
    compare(
      page({ lines: ["длина дорог 9 км"] }),
      page({ language: "kk", lines: ["жолдардың ұзындығы 8 км"] }),
    ).findings,
  "budget-differs": () => {
    const copy = (number: string, sum: string) => {
      const read = page({
        act: { number, date: "2019-03-05", form: "resolution" },
        lines: [`расходы на дороги ${sum} млн тенге`],
      });
      return {
        ...read,
        statements: read.statements.map((statement) => ({ ...statement, kind: "budget" as const })),
      };
    };
    return compare(copy("1", "500"), copy("2", "700")).findings;
  },
};

/** Two plans that follow each other: a count series of 40 a year, and a growth of 9 and 10 %. */
function plans(): Finding[] {
  const act = (number: string, title: string) => ({
    number,
    date: "2019-03-05",
    form: "resolution" as const,
    title,
  });
  const series =
    "количество действующих субъектов МСП в 2019 году – 1310 единиц, в 2020 году – 1350 единиц, в 2021 году – 1390 единиц";
  const growth =
    "рост активных субъектов малого и среднего предпринимательства в 2019 году – 7 %, в 2020 году – 9 %, в 2021 году – 10 %";
  return compare(
    page({ act: act("1", "О плане на 2020–2024 годы"), lines: [series, "урожайность яблок 5 тонн"] }),
    page({ act: act("2", "О программе на 2017–2021 годы"), lines: [growth] }),
  ).findings;
}
Object.assign(SPEAKS, { "period-differs": plans, "trajectory-differs": plans, "not-cascaded": plans });

test("plans: what is told of the study's cases", () => {
  const told = plans();
  const messageOf = (code: FindingCode) => told.find((finding) => finding.code === code)?.message.ru;
  expect(messageOf("period-differs")).toContain("здесь 2020–2024 годы");
  expect(messageOf("trajectory-differs")).toBe(
    "Ряд чисел даёт другой рост: 2020 — 3,1 % вместо 9 %; 2021 — 3 % вместо 10 %.",
  );
  expect(told.filter(({ code }) => code === "not-cascaded").map(({ a }) => a)).toEqual(["s2"]);
  expect(told.map(({ code }) => code)).toContain("measure-differs");
});

describe("every check speaks three languages", () => {
  for (const { code } of CHECKS)
    test(code, () => {
      const finding = SPEAKS[code]?.().find((told) => told.code === code);
      expect(finding, `Add a pair of pages on which ${code} speaks`).toBeDefined();
      const { ru, kk, en } = finding?.message ?? { ru: "", kk: "", en: "" };
      for (const sentence of [ru, kk, en]) expect(sentence).toMatch(/^\p{Lu}.+[.]$/u);
      expect(new Set([ru, kk, en]).size).toBe(3);
      expect(`${ru}${kk}${en}`).not.toMatch(/undefined|null|NaN|\[object/);
      expect(en.replace(/“[^”]*”/g, "").replace(/(?<= )\d[^,;.]*/g, "")).not.toMatch(/[а-яё]{4}/i);
    });
});

describe("words of messages", () => {
  const messageOf = (told: Finding[], code: FindingCode) =>
    told.find((finding) => finding.code === code)?.message;
  test("numbers as printed", () =>
    expect(messageOf(findings("износ мостов 10,20 %", "износ мостов 9,0 %"), "value-differs")?.ru).toBe(
      "Здесь 10,20 %, на adilet.example 9,0 %.",
    ));
  test("a series names its years", () =>
    expect(
      messageOf(
        findings(
          "износ в 2021 году – 20 %, в 2022 году – 19 %",
          "износ в 2021 году – 20 %, в 2022 году – 17 %",
        ),
        "value-differs",
      )?.en,
    ).toBe("2022: here 19 %, on adilet.example 17 %."));
  test("bounds with the words that bind", () => {
    const message = messageOf(SPEAKS["bound-differs"]?.() ?? [], "bound-differs");
    expect(message?.ru).toContain("не превысит 9 км");
    expect(message?.ru).toContain("не менее 9 км");
  });
  test("quotes leave out case endings and take the auxiliary along", () => {
    const kk = { language: "kk" as const };
    const told = compare(
      page({
        ...kk,
        lines: [...base, "екпе алаңы 60 мың га-ға жетеді", "желінің тозуы кемінде 8 %-ды құрайды"],
      }),
      page({
        ...kk,
        portal: "adilet",
        lines: [...base, "екпе алаңы 54 мың га-ға жетеді", "желінің тозуы 8 %-дан аспайды"],
      }),
    ).findings;
    expect(messageOf(told, "value-differs")?.kk).toBe("Мұнда 60 мың га, adilet.example сайтында 54 мың га.");
    expect(messageOf(told, "bound-differs")?.kk).toContain("«кемінде 8 %»");
    const en = { language: "en" as const };
    const limits = compare(
      page({ ...en, lines: [...base, "the wear of bridges will not exceed 9%"] }),
      page({ ...en, portal: "adilet", lines: [...base, "the wear of bridges will be at least 9%"] }),
    ).findings;
    expect(messageOf(limits, "bound-differs")?.en).toContain("“will not exceed 9%”");
  });
  test("how many times, in Russian", () => {
    const worse = (last: string) =>
      reviewText(page({ lines: [...base, `уровень бедности: 2020 год – 2 %, 2021 год – ${last} %`] })).find(
        ({ code }) => code === "worsening-target",
      )?.message.ru;
    expect(worse("3")).toContain("в 1,5 раза");
    expect(worse("8")).toContain("в 4 раза");
    expect(worse("10")).toContain("в 5 раз.");
  });
  test("dates by language", () => {
    expect(formatDate("2018-11-13", "ru")).toBe("13.11.2018");
    expect(formatDate("2018-11-13", "kk")).toBe("13.11.2018");
    expect(formatDate("2018-11-13", "en")).toBe("13 November 2018");
    expect(formatDate("2018", "en")).toBe("2018");
  });
  test("lists", () => {
    expect(listIn("ru", ["a", "b", "c"])).toBe("a, b и c");
    expect(listIn("kk", ["a", "b"])).toBe("a және b");
    expect(listIn("en", ["a"])).toBe("a");
  });
  test("a portal is called by its name, an unknown one by its host", () => {
    const copy = { portal: "adilet", url: "https://adilet.zan.kz/rus/docs/P1" };
    expect(nameSide(copy, () => "Әділет")).toEqual({
      ru: "в Әділет",
      kk: "Әділет порталында",
      en: "on Әділет",
    });
    expect(nameSide(copy, () => "Банк правовых актов")).toEqual({
      ru: "на портале «Банк правовых актов»",
      kk: "«Банк правовых актов» порталында",
      en: "on the portal “Банк правовых актов”",
    });
    expect(nameSide(copy, () => "gov.kz").ru).toBe("на gov.kz");
    expect(nameSide(copy, () => "Программа «Еңбек»").ru).toBe("на портале «Программа „Еңбек“»");
    expect(nameSide({ ...copy, url: "https://www.gov.kz/x" }).kk).toBe("gov.kz сайтында");
  });
});
