import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { evaluate, type Gold } from "../../../shared/comparison/evaluate.ts";
import { addLookAlikes } from "../../bench/look-alikes.ts";

const FOLDER = new URL("../../corpus/pairs/", import.meta.url);

/** All gold pairs of the repository as one file. */
const GOLD: Gold = {
  tasks: readdirSync(FOLDER)
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) => (JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")) as Gold).tasks),
};

/** Floors: what is reached, rounded down. They are raised when the matcher improves, never lowered. */
describe("gold pairs of fifteen policy fields", () => {
  const plain = evaluate(GOLD);
  test("there are enough of them", () => expect(plain.pairing.gold).toBeGreaterThanOrEqual(190));
  test("pairing", () => expect(plain.pairing.f1).toBeGreaterThanOrEqual(0.97));
  test("pairing among look-alikes", () =>
    expect(evaluate(addLookAlikes(GOLD)).pairing.f1).toBeGreaterThanOrEqual(0.97));
  test("sure pairs", () => expect(plain.sure.precision).toBeGreaterThanOrEqual(0.995));
  test("gravest verdict", () => expect(plain.verdicts.primary).toBeGreaterThanOrEqual(0.95));
  test("all verdicts", () => expect(plain.verdicts.exact).toBeGreaterThanOrEqual(0.93));
  for (const [verdict, precision, recall] of [
    ["value", 1, 0.96],
    ["bound", 1, 1],
    ["scope", 0.85, 0.95],
    ["term", 1, 1],
  ] as const)
    test(`${verdict}: precision and recall`, () => {
      expect(plain.perVerdict[verdict]?.precision).toBeGreaterThanOrEqual(precision);
      expect(plain.perVerdict[verdict]?.recall).toBeGreaterThanOrEqual(recall);
    });
});
