import type { Pool, PoolClient } from "pg";

/** Longest wait for connections that are lent out when the pool is closed, in milliseconds: a query is cut before. */
const END_TIMEOUT_MS = 20_000;

/**
 * Keeps a pool whole while connections break.
 *
 * An idle connection that breaks is replaced; one that is lent out tells its query. Both also emit an
 * event that would end the process when nobody hears it. Drizzle begins a transaction before it is ready
 * to give the connection back (drizzle-orm 0.45): one that fails in `begin` is given back here.
 *
 * @returns closes the pool; a connection that is not given back in time is cut, so that closing ends
 */
export function keepPoolWhole(pool: Pool, endTimeoutMs = END_TIMEOUT_MS): () => Promise<void> {
  const open = new Set<PoolClient>();
  pool.on("error", () => {});
  pool.on("connect", (client) => {
    open.add(client);
    client.on("error", () => {});
    giveBackAfterBegin(client);
  });
  pool.on("remove", (client) => open.delete(client));
  return async () => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(() => {
        for (const client of open) client.release(true);
        resolve();
      }, endTimeoutMs);
    });
    await Promise.race([pool.end(), late]);
    clearTimeout(timer);
  };
}

function giveBackAfterBegin(client: PoolClient): void {
  const query = client.query.bind(client) as (...asked: unknown[]) => unknown;
  const watched = (...asked: unknown[]) => {
    const result = query(...asked);
    if (result instanceof Promise && isBegin(asked[0])) result.catch(() => client.release(true));
    return result;
  };
  client.query = watched as typeof client.query;
}

function isBegin(asked: unknown): boolean {
  const text = typeof asked === "object" && asked !== null && "text" in asked ? asked.text : asked;
  return typeof text === "string" && /^begin\b/iu.test(text);
}
