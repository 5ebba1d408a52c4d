import { readInThread } from "./attachments/read-in-thread.ts";
import { createCopyCache } from "./captures/copy-cache.ts";
import type { Database } from "./db/client.ts";
import { describeInternal } from "./db/database-error.ts";
import { createFetcher, type Fetcher } from "./portals/fetcher.ts";
import { openNetwork } from "./portals/network.ts";
import { rereadNext } from "./statements/reread-queue.ts";
import { readVersion } from "./version.ts";
import { checkNextWatch } from "./watches/check-watch.ts";
import { deliverNext } from "./watches/deliver.ts";
import { startWorker, type Worker } from "./worker.ts";

/** Between two requests to one host of a portal, in milliseconds: a reader who turns pages. */
const PAUSE_MS = 5_000;

/**
 * Starts the work beside requests: watches and their webhooks, and fetching when that is on. Any number of
 * processes may do it on one database: each piece of work is taken by one, for as long as its lease.
 */
export function startWork(db: Database, fetcher: Fetcher | undefined, log: (line: string) => void): Worker {
  const now = () => new Date();
  const network = openNetwork();
  const backend = { db, now, fetcher, cache: createCopyCache() };
  const watch = async () => (await checkNextWatch(backend)) || (await deliverNext(db, network, now));
  const logAs = (what: string) => (error: Error) => log(`${what}: ${describeInternal(error)}`);
  const workers = [
    startWorker(watch, logAs("watching")),
    startWorker(rereadSlowly(db, now), logAs("rereading")),
    ...(fetcher === undefined ? [] : [startWorker(fetcher.fetchNext, logAs("fetching"))]),
  ];
  return { stop: async () => void (await Promise.all(workers.map((worker) => worker.stop()))) };
}

/**
 * One page takes some tens of milliseconds, on the embedded database of the thread that answers readers:
 * with this pause at most a third of a core.
 */
const REREAD_PAUSE_MS = 100;

function rereadSlowly(db: Database, now: () => Date): () => Promise<boolean> {
  return async () => {
    const isDone = await rereadNext(db, now());
    if (isDone) await new Promise((resolve) => setTimeout(resolve, REREAD_PAUSE_MS));
    return isDone;
  };
}

/** Fetches from the portals over the open network. */
export function openFetcher(db: Database): Fetcher {
  return createFetcher({
    db,
    now: () => new Date(),
    network: openNetwork(),
    userAgent: `Sverka/${readVersion()} (checks copies of legal acts; obeys robots.txt)`,
    pause: () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS)),
    pauseMs: PAUSE_MS,
    readFile: readInThread(),
  });
}
