import { and, asc, count, eq, exists, gt, isNull, lte, or, sql } from "drizzle-orm";
import { urlHash } from "../captures/capture-id.ts";
import type { Database } from "../db/client.ts";
import { fetches, portalHosts } from "../db/portal-schema.ts";

export type FetchRow = typeof fetches.$inferSelect;
/** A page that this process may fetch, until the lease has passed. */
interface TakenPage extends FetchRow {
  readonly leaseUntil: Date;
}

export type HostRow = typeof portalHosts.$inferSelect;

/** How long a process has a host for one page: robots.txt and two readings, each with its pause. */
const LEASE_MS = 5 * 60_000;

/** A page fetched less than this ago is not asked for again, in milliseconds. */
const FRESH_MS = 24 * 3_600_000;

/** Puts addresses in the queue; what is there already, or was fetched not long ago, stays as it is. */
export async function wantPages(
  db: Database,
  urls: readonly URL[],
  now: Date,
  { freshMs = FRESH_MS, kind = null }: { freshMs?: number; kind?: "file" | null } = {},
): Promise<void> {
  if (urls.length === 0) return;
  const hosts = [...new Set(urls.map(({ host }) => host))].sort();
  await db
    .insert(portalHosts)
    .values(hosts.map((host) => ({ host, freeAt: now })))
    .onConflictDoNothing();
  const rows = new Map(urls.map((url) => [urlHash(url.href), url]));
  await db
    .insert(fetches)
    .values(
      [...rows]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([hash, url]) => ({
          urlHash: hash,
          url: url.href,
          host: url.host,
          kind,
          dueAt: now,
          failures: 0,
        })),
    )
    .onConflictDoUpdate({
      target: fetches.urlHash,
      set: { dueAt: now },
      setWhere: sql`${and(
        isNull(fetches.dueAt),
        or(isNull(fetches.fetchedAt), lte(fetches.fetchedAt, new Date(now.getTime() - freshMs))),
      )}`,
    });
}

/**
 * Takes a host that is free and its page that waits longest. No other process sends a request to the
 * host until the page is settled, or the lease has passed because this process ended.
 */
export async function takePage(db: Database, now: Date): Promise<TakenPage | undefined> {
  return await db.transaction(async (tx) => {
    const due = and(eq(fetches.host, portalHosts.host), lte(fetches.dueAt, now));
    const [host] = await tx
      .select({ host: portalHosts.host })
      .from(portalHosts)
      .where(and(lte(portalHosts.freeAt, now), exists(tx.select({ one: sql`1` }).from(fetches).where(due))))
      .orderBy(asc(portalHosts.freeAt), asc(portalHosts.host))
      .limit(1)
      .for("update", { skipLocked: true });
    if (host === undefined) return undefined;
    const [row] = await tx
      .select()
      .from(fetches)
      .where(and(eq(fetches.host, host.host), lte(fetches.dueAt, now)))
      .orderBy(asc(fetches.dueAt), asc(fetches.urlHash))
      .limit(1);
    if (row === undefined) return undefined;
    const until = new Date(now.getTime() + LEASE_MS);
    await tx.update(portalHosts).set({ freeAt: until }).where(eq(portalHosts.host, host.host));
    await tx.update(fetches).set({ dueAt: until }).where(eq(fetches.urlHash, row.urlHash));
    return { ...row, leaseUntil: until };
  });
}

/** Writes down what came of a page, and gives the host free, unless the lease has passed to another process. */
export async function settlePage(
  db: Database,
  row: TakenPage,
  result: Partial<FetchRow>,
  host: Partial<HostRow> & { freeAt: Date },
): Promise<void> {
  await db.transaction(async (tx) => {
    await tx
      .update(portalHosts)
      .set(host)
      .where(and(eq(portalHosts.host, row.host), eq(portalHosts.freeAt, row.leaseUntil)));
    await tx.update(fetches).set(result).where(eq(fetches.urlHash, row.urlHash));
  });
}

/** Hosts that were ever asked, with the pages that wait. */
export async function listHosts(db: Database): Promise<(HostRow & { waiting: number })[]> {
  const waiting = await db
    .select({ host: fetches.host, waiting: count() })
    .from(fetches)
    .where(gt(fetches.dueAt, new Date(0)))
    .groupBy(fetches.host);
  const counts = new Map(waiting.map((row) => [row.host, row.waiting]));
  const hosts = await db.select().from(portalHosts).orderBy(asc(portalHosts.host)).limit(100);
  return hosts.map((row) => ({ ...row, waiting: counts.get(row.host) ?? 0 }));
}
