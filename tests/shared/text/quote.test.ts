import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findQuote, makeQuote } from "../../../shared/text/quote.ts";

const PAGE = [
  "Глава 3. Цель, задачи, целевые индикаторы Программы",
  "Целью Программы является содействие продуктивной занятости граждан.",
  "Достижение цели будет измеряться следующими целевыми индикаторами:",
  "1) уровень безработицы не превысит 4,8 %;",
  "2) доля непродуктивно занятых в составе самозанятого населения не превысит 10,2 %;",
  "3) уровень женской безработицы в сельской местности не превысит 5,3 %;",
  "4) число новых рабочих мест, созданных в регионах, достигнет 1 310 000.",
  "Ответственные органы отчитываются ежегодно, не позднее 15 января.",
  "2) доля непродуктивно занятых в составе самозанятого населения не превысит 10,2 %, из них женщин – 4 %.",
].join("\n");

const INDICATOR = "доля непродуктивно занятых в составе самозанятого населения не превысит 10,2 %";

/** Quotes a passage of the page and looks for it in the page as changed. */
const find = (passage: string, change: (page: string) => string = (page) => page) => {
  const from = PAGE.indexOf(passage);
  expect(from).toBeGreaterThanOrEqual(0);
  const page = change(PAGE);
  const found = findQuote(page, makeQuote(PAGE, { from, to: from + passage.length }));
  return found && { ...found, text: page.slice(found.span.from, found.span.to) };
};
const JOBS = "число новых рабочих мест, созданных в регионах, достигнет 1 310 000";

describe("a quote", () => {
  const quote = makeQuote(PAGE, {
    from: PAGE.indexOf(INDICATOR),
    to: PAGE.indexOf(INDICATOR) + INDICATOR.length,
  });
  test("holds the passage", () => expect(quote.exact).toBe(INDICATOR));
  test("holds whole words around", () => {
    expect(PAGE).toContain(quote.prefix + quote.exact + quote.suffix);
    expect(quote.prefix).toMatch(/^[^\p{L}\p{N}]/u);
    const next = PAGE.charAt(PAGE.indexOf(quote.exact + quote.suffix) + (quote.exact + quote.suffix).length);
    expect(quote.suffix.at(-1) + next).not.toMatch(/[\p{L}\p{N}]{2}/u);
  });
  test("holds at most 32 characters on a side", () => {
    expect(quote.prefix.length).toBeLessThanOrEqual(32);
    expect(quote.suffix.length).toBeLessThanOrEqual(32);
    expect(quote.suffix.length).toBeGreaterThan(16);
  });
  test("at the borders of the text has no surroundings there", () => {
    expect(makeQuote("доля школ", { from: 0, to: 9 })).toEqual({
      exact: "доля школ",
      prefix: "",
      suffix: "",
    });
    expect(makeQuote("доля школ", { from: -4, to: 99 }).exact).toBe("доля школ");
  });
});

describe("the same words", () => {
  test("are found where they were", () =>
    expect(find(JOBS)).toMatchObject({ text: JOBS, score: 1, numberDiffers: false }));
  test("of several places the one with the same surroundings", () => {
    const second = PAGE.lastIndexOf(INDICATOR);
    const found = findQuote(PAGE, makeQuote(PAGE, { from: second, to: second + INDICATOR.length }));
    expect(found?.span.from).toBe(second);
    expect(find(INDICATOR)?.span.from).toBe(PAGE.indexOf(INDICATOR));
  });
  test("are found after text put in before", () =>
    expect(find(JOBS, (page) => `Новая глава. ${"Вводные слова. ".repeat(400)}\n${page}`)).toMatchObject({
      text: JOBS,
      score: 1,
    }));
  test("score less in other surroundings", () => {
    const moved = find(JOBS, (page) => `Приложение\n${JOBS}\nконец\n${page.replace(JOBS, "исключен")}`);
    expect(moved?.text).toBe(JOBS);
    expect(moved?.score).toBeLessThan(1);
  });
  test("are not found inside a longer number", () => {
    const quote = makeQuote("доля школ с залами составит 9", { from: 0, to: 29 });
    expect(findQuote("доля школ с залами составит 95", quote)?.numberDiffers).not.toBe(false);
    expect(findQuote("доля школ с залами составит 9,5", quote)?.numberDiffers).not.toBe(false);
  });
  test("a short one in other surroundings is lost", () =>
    expect(find("4,8 %", (page) => page.replace("не превысит 4,8 %", "снизится"))).toBeUndefined());
});

describe("other typography", () => {
  const found = (change: (page: string) => string) => {
    const { score, numberDiffers } = find(JOBS, change) ?? {};
    expect(numberDiffers).toBe(false);
    expect(score).toBeLessThan(1);
    expect(score).toBeGreaterThan(0.9);
  };
  test("nbsp", () => found((page) => page.replaceAll(" ", "\u00a0")));
  test("case", () => found((page) => page.toUpperCase()));
  test("homoglyphs", () => found((page) => page.replace("рабочих мест", "pабочиx меcт")));
  test("soft hyphens", () => found((page) => page.replace("рабочих", "рабо\u00adчих")));
  test("the span is that of the changed page", () =>
    expect(find(JOBS, (page) => page.replace("новых рабочих", "новых  рабо\u00adчих"))?.text).toBe(
      JOBS.replace("новых рабочих", "новых  рабо\u00adчих"),
    ));
});

