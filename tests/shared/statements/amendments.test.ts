import { expect, test } from "vitest";
import { readAmendments } from "../../../shared/statements/amendments.ts";
import type { BlockLink } from "../../../shared/text/block.ts";
import type { Language } from "../../../shared/text/language.ts";
import { page } from "./page.ts";

/** «+» amends, «x» repeals: "+ 2020-04-09 189 P2000000189". */
function shown(language: Language, notes: readonly string[], links: readonly BlockLink[] = []): string[] {
  const capture = page(language, notes.map((note) => `~ ${note}`).join("\n"));
  const blocks = capture.blocks.map((block) => ({ ...block, links }));
  return readAmendments({ ...capture, blocks }).map(({ effect, date, number, id }) =>
    [effect === "repealed" ? "x" : "+", date, number, id].filter((part) => part !== undefined).join(" "),
  );
}

function reads(
  name: string,
  language: Language,
  notes: readonly string[],
  expected: readonly string[],
): void {
  test(name, () => expect(shown(language, notes)).toEqual(expected));
}

reads(
  "a chapter with an amendment",
  "ru",
  ["Сноска. Глава 2 с изменением, внесенным постановлением Правительства РК от 29.12.2018 № 944."],
  ["+ 2018-12-29 944"],
);
reads(
  "several laws in one note, oldest first, letters of the number in Latin",
  "ru",
  [
    "Сноска. Статья 2 с изменениями, внесенными законами РК от 10.03.2017 № 51-VI (вводится в действие с 01.01.2018); от 21.05.2007 № 254-III; от 23.03.2019 № 238-VІ.",
  ],
  ["+ 2007-05-21 254-III", "+ 2017-03-10 51-VI", "+ 2019-03-23 238-VI"],
);
reads(
  "the whole act repealed",
  "ru",
  ["Сноска. Утратил силу Указом Президента РК от 30.07.2024 № 611."],
  ["x 2024-07-30 611"],
);
reads(
  "a resolution repealed, neuter",
  "ru",
  ["Сноска. Утратило силу постановлением Правительства РК от 23.09.2022 № 733."],
  ["x 2022-09-23 733"],
);
reads(
  "one clause that lost force does not repeal the act",
  "ru",
  ["Сноска. Пункт 5 утратил силу постановлением Правительства РК от 26.11.2019 № 875."],
  ["+ 2019-11-26 875"],
);
reads(
  "several notes in one block, each act once",
  "ru",
  [
    "Сноска. Заголовок в редакции Указа Президента РК от 26.02.2021 № 521. Сноска. Пункт 1 в редакции Указа Президента РК от 26.02.2021 № 521.",
  ],
  ["+ 2021-02-26 521"],
);
reads(
  "an order of a minister",
  "ru",
  ["Сноска. Преамбула - в редакции приказа Министра национальной экономики РК от 06.04.2022 № 32."],
  ["+ 2022-04-06 32"],
);
reads(
  "cross-references and service notes amend nothing",
  "ru",
  [
    "Примечание. См. нормативное постановление Конституционного Суда РК от 22.05.2023 № 17-НП.",
    "Примечание РЦПИ! Вводится в действие с 01.01.2016.",
    "Примечание ИЗПИ! Изменение предусмотрено Законом РК от 01.07.2021 № 61-VII.",
  ],
  [],
);
reads(
  "Kazakh amendment",
  "kk",
  ["Ескерту. 2-тарауға өзгеріс енгізілді – ҚР Үкіметінің 29.12.2018 № 944 қаулысымен."],
  ["+ 2018-12-29 944"],
);
reads(
  "Kazakh repeal, short and long dates",
  "kk",
  [
    "Ескерту. Күші жойылды - ҚР Үкіметінің 19.06.2013 № 636 қаулысымен (қолданысқа енгізілу тәртібін 6-тармақтан қараңыз).",
  ],
  ["x 2013-06-19 636"],
);
reads(
  "Kazakh repeal with the date in words and N",
  "kk",
  ["Күші жойылды - ҚР Үкіметінің 2005 жылғы 9 ақпандағы N 124 қаулысымен"],
  ["x 2005-02-09 124"],
);
reads(
  "Kazakh clause that lost force",
  "kk",
  ["Ескерту. 3-тармақтың күші жойылды – ҚР Үкіметінің 29.12.2018 № 944 қаулысымен."],
  ["+ 2018-12-29 944"],
);
reads(
  "English",
  "en",
  ["Footnote. Article 2 as amended by the Law of the Republic of Kazakhstan dated 21.05.2007 No. 254-III."],
  ["+ 2007-05-21 254-III"],
);

test("the link on the number gives the register's ID", () => {
  const note = "Сноска. Пункт 1 в редакции Указа Президента РК от 26.02.2021 № 521.";
  const from = note.indexOf("№ 521");
  const href = "https://adilet.zan.kz/rus/docs/U2100000521#z6";
  expect(shown("ru", [note], [{ from, to: from + 5, href }])).toEqual(["+ 2021-02-26 521 U2100000521"]);
});

