import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeTouched } from "./cases.ts";
import { makeCodePage, makeRegisterPage, type RegisterPage } from "./register-page.ts";

/** What one whole call of the command line took, npm and Node's start included. */
export interface ProcessTimes {
  readonly name: string;
  readonly wallMs: number;
  /** Processor time of all its processes. */
  readonly cpuMs: number;
  /** Peak memory of the largest of them. */
  readonly peakMb: number;
  readonly findings: number;
}

/** Length of one page, in bytes of UTF-8. */
const PAGE_BYTES = 3_000_000;
const CALLS = 3;
const ROOT = join(import.meta.dirname, "../..");

/**
 * Times `npm run -s sverka -- compare` on two pages of 3 MB: a programme with a value every few lines and
 * its later edition, and a code with a tenth of its paragraphs touched. The fastest of three calls.
 *
 * @param folder where the pages are written
 */
export function timeProcesses(folder: string): ProcessTimes[] {
  const programme = fitProgramme();
  const { a, b } = makeTouched(PAGE_BYTES * 0.93, 0.1);
  return [
    timeCompare("programme, indicators everywhere", folder, programme, changeValues(programme)),
    timeCompare("code, 10 % touched", folder, makeCodePage(a), makeCodePage(b)),
  ];
}

/** The generator counts characters; a page of so many bytes is found by asking again. */
function fitProgramme(): RegisterPage {
  let page = makeRegisterPage(PAGE_BYTES / 2);
  for (let length = PAGE_BYTES / 2; Buffer.byteLength(page.html) < PAGE_BYTES * 0.99; ) {
    length *= PAGE_BYTES / Buffer.byteLength(page.html);
    page = makeRegisterPage(length);
  }
  return page;
}

/** A later edition: one value in ten is another. */
function changeValues({ address, html }: RegisterPage): RegisterPage {
  let count = 0;
  const changed = html.replace(/(\d+),(\d) %;/gu, (printed, whole: string, part: string) =>
    ++count % 10 === 0 ? `${Number(whole) + 1},${part} %;` : printed,
  );
  return { address, html: changed };
}

function timeCompare(name: string, folder: string, a: RegisterPage, b: RegisterPage): ProcessTimes {
  const [fileA, fileB] = [join(folder, "a.html"), join(folder, "b.html")];
  writeFileSync(fileA, a.html);
  writeFileSync(fileB, b.html);
  const args = [
    "compare",
    fileA,
    fileB,
    "--url-a",
    a.address,
    "--url-b",
    `${b.address}/12.10.2022`,
    "--json",
  ];
  const calls = Array.from({ length: CALLS }, () => run(name, folder, args));
  return calls.sort((one, other) => one.wallMs - other.wallMs)[0] as ProcessTimes;
}

function run(name: string, folder: string, args: readonly string[]): ProcessTimes {
  const usageFile = join(folder, "usage.jsonl");
  rmSync(usageFile, { force: true });
  const preload = join(import.meta.dirname, "report-usage.cjs");
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync("npm", ["run", "-s", "sverka", "--", ...args], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 1 << 29,
    env: { ...process.env, NODE_OPTIONS: `--require ${preload}`, SVERKA_USAGE_FILE: usageFile },
  });
  const wallMs = performance.now() - start;
  if (status !== 0 && status !== 1) throw new Error(`sverka compare failed: ${stderr}`);
  const usages = readFileSync(usageFile, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  return {
    name,
    wallMs,
    cpuMs: usages.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
    peakMb: Math.max(...usages.map(({ peakMb }) => peakMb)),
    findings: JSON.parse(stdout).findings.length,
  };
}
