import { and, desc, eq } from "drizzle-orm";
import { analyze } from "../../shared/statements/analyze.ts";
import type { Statement } from "../../shared/statements/statement.ts";
import { actKey } from "../../shared/text/act-key.ts";
import type { Capture } from "../../shared/text/capture.ts";
import type { CaptureFacts } from "../acts/copies-of-act.ts";
import type { Database } from "../db/client.ts";
import { captures, copies } from "../db/schema.ts";
import {
  ANALYSIS_VERSION,
  type PageKey,
  saveStatements,
  type Transaction,
} from "../statements/statement-index.ts";
import { captureId, urlHash } from "./capture-id.ts";

export interface StoredCapture {
  readonly id: string;
  readonly capture: Capture;
  readonly firstSeenAt: Date;
  readonly seenAt: Date;
}

/**
 * Stores a capture, once for each content, as the latest of its page, and indexes its statements.
 *
 * @param statements of the capture, where the caller has read them already
 * @returns its id; by then everything is on the disk
 */
export async function saveCapture(
  db: Database,
  capture: Capture,
  now: Date,
  statements?: readonly Statement[],
): Promise<string> {
  const id = captureId(capture);
  const act = { actId: capture.act.id ?? null, actKey: actKey(capture.act) ?? null };
  const page = { urlHash: urlHash(capture.url), language: capture.language };
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
      .onConflictDoUpdate({ target: captures.id, set: { ...act, seenAt: now } });
    const isIndexed = await hasIndexed(tx, page, id);
    const latest = { ...act, captureId: id, seenAt: now, analysis: ANALYSIS_VERSION };
    await tx
      .insert(copies)
      .values({ ...page, ...latest })
      .onConflictDoUpdate({ target: [copies.urlHash, copies.language], set: latest });
    if (!isIndexed) await saveStatements(tx, page, statements ?? analyze(capture).statements);
  });
  return id;
}

/** Whether the page's statements are those of this capture, read by today's analysis; locks the page's row. */
async function hasIndexed(tx: Transaction, { urlHash, language }: PageKey, id: string): Promise<boolean> {
  const [row] = await tx
    .select({ captureId: copies.captureId, analysis: copies.analysis })
    .from(copies)
    .where(and(eq(copies.urlHash, urlHash), eq(copies.language, language)))
    .for("update");
  return row?.captureId === id && row.analysis === ANALYSIS_VERSION;
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
