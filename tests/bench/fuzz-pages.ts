// Reads random broken pages: `npm run test:fuzz-pages -- [COUNT] [SEED]`. Markup torn and cut, bytes in
// wrong encodings, tables of up to 100 000 rows: none may throw, take too long, or mark outside the text.
import { performance } from "node:perf_hooks";
import fc from "fast-check";
import {
  type BrokenPage,
  brokenPages,
  makeLongTable,
  misencodedPages,
  readSoundly,
} from "../shared/portals/broken-pages.ts";
import { brokenTables } from "../shared/portals/broken-tables.ts";

/** Longest time for one broken sample page, in milliseconds: under 100 kB each, they take some 10 on an idle machine. */
const MAX_PAGE_MS = 10_000;

/** How many times longer ten times the rows may take: twice the tenfold, for a machine that is busy. */
const MAX_GROWTH = 20;

const count = Number(process.argv[2] ?? 5_000);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000_000);
console.log(`${count} pages, seed ${seed}`);

let read = 0;
let slowestMs = 0;
let faults = 0;

const torn = fc.sample(brokenPages, { numRuns: Math.ceil(count * 0.5), seed });
const tables = fc.sample(brokenTables, { numRuns: Math.floor(count * 0.3), seed });
const misencoded = fc.sample(misencodedPages, { numRuns: Math.floor(count * 0.2), seed });
for (const page of [...torn, ...tables, ...misencoded]) {
  const tookMs = check(page);
  slowestMs = Math.max(slowestMs, tookMs);
  if (tookMs > MAX_PAGE_MS) report(page, `${Math.round(tookMs)} ms`);
}
console.log(`${read} of ${count} held text; the slowest took ${Math.round(slowestMs)} ms`);

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

/** @returns how long the page took, in milliseconds */
function check(page: BrokenPage): number {
  const start = performance.now();
  try {
    if (readSoundly(page)) read += 1;
  } catch (error) {
    report(page, error);
  }
  return performance.now() - start;
}

function report({ name, address, html }: BrokenPage, fault: unknown): void {
  faults += 1;
  console.error(`${name}, ${address}:`, fault, html.slice(0, 2_000));
}