/** What notes say beside the citations: day from which an amendment binds, the only language it changed. */
function says(name: string, language: Language, notes: readonly string[], expected: readonly string[]): void {
  test(name, () => {
    const capture = page(language, notes.map((note) => `~ ${note}`).join("\n"));
    const told = readAmendments(capture).map(({ number, inForceFrom, onlyIn }) =>
      [number, inForceFrom, onlyIn].filter((part) => part !== undefined).join(" "),
    );
    expect(told).toEqual(expected);
  });
}

says(
  "the day from which an amendment binds",
  "ru",
  [
    "Сноска. Статья 2 с изменениями, внесенными законами РК от 10.03.2017 № 51-VI (вводится в действие с 01.01.2018); от 23.03.2019 № 238-VI (вводится в действие по истечении десяти календарных дней).",
  ],
  ["51-VI 2018-01-01", "238-VI"],
);
says(
  "the same in Kazakh",
  "kk",
  [
    "Ескерту. 2-бапқа өзгеріс енгізілді – ҚР 10.03.2017 № 51-VI (01.01.2018 бастап қолданысқа енгізіледі) Заңымен.",
  ],
  ["51-VI 2018-01-01"],
);
says(
  "an amendment of the Kazakh text alone",
  "ru",
  [
    "Сноска. В заголовок внесено изменение на казахском языке, текст на русском языке не меняется постановлением Правительства РК от 14.11.2023 № 1000.",
  ],
  ["1000 kk"],
);
says(
  "the same told by the Kazakh page",
  "kk",
  [
    "Ескерту. Тақырыпқа өзгеріс енгізілді, орыс тіліндегі мәтіні өзгермейді – ҚР Үкіметінің 14.11.2023 № 1000 қаулысымен.",
  ],
  ["1000 kk"],
);
says(
  "one of two acts, told behind it",
  "ru",
  [
    "Сноска. Пункт 3 с изменениями, внесенными постановлениями Правительства РК от 01.02.2022 № 11; от 14.11.2023 № 1000 (текст на русском языке не меняется).",
  ],
  ["11", "1000 kk"],
);
says(
  "an act that changed both texts elsewhere changed both",
  "ru",
  [
    "Сноска. Пункт 3 изменен на казахском языке, текст на русском языке не меняется постановлением Правительства РК от 14.11.2023 № 1000.",
    "Сноска. Пункт 7 с изменением, внесенным постановлением Правительства РК от 14.11.2023 № 1000.",
  ],
  ["1000"],
);

test.each<readonly [Language, string, readonly string[]]>([
  [
    "ru",
    "Сноска. Приложение 1 в редакции решения Бурабайского районного маслихата Акмолинской области от 24.04.2024 № 8С-19/1 (вводится в действие с 01.01.2024).",
    ["+ 2024-04-24 8С-19/1"],
  ],
  [
    "kk",
    "Ескерту. Шешімге өзгеріс енгізілді - Ақмола облысы Бурабай аудандық мәслихатының 24.04.2024 № 8С-19/1 (01.01.2024 бастап қолданысқа енгізіледі) шешімімен.",
    ["+ 2024-04-24 8С-19/1"],
  ],
  [
    "ru",
    "Сноска. Пункт 2 в редакции приказа Министра здравоохранения РК от 30.10.2020 № ҚР ДСМ-175/2020 (вводится в действие).",
    ["+ 2020-10-30 ҚРДСМ-175/2020"],
  ],
  [
    "kk",
    "Ескерту. 3-тармақ жаңа редакцияда - ҚР Денсаулық сақтау министрінің 30.10.2020 № ҚР ДСМ-175/2020 (қолданысқа енгізіледі) бұйрығымен.",
    ["+ 2020-10-30 ҚРДСМ-175/2020"],
  ],
  [
    "ru",
    "Сноска. Пункт 2 с изменениями, внесенными постановлением акимата Акмолинской области от 15.05.2020 № А-5/243.",
    ["+ 2020-05-15 А-5/243"],
  ],
  [
    "ru",
    "Сноска. Приказ с изменениями, внесенными приказами Министра торговли РК от 12.05.2021 № 31 (вводится в действие с 01.07.2021); и.о. Министра торговли РК от 01.02.2022 № 5 (вводится в действие).",
    ["+ 2021-05-12 31", "+ 2022-02-01 5"],
  ],
  [
    "kk",
    "Ескерту. Бұйрықтың күші жойылды – ҚР Еңбек және халықты әлеуметтік қорғау министрінің 30.06.2023 № 282 (01.07.2023 бастап қолданысқа енгізіледі) бұйрығымен.",
    ["x 2023-06-30 282"],
  ],
  [
    "en",
    "Footnote. Became invalid by the order of the Minister of Labor of the Republic of Kazakhstan dated 30.06.2023 № 282 (shall be enforced from 01.07.2023).",
    ["x 2023-06-30 282"],
  ],
])("numbers with letters, and more than one act: %s %s", (language, note, expected) =>
  expect(shown(language, [note])).toEqual(expected),
);
