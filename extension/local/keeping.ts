import { openDatabase } from "./database.ts";

/** Most pages kept in each store: ten acts a working day for a month. */
const MAX_KEPT = 300;

/** Most bytes kept in each store, as JSON: forty of the largest codes. */
const MAX_KEPT_BYTES = 80_000_000;

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Removes what is older than the reader wants kept, and the oldest of what is too much.
 *
 * @param days 0 keeps what was read since the browser was started: nothing is too old
 */
export async function tidy(days: number, now: number, limits = { count: MAX_KEPT, bytes: MAX_KEPT_BYTES }) {
  const db = await openDatabase();
  const oldest = days === 0 ? Number.NEGATIVE_INFINITY : now - days * DAY_MS;
  for (const store of ["captures", "answers"] as const) {
    const transaction = db.transaction(store, "readwrite");
    let count = 0;
    let bytes = 0;
    // From the latest to the oldest: what is over the limit is what comes last.
    let cursor = await transaction.store.index("seenAt").openCursor(null, "prev");
    while (cursor !== null) {
      count += 1;
      bytes += cursor.value.bytes;
      if (cursor.value.seenAt < oldest || count > limits.count || bytes > limits.bytes) await cursor.delete();
      cursor = await cursor.continue();
    }
    await transaction.done;
  }
}

/** Forgets every page and answer. */
export async function forgetPages(): Promise<void> {
  const db = await openDatabase();
  await Promise.all([db.clear("captures"), db.clear("answers"), db.clear("pending")]);
}

export interface Kept {
  readonly pages: number;
  readonly bytes: number;
}

/** How much is kept: pages seen, and bytes of their texts and answers. */
export async function countKept(): Promise<Kept> {
  const db = await openDatabase();
  const [captures, answers] = [await db.getAll("captures"), await db.getAll("answers")];
  const urls = new Set([...captures, ...answers].map(({ url }) => url));
  return { pages: urls.size, bytes: [...captures, ...answers].reduce((sum, { bytes }) => sum + bytes, 0) };
}
