import { and, asc, eq, gt, isNull, lt, or } from "drizzle-orm";
import { analyze } from "../../shared/statements/analyze.ts";
import { actKey } from "../../shared/text/act-key.ts";
import { findCapture } from "../captures/capture-store.ts";
import type { Database } from "../db/client.ts";
import { captures, copies } from "../db/schema.ts";
import { ANALYSIS_VERSION, type PageKey, saveStatements } from "./statement-index.ts";

/** Pages looked up at a time. */
const BATCH = 100;

export interface Reread {
  /** Pages read again. */
  readonly read: number;
  /** Of these, those whose statements are others now although the page is the same. */
  readonly changed: number;
  /** Captures whose act has another key now. */
  readonly renamed: number;
}

/**
 * Derives again what is derived of stored pages, where an older analysis did it. Broken off, it goes on
 * where it stopped when it is called again: each page is a transaction of its own.
 */
export async function rereadAll(db: Database, now: Date): Promise<Reread> {
  const renamed = await renameActs(db);
  let [read, changed] = [0, 0];
  for (;;) {
    const pages = await db
      .select({ urlHash: copies.urlHash, language: copies.language, captureId: copies.captureId })
      .from(copies)
      .where(or(isNull(copies.analysis), lt(copies.analysis, ANALYSIS_VERSION)))
      .limit(BATCH);
    if (pages.length === 0) return { read, changed, renamed };
    for (const page of pages) {
      read += 1;
      if (await reread(db, page, now)) changed += 1;
    }
  }
}

async function reread(db: Database, page: PageKey & { captureId: string }, now: Date): Promise<boolean> {
  const stored = await findCapture(db, page.captureId);
  const statements = stored === undefined ? [] : analyze(stored.capture).statements;
  return await db.transaction(async (tx) => {
    const isPage = and(eq(copies.urlHash, page.urlHash), eq(copies.language, page.language));
    const [row] = await tx
      .select({ captureId: copies.captureId, analysis: copies.analysis })
      .from(copies)
      .where(isPage)
      .for("update");
    // Sent again meanwhile: then it was read by today's analysis.
    if (row?.captureId !== page.captureId || row.analysis === ANALYSIS_VERSION) return false;
    const isOther = await saveStatements(tx, page, statements);
    // A page that was never indexed says nothing else than before.
    const isChanged = isOther && row.analysis !== null;
    await tx
      .update(copies)
      .set({ analysis: ANALYSIS_VERSION, ...(isChanged ? { rereadAt: now } : {}) })
      .where(isPage);
    return isChanged;
  });
}

/** Spells the keys of acts as they are spelled today. */
async function renameActs(db: Database): Promise<number> {
  let renamed = 0;
  for (let after = ""; ; ) {
    const rows = await db
      .select({ id: captures.id, act: captures.act, key: captures.actKey })
      .from(captures)
      .where(gt(captures.id, after))
      .orderBy(asc(captures.id))
      .limit(BATCH);
    const last = rows.at(-1);
    if (last === undefined) return renamed;
    after = last.id;
    for (const { id, act, key } of rows) {
      const today = actKey(act) ?? null;
      if (today === key) continue;
      renamed += 1;
      await db.update(captures).set({ actKey: today }).where(eq(captures.id, id));
      await db.update(copies).set({ actKey: today }).where(eq(copies.captureId, id));
    }
  }
}
