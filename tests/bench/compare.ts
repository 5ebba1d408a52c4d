// Compares our diff with its peers on generated legal texts: `npm run bench:compare -- [--quick]`.
// Every peer runs in a process of its own on the same files. Times are medians after the first call, and
// the first call itself; "×" is the median over that of the floor of the same texts.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TextDiff } from "../../shared/text/diff.ts";
import { type HardCase, makeHard, makeTouched } from "./cases.ts";
import type { Versions } from "./changes.ts";
import { PEER_NAMES, type PeerName } from "./peers.ts";
import { rate, rateWords } from "./rate-diff.ts";
import type { Measure } from "./run-peer.ts";

/** A peer that has not ended by then is told as slower. */
const LIMIT_MS = 5000;
const QUICK_LIMIT_MS = 2500;
/** Allowed for starting a process and loading its modules. */
const START_MS = 6000;
const LEAST_CALLS = 7;
const BYTES = { "10 KB": 1e4, "100 KB": 1e5, "1 MB": 1e6, "3 MB": 3e6 };
const HARD_CASES: readonly HardCase[] = ["renumbered", "typography", "resplit", "unrelated", "giant"];
/** Peers not tried on texts of this size, where they are known not to end in minutes. */
const HOPELESS: Partial<Record<PeerName, number>> = {
  "jsdiff diffWords": 1e6,
  "diff-match-patch words": 4e6,
};

const isQuick = process.argv.includes("--quick");
const limitMs = isQuick ? QUICK_LIMIT_MS : LIMIT_MS;
const folder = mkdtempSync(join(tmpdir(), "sverka-bench-"));

try {
  for (const [size, bytes] of Object.entries(BYTES))
    for (const share of [0.01, 0.1]) {
      if (isQuick && (share === 0.01 || bytes === 1e5)) continue;
      report(
        `${size}, ${share * 100} % of the paragraphs touched`,
        makeTouched(bytes, share),
        bytes,
        PEER_NAMES,
      );
    }
  for (const name of HARD_CASES)
    report(
      `3 MB, ${name}`,
      makeHard(name, 3e6),
      3e6,
      isQuick ? ["ours"] : ["ours", "git --word-diff", "jsdiff arrays"],
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function report(title: string, versions: Versions, bytes: number, peers: readonly PeerName[]): void {
  const [fileA, fileB] = [join(folder, "a.txt"), join(folder, "b.txt")];
  writeFileSync(fileA, versions.a);
  writeFileSync(fileB, versions.b);
  const floor = measure("floor", fileA, fileB, LEAST_CALLS);
  console.log(`\n${title}`);
  printRow([
    "",
    "median ms",
    "first ms",
    "× floor",
    "memory MB",
    "words off truth",
    "moves",
    "edited paired",
  ]);
  if (floor === undefined) throw new Error("the floor did not end");
  printRow(["floor: split and hash", ...times(floor, floor), "", "", ""]);
  for (const name of peers) {
    if (bytes >= (HOPELESS[name] ?? Number.POSITIVE_INFINITY)) continue;
    const isFast = name === "ours" || name === "git --word-diff" || bytes <= 1e5;
    const found = measure(name, fileA, fileB, isFast ? LEAST_CALLS : 2) ?? measure(name, fileA, fileB, 1);
    printRow(
      found === undefined
        ? [name, `> ${limitMs}`]
        : [name, ...times(found, floor), ...quality(found, versions)],
    );
  }
}

function measure(name: PeerName | "floor", fileA: string, fileB: string, calls: number): Measure | undefined {
  const script = join(import.meta.dirname, "run-peer.ts");
  const args = ["--expose-gc", "--import", "tsx", script, name, fileA, fileB, String(calls)];
  const { stdout, status, signal, stderr } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    timeout: limitMs + START_MS,
    maxBuffer: 1 << 28,
  });
  if (signal !== null) return undefined;
  if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
  return JSON.parse(stdout) as Measure;
}

function times({ medianMs, firstMs, memoryMb }: Measure, floor: Measure): string[] {
  return [
    medianMs.toFixed(2),
    firstMs.toFixed(1),
    (medianMs / floor.medianMs).toFixed(1),
    memoryMb?.toFixed(0) ?? "",
  ];
}

function quality({ words, result }: Measure, versions: Versions): string[] {
  if (result === undefined) return [words === undefined ? "" : rateWords(words, versions), "none", "none"];
  const diff = result as TextDiff;
  const { words: told, moves = "", edited = "" } = rate(diff, versions);
  return [told, moves, edited, ...(diff.coarse ? ["coarse"] : [])];
}

function printRow(cells: readonly string[]): void {
  console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(24) : cell.padStart(16))).join(""));
}
