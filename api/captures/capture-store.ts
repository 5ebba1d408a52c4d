import { desc, eq } from "drizzle-orm";
import { actKey } from "../../shared/text/act-key.ts";
import type { Capture } from "../../shared/text/capture.ts";
import type { CaptureFacts } from "../acts/copies-of-act.ts";
import type { Database } from "../db/client.ts";
import { captures, copies } from "../db/schema.ts";
import { captureId, urlHash } from "./capture-id.ts";

export interface StoredCapture {
  readonly id: string;
  readonly capture: Capture;
  readonly firstSeenAt: Date;
  readonly seenAt: Date;
}

/**
 * Stores a capture, once for each content, as the latest of its page.
 *
 * @returns its id; by then everything is on the disk
 */
export async function saveCapture(db: Database, capture: Capture, now: Date): Promise<string> {
  const id = captureId(capture);
  const act = { actId: capture.act.id ?? null, actKey: actKey(capture.act) ?? null };
  await db.transaction(async (tx) => {
    await tx
      .insert(captures)
      .values({
        ...capture,
        ...act,
        id,
        editionDate: capture.editionDate ?? null,
        firstSeenAt: now,
        seenAt: now,
      })
      .onConflictDoUpdate({ target: captures.id, set: { seenAt: now } });
    await tx
      .insert(copies)
      .values({
        ...act,
        urlHash: urlHash(capture.url),
        language: capture.language,
        captureId: id,
        seenAt: now,
      })
      .onConflictDoUpdate({
        target: [copies.urlHash, copies.language],
        set: { ...act, captureId: id, seenAt: now },
      });
  });
  return id;
}

export async function findCapture(db: Database, id: string): Promise<StoredCapture | undefined> {
  const [row] = await db.select().from(captures).where(eq(captures.id, id)).limit(1);
  return row && toStored(row);
}

/** The latest capture of a page, in whichever language it was last seen, without its text. */
export async function findLatestCapture(db: Database, url: string): Promise<CaptureFacts | undefined> {
  const [row] = await db
    .select({
      captureId: captures.id,
      url: captures.url,
      act: captures.act,
      language: captures.language,
      seenAt: captures.seenAt,
    })
    .from(copies)
    .innerJoin(captures, eq(captures.id, copies.captureId))
    .where(eq(copies.urlHash, urlHash(url)))
    .orderBy(desc(copies.seenAt))
    .limit(1);
  return row;
}

function toStored(row: typeof captures.$inferSelect): StoredCapture {
  const { id, url, portal, language, act, status, editionDate, blocks, reader, firstSeenAt, seenAt } = row;
  const capture: Capture = {
    url,
    portal,
    language,
    act,
    status,
    ...(editionDate === null ? {} : { editionDate }),
    blocks,
    reader,
  };
  return { id, capture, firstSeenAt, seenAt };
}
