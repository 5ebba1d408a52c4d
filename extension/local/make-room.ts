import { openDatabase } from "./database.ts";
import { tidy } from "./keeping.ts";

/** Writes into the database; where it is full, the older half of pages and answers gives way first. */
export async function writeMakingRoom(write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== "QuotaExceededError") throw error;
    const db = await openDatabase();
    const most = Math.max(await db.count("captures"), await db.count("answers"));
    await tidy(0, 0, { count: Math.floor(most / 2), bytes: Number.POSITIVE_INFINITY });
    await write();
  }
}
