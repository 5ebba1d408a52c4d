import { describe, expect, test } from "vitest";
import { evaluate } from "../../../shared/comparison/evaluate.ts";
import { addLookAlikes } from "../../bench/look-alikes.ts";
import { readGold } from "../../corpus/read-gold.ts";

const GOLD = readGold();

/** Floors: what is reached, rounded down. They are raised when the matcher improves, never lowered. */
describe("gold pairs of nearly forty policy fields", () => {
  const plain = evaluate(GOLD);
  test("there are enough of them", () => expect(plain.pairing.gold).toBeGreaterThanOrEqual(300));
  test("pairing", () => expect(plain.pairing.f1).toBeGreaterThanOrEqual(0.97));
  test("pairing among look-alikes", { timeout: 60_000 }, () =>
    expect(evaluate(addLookAlikes(GOLD)).pairing.f1).toBeGreaterThanOrEqual(0.97),
  );
  test("sure pairs", () => expect(plain.sure.precision).toBeGreaterThanOrEqual(0.995));
  test("gravest verdict", () => expect(plain.verdicts.primary).toBeGreaterThanOrEqual(0.97));
  test("all verdicts", () => expect(plain.verdicts.exact).toBeGreaterThanOrEqual(0.96));
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
