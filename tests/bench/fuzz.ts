import { PGlite } from "@electric-sql/pglite";
import { sql } from "drizzle-orm";
import { openPgliteDatabase } from "../../api/db/client.ts";
import { CHUNK, fuzz } from "../api/fuzz/fuzz.ts";

/** Memory of JavaScript values that may be added after the first fifth, in bytes: the API's bounded caches. */
const MAX_GROWTH = 150_000_000;

const count = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000_000);

const pglite = await PGlite.create();
const db = await openPgliteDatabase(pglite);
const start = performance.now();
let early: number | undefined;
console.log(`${count} requests, seed ${seed}; at the start ${memory()}`);
const { statuses, faults } = await fuzz(db, count, seed, async (done) => {
  if (early === undefined && done >= count / 5) early = heap();
  // Lists and exports would take longer and longer: what grows then is the reader's own store.
  if (done % 10_000 === 0)
    await db.execute(sql`truncate excerpts, access_keys, watches, watched_pages, watch_events, deliveries`);
  if (done % Math.ceil(count / 8) < CHUNK)
    console.log(`${done} (${Math.round((performance.now() - start) / 1_000)} s): ${memory()}`);
});
const growth = heap() - (early ?? 0);
for (const fault of faults.slice(0, 20)) console.error(fault);
console.log(
  [...statuses]
    .sort(([a], [b]) => a - b)
    .map(([status, times]) => `${status}: ${times}`)
    .join(", "),
);
console.log(`${faults.length} faults; memory grew by ${Math.round(growth / 1e6)} MB after the first fifth`);
process.exitCode = faults.length === 0 && growth < MAX_GROWTH ? 0 : 1;
await pglite.close();

function memory(): string {
  const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
  return `${megabytes(heap())} of values, ${megabytes(process.memoryUsage().rss)} in all`;
}

function heap(): number {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed;
}