describe("an edited passage", () => {
  test("with another form of a word is found", () => {
    const found = find(JOBS, (page) => page.replace("достигнет", "достигло"));
    expect(found).toMatchObject({ text: JOBS.replace("достигнет", "достигло"), numberDiffers: false });
  });
  test("with a word put in is found", () =>
    expect(
      find(INDICATOR, (page) => page.replaceAll("не превысит 10,2", "не превысит и 10,2"))?.numberDiffers,
    ).toBe(false));
  test("scores more the less was edited", () => {
    const little = find(JOBS, (page) => page.replace("достигнет", "достигло"));
    const more = find(JOBS, (page) => page.replace("достигнет", "достигло").replace("рабочих", "рабочего"));
    expect(little?.score).toBeGreaterThan(more?.score ?? 1);
  });
  test("about something else is lost", () =>
    expect(
      find("уровень женской безработицы в сельской местности не превысит 5,3 %", (page) =>
        page.replace("женской безработицы в сельской", "молодежной занятости в городской"),
      ),
    ).toBeUndefined());
});

describe("other numbers are drift, never a match", () => {
  const drifts = (change: (page: string) => string) =>
    expect(find(JOBS, change)).toMatchObject({ numberDiffers: true });
  test("another digit", () => drifts((page) => page.replace("1 310 000", "1 320 000")));
  test("fewer digits", () => drifts((page) => page.replace("1 310 000", "310 000")));
  test("a decimal comma", () => drifts((page) => page.replace("1 310 000", "1,310")));
  test("a minus", () => drifts((page) => page.replace("1 310 000", "−1 310 000")));
  test("a number put in", () => drifts((page) => page.replace("достигнет", "достигнет к 2025 году")));
  test("9,0 for 9", () => {
    const quote = makeQuote("Итак: доля школ с залами не превысит 9 % в регионах.", { from: 6, to: 40 });
    const found = findQuote("Итак: доля школ с залами не превысит 9,0 % в регионах.", quote);
    expect(found).toMatchObject({ numberDiffers: true });
  });
  test("the same value with other spacing is a match", () =>
    expect(find(JOBS, (page) => page.replace("1 310 000", "1310000"))?.numberDiffers).toBe(false));
  test("every digit changed, anywhere", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 0, max: PAGE.length - 60 }),
        (shift, from) => {
          const quote = makeQuote(PAGE, { from, to: from + 60 });
          const other = PAGE.replace(/\d/g, (digit) => String((Number(digit) + shift) % 10));
          if (/\d/.test(quote.exact)) expect(findQuote(other, quote)?.numberDiffers).not.toBe(false);
        },
      ),
    );
  });
});

describe("a deleted passage is lost", () => {
  test("with its sentence", () =>
    expect(find(JOBS, (page) => page.replace(`4) ${JOBS}.\n`, ""))).toBeUndefined());
  test("where a like one stands beside it", () =>
    expect(
      find("уровень безработицы не превысит 4,8 %", (page) =>
        page.replace("1) уровень безработицы не превысит 4,8 %;\n", ""),
      ),
    ).toBeUndefined());
  test("in a text about other things", () => {
    const quote = makeQuote(PAGE, { from: PAGE.indexOf(JOBS), to: PAGE.indexOf(JOBS) + JOBS.length });
    expect(
      findQuote("Настоящее постановление вводится в действие со дня подписания. ".repeat(50), quote),
    ).toBeUndefined();
  });
  test("with all its page", () =>
    expect(findQuote("", makeQuote(PAGE, { from: 0, to: 20 }))).toBeUndefined());
  test("and so is an empty one", () =>
    expect(findQuote(PAGE, { exact: " ", prefix: "", suffix: "" })).toBeUndefined());
});

describe("in other languages", () => {
  const kazakh =
    "Міндеттері: балаларды мектепке дейінгі тәрбиемен қамту 95 %-ға жеткізіледі; жаңа мектептер салынады.";
  const passage = "балаларды мектепке дейінгі тәрбиемен қамту 95 %-ға жеткізіледі";
  const quote = makeQuote(kazakh, { from: 12, to: 12 + passage.length });
  test("Kazakh with Latin i", () =>
    expect(findQuote(kazakh.replaceAll("і", "i"), quote)?.numberDiffers).toBe(false));
  test("Kazakh with another number", () =>
    expect(findQuote(kazakh.replace("95", "96"), quote)?.numberDiffers).toBe(true));
  test("English with another form", () => {
    const english = "Targets: unemployment among young women will not exceed 5.3%; new jobs will be created.";
    const found = findQuote(
      english.replace("exceed", "exceeded"),
      makeQuote(english, { from: 9, to: english.indexOf(";") }),
    );
    expect(found?.numberDiffers).toBe(false);
  });
});

test("every passage of at least four words is found where it stands", () => {
  const words = [...PAGE.matchAll(/\S+/g)];
  fc.assert(
    fc.property(fc.nat(words.length - 12), fc.integer({ min: 5, max: 11 }), (first, count) => {
      const from = words[first]?.index ?? 0;
      const last = words[first + count];
      const to = (last?.index ?? 0) + (last?.[0].length ?? 0);
      const found = findQuote(PAGE, makeQuote(PAGE, { from, to }));
      expect(found).toMatchObject({ span: { from, to }, score: 1, numberDiffers: false });
    }),
  );
});
