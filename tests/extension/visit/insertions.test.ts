import { expect, test } from "vitest";
import { changesSince } from "../../../extension/ui/finding-groups.ts";
import { findInsertions } from "../../../extension/visit/insertions.ts";
import { copy, finding, STALE } from "../ui/samples.ts";

const stale = { ...STALE, b: { ...STALE.b, copy: copy("adilet", "2020-04-09") } };
const PAGE = "доля занятых в составе самозанятых не превысит 10,2 %";

/** The page's passage with the new words written in, each in square brackets. */
function written(...findings: ReturnType<typeof finding>[]): string {
  const insertions = findInsertions(changesSince([stale, ...findings]), ({ places }) => ({
    places,
    numberDiffers: false,
  }));
  let text = PAGE;
  for (const { words, after } of insertions.toReversed())
    text = `${text.slice(0, after.to)} [${words}]${text.slice(after.to)}`;
  return text;
}

test("a new value stands after the old one", () =>
  expect(
    written(
      finding("value-differs", {
        here: PAGE,
        there: "доля занятых в составе самозанятых не превысит 9,0 %",
        changedHere: ["10,2 %"],
        changedThere: ["9,0 %"],
      }),
    ),
  ).toBe("доля занятых в составе самозанятых не превысит 10,2 % [9,0 %]"));

test("several new words stand each after what they replace", () =>
  expect(
    written(
      finding("value-differs", {
        here: PAGE,
        there: "доля занятых в других категориях не превысит 9,0 %",
        changedHere: ["составе самозанятых", "10,2 %"],
        changedThere: ["других категориях", "9,0 %"],
      }),
    ),
  ).toBe("доля занятых в составе самозанятых [других категориях] не превысит 10,2 % [9,0 %]"));

test("words that only were added stand where the later edition has them", () =>
  expect(
    written(
      finding("wording-differs", {
        here: PAGE,
        there: "доля непродуктивно занятых в составе самозанятых не превысит 10,2 %",
        changedThere: ["непродуктивно"],
      }),
    ),
  ).toBe("доля [непродуктивно] занятых в составе самозанятых не превысит 10,2 %"));

test("other spaces do not move the place", () =>
  expect(
    written(
      finding("value-differs", {
        here: PAGE,
        there: "доля  занятых в  составе самозанятых\u00a0не превысит 9,0 %",
        changedHere: ["10,2 %"],
        changedThere: ["9,0 %"],
      }),
    ),
  ).toMatch(/10,2 % \[9,0 %\]$/u));

test("what the later edition took out or the page lacks has no sign of its own", () => {
  expect(written(finding("added-statement", { here: PAGE, there: null }))).toBe(PAGE);
  expect(written(finding("missing-statement", { here: null }))).toBe(PAGE);
});
