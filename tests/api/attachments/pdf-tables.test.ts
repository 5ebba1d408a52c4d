import { describe, expect, test } from "vitest";
import { readAttachment } from "../../../api/attachments/read-attachment.ts";
import { analyze } from "../../../shared/statements/analyze.ts";
import { makePlacedPdf, type Placed } from "./make-files.ts";

const ADDRESS = "https://www.gov.kz/uploads/2026/1/27/plan.pdf";

async function read(...pages: readonly (readonly Placed[])[]) {
  return (await readAttachment(makePlacedPdf(pages), "pdf", ADDRESS)).capture;
}

/** The blocks of a PDF: rows with their cells between bars, all else as text. */
async function blocks(...pages: readonly (readonly Placed[])[]): Promise<string[]> {
  const capture = await read(...pages);
  return capture.blocks.map(({ kind, text }) =>
    kind === "row" ? `| ${text.replaceAll("\t", " | ")} |` : text,
  );
}

async function targets(...pages: readonly (readonly Placed[])[]): Promise<string[]> {
  const { statements } = analyze(await read(...pages));
  return statements.map(
    ({ name, targets }) => `${name}: ${targets.map(({ period, value }) => `${period} ${value}`).join(", ")}`,
  );
}

const LEAD: Placed = [50, 750, "Целевые индикаторы:"];
const HEADER: readonly Placed[] = [
  [50, 720, "Показатель"],
  [250, 720, "Единица"],
  [350, 720, "2026"],
  [450, 720, "2027"],
];
/** A row at this height whose name takes two lines; `shift` puts the values beside their middle. */
const row = (y: number, name: readonly string[], values: readonly string[], shift = 0): Placed[] => [
  ...name.map((line, index): Placed => [50, y - 14 * index, line]),
  ...values.map((value, index): Placed => [250 + 100 * index, y - shift, value]),
];

describe("a table of a PDF", () => {
  test("drawn cell by cell: names over several lines, values at their top", async () => {
    const first = row(700, ["Доля складов со", "светом и весами"], ["%", "40,5", "45,5"]);
    const second = row(670, ["Число новых складов"], ["единиц", "1 200", "1 300"]);
    expect(await blocks([LEAD, ...HEADER, ...first, ...second])).toEqual([
      "Целевые индикаторы:",
      "| Показатель | Единица | 2026 | 2027 |",
      "| Доля складов со светом и весами | % | 40,5 | 45,5 |",
      "| Число новых складов | единиц | 1 200 | 1 300 |",
    ]);
    expect(await targets([LEAD, ...HEADER, ...first, ...second])).toEqual([
      "Доля складов со светом и весами: 2026 40.5, 2027 45.5",
      "Число новых складов: 2026 1200, 2027 1300",
    ]);
  });
  test("values at the middle of their rows", async () =>
    expect(
      await targets([
        LEAD,
        ...HEADER,
        ...row(700, ["Доля складов со", "светом"], ["%", "40,5", "45,5"], 7),
        ...row(672, ["Доля крытых", "складов"], ["%", "50,5", "55,5"], 7),
      ]),
    ).toEqual(["Доля складов со светом: 2026 40.5, 2027 45.5", "Доля крытых складов: 2026 50.5, 2027 55.5"]));
  test("drawn line by line", async () => {
    const [one, two, ...values] = row(700, ["Доля складов со", "светом"], ["%", "40,5", "45,5"]);
    if (one === undefined || two === undefined) throw new Error("two lines were given");
    expect(await targets([LEAD, ...HEADER, one, ...values, two])).toEqual([
      "Доля складов со светом: 2026 40.5, 2027 45.5",
    ]);
  });
  test("years under a heading that stands over them", async () =>
    expect(
      await targets([
        LEAD,
        [50, 734, "Показатель"],
        [250, 734, "Единица"],
        [350, 734, "Плановые значения года"],
        [350, 720, "2026"],
        [450, 720, "2027"],
        ...row(700, ["Доля крытых складов"], ["%", "40,5", "45,5"]),
        ...row(680, ["Доля светлых складов"], ["%", "-", "55,5"]),
      ]),
    ).toEqual(["Доля крытых складов: 2026 40.5, 2027 45.5", "Доля светлых складов: 2027 55.5"]));
  test("goes on over the page, past the page's number", async () =>
    expect(
      await targets(
        [LEAD, ...HEADER, ...row(60, ["Доля крытых складов"], ["%", "40,5", "45,5"]), [300, 20, "1"]],
        [
          ...row(750, ["Доля светлых складов"], ["%", "50,5", "55,5"]),
          ...row(730, ["Доля сухих складов"], ["%", "60", "65"]),
        ],
      ),
    ).toEqual([
      "Доля крытых складов: 2026 40.5, 2027 45.5",
      "Доля светлых складов: 2026 50.5, 2027 55.5",
      "Доля сухих складов: 2026 60, 2027 65",
    ]));
  test("an empty cell, a heading in the table, a footnote's mark", async () =>
    expect(
      await blocks([
        ...HEADER,
        [50, 700, "1. Районы области и города"],
        [50, 670, "Доля складов"],
        [350, 670, "40,5"],
        [374, 675, "2", 7],
        [450, 670, "45,5"],
      ]),
    ).toEqual([
      "| Показатель | Единица | 2026 | 2027 |",
      "| 1. Районы области и города |  |  |  |",
      "| Доля складов |  | 40,5² | 45,5 |",
    ]));
  test("a passport of two columns", async () =>
    expect(
      await blocks([
        [50, 700, "Наименование"],
        [250, 700, "План развития складов"],
        [50, 680, "Цель плана"],
        [250, 680, "Сохранить зерно хозяйств"],
        [250, 666, "и кооперативов"],
      ]),
    ).toEqual([
      "| Наименование | План развития складов |",
      "| Цель плана | Сохранить зерно хозяйств и кооперативов |",
    ]));
});

describe("no table", () => {
  const LEFT = ["Склады области построены давно", "и требуют ремонта, а весы", "и свет есть не везде."];
  test("columns of a page are read one after another", async () => {
    const column = (x: number): Placed[] => LEFT.map((line, index) => [x, 700 - 14 * index, line]);
    expect(await blocks([...column(50), ...column(320)])).toEqual([LEFT.join(" "), LEFT.join(" ")]);
  });
  test("spread words of justified text", async () => {
    const spread = (y: number, words: readonly string[], step: number): Placed[] => {
      let x = 50;
      return words.map((word): Placed => {
        const at = x;
        x += word.length * 6 + step;
        return [at, y, word];
      });
    };
    const lines = ["Склады области построены давно и стоят", "в районах где весов и света нет"].map((line) =>
      line.split(" "),
    );
    expect(await blocks([...spread(700, lines[0] ?? [], 13), ...spread(686, lines[1] ?? [], 22)])).toEqual([
      lines.flat().join(" "),
    ]);
  });
  test("a signature", async () =>
    expect(
      await blocks([
        [50, 700, "Министр торговли"],
        [400, 700, "А. Б."],
      ]),
    ).toEqual(["Министр торговли А. Б."]));
});
