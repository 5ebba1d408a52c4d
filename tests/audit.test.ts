import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { judgeAudit } from "../scripts/judge-audit.ts";

const report = (counts: object) => JSON.stringify({ metadata: { vulnerabilities: counts } });
const judges = (output: string, expected: string) => expect(judgeAudit(output).verdict).toBe(expected);

test("nothing known of our packages", () => judges(report({ info: 0, high: 0, total: 0 }), "passed"));
test("little is told and stops nothing", () => {
  judges(report({ low: 2, moderate: 1, high: 0, total: 3 }), "passed");
  expect(judgeAudit(report({ low: 2, moderate: 1, total: 3 })).reason).toContain("2 low, 1 moderate");
});
test("a grave fault stops a change", () => judges(report({ high: 1, total: 1 }), "failed"));
test("so does a critical one", () => judges(report({ critical: 1, total: 1 }), "failed"));
test("a registry that refuses audits is no verdict", () =>
  judges(JSON.stringify({ message: "405 Method Not Allowed", statusCode: 405 }), "skipped"));
test("nor is one that does not answer", () => {
  for (const output of ["", "npm error network", "null", "[]", "7"]) judges(output, "skipped");
});
test("every change is audited", () =>
  expect(readFileSync(new URL("../.ci/run", import.meta.url), "utf8")).toContain("scripts/audit.ts"));
