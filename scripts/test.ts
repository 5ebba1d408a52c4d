import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { BrowserMissingError, getChromium } from "./find-browser.ts";
import { findFirefox } from "./firefox/find-firefox.ts";
import { findPostgres } from "./postgres-program.ts";

/** The parts of vitest's JSON report that are read here. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
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

/** One step may not take longer than this, in milliseconds: a busy machine needs three times a quiet one's. */
const STEP_TIMEOUT_MS = 20 * 60_000;

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Step {
  readonly name: string;
  readonly run: () => Promise<Count>;
}

const root = join(import.meta.dirname, "..");
const binary = (name: string) => join(root, "node_modules/.bin", name);
const only = process.argv.slice(2);
/** What failed, told again at the end: the log of a browser test that is repeated runs to thousands of lines. */
const failures: string[] = [];

const STEPS: readonly Step[] = [
  { name: "browser", run: async () => checkPrograms() },
  { name: "prepare", run: () => runCommand(binary("wxt"), ["prepare"]) },
  { name: "types", run: () => runCommand(binary("tsc"), ["-b"]) },
  { name: "lint", run: () => runCommand(binary("biome"), ["check", "."]) },
  { name: "unused", run: () => runCommand(binary("knip"), ["--no-progress"]) },
  { name: "shared", run: () => runVitest("shared") },
  { name: "api", run: () => runVitest("api") },
  { name: "extension", run: () => runVitest("extension") },
  { name: "build", run: () => runCommand(binary("wxt"), ["build"]) },
  { name: "build-firefox", run: () => runCommand(binary("wxt"), ["build", "-b", "firefox"]) },
  { name: "e2e", run: () => runVitest("e2e") },
  { name: "e2e-alone", run: () => runVitest("e2e-alone") },
];

async function main(): Promise<void> {
  const steps = only.length === 0 ? STEPS : STEPS.filter((step) => only.includes(step.name));
  let total: Count = { passed: 0, failed: 0, skipped: 0 };
  for (const [index, step] of steps.entries()) {
    const start = performance.now();
    console.log(`\n[${index + 1}/${steps.length}] ${step.name} …`);
    const count = await step.run();
    total = add(total, count);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`[${index + 1}/${steps.length}] ${step.name}: ${format(count)} (${seconds} s)`);
  }
  for (const failure of failures) console.log(`failed: ${failure}`);
  console.log(`\n${format(total)}`);
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
}

const PASSED: Count = { passed: 1, failed: 0, skipped: 0 };
const FAILED: Count = { passed: 0, failed: 1, skipped: 0 };

function add(a: Count, b: Count): Count {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

function format({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

async function checkPrograms(): Promise<Count> {
  try {
    console.log(`Chromium: ${getChromium(console.log)}`);
    console.log(`Firefox: ${findFirefox(console.log) ?? "not on this machine; its tests are skipped"}`);
  } catch (error) {
    if (!(error instanceof BrowserMissingError)) throw error;
    console.error(error.message);
    return FAILED;
  }
  console.log(`PostgreSQL: ${findPostgres(console.log) ?? "not on this machine; its tests are skipped"}`);
  return PASSED;
}

async function runCommand(command: string, args: readonly string[]): Promise<Count> {
  if ((await runToEnd(command, args)) === 0) return PASSED;
  failures.push([basename(command), ...args].join(" "));
  return FAILED;
}

function runToEnd(command: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
      timeout: STEP_TIMEOUT_MS,
    });
    child.once("error", (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

async function runVitest(project: string): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), "sverka-test-"));
  const report = join(folder, "report.json");
  try {
    const code = await runToEnd(binary("vitest"), [
      "run",
      "--project",
      project,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ]);
    return existsSync(report) ? readReport(report, code) : FAILED;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(path: string, code: number): Count {
  const report = JSON.parse(readFileSync(path, "utf8")) as Report;
  const failed = report.numFailedTests;
  failures.push(...namesOfFailed(report));
  // A file that does not load fails no test of its own, yet nothing in it was shown.
  const hidden = code !== 0 && failed === 0 ? 1 : 0;
  return {
    passed: report.numPassedTests,
    failed: failed + hidden,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function namesOfFailed(report: Report): string[] {
  return report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name);
    const tests = assertionResults
      .filter((test) => test.status === "failed")
      .map((test) => `${file}: ${test.fullName}: ${firstLine(test.failureMessages?.[0] ?? "")}`);
    return status === "failed" && tests.length === 0 ? [`${file}: ${firstLine(message)}`] : tests;
  });
}

const firstLine = (text: string): string => text.split("\n", 1)[0]?.slice(0, 300) ?? "";

await main();
