import { asc, count, eq, lte, min } from "drizzle-orm";
import type { Database } from "../db/client.ts";
import { rereads } from "../db/schema.ts";
import { findStale, reread } from "./reread.ts";

/** What waits to be read again. */
export interface WaitingRereads {
  readonly waiting: number;
  /** When the next one is due; `undefined` when none waits. */
  readonly nextAt: Date | undefined;
}

/** A capture that could not be read again is tried once more after so long, in milliseconds. */
const RETRY_MS = 3_600_000;

/** Puts every capture that another version of the code derived from in the queue, each once. */
export async function queueRereads(db: Database, now: Date): Promise<void> {
  for await (const ids of findStale(db))
    await db
      .insert(rereads)
      .values(ids.map((captureId) => ({ captureId, dueAt: now })))
      .onConflictDoNothing();
}

/**
 * Reads one capture of the queue again; `false` when none is due. It leaves the queue in the transaction
 * that writes what was derived, so a process that ends in the middle leaves all of it to the next.
 */
export async function rereadNext(db: Database, now: Date): Promise<boolean> {
  let taken: string | undefined;
  try {
    return await db.transaction(async (tx) => {
      const [row] = await tx
        .select({ captureId: rereads.captureId })
        .from(rereads)
        .where(lte(rereads.dueAt, now))
        .orderBy(asc(rereads.dueAt), asc(rereads.captureId))
        .limit(1)
        .for("update", { skipLocked: true });
      taken = row?.captureId;
      if (taken === undefined) return false;
      await reread(tx, taken, now);
      await tx.delete(rereads).where(eq(rereads.captureId, taken));
      return true;
    });
  } catch (error) {
    if (taken !== undefined) await putOff(db, taken, now);
    throw error;
  }
}

export async function countRereads(db: Database): Promise<WaitingRereads> {
  const [row] = await db.select({ waiting: count(), nextAt: min(rereads.dueAt) }).from(rereads);
  return { waiting: row?.waiting ?? 0, nextAt: row?.nextAt ?? undefined };
}

/** So that one which always fails does not stand before the others. */
async function putOff(db: Database, captureId: string, now: Date): Promise<void> {
  const dueAt = new Date(now.getTime() + RETRY_MS);
  await db.update(rereads).set({ dueAt }).where(eq(rereads.captureId, captureId));
}
