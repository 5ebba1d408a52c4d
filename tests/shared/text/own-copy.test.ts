import { expect, test } from "vitest";
import { ownCopy } from "../../../shared/text/own-copy.ts";

test("a copy has the same characters, halves of a pair included", () => {
  expect(ownCopy("Қазақстан 2050")).toBe("Қазақстан 2050");
  expect(ownCopy("")).toBe("");
  expect(ownCopy("a\ud83d\ude00\ud83d")).toBe("a\ud83d\ude00\ud83d");
});
