// Runs one peer in a process of its own and prints, as JSON: the time of its first call, the median and the
// least of the later ones in milliseconds, the memory it took in megabytes, and what it told.
// Arguments: name of the peer, files A and B, least number of calls.
import { readFileSync } from "node:fs";
import { benchMs } from "./bench-clock.ts";
import { getPeer, type Peer, splitAndHash } from "./peers.ts";
import type { WordCounts } from "./rate-diff.ts";

/** Time given to the calls after the first. */
const REPEAT_MS = 800;
const MOST_CALLS = 300;

export interface Measure {
  readonly firstMs: number;
  readonly medianMs: number;
  /** The call that other work on the machine held up least. */
  readonly bestMs: number;
  /** Peak of the process in the first call over what it held with the texts loaded; unknown for git. */
  readonly memoryMb: number | undefined;
  readonly words: WordCounts | undefined;
  readonly result?: unknown;
}

function main([name = "", fileA = "", fileB = "", least = "1"]: readonly string[]): void {
  const texts = { a: readFileSync(fileA, "utf8"), b: readFileSync(fileB, "utf8"), fileA, fileB };
  const peer: Omit<Peer, "name"> =
    name === "floor" ? { run: splitAndHash, count: () => undefined } : getPeer(name);
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  const times: number[] = [];
  let result: unknown;
  const start = performance.now();
  while (
    times.length < Number(least) ||
    (performance.now() - start < REPEAT_MS && times.length < MOST_CALLS && Number(least) > 1)
  ) {
    const from = benchMs();
    result = peer.run(texts);
    // A peer that is a program of its own tells its own time.
    times.push(peer.timeOf?.(result as never) ?? benchMs() - from);
    if (times.length === 1) peak = process.resourceUsage().maxRSS * 1024 - before;
  }
  const later = times.slice(1).sort((one, other) => one - other);
  const measure: Measure = {
    firstMs: times[0] ?? 0,
    medianMs: later[Math.floor(later.length / 2)] ?? times[0] ?? 0,
    bestMs: later[0] ?? times[0] ?? 0,
    memoryMb: name.startsWith("git") ? undefined : peak / 2 ** 20,
    words: peer.count(result as never),
    ...(name === "ours" && { result }),
  };
  process.stdout.write(JSON.stringify(measure));
}

let peak = 0;
main(process.argv.slice(2));
