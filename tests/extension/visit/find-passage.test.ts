import { expect, test } from "vitest";
import { findPassage } from "../../../extension/visit/find-passage.ts";
import type { Statement } from "../../../shared/statements/statement.ts";
import { statement } from "../ui/samples.ts";

const BLOCKS = [{ text: "1) доля составит 9 %;" }, { text: "доля одних\tи других" }];

test("places are believed where the words are the same", () => {
  const wanted = { ...statement("доля составит 9 %"), places: [{ block: 0, from: 3, to: 20 }] };
  expect(findPassage(BLOCKS, [], wanted)).toBe(wanted.places);
});
test("places over several blocks or cells too", () => {
  const places = [
    { block: 1, from: 0, to: 10 },
    { block: 1, from: 11, to: 19 },
  ];
  expect(findPassage(BLOCKS, [], { ...statement("доля одних и других"), places })).toBe(places);
});
test("places that hold other words are not", () => {
  const own = { text: "доля составит 9 %", places: [{ block: 0, from: 3, to: 20 }] } as unknown as Statement;
  expect(findPassage(BLOCKS, [own], statement("доля составит 9 %", 1))).toBe(own.places);
});
test("words that no statement has are looked for", () =>
  expect(findPassage(BLOCKS, [], statement("составит 9 %", 8))).toEqual([{ block: 0, from: 8, to: 20 }]));
test("words that are not there are nowhere", () => {
  expect(findPassage(BLOCKS, [], statement("доля составит 8 %"))).toEqual([]);
  expect(findPassage(BLOCKS, [], statement(""))).toEqual([]);
});
