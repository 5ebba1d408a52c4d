import { expect, test } from "vitest";
import { applyChoices, CHECKS_OF, type CheckChoices } from "../../extension/check-choices.ts";
import { CHECKS } from "../../shared/comparison/checks.ts";

const told = (
  choices: CheckChoices,
  ...findings: [code: string, severity: "warning" | "notice" | "hint"][]
) =>
  applyChoices(
    findings.map(([code, severity]) => ({ code, severity })),
    choices,
  ).map(({ code, severity }) => `${code} ${severity}`);

test("nothing chosen changes nothing", () =>
  expect(told({}, ["value-differs", "warning"], ["wording-differs", "notice"])).toEqual([
    "value-differs warning",
    "wording-differs notice",
  ]));
test("a check that is off is left out", () =>
  expect(told({ "value-differs": "off" }, ["value-differs", "warning"])).toEqual([]));
test("another severity moves the finding to its place", () =>
  expect(
    told(
      { "wording-differs": "warning", "value-differs": "hint" },
      ["value-differs", "warning"],
      ["wording-differs", "notice"],
    ),
  ).toEqual(["wording-differs warning", "value-differs hint"]));
test("a code that objects inherit is no choice", () =>
  expect(told({}, ["constructor", "notice"])).toEqual(["constructor notice"]));
test("every check there is can be set", () =>
  expect(
    CHECKS.map(({ code }) => code).filter(
      (code) => !Object.values<readonly string[]>(CHECKS_OF).flat().includes(code),
    ),
  ).toEqual([]));
