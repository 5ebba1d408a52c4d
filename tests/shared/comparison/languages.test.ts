import { describe, expect, test } from "vitest";
import { compare } from "../../../shared/comparison/compare.ts";
import type { Language } from "../../../shared/text/language.ts";
import { page } from "./copies.ts";
import { textPage } from "./text-page.ts";

const ACT = { form: "resolution", date: "2019-03-05", number: "101" } as const;

const RU = [
  "# Программа развития водного хозяйства",
  "Целевые индикаторы:",
  "1) доля населения с водопроводом составит 95 %;",
  "2) износ каналов не превысит 9,0 %;",
  "3) количество новых насосных станций составит 40 единиц;",
  "4) площадь полива достигнет 450 тыс. га к 2025 году.",
];
const KK = [
  "# Су шаруашылығын дамыту бағдарламасы",
  "Нысаналы индикаторлар:",
  "1) су құбыры бар халықтың үлесі 95 %-ды құрайды;",
  "2) арналардың тозуы 9,0 %-дан аспайды;",
  "3) жаңа сорғы станцияларының саны 40 бірлікті құрайды;",
  "4) суару алаңы 2025 жылға қарай 450 мың га-ға жетеді.",
];
const EN = [
  "# Water management development program",
  "Target indicators:",
  "1) the share of the population with running water will be 95%;",
  "2) the wear of canals will not exceed 9.0%;",
  "3) the number of new pumping stations will be 40 units;",
  "4) the irrigated area will reach 450 thousand ha by 2025.",
];
const LINES: Readonly<Record<Language, readonly string[]>> = { ru: RU, kk: KK, en: EN };

/** Findings about a text beside another language of it, some lines of either changed. */
function finds(
  [a, b]: readonly [Language, Language],
  changes: Readonly<Record<string, string | undefined>>,
  says: readonly string[],
): void {
  const lines = (language: Language) =>
    LINES[language].flatMap((line) => (line in changes ? (changes[line] ?? []) : [line]));
  const copy = (language: Language) =>
    textPage({ portal: "adilet", language, act: ACT, lines: lines(language) });
  const { findings } = compare(copy(a), copy(b));
  expect(findings.map(({ code, message }) => `${code}: ${message[a]}`)).toEqual(
    says.map((say) => expect.stringContaining(say)),
  );
}

const line = (language: Language, number: number) => LINES[language][number + 1] ?? "";

describe("two languages of one act", () => {
  test("saying the same give no finding", () => {
    finds(["ru", "kk"], {}, []);
    finds(["ru", "en"], {}, []);
    finds(["kk", "en"], {}, []);
  });
  test("another number, without the ending of a Kazakh case", () => {
    finds(["ru", "kk"], { [line("kk", 2)]: "2) арналардың тозуы 9,5 %-дан аспайды;" }, [
      "здесь 9,0 %, там 9,5 %.",
    ]);
    finds(["kk", "ru"], { [line("ru", 2)]: "2) износ каналов не превысит 9,5 %;" }, [
      "мұнда 9,0 %, онда 9,5 %.",
    ]);
  });
  test("another bound", () =>
    finds(["ru", "kk"], { [line("kk", 2)]: "2) арналардың тозуы кемінде 9,0 %-ды құрайды;" }, [
      "не превысит",
    ]));
  test("a page's own word for what is counted is no unit", () => {
    const kk = page({ language: "kk", lines: ["залды 120 мың адам пайдаланады"] });
    const en = page({ language: "en", lines: ["the room will have 120 thousand users"] });
    expect(compare(kk, en).findings).toEqual([]);
  });
  test("by how much for up to what, which an ending alone may tell", () =>
    finds(
      ["ru", "kk"],
      {
        [line("ru", 2)]: "2) снижение износа каналов до 9,0 %;",
        [line("kk", 2)]: "2) арналардың тозуын 9,0 % төмендету;",
      },
      ["здесь до 9,0 %, там 9,0 % төмендету."],
    ));
  test("a line that only goes on with numbers is no item", () => {
    const items = (lines: readonly string[]) => lines.slice(2).map((text) => text.slice(3, -1));
    const more = "2026 - 45 бірлік, 2027 - 50 бірлік";
    const kk = items(KK).toSpliced(3, 0, more);
    const { findings } = compare(page({ lines: items(RU) }), page({ language: "kk", lines: kk }));
    expect(findings).toEqual([]);
  });
  test("another year", () => {
    finds(["ru", "kk"], { [line("kk", 4)]: "4) суару алаңы 2024 жылға қарай 450 мың га-ға жетеді." }, [
      "здесь 2025, там 2024",
    ]);
    finds(["ru", "en"], { [line("en", 4)]: "4) the irrigated area will reach 450 thousand ha by 2026." }, [
      "здесь 2025, там 2026",
    ]);
  });
  test("an item that the other text lacks", () => {
    finds(["ru", "kk"], { [line("kk", 3)]: undefined }, [
      "нет положения: «количество новых насосных станций составит 40 единиц»",
    ]);
    finds(["en", "ru"], { [line("ru", 3)]: undefined }, [
      "lacks a provision: “the number of new pumping stations will be 40 units”",
    ]);
  });
  test("an item that this text lacks", () =>
    finds(["kk", "ru"], { [line("kk", 3)]: undefined }, [
      "«количество новых насосных станций составит 40 единиц»",
    ]));
});

describe("tables that one language's page shows in another form", () => {
  const head = ["# Программа озеленения", "Целевые индикаторы", "Город\t2024 год\t2025 год\t2026 год"];
  const towns = ["Северный\t4100\t4200\t4300", "Южный\t900\t950\t990", "Речной\t300\t310\t320"];
  const headKk = ["# Көгалдандыру бағдарламасы", "Нысаналы индикаторлар"];
  const yearsKk = "Атауы\t2024 жыл\t2025 жыл\t2026 жыл";
  const told = (kk: readonly string[]) =>
    compare(
      textPage({ portal: "adilet", act: ACT, lines: [...head, ...towns, "Горный\t70\t71\t72"] }),
      textPage({ portal: "adilet", act: ACT, language: "kk", lines: [...headKk, ...kk] }),
    ).findings.map(({ message }) => message.ru);
  const townsKk = ["Солтүстік\t4100\t4200\t4300", "Оңтүстік\t900\t950\t990", "Өзен\t300\t310\t320"];

  test("rows never meet the rows of the next table", () =>
    expect(
      told([
        "Қала\tбірінші\tекінші\tүшінші",
        ...townsKk,
        "Ағаштар",
        yearsKk,
        "Қарағай\t6\t9\t23",
        "Қайың\t16\t22\t24",
        "Терек\t8\t9\t10",
        "Үйеңкі\t18\t20\t25",
      ]),
    ).toEqual([]));
  test("a row with other numbers among rows that met", () =>
    expect(
      told([yearsKk, ...townsKk.toSpliced(1, 1, "Оңтүстік\t800\t850\t890"), "Таулы\t70\t71\t72"]),
    ).toEqual([expect.stringContaining("2024 год: здесь 900, там 800")]));
});
