import { describe, expect, test } from "vitest";
import { compare } from "../../../shared/comparison/compare.ts";
import { reviewText } from "../../../shared/comparison/review.ts";
import { parseTerms } from "../../../shared/comparison/term-file.ts";
import { makeTermTable, type TermTable } from "../../../shared/comparison/term-finder.ts";
import { page } from "./copies.ts";

const FILE = {
  terms: [
    { id: "my-greenhouse", names: { ru: ["теплиц*", "оранжере*"], kk: ["жылыжай*"], en: ["greenhouse*"] } },
    { id: "my-office", names: { ru: ["центр* обслуживани* хозяйств*"] }, short: ["цох"] },
  ],
};

const codes = (a: string, b: string, isUsed = true) =>
  compare(
    page({ lines: [a] }),
    page({ portal: "adilet", lines: [b] }),
    isUsed ? { terms: makeTermTable(parseTerms(FILE)) } : {},
  ).findings.map(({ code }) => code);

describe("a user's terms", () => {
  test("two names of one thing are a term, not another thing", () => {
    const sides = ["доля новых теплиц 5 %", "доля новых оранжерей 5 %"] as const;
    expect(codes(...sides)).toEqual(["term-differs"]);
    expect(codes(...sides, false)).not.toContain("term-differs");
  });
  test("a text compared before is taken apart anew with other terms", () => {
    const [a, b] = [
      page({ lines: ["доля новых теплиц 5 %"] }),
      page({ portal: "adilet", lines: ["доля новых оранжерей 5 %"] }),
    ];
    const terms = makeTermTable(parseTerms(FILE));
    const told = (options: object) => compare(a, b, options).findings.map(({ code }) => code);
    expect(told({})).not.toContain("term-differs");
    expect(told({ terms })).toEqual(["term-differs"]);
    expect(told({})).not.toContain("term-differs");
  });
  test("one text that uses two of their names is told", () => {
    const copy = page({ lines: ["доля новых теплиц 5 %", "износ оранжерей 9 %"] });
    const told = (terms?: TermTable) => reviewText(copy, terms).map(({ code }) => code);
    expect(told()).not.toContain("inconsistent-term");
    expect(told(makeTermTable(parseTerms(FILE)))).toContain("inconsistent-term");
  });
  test("an acronym is no difference", () =>
    expect(codes("доля открытых ЦОХ 5 %", "доля открытых центров обслуживания хозяйств 5 %")).toEqual([]));
  test("stand beside the built-in ones", () =>
    expect(codes("доля новых дорог 5 %", "удельный вес новых дорог 5 %")).toEqual(["term-differs"]));
});

describe("a file of terms says what is wrong with it", () => {
  const fails = (file: unknown, message: string) => expect(() => parseTerms(file)).toThrow(message);
  test("no object", () => fails([], 'expected an object with "terms"'));
  test("no list", () => fails({ terms: {} }, "terms: expected a list"));
  test("no id", () =>
    fails({ terms: [{ names: { ru: ["дом"] } }] }, "terms[0].id: expected a string of 1 to 200 characters"));
  test("an id of the built-in terms", () =>
    fails({ terms: [{ id: "share", names: { ru: ["дом"] } }] }, 'terms[0].id: "share" is a built-in term'));
  test("an id twice", () =>
    fails(
      {
        terms: [
          { id: "x", names: { ru: ["дом"] } },
          { id: "x", names: { ru: ["сад"] } },
        ],
      },
      'terms[1].id: "x" is there twice',
    ));
  test("another language", () =>
    fails(
      { terms: [{ id: "x", names: { de: ["Haus"] } }] },
      "terms[0].names.de: expected one of ru, kk, en",
    ));
  test("no names", () =>
    fails({ terms: [{ id: "x", names: {} }] }, "terms[0].names: expected at least one name"));
  test("a pattern too short", () =>
    fails({ terms: [{ id: "x", names: { ru: ["а*"] } }] }, 'terms[0].names.ru[0]: "а*" is too short'));
  test("an unknown field", () =>
    fails({ terms: [{ id: "x", names: { ru: ["дом"] }, synonym: [] }] }, "terms[0].synonym: unknown field"));
});
