import { expect, test } from "vitest";
import { openPassageFinder, type Passage } from "../../../extension/visit/find-passage.ts";
import type { WireStatement } from "../../../shared/contract/finding.ts";
import type { Statement } from "../../../shared/statements/statement.ts";
import { makeQuote } from "../../../shared/text/quote.ts";
import { statement } from "../ui/samples.ts";

const BLOCKS = [{ text: "1) доля составит 9 %;" }, { text: "доля одних\tи других" }];

const find = (texts: readonly string[], wanted: WireStatement, statements: Statement[] = []): Passage =>
  openPassageFinder(
    texts.map((text) => ({ text })),
    statements,
  ).find(wanted);
const own = (text: string, block: number) =>
  ({ text, places: [{ block, from: 0, to: text.length }] }) as unknown as Statement;
const findInBlocks = (wanted: WireStatement, statements: Statement[] = []) =>
  find(
    BLOCKS.map(({ text }) => text),
    wanted,
    statements,
  ).places;

test("places are believed where the words are the same", () => {
  const wanted = { ...statement("доля составит 9 %"), places: [{ block: 0, from: 3, to: 20 }] };
  expect(findInBlocks(wanted)).toBe(wanted.places);
});
test("places over several blocks or cells too", () => {
  const places = [
    { block: 1, from: 0, to: 10 },
    { block: 1, from: 11, to: 19 },
  ];
  expect(findInBlocks({ ...statement("доля одних и других"), places })).toBe(places);
});
test("places that hold other words are not", () => {
  const mine = own("доля составит 9 %", 0);
  expect(findInBlocks(statement("доля составит 9 %", 1), [mine])).toBe(mine.places);
});
test("of several statements with the same words the nearest is meant", () => {
  const [near, far] = [own("рост на 5 %", 40), own("рост на 5 %", 2)];
  expect(findInBlocks(statement("рост на 5 %", 38), [far, near])).toBe(near.places);
});
test("words that no statement has are looked for", () =>
  expect(findInBlocks(statement("доля составит 9 %", 8))).toEqual([{ block: 0, from: 3, to: 20 }]));
test("words that are not there are nowhere", () => {
  expect(findInBlocks(statement("доля больных составит 8 %"))).toEqual([]);
  expect(findInBlocks(statement(""))).toEqual([]);
});

/** A page as it was, and a passage of it with its quote. */
const PAGE = [
  "Раздел 1. Занятость населения",
  "Целевые индикаторы на конец 2021 года:",
  "1) уровень безработицы среди молодежи не превысит 3,5 %;",
  "2) доля непродуктивно занятых в составе самозанятого населения не превысит 10,2 %;",
  "3) рост активных субъектов малого предпринимательства составит 10 %.",
];
const wantedFrom = (texts: readonly string[], exact: string): WireStatement => {
  const text = texts.join("\n");
  const from = text.indexOf(exact);
  if (from === -1) throw new Error(`"${exact}" is not in the page`);
  const block = texts.findIndex((one) => one.includes(exact));
  return {
    ...statement(exact, block),
    places: [{ block, from: texts[block]?.indexOf(exact) ?? 0, to: 0 }],
    quote: makeQuote(text, { from, to: from + exact.length }),
  };
};
const WANTED = wantedFrom(
  PAGE,
  "доля непродуктивно занятых в составе самозанятого населения не превысит 10,2 %",
);
const wordsAt = (texts: readonly string[], { places }: Passage) =>
  places.map(({ block, from, to }) => texts[block]?.slice(from, to)).join("|");

test("a passage that moved is found with its words", () => {
  const moved = ["Новое введение", ...PAGE.slice(0, 2), "Новый абзац", ...PAGE.slice(2)];
  const passage = find(moved, WANTED);
  expect(passage.numberDiffers).toBe(false);
  expect(wordsAt(moved, passage)).toBe(WANTED.text);
});

test("a passage with a word changed is found by what stands round it", () => {
  const edited = PAGE.map((text) => text.replace("непродуктивно занятых", "непродуктивно занятого"));
  const passage = find(edited, WANTED);
  expect(passage.numberDiffers).toBe(false);
  expect(wordsAt(edited, passage)).toContain(
    "непродуктивно занятого в составе самозанятого населения не превысит 10,2 %",
  );
});

test("a passage with another number is found, and is no match", () => {
  const drifted = PAGE.map((text) => text.replace("10,2", "9,0"));
  const passage = find(drifted, WANTED);
  expect(passage.numberDiffers).toBe(true);
  expect(passage.places[0]?.block).toBe(3);
});

test("a passage that was taken out is nowhere", () =>
  expect(
    find(
      PAGE.filter((_, index) => index !== 3),
      WANTED,
    ),
  ).toEqual({ places: [], numberDiffers: false }));

test("a passage over two lines is found as two stretches", () => {
  const lines = ["К 2020 году уровень", "занятости составит 70 %", "Прочее"];
  const joined = {
    ...wantedFrom(["К 2020 году уровень\nзанятости составит 70 %"], "уровень\nзанятости составит 70 %"),
  };
  expect(wordsAt(lines, find(lines, joined))).toBe("уровень|занятости составит 70 %");
});
