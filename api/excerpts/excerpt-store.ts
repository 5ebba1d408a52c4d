import { and, arrayContains, asc, desc, eq, inArray, lt, or, type SQL, sql } from "drizzle-orm";
import type { ImportAnswer, NewExcerpt } from "../../shared/contract/excerpt.ts";
import { MAX_EXCERPTS } from "../../shared/contract/limits.ts";
import type { Position } from "../cursor.ts";
import type { Database } from "../db/client.ts";
import { excerpts } from "../db/schema.ts";
import { Failure } from "../failure.ts";

export type ExcerptRow = typeof excerpts.$inferSelect;

/** Rows of one statement: PostgreSQL takes at most 65 535 parameters. */
const BATCH = 500;

export interface ExcerptFilter {
  readonly tag?: string | undefined;
  readonly act?: string | undefined;
}

/**
 * Saves a passage; saved again, its facts are replaced and its first moment stays, and so do note and
 * tags that are not given anew.
 */
export async function saveExcerpt(
  db: Database,
  row: ExcerptRow,
  given: Pick<NewExcerpt, "note" | "tags">,
): Promise<ExcerptRow> {
  await refuseTooMany(db, row.owner, [row.id]);
  const { owner: _, id: __, createdAt: ___, note, tags, ...facts } = row;
  const changed = {
    ...facts,
    ...(given.note === undefined ? {} : { note }),
    ...(given.tags === undefined ? {} : { tags }),
  };
  const [saved] = await db
    .insert(excerpts)
    .values(row)
    .onConflictDoUpdate({ target: [excerpts.owner, excerpts.id], set: changed })
    .returning();
  return saved ?? row;
}

export async function findExcerpt(db: Database, owner: string, id: string): Promise<ExcerptRow | undefined> {
  const [row] = await db.select().from(excerpts).where(named(owner, id)).limit(1);
  return row;
}

export async function changeExcerpt(
  db: Database,
  owner: string,
  id: string,
  change: { note?: string; tags?: string[]; updatedAt: Date },
): Promise<ExcerptRow | undefined> {
  const [row] = await db.update(excerpts).set(change).where(named(owner, id)).returning();
  return row;
}

export async function deleteExcerpt(db: Database, owner: string, id: string): Promise<boolean> {
  const rows = await db.delete(excerpts).where(named(owner, id)).returning({ id: excerpts.id });
  return rows.length > 0;
}

/** One page of a reader's excerpts, the latest first, after a position. */
export async function listExcerpts(
  db: Database,
  owner: string,
  { tag, act }: ExcerptFilter,
  after: Position | undefined,
  limit: number,
): Promise<ExcerptRow[]> {
  const conditions: (SQL | undefined)[] = [
    eq(excerpts.owner, owner),
    tag === undefined ? undefined : arrayContains(excerpts.tags, [tag]),
    act === undefined ? undefined : eq(excerpts.actId, act),
    after &&
      or(lt(excerpts.createdAt, after.at), and(eq(excerpts.createdAt, after.at), lt(excerpts.id, after.id))),
  ];
  return await db
    .select()
    .from(excerpts)
    .where(and(...conditions))
    .orderBy(desc(excerpts.createdAt), desc(excerpts.id))
    .limit(limit);
}

/** Adds what is not here and replaces what is older here; all of it or nothing. */
export async function importExcerpts(
  db: Database,
  owner: string,
  rows: readonly ExcerptRow[],
): Promise<ImportAnswer> {
  const ids = rows.map(({ id }) => id);
  await refuseTooMany(db, owner, ids);
  return await db.transaction(async (tx) => {
    const known = await tx
      .select({ id: excerpts.id, updatedAt: excerpts.updatedAt })
      .from(excerpts)
      .where(and(eq(excerpts.owner, owner), inArray(excerpts.id, ids)))
      .orderBy(asc(excerpts.id))
      .for("update");
    const moments = new Map(known.map(({ id, updatedAt }) => [id, updatedAt.getTime()]));
    const wanted = rows.filter(({ id, updatedAt }) => updatedAt.getTime() > (moments.get(id) ?? -Infinity));
    for (let from = 0; from < wanted.length; from += BATCH)
      await tx
        .insert(excerpts)
        .values(wanted.slice(from, from + BATCH))
        .onConflictDoUpdate({
          target: [excerpts.owner, excerpts.id],
          set: {
            note: sql`excluded.note`,
            tags: sql`excluded.tags`,
            act: sql`excluded.act`,
            edition: sql`excluded.edition`,
            updatedAt: sql`excluded.updated_at`,
          },
        });
    const updated = wanted.filter(({ id }) => moments.has(id)).length;
    return { added: wanted.length - updated, updated, unchanged: rows.length - wanted.length };
  });
}

async function refuseTooMany(db: Database, owner: string, adding: readonly string[]): Promise<void> {
  const kept = await db.$count(excerpts, eq(excerpts.owner, owner));
  if (kept + adding.length <= MAX_EXCERPTS) return;
  const known = await db.$count(excerpts, and(eq(excerpts.owner, owner), inArray(excerpts.id, [...adding])));
  if (kept + adding.length - known > MAX_EXCERPTS)
    throw new Failure(
      "too-large",
      `Only ${MAX_EXCERPTS} excerpts are kept for one reader: export them and delete some`,
    );
}

function named(owner: string, id: string): SQL | undefined {
  return and(eq(excerpts.owner, owner), eq(excerpts.id, id));
}
