import { and, eq, inArray } from "drizzle-orm";
import { type Analysis, analyze } from "../../shared/statements/analyze.ts";
import { actKey } from "../../shared/text/act-key.ts";
import type { Act, Capture } from "../../shared/text/capture.ts";
import { type CaptureFacts, selectLatest } from "../acts/copies-of-act.ts";
import type { Database } from "../db/client.ts";
import { captures, copies } from "../db/schema.ts";
import { ANALYSIS_VERSION } from "../statements/analysis-version.ts";
import { type PageKey, saveStatements, type Transaction } from "../statements/statement-index.ts";
import { captureId, urlHash } from "./capture-id.ts";
import { homeOf } from "./home.ts";

export interface StoredCapture {
  readonly id: string;
  readonly capture: Capture;
  /** What today's code derives of it, where that is stored. */
  readonly analysis: Analysis | undefined;
  readonly firstSeenAt: Date;
  readonly seenAt: Date;
}

/**
 * Stores a capture, once for each content, as the latest of its page, and indexes its statements.
 *
 * @param analysis of the capture, where the caller has it already
 * @returns its id; by then everything is on the disk
 */
export async function saveCapture(
  db: Database,
  capture: Capture,
  now: Date,
  analysis?: Analysis,
): Promise<string> {
  const id = captureId(capture);
  const page = { urlHash: urlHash(capture.url), language: capture.language };
  await db.transaction(async (tx) => {
    const isPage = and(eq(copies.urlHash, page.urlHash), eq(copies.language, page.language));
    const [latest] = await tx
      .select({ captureId: copies.captureId, analysis: copies.analysis })
      .from(copies)
      .where(isPage)
      .for("update");
    if (latest?.captureId === id && latest.analysis === ANALYSIS_VERSION) {
      await tx
        .update(captures)
        .set({ seenAt: now })
        .where(and(eq(captures.id, id), eq(captures.home, homeOf(capture))));
      await tx.update(copies).set({ seenAt: now }).where(isPage);
      return;
    }
    const isOther = await writeCapture(tx, { id, page, capture, now }, analysis ?? analyze(capture));
    // The page is as it was: what changed is how we read it.
    const rereadAt = latest?.captureId !== id ? null : isOther && latest.analysis !== null ? now : undefined;
    if (latest !== undefined && rereadAt !== undefined)
      await tx.update(copies).set({ rereadAt }).where(isPage);
  });
  return id;
}

interface NewCapture {
  readonly id: string;
  readonly page: PageKey;
  readonly capture: Capture;
  readonly now: Date;
}

/** @returns whether the page says other statements than before */
async function writeCapture(
  tx: Transaction,
  { id, page, capture, now }: NewCapture,
  { statements, planned, amendments }: Analysis,
): Promise<boolean> {
  const { url, act } = capture;
  const keys = { actId: act.id ?? null, actKey: actKey(act) ?? null };
  const derived = { analysis: ANALYSIS_VERSION, derived: { statements, planned, amendments } };
  const { editionDate = null } = capture;
  const row = { ...capture, ...keys, ...derived, id, home: homeOf(capture), editionDate, firstSeenAt: now };
  await tx
    .insert(captures)
    .values({ ...row, seenAt: now })
    .onConflictDoUpdate({ target: [captures.id, captures.home], set: { ...keys, ...derived, seenAt: now } });
  const latest = { ...keys, captureId: id, url, act, seenAt: now, analysis: ANALYSIS_VERSION };
  await tx
    .insert(copies)
    .values({ ...page, ...latest })
    .onConflictDoUpdate({ target: [copies.urlHash, copies.language], set: latest });
  // After the row of the page: who waited for it sees here what the other one wrote.
  return await saveStatements(tx, page, statements);
}

/** What a stored capture is asked for by; with its act and address it is looked for on one server alone. */
export interface CaptureName {
  readonly captureId: string;
  readonly url?: string;
  readonly act?: Act;
}

export async function findCapture(db: Database, id: string): Promise<StoredCapture | undefined> {
  return (await findCaptures(db, [{ captureId: id }])).get(id);
}

/** Reads several captures at once, by their ids. */
export async function findCaptures(
  db: Database,
  names: readonly CaptureName[],
): Promise<ReadonlyMap<string, StoredCapture>> {
  if (names.length === 0) return new Map();
  const homes = names.flatMap(({ url, act }) =>
    url === undefined || act === undefined ? [] : [homeOf({ url, act })],
  );
  const ids = inArray(
    captures.id,
    names.map(({ captureId }) => captureId),
  );
  const isKnown = homes.length === names.length;
  const rows = await db
    .select()
    .from(captures)
    .where(isKnown ? and(ids, inArray(captures.home, [...new Set(homes)])) : ids);
  return new Map(rows.map((row) => [row.id, toStored(row)]));
}

/** The latest capture of a page, in the language asked for or the one last seen, without its text. */
export async function findLatestCapture(
  db: Database,
  url: string,
  language?: Capture["language"],
): Promise<CaptureFacts | undefined> {
  const isPage = and(eq(copies.urlHash, urlHash(url)), language && eq(copies.language, language));
  const [row] = await selectLatest(db, isPage, 1);
  return row;
}

/** When a better reading of ours last changed what a page says, while it shows this capture. */
export async function findRereadAt(db: Database, id: string): Promise<Date | null> {
  const [row] = await db
    .select({ rereadAt: copies.rereadAt })
    .from(copies)
    .where(eq(copies.captureId, id))
    .limit(1);
  return row?.rereadAt ?? null;
}

/** A row as the capture that was sent. */
export function toStored(row: typeof captures.$inferSelect): StoredCapture {
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
  const analysis = row.analysis === ANALYSIS_VERSION ? (row.derived ?? undefined) : undefined;
  return { id, capture, analysis, firstSeenAt, seenAt };
}
