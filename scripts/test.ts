import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { BrowserMissingError, getChromium } from "./find-browser.ts";
import { findFirefox } from "./firefox/find-firefox.ts";
import { findPostgres } from "./postgres-program.ts";
import {
  add,
  type Count,
  type FileRun,
  format,
  NONE,
  type Report,
  readFiles,
  settle,
} from "./test-report.ts";

/** One step may not take longer than this, in milliseconds: a busy machine needs many times a quiet one's. */
const STEP_TIMEOUT_MS = 40 * 60_000;

interface Step {
  readonly name: string;
  readonly run: () => Promise<Count>;
}

const root = join(import.meta.dirname, "..");
const binary = (name: string) => join(root, "node_modules/.bin", name);
const only = process.argv.slice(2);
/** What failed, told again at the end: the log of a browser test that is repeated runs to thousands of lines. */
const failures: string[] = [];

/**
 * Files of browser tests that failed. Each is run once more in a world of its own when all else is done: a test
 * repeated at once meets what its first attempt left, and the load that made it fail.
 */
const toRepeat: { readonly project: string; readonly first: FileRun }[] = [];

/** More failed files than this are no accident: they are not run again. */
const MOST_REPEATED = 8;

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
  { name: "e2e", run: () => runBrowserTests("e2e") },
  { name: "e2e-alone", run: () => runBrowserTests("e2e-alone") },
];

async function main(): Promise<void> {
  const steps = only.length === 0 ? STEPS : STEPS.filter((step) => only.includes(step.name));
  let total = NONE;
  for (const [index, step] of steps.entries()) {
    const start = performance.now();
    console.log(`\n[${index + 1}/${steps.length}] ${step.name} …`);
    const count = await step.run();
    total = add(total, count);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`[${index + 1}/${steps.length}] ${step.name}: ${format(count)} (${seconds} s)`);
  }
  const said: string[] = [];
  for (const { project, first } of toRepeat) {
    const last = toRepeat.length > MOST_REPEATED ? { ...first, said: "" } : await repeatAlone(project, first);
    total = add(total, last.count);
    failures.push(...last.failures);
    if (last.said !== "") said.push(last.said);
  }
  for (const line of said) console.log(line);
  for (const failure of failures) console.log(`failed: ${failure}`);
  console.log(`\n${format(total)}`);
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
}

const PASSED: Count = { passed: 1, failed: 0, skipped: 0 };
const FAILED: Count = { passed: 0, failed: 1, skipped: 0 };

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
  const files = await runFiles(project);
  if (files === undefined) return FAILED;
  failures.push(...files.flatMap((one) => one.failures));
  return files.map(({ count }) => count).reduce(add, NONE);
}

/** Files that fail are left out of the count: they are run once more in the end, and counted then. */
async function runBrowserTests(project: string): Promise<Count> {
  const files = await runFiles(project);
  if (files === undefined) return FAILED;
  const hasFailed = ({ count }: FileRun) => count.failed > 0;
  toRepeat.push(...files.filter(hasFailed).map((first) => ({ project, first })));
  for (const { failures } of files) for (const failure of failures) console.log(`to be repeated: ${failure}`);
  return files
    .filter((one) => !hasFailed(one))
    .map(({ count }) => count)
    .reduce(add, NONE);
}

async function repeatAlone(project: string, first: FileRun) {
  console.log(`\nonce more, alone: ${first.file} …`);
  const again = await runFiles(project, first.file);
  return settle(
    first,
    again?.find(({ file }) => file === first.file),
  );
}

/** @returns what each file came to; `undefined` when vitest told nothing, or failed where no file did */
async function runFiles(project: string, ...only: readonly string[]): Promise<FileRun[] | undefined> {
  const folder = mkdtempSync(join(tmpdir(), "sverka-test-"));
  const path = join(folder, "report.json");
  try {
    const code = await runToEnd(binary("vitest"), [
      "run",
      "--project",
      project,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${path}`,
      ...only,
    ]);
    const files = existsSync(path) ? readFiles(JSON.parse(readFileSync(path, "utf8")) as Report, root) : [];
    if (files.length > 0 && (code === 0 || files.some(({ count }) => count.failed > 0))) return files;
    failures.push(`vitest --project ${[project, ...only].join(" ")}`);
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
