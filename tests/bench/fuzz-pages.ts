// Reads random broken pages: `npm run test:fuzz-pages -- [COUNT] [SEED]`. Markup torn and cut, bytes in
// wrong encodings, vast attributes and paragraphs, tables of up to 100 000 rows: none may throw, take too long,
// leave memory behind, or mark outside the text.
import fc from "fast-check";
import { type BrokenPage, brokenPages, makeLongTable, readSoundly } from "../shared/portals/broken-pages.ts";
import { brokenTables } from "../shared/portals/broken-tables.ts";
import { misencodedPages } from "../shared/portals/misencoded-pages.ts";
import { vastPages } from "../shared/portals/vast-pages.ts";

/** Longest work for one page, in milliseconds of CPU time: samples under 100 kB take some 10, a vast one up to 3 000. */
const MAX_PAGE_MS = 10_000;

/** Longest paragraph, attribute or cell of a vast page, in characters; a tenth as many elements in each other. */
const VAST = 1_000_000;

/** Memory of JavaScript values that may be left over after the first fifth of the pages, in bytes: the last pages made and read. */
const MAX_LEFT = 60_000_000;

/** Pages made at a time. */
const CHUNK = 20;

/** How many times longer ten times the rows may take: twice the tenfold, for a machine that is busy. */
const MAX_GROWTH = 20;

const count = Number(process.argv[2] ?? 5_000);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000_000);
console.log(`${count} pages, seed ${seed}`);

let read = 0;
let slowestMs = 0;
let faults = 0;

let early: number | undefined;
let done = 0;
for (const page of samplePages()) {
  const tookMs = check(page);
  slowestMs = Math.max(slowestMs, tookMs);
  if (tookMs > MAX_PAGE_MS) report(page, `${Math.round(tookMs)} ms`);
  done += 1;
  if (done === Math.ceil(count / 5)) early = usedHeap();
}
const left = usedHeap() - (early ?? 0);
console.log(`${read} of ${done} held text; the slowest took ${Math.round(slowestMs)} ms`);
console.log(`memory grew by ${(left / 1e6).toFixed(1)} MB after the first fifth`);
if (left > MAX_LEFT) {
  faults += 1;
  console.error("reading leaves memory behind");
}

let beforeMs: number | undefined;
for (const rows of [1_000, 10_000, 100_000]) {
  const page = makeLongTable(rows);
  const tookMs = check(page);
  console.log(`${page.name}: ${Math.round(tookMs)} ms`);
  if (beforeMs !== undefined && tookMs > beforeMs * MAX_GROWTH) report(page, "grows faster than its rows");
  beforeMs = tookMs;
}
console.log(`${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;

/** Pages of every kind in turn, made a chunk at a time: thousands of vast ones do not fit into memory. */
function* samplePages(): Generator<BrokenPage> {
  const kinds = [
    { pages: brokenPages, share: 9 },
    { pages: vastPages(VAST), share: 1 },
    { pages: brokenTables, share: 6 },
    { pages: misencodedPages, share: 4 },
  ];
  for (let chunk = 0; chunk * CHUNK < count; chunk += 1)
    for (const { pages, share } of kinds)
      yield* fc.sample(pages, { numRuns: share * (CHUNK / 20), seed: seed + chunk });
}

/** Memory of JavaScript values, in bytes; without `--expose-gc` with what nobody needs any more. */
function usedHeap(): number {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed;
}

/** @returns how long the page took, in milliseconds of CPU time: other work on the machine does not count */
function check(page: BrokenPage): number {
  const start = process.cpuUsage();
  try {
    if (readSoundly(page)) read += 1;
  } catch (error) {
    report(page, error);
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

function report({ name, address, html }: BrokenPage, fault: unknown): void {
  faults += 1;
  console.error(`${name}, ${address}:`, fault, html.slice(0, 300));
}
