// Compares our diff with its peers on generated legal texts, and times pairing and whole calls of
// `sverka compare`: `npm run bench:compare -- [--quick] [--write]`. Every peer runs in a process of its own on
// the same files. Times are wall time on a quiet machine, else processor time of all threads, which other work
// does not count in: the median after the first call, the least, and the first call; "×" is the least, or the
// first, over the floor's, which splits and hashes the same texts. --write puts the tables into docs/speed.md.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TextDiff } from "../../shared/text/diff.ts";
import { type HardCase, makeHard, makeTouched } from "./cases.ts";
import type { Versions } from "./changes.ts";
import { describeMachine } from "./machine.ts";
import { timePairing } from "./pairing-times.ts";
import { PEER_NAMES, type PeerName } from "./peers.ts";
import { timeProcesses } from "./process-times.ts";
import { rate, rateWords } from "./rate-diff.ts";
import type { Measure } from "./run-peer.ts";

const REPORT = new URL("../../docs/speed.md", import.meta.url);

/** A peer that has not ended by then is told as slower. */
const LIMIT_MS = 5000;
const QUICK_LIMIT_MS = 2500;
/** Allowed for starting a process and loading its modules. */
const START_MS = 6000;
/** Allowed for those that are known to end, however busy the machine is. */
const PATIENCE_MS = 60_000;
const SURE_TO_END: readonly string[] = ["floor", "ours", "git --word-diff"];
/** After this the slow peers are left out, so that the whole run ends in some six minutes on a busy machine too. */
const BUDGET_MS = 150_000;
const LEAST_CALLS = 7;
const BYTES = { "10 KB": 1e4, "100 KB": 1e5, "1 MB": 1e6, "3 MB": 3e6 };
const HARD_CASES: readonly HardCase[] = ["renumbered", "typography", "resplit", "unrelated", "giant"];
const QUICK_PEERS: readonly PeerName[] = ["ours", "git --word-diff", "jsdiff arrays"];
/** Peers not tried on texts of this size, where they are known not to end in minutes. */
const HOPELESS: Partial<Record<PeerName, number>> = {
  "jsdiff diffWords": 1e6,
  "diff-match-patch words": 4e6,
};
const HEAD = [
  "",
  "median ms",
  "best ms",
  "× floor",
  "first ms",
  "× floor's first",
  "memory MB",
  "words off truth",
  "moves",
  "edited paired",
];

const isQuick = process.argv.includes("--quick");
const limitMs = isQuick ? QUICK_LIMIT_MS : LIMIT_MS;
const folder = mkdtempSync(join(tmpdir(), "sverka-bench-"));
const started = performance.now();
const lines: string[] = [];

try {
  print(
    "# Speed of comparing",
    "",
    "`npm run bench:compare -- --write` writes this page.",
    "",
    describeMachine(),
  );
  reportProcesses();
  reportPairing();
  for (const [size, bytes] of Object.entries(BYTES))
    for (const share of [0.1, 0.01]) {
      if (isQuick && (share === 0.01 || bytes === 1e5)) continue;
      const title = `${size}, ${share * 100} % of the paragraphs touched`;
      reportDiff(title, makeTouched(bytes, share), bytes, PEER_NAMES);
    }
  for (const name of HARD_CASES)
    reportDiff(`3 MB, ${name}`, makeHard(name, 3e6), 3e6, isQuick ? ["ours"] : QUICK_PEERS);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (process.argv.includes("--write")) writeFileSync(REPORT, `${lines.join("\n")}\n`);

function reportProcesses(): void {
  print("", "## `sverka compare`, two pages of 3 MB, whole process with npm and start", "");
  printHead(["", "wall s", "processor s", "peak MB", "findings"]);
  for (const { name, wallMs, cpuMs, peakMb, findings } of timeProcesses(folder))
    printRow([
      name,
      (wallMs / 1000).toFixed(2),
      (cpuMs / 1000).toFixed(2),
      peakMb.toFixed(0),
      String(findings),
    ]);
}

function reportPairing(): void {
  print("", "## Pairing statements", "");
  printHead(["", "median ms", "best ms", "first ms", "pairs"]);
  for (const { size, medianMs, bestMs, firstMs, pairs } of timePairing())
    printRow([`${size} × ${size}`, ...[medianMs, bestMs, firstMs].map((ms) => ms.toFixed(0)), String(pairs)]);
}

function reportDiff(title: string, versions: Versions, bytes: number, peers: readonly PeerName[]): void {
  const [fileA, fileB] = [join(folder, "a.txt"), join(folder, "b.txt")];
  writeFileSync(fileA, versions.a);
  writeFileSync(fileB, versions.b);
  print("", `## Diff, ${title}`, "");
  printHead(HEAD);
  const floor = measure("floor", fileA, fileB, LEAST_CALLS);
  if (floor === undefined) throw new Error("the floor did not end");
  printRow(["floor: split and hash", ...times(floor, floor), "", "", ""]);
  const isOver = performance.now() - started > BUDGET_MS;
  for (const name of peers) {
    if (bytes >= (HOPELESS[name] ?? Number.POSITIVE_INFINITY)) continue;
    if (isOver && !QUICK_PEERS.includes(name)) continue;
    const isFast = name === "ours" || name === "git --word-diff" || bytes <= 1e5;
    const found = measure(name, fileA, fileB, isFast ? LEAST_CALLS : 2) ?? measure(name, fileA, fileB, 1);
    if (found === undefined) printRow([name, `> ${limitMs}`, "", "", "", "", "", "", "", ""]);
    else printRow([name, ...times(found, floor), ...quality(found, versions)]);
  }
}

function measure(name: PeerName | "floor", fileA: string, fileB: string, calls: number): Measure | undefined {
  const script = join(import.meta.dirname, "run-peer.ts");
  const args = ["--expose-gc", "--import", "tsx", script, name, fileA, fileB, String(calls)];
  const { stdout, status, signal, stderr } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    timeout: SURE_TO_END.includes(name) ? PATIENCE_MS : limitMs + START_MS,
    maxBuffer: 1 << 28,
  });
  if (signal !== null) return undefined;
  if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
  return JSON.parse(stdout) as Measure;
}

function times({ medianMs, bestMs, firstMs, memoryMb }: Measure, floor: Measure): string[] {
  return [
    medianMs.toFixed(2),
    bestMs.toFixed(2),
    (bestMs / floor.bestMs).toFixed(1),
    firstMs.toFixed(1),
    (firstMs / floor.firstMs).toFixed(1),
    memoryMb?.toFixed(0) ?? "",
  ];
}

function quality({ words, result }: Measure, versions: Versions): string[] {
  if (result === undefined) return [words === undefined ? "" : rateWords(words, versions), "none", "none"];
  const diff = result as TextDiff;
  const { words: told, moves = "", edited = "" } = rate(diff, versions);
  return [diff.coarse ? `${told} (coarse)` : told, moves, edited];
}

function print(...printed: readonly string[]): void {
  lines.push(...printed);
  console.log(printed.join("\n"));
}

function printHead(cells: readonly string[]): void {
  printRow(cells);
  printRow(cells.map((_, at) => (at === 0 ? "---" : "--:")));
}

function printRow(cells: readonly string[]): void {
  print(`| ${cells.join(" | ")} |`);
}
