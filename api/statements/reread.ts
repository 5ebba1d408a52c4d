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
  let [read, changed, renamed] = [0, 0, 0];
  for await (const ids of findStale(db))
    for (const id of ids) {
      const done = await db.transaction((tx) => reread(tx, id, now));
      read += 1;
      if (done.isChanged) changed += 1;
      if (done.isRenamed) renamed += 1;
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

/** What reading a capture again changed. */
interface RereadCapture {
  /** It says other statements than before. */
  readonly isChanged: boolean;
  /** The key of its act is spelled another way now. */
  readonly isRenamed: boolean;
}

/**
 * Derives a capture anew, unless today's code has read it: when it was sent again meanwhile, or when
 * another process was first. The key of its act is spelled by the same code as its statements are read.
 */
export async function reread(tx: Transaction, id: string, now: Date): Promise<RereadCapture> {
  // The page first, as whoever stores a capture locks it first.
  const [page] = await tx
    .select({ urlHash: copies.urlHash, language: copies.language, analysis: copies.analysis })
    .from(copies)
    .where(eq(copies.captureId, id))
    .for("update");
  const [row] = await tx.select().from(captures).where(eq(captures.id, id)).for("update");
  if (row === undefined || row.analysis === ANALYSIS_VERSION) return { isChanged: false, isRenamed: false };
  const analysis = analyze(toStored(row).capture);
  const key = actKey(row.act) ?? null;
  await tx
    .update(captures)
    .set({ actKey: key, analysis: ANALYSIS_VERSION, derived: analysis })
    .where(eq(captures.id, id));
  await tx.update(copies).set({ actKey: key }).where(eq(copies.captureId, id));
  const isOther = row.derived !== null && !isEqual(row.derived, analysis);
  const isChanged = page === undefined ? isOther : await rereadPage(tx, page, analysis, isOther, now);
  return { isChanged, isRenamed: key !== row.actKey };
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
