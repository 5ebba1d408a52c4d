import { expect, test } from "vitest";
import { add, type FileRun, format, NONE, type Report, readFiles, settle } from "../scripts/test-report.ts";

const fileOf = (name: string, statuses: readonly string[], message = ""): Report["testResults"][number] => ({
  name: `/project/tests/${name}`,
  status: statuses.includes("failed") || message !== "" ? "failed" : "passed",
  message,
  assertionResults: statuses.map((status, index) => ({
    fullName: `test ${index + 1}`,
    status,
    failureMessages: status === "failed" ? ["expected 1\n  at line 2"] : null,
  })),
});

const read = (...testResults: Report["testResults"]) => readFiles({ testResults }, "/project");
const one = (statuses: readonly string[], message?: string): FileRun =>
  read(fileOf("a.test.ts", statuses, message))[0] as FileRun;
const counts = (run: FileRun) => format(run.count);

test("each test is counted once, whatever kind of skipping it is", () => {
  expect(counts(one(["passed", "failed", "skipped", "pending", "todo", "passed"]))).toBe(
    "2 passed, 1 failed, 3 skipped",
  );
});

test("a failed test is told with its file and the first line of what was wrong", () => {
  expect(one(["passed", "failed"]).failures).toEqual(["tests/a.test.ts: test 2: expected 1"]);
});

test("a file that does not load, or whose preparation fails, is a failure", () => {
  expect(counts(one([], "Cannot find module x\n  at y"))).toBe("0 passed, 1 failed, 0 skipped");
  expect(one(["skipped"], "beforeAll failed").failures).toEqual(["tests/a.test.ts: beforeAll failed"]);
});

test("counts of files add up", () => {
  const files = read(fileOf("a.test.ts", ["passed"]), fileOf("b.test.ts", ["passed", "failed", "skipped"]));
  expect(format(files.map(({ count }) => count).reduce(add, NONE))).toBe("2 passed, 1 failed, 1 skipped");
});

test("of two results the last counts, and both are said", () => {
  const settled = settle(one(["passed", "failed"]), one(["passed", "passed"]));
  expect(counts(settled)).toBe("2 passed, 0 failed, 0 skipped");
  expect(settled.said).toBe("failed, then passed alone: tests/a.test.ts: test 2: expected 1");
  expect(settled.failures).toEqual([]);
});

test("what fails twice has failed, with the failures of the second time", () => {
  const settled = settle(one(["passed", "failed"]), one(["failed", "passed"]));
  expect(counts(settled)).toBe("1 passed, 1 failed, 0 skipped");
  expect(settled.said).toBe("failed, then failed alone: tests/a.test.ts");
  expect(settled.failures).toEqual(["tests/a.test.ts: test 1: expected 1"]);
});

test("a second time that ran nothing proves nothing", () => {
  for (const again of [undefined, one([]), one(["skipped", "skipped"])]) {
    const settled = settle(one(["passed", "failed"]), again);
    expect(counts(settled)).toBe("1 passed, 1 failed, 0 skipped");
    expect(settled.failures).not.toEqual([]);
  }
});
