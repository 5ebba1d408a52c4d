import { expect, test } from "vitest";
import { groupCompared } from "../../../extension/panel/compared-groups.ts";

type Finding = Parameters<typeof groupCompared>[0][number];
const found = (code: string, a: string | null, b: string | null, severity: Finding["severity"] = "notice") =>
  ({
    code,
    severity,
    a,
    b,
    message: { ru: code, kk: code, en: code },
    changedA: [{ from: 0, to: 1 }],
    changedB: [],
  }) as unknown as Finding;
const shape = (...findings: Finding[]) =>
  groupCompared(findings).map(
    (group) => `${group.severity}: ${group.findings.map(({ code }) => code).join("+")}`,
  );

test("what differs between the same two passages is one entry, as grave as its gravest", () =>
  expect(
    shape(found("scope", "s1", "s4"), found("wording", "s2", "s5"), found("value", "s1", "s4", "warning")),
  ).toEqual(["warning: scope+value", "notice: wording"]));

test("what is told of the whole text, and what is on one side only, stands by itself", () =>
  expect(
    shape(
      found("stale", null, null),
      found("repealed", null, null),
      found("missing", null, "s1"),
      found("added", "s1", null),
    ),
  ).toEqual(["notice: stale", "notice: repealed", "notice: missing", "notice: added"]));

test("changed words of all are painted together", () =>
  expect(groupCompared([found("scope", "s1", "s4"), found("value", "s1", "s4")])[0]?.changedA).toHaveLength(
    2,
  ));
