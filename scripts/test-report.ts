import { relative } from "node:path";

/** The parts of vitest's JSON report that are read here. */
export interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[] | null;
    }[];
  }[];
}

/** Tests, each once. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What one file of tests came to. */
export interface FileRun {
  /** Its path in the project. */
  readonly file: string;
  readonly count: Count;
  /** One line for each failed test. */
  readonly failures: readonly string[];
}

/** What is left of a failure when the file was run once more by itself. */
interface Settled extends FileRun {
  /** Says both results in a line. */
  readonly said: string;
}

export const NONE: Count = { passed: 0, failed: 0, skipped: 0 };

export function add(a: Count, b: Count): Count {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

export function format({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** Every file of a report; one that does not load, or whose preparation fails, counts as a failed test of its own. */
export function readFiles({ testResults }: Report, root: string): FileRun[] {
  return testResults.map(({ name, status, message, assertionResults }) => {
    const file = relative(root, name);
    const failures = assertionResults
      .filter((test) => test.status === "failed")
      .map((test) => `${file}: ${test.fullName}: ${firstLine(test.failureMessages?.[0] ?? "")}`);
    if (status === "failed" && failures.length === 0) failures.push(`${file}: ${firstLine(message)}`);
    const passed = assertionResults.filter((test) => test.status === "passed").length;
    const ran = assertionResults.filter(({ status }) => status === "passed" || status === "failed").length;
    const skipped = assertionResults.length - ran;
    return { file, count: { passed, failed: failures.length, skipped }, failures };
  });
}

/** The last result of a file that failed and was run once more; the first where the second gave none. */
export function settle(first: FileRun, again: FileRun | undefined): Settled {
  const hasPassed = again !== undefined && again.count.failed === 0 && again.count.passed > 0;
  if (hasPassed) return { ...again, said: `failed, then passed alone: ${first.failures.join("; ")}` };
  const last = again === undefined || again.count.failed === 0 ? first : again;
  return { ...last, said: `failed, then failed alone: ${first.file}` };
}

const firstLine = (text: string): string => text.split("\n", 1)[0]?.slice(0, 300) ?? "";
