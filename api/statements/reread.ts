import { and, asc, eq, gt, isNull, ne, or } from "drizzle-orm";
import { type Analysis, analyze } from "../../shared/statements/analyze.ts";
import { actKey } from "../../shared/text/act-key.ts";
import { toStored } from "../captures/capture-store.ts";
import type { Database } from "../db/client.ts";
import { captures, copies } from "../db/schema.ts";
import { ANALYSIS_VERSION } from "./analysis-version.ts";
import { type PageKey, saveStatements, type Transaction } from "./statement-index.ts";

/** Captures looked up at a time. */
const BATCH = 100;

export interface Reread {
  /** Captures read again. */
  readonly read: number;
  /** Of these, those that say other statements now although the page is the same. */
  readonly changed: number;
  /** Captures whose act has another key now. */
  readonly renamed: number;
}

/**
 * Derives again what is derived of stored captures, where another version of the code did it. Broken
 * off, it goes on where it stopped when it is called again: each capture is a transaction of its own.
 */
export async function rereadAll(db: Database, now: Date): Promise<Reread> {
  const renamed = await renameActs(db);
  let [read, changed] = [0, 0];
  for await (const ids of findStale(db))
    for (const id of ids) {
      read += 1;
      if (await db.transaction((tx) => reread(tx, id, now))) changed += 1;
    }
  return { read, changed, renamed };
}

/** Captures that another version of the code derived from, some at a time. */
export async function* findStale(db: Database): AsyncGenerator<readonly string[]> {
  const isStale = or(isNull(captures.analysis), ne(captures.analysis, ANALYSIS_VERSION));
  for (let after = ""; ; ) {
    const rows = await db
      .select({ id: captures.id })
      .from(captures)
      .where(and(gt(captures.id, after), isStale))
      .orderBy(asc(captures.id))
      .limit(BATCH);
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.id;
    yield rows.map(({ id }) => id);
  }
}

/**
 * Derives a capture anew, unless today's code has read it: when it was sent again meanwhile, or when
 * another process was first.
 *
 * @returns whether it says other statements than before
 */
export async function reread(tx: Transaction, id: string, now: Date): Promise<boolean> {
  // The page first, as whoever stores a capture locks it first.
  const [page] = await tx
    .select({ urlHash: copies.urlHash, language: copies.language, analysis: copies.analysis })
    .from(copies)
    .where(eq(copies.captureId, id))
    .for("update");
  const [row] = await tx.select().from(captures).where(eq(captures.id, id)).for("update");
  if (row === undefined || row.analysis === ANALYSIS_VERSION) return false;
  const analysis = analyze(toStored(row).capture);
  const name = { actKey: actKey(row.act) ?? null };
  const derived = { analysis: ANALYSIS_VERSION, derived: analysis };
  await tx
    .update(captures)
    .set({ ...name, ...derived })
    .where(eq(captures.id, id));
  await tx.update(copies).set(name).where(eq(copies.captureId, id));
  const isOther = row.derived !== null && !isEqual(row.derived, analysis);
  return page === undefined ? isOther : await rereadPage(tx, page, analysis, isOther, now);
}

/** Indexes a page anew, and marks it where a better reading of ours, and no change of the page, changed what it says. */
async function rereadPage(
  tx: Transaction,
  page: PageKey & { readonly analysis: number | null },
  { statements }: Analysis,
  isOther: boolean,
  now: Date,
): Promise<boolean> {
  const isIndexedAnew = await saveStatements(tx, page, statements);
  // A page that was never indexed says nothing else than before.
  const isChanged = isOther || (isIndexedAnew && page.analysis !== null);
  await tx
    .update(copies)
    .set({ analysis: ANALYSIS_VERSION, ...(isChanged ? { rereadAt: now } : {}) })
    .where(and(eq(copies.urlHash, page.urlHash), eq(copies.language, page.language)));
  return isChanged;
}

/** Both were made by one function, so their fields stand in one order. */
function isEqual(a: Analysis, b: Analysis): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
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
