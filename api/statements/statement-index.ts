import { and, eq, sql } from "drizzle-orm";
import type { Statement } from "../../shared/statements/statement.ts";
import type { Act } from "../../shared/text/capture.ts";
import type { Language } from "../../shared/text/language.ts";
import type { Database } from "../db/client.ts";
import { copyStatements } from "../db/schema.ts";
import { type IndexedStatement, indexStatements } from "./statement-bands.ts";

/** Bounds of one look-up: at a limit the answer is coarser, never slower. */
const MAX_PER_BAND = 20;
const MAX_LIKE = 5;
const MAX_PAGES_PER_STATEMENT = 10;

/** Bands that two statements must share, of six: one alone is chance too often. */
const MIN_SHARED_BANDS = 2;

export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

export interface PageKey {
  readonly urlHash: string;
  readonly language: Language;
}

/**
 * Replaces what is indexed of a page. The caller holds the lock of the page's row in `copies`.
 *
 * @returns whether the page's statements are others than before
 */
export async function saveStatements(
  tx: Transaction,
  { urlHash, language }: PageKey,
  statements: readonly Statement[],
): Promise<boolean> {
  const entries = indexStatements(statements);
  const isPage = and(eq(copyStatements.urlHash, urlHash), eq(copyStatements.language, language));
  const keys = toArray(entries.map(({ key }) => key));
  const gone = await tx
    .delete(copyStatements)
    .where(and(isPage, sql`${copyStatements.statementKey} <> all(${keys}::bigint[])`))
    .returning({ key: copyStatements.statementKey });
  if (entries.length === 0) return gone.length > 0;
  const { rows: added } = (await tx.execute(sql`
    insert into copy_statements (url_hash, language, statement_key)
    select ${urlHash}, ${language}, key from unnest(${keys}::bigint[]) as key
    on conflict do nothing returning statement_key::text as key`)) as unknown as { rows: { key: string }[] };
  const fresh = new Set(added.map(({ key }) => Number(key)));
  if (fresh.size > 0)
    await saveBands(
      tx,
      entries.filter(({ key }) => fresh.has(key)),
    );
  return fresh.size > 0 || gone.length > 0;
}

/** In one order everywhere: two processes that store like pages wait for each other and never in a circle. */
async function saveBands(tx: Transaction, entries: readonly IndexedStatement[]): Promise<void> {
  const rows = entries.flatMap(({ key, bands }) => bands.map((band) => [band, key] as const));
  rows.sort(([a, x], [b, y]) => a - b || x - y);
  await tx.execute(sql`
    insert into statement_bands (band, statement_key)
    select * from unnest(${toArray(rows.map(([band]) => band))}::bigint[], ${toArray(rows.map(([, key]) => key))}::bigint[])
    on conflict do nothing`);
}

/** A page of another act that says like things, and how many of the statements asked for. */
export interface LikePage {
  readonly captureId: string;
  readonly url: string;
  readonly act: Act;
  readonly seenAt: Date;
  readonly shared: number;
}

/**
 * Finds pages of other acts whose statements are like these, the most alike first: equality on the
 * bands' index, never a comparison of texts.
 */
export async function findLikePages(
  db: Database,
  page: { readonly urlHash: string; readonly actId: string | null; readonly actKey: string | null },
  statements: readonly Statement[],
  limit: number,
): Promise<LikePage[]> {
  const rows = indexStatements(statements).flatMap(({ key, bands }) =>
    bands.map((band) => [key, band] as const),
  );
  if (rows.length === 0) return [];
  const found = (await db.execute(sql`
    with asked as (
      select * from unnest(${toArray(rows.map(([key]) => key))}::bigint[], ${toArray(rows.map(([, band]) => band))}::bigint[])
        as asked (mine, band)
    ), shared as (
      select mine, hit.statement_key, count(*) as bands
      from asked cross join lateral (
        select statement_key from statement_bands where band = asked.band limit ${MAX_PER_BAND}
      ) hit
      group by mine, hit.statement_key
      having count(*) >= ${MIN_SHARED_BANDS}
    ), ranked as (
      select *, row_number() over (partition by mine order by bands desc, statement_key) as place from shared
    )
    select copies.capture_id as "captureId", copies.url, copies.act::text as act, copies.seen_at as "seenAt",
      count(distinct mine)::int as shared
    from ranked
      cross join lateral (
        select url_hash, language from copy_statements
        where statement_key = ranked.statement_key limit ${MAX_PAGES_PER_STATEMENT}
      ) said
      join copies on copies.url_hash = said.url_hash and copies.language = said.language
    where place <= ${MAX_LIKE}
      and copies.url_hash <> ${page.urlHash}
      and (copies.act_id is null or copies.act_id is distinct from ${page.actId}::text)
      and (copies.act_key is null or copies.act_key is distinct from ${page.actKey}::text)
    group by copies.capture_id, copies.url, copies.act::text, copies.seen_at
    order by shared desc, copies.capture_id
    limit ${limit}`)) as unknown as {
    rows: (Omit<LikePage, "act" | "seenAt"> & { act: string; seenAt: Date | string })[];
  };
  return found.rows.map((row) => ({ ...row, act: JSON.parse(row.act), seenAt: new Date(row.seenAt) }));
}

/** An array of numbers as PostgreSQL writes it: one parameter, however many there are. */
function toArray(numbers: readonly number[]): string {
  return `{${numbers.join(",")}}`;
}
