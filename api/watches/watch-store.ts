import { and, asc, desc, eq, lt, lte, or, type SQL } from "drizzle-orm";
import type { WatchEvent } from "../../shared/contract/watch.ts";
import { actKey } from "../../shared/text/act-key.ts";
import type { Capture } from "../../shared/text/capture.ts";
import { urlHash } from "../captures/capture-id.ts";
import type { Position } from "../cursor.ts";
import type { Database } from "../db/client.ts";
import { deliveries, watchEvents, watchedPages, watches } from "../db/watch-schema.ts";
import { Failure } from "../failure.ts";

export type WatchRow = typeof watches.$inferSelect;

/** Most watches of one reader. */
const MAX_WATCHES = 500;

/** A watch that nothing new is heard of is looked at, and its pages fetched anew, this often, in milliseconds. */
export const CHECK_INTERVAL_MS = 6 * 3_600_000;

/** Events older than this go when new ones come, in milliseconds: two years. */
const KEPT_MS = 2 * 365 * 24 * 3_600_000;

/** Makes a watch, or gives it another webhook. */
export async function saveWatch(db: Database, row: WatchRow): Promise<WatchRow> {
  const others = await db.$count(watches, eq(watches.owner, row.owner));
  const known = await findWatch(db, row.owner, row.id);
  if (known === undefined && others >= MAX_WATCHES)
    throw new Failure("too-large", `Only ${MAX_WATCHES} watches are kept for one reader: delete some`);
  const [saved] = await db
    .insert(watches)
    .values(row)
    .onConflictDoUpdate({ target: watches.id, set: { webhook: row.webhook, secret: row.secret } })
    .returning();
  return saved ?? row;
}

export async function findWatch(db: Database, owner: string, id: string): Promise<WatchRow | undefined> {
  const [row] = await db
    .select()
    .from(watches)
    .where(and(eq(watches.owner, owner), eq(watches.id, id)))
    .limit(1);
  return row;
}

/** One page of a reader's watches, the latest first. */
export async function listWatches(
  db: Database,
  owner: string,
  after: Position | undefined,
  limit: number,
): Promise<WatchRow[]> {
  const further: SQL | undefined =
    after &&
    or(lt(watches.createdAt, after.at), and(eq(watches.createdAt, after.at), lt(watches.id, after.id)));
  return await db
    .select()
    .from(watches)
    .where(and(eq(watches.owner, owner), further))
    .orderBy(desc(watches.createdAt), desc(watches.id))
    .limit(limit);
}

export async function deleteWatch(db: Database, owner: string, id: string): Promise<boolean> {
  const rows = await db
    .delete(watches)
    .where(and(eq(watches.owner, owner), eq(watches.id, id)))
    .returning({ id: watches.id });
  return rows.length > 0;
}

/** A new capture is there: those who watch its page or act are to be looked at now. */
export async function nudgeWatches(db: Database, { url, act }: Capture, now: Date): Promise<void> {
  const key = actKey(act);
  await db
    .update(watches)
    .set({ checkAt: now })
    .where(
      or(
        eq(watches.urlHash, urlHash(url)),
        act.id === undefined ? undefined : eq(watches.actId, act.id),
        key === undefined ? undefined : eq(watches.actKey, key),
      ),
    );
}

/** How long a process has a watch to itself, in milliseconds: a check of a few pages takes a second. */
const LEASE_MS = 60_000;

/**
 * Takes the watch that has waited longest; other processes skip it. Settle it when it is checked: a
 * process that ends before leaves it to the next one, when the lease has passed.
 */
export async function takeWatch(db: Database, now: Date): Promise<WatchRow | undefined> {
  return await db.transaction(async (tx) => {
    const [row] = await tx
      .select()
      .from(watches)
      .where(lte(watches.checkAt, now))
      .orderBy(asc(watches.checkAt), asc(watches.id))
      .limit(1)
      .for("update", { skipLocked: true });
    if (row === undefined) return undefined;
    const checkAt = new Date(now.getTime() + LEASE_MS);
    await tx.update(watches).set({ checkAt }).where(eq(watches.id, row.id));
    return { ...row, checkAt };
  });
}

/** Puts the next turn of a watch ahead, unless a new capture has called for one meanwhile. */
export async function settleWatch(db: Database, { id, checkAt }: WatchRow, now: Date): Promise<void> {
  await db
    .update(watches)
    .set({ checkAt: new Date(now.getTime() + CHECK_INTERVAL_MS) })
    .where(and(eq(watches.id, id), eq(watches.checkAt, checkAt)));
}

/** The capture up to which the reader has been told of a page. */
export async function findTold(db: Database, watchId: string, page: string): Promise<string | undefined> {
  const [row] = await db
    .select({ captureId: watchedPages.captureId })
    .from(watchedPages)
    .where(and(eq(watchedPages.watchId, watchId), eq(watchedPages.urlHash, page)))
    .limit(1);
  return row?.captureId;
}

/**
 * Writes down the events between two captures of a page, and that they are told, in one piece: of two
 * processes that found the same, one writes and the other finds it done.
 *
 * @param told the capture told of before; `undefined` when the page is new to the watch
 */
export async function saveTold(
  db: Database,
  { id: watchId, owner, webhook }: WatchRow,
  page: { readonly urlHash: string; readonly captureId: string; readonly told: string | undefined },
  events: readonly WatchEvent[],
  now: Date,
): Promise<void> {
  await db.transaction(async (tx) => {
    const moved =
      page.told === undefined
        ? await tx
            .insert(watchedPages)
            .values({ watchId, urlHash: page.urlHash, captureId: page.captureId })
            .onConflictDoNothing()
            .returning({ id: watchedPages.watchId })
        : await tx
            .update(watchedPages)
            .set({ captureId: page.captureId })
            .where(
              and(
                eq(watchedPages.watchId, watchId),
                eq(watchedPages.urlHash, page.urlHash),
                eq(watchedPages.captureId, page.told),
              ),
            )
            .returning({ id: watchedPages.watchId });
    if (moved.length === 0 || events.length === 0) return;
    const old = new Date(now.getTime() - KEPT_MS);
    await tx.delete(watchEvents).where(and(eq(watchEvents.owner, owner), lt(watchEvents.at, old)));
    await tx
      .insert(watchEvents)
      .values(events.map((event) => ({ id: event.id, owner, at: now, event })))
      .onConflictDoNothing();
    if (webhook !== null)
      await tx
        .insert(deliveries)
        .values(events.map(({ id }) => ({ eventId: id, watchId, dueAt: now, attempts: 0, arrived: false })))
        .onConflictDoNothing();
  });
}

/** One page of a reader's events, the latest first. */
export async function listEvents(
  db: Database,
  owner: string,
  after: Position | undefined,
  limit: number,
): Promise<(typeof watchEvents.$inferSelect)[]> {
  const further: SQL | undefined =
    after &&
    or(lt(watchEvents.at, after.at), and(eq(watchEvents.at, after.at), lt(watchEvents.id, after.id)));
  return await db
    .select()
    .from(watchEvents)
    .where(and(eq(watchEvents.owner, owner), further))
    .orderBy(desc(watchEvents.at), desc(watchEvents.id))
    .limit(limit);
}
