import { expect, test } from "vitest";
import {
  bannerFindings,
  countSeverities,
  countTold,
  groupFindings,
  listWarnings,
  sumTold,
} from "../../../extension/ui/finding-groups.ts";
import { copy, finding, STALE } from "./samples.ts";

const shape = (findings: Parameters<typeof groupFindings>[0]) =>
  groupFindings(findings).map(({ comparisons }) =>
    comparisons.map((comparison) => comparison.findings.map(({ code }) => code).join("+")).join(" / "),
  );

test("findings on the same two passages are one comparison", () =>
  expect(shape([finding("value-differs"), finding("scope-differs")])).toEqual([
    "value-differs+scope-differs",
  ]));

test("other copies that say other things are further comparisons of the same statement", () =>
  expect(shape([finding("value-differs"), finding("value-differs", { b: copy("egemen") })])).toEqual([
    "value-differs / value-differs",
  ]));

test("the gravest come first, then page order", () =>
  expect(
    shape([
      finding("wording-differs", { severity: "notice", block: 1 }),
      finding("value-differs", { block: 9 }),
      finding("bound-differs", { block: 2 }),
    ]),
  ).toEqual(["bound-differs", "value-differs", "wording-differs"]));

test("what is missing here stands by itself, after what has a place", () =>
  expect(
    shape([
      finding("missing-statement", { severity: "notice", here: null }),
      finding("wording-differs", { severity: "notice" }),
    ]),
  ).toEqual(["wording-differs", "missing-statement"]));

test("the banner tells of the copy as a whole, a repeal first", () => {
  const repealed = finding("repealed", { here: null, there: null });
  expect(bannerFindings([finding("value-differs"), STALE, repealed]).map(({ code }) => code)).toEqual([
    "repealed",
    "stale-edition",
  ]);
  expect(shape([STALE, repealed])).toEqual([]);
});

test("every finding counts", () =>
  expect(countSeverities([STALE, finding("value-differs"), finding("x", { severity: "hint" })])).toEqual({
    warning: 2,
    notice: 0,
    hint: 1,
  }));

test("what is told of one statement counts once, and so does each thing told of the copy", () => {
  const findings = [
    finding("value-differs"),
    finding("scope-differs"),
    finding("value-differs", { b: copy("egemen") }),
    finding("wording-differs", { severity: "notice", block: 9 }),
    STALE,
  ];
  expect(countTold(findings)).toEqual({ warning: 2, notice: 1, hint: 0 });
  expect(sumTold(findings)).toBe(3);
  expect(listWarnings(findings).map((ids) => ids.length)).toEqual([1, 3]);
});

test("the badge counts the warnings that everything else counts", () => {
  const findings = [finding("wording-differs", { severity: "notice" }), finding("value-differs"), STALE];
  expect(listWarnings(findings)).toHaveLength(countTold(findings).warning);
});
