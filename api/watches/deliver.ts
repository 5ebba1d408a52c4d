import { createHmac } from "node:crypto";
import { asc, eq, lte } from "drizzle-orm";
import type { WatchEvent } from "../../shared/contract/watch.ts";
import type { Database } from "../db/client.ts";
import { deliveries, watchEvents, watches } from "../db/watch-schema.ts";
import { type Network, NetworkError } from "../portals/network.ts";

/** First wait after a failed delivery; each next one is four times as long: 1 minute to 4½ days in all. */
const RETRY_MS = 60_000;
const RETRY_FACTOR = 4;
const MAX_ATTEMPTS = 8;

/** How long a process has a delivery to itself, in milliseconds. */
const LEASE_MS = 2 * 60_000;

const TIMEOUT_MS = 10_000;

/** Longest answer of a webhook that is read, in bytes: nothing in it is used. */
const MAX_ANSWER_BYTES = 64_000;

/**
 * Sends one event that is due to its webhook; `false` when none is. An event may arrive twice, when a
 * process ends between sending and noting it: the receiver knows it by its id.
 */
export async function deliverNext(db: Database, network: Network, now: () => Date): Promise<boolean> {
  const taken = await takeDelivery(db, now());
  if (taken === undefined) return false;
  const { event, webhook, secret, attempts } = taken;
  const arrived = webhook !== null && secret !== null && (await send(network, webhook, secret, event, now()));
  const isOver = arrived || attempts + 1 >= MAX_ATTEMPTS;
  const dueAt = isOver ? null : new Date(now().getTime() + RETRY_MS * RETRY_FACTOR ** attempts);
  await db
    .update(deliveries)
    .set({ dueAt, attempts: attempts + 1, arrived })
    .where(eq(deliveries.eventId, event.id));
  return true;
}

/**
 * The signature of a body at a moment: `t=SECONDS,v1=HEX`, HMAC-SHA256 of `SECONDS.BODY`. The moment
 * is signed too, so that a receiver can refuse what was recorded long ago.
 */
function sign(secret: string, body: string, now: Date): string {
  const seconds = Math.floor(now.getTime() / 1_000);
  return `t=${seconds},v1=${createHmac("sha256", secret).update(`${seconds}.${body}`, "utf8").digest("hex")}`;
}

async function send(
  network: Network,
  webhook: string,
  secret: string,
  event: WatchEvent,
  now: Date,
): Promise<boolean> {
  const body = JSON.stringify({ event });
  try {
    const { status } = await network(new URL(webhook), {
      method: "POST",
      headers: {
        "content-type": "application/json; charset=utf-8",
        "user-agent": "Sverka",
        "sverka-event": event.id,
        "sverka-signature": sign(secret, body, now),
      },
      body,
      maxBytes: MAX_ANSWER_BYTES,
      timeoutMs: TIMEOUT_MS,
    });
    return status >= 200 && status < 300;
  } catch (error) {
    if (error instanceof NetworkError) return false;
    throw error;
  }
}

async function takeDelivery(db: Database, now: Date) {
  return await db.transaction(async (tx) => {
    const [row] = await tx
      .select()
      .from(deliveries)
      .where(lte(deliveries.dueAt, now))
      .orderBy(asc(deliveries.dueAt), asc(deliveries.eventId))
      .limit(1)
      .for("update", { skipLocked: true });
    if (row === undefined) return undefined;
    await tx
      .update(deliveries)
      .set({ dueAt: new Date(now.getTime() + LEASE_MS) })
      .where(eq(deliveries.eventId, row.eventId));
    const [found] = await tx
      .select({ event: watchEvents.event, webhook: watches.webhook, secret: watches.secret })
      .from(watchEvents)
      .innerJoin(watches, eq(watches.id, row.watchId))
      .where(eq(watchEvents.id, row.eventId))
      .limit(1);
    return found && { ...found, attempts: row.attempts };
  });
}
