import { expect, test } from "vitest";
import { bannerFindings, countSeverities, groupFindings } from "../../../extension/ui/finding-groups.ts";
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
