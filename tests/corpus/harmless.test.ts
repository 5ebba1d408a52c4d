import { describe, expect, test } from "vitest";
import { compareHarmless, readHarmlessPairs } from "./read-harmless.ts";

const PAIRS = readHarmlessPairs();

describe("copies typed by another editor that say the same", () => {
  test("there are enough of them", () => {
    expect(PAIRS.length).toBeGreaterThanOrEqual(50);
    expect(new Set(PAIRS.map(({ id }) => id.split("-")[0])).size).toBeGreaterThanOrEqual(10);
  });
  test.each(PAIRS.map((pair) => [`${pair.id}: ${pair.differs}`, pair] as const))("%s", (_name, pair) => {
    const { statements, findings } = compareHarmless(pair);
    expect(Math.min(...statements)).toBeGreaterThanOrEqual(1);
    expect(findings.map(({ code, message }) => `${code}: ${message.ru}`)).toEqual([]);
  });
});
