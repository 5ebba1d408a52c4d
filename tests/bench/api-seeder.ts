import { type SQL, sql } from "drizzle-orm";
import type { Database } from "../../api/db/client.ts";
import { createRowMaker, type SeedRows } from "./api-rows.ts";

/** Captures of one act: the register's page and three copies. */
const COPIES_OF_ACT = 4;

/** Acts written at a time: some megabytes. */
const BATCH = 500;

/** Indexes on numbers are built anew after the rows: a tenth of the time of growing them row by row. */
const REBUILT = [
  {
    table: "statement_bands",
    key: "statement_bands_band_statement_key_pk",
    columns: "band, statement_key",
    indexes: [],
  },
  {
    table: "copy_statements",
    key: "copy_statements_url_hash_language_statement_key_pk",
    columns: "url_hash, language, statement_key",
    indexes: ["copy_statements_key on copy_statements (statement_key)"],
  },
];

/**
 * Fills the tables as captures would, without their long texts: look-ups touch the indexed columns
 * only, and 100 000 pages of 100 KB would be four gigabytes.
 */
export function createSeeder(db: Database): { growTo: (captures: number) => Promise<number> } {
  const makeRows = createRowMaker();
  let acts = 0;
  let statements = 0;
  return {
    growTo: async (captures) => {
      await dropIndexes(db);
      for (; acts * COPIES_OF_ACT < captures; acts += BATCH) {
        const count = Math.min(BATCH, Math.ceil(captures / COPIES_OF_ACT) - acts);
        const rows = makeRows(count);
        await writeRows(db, rows);
        statements += rows.said.length * COPIES_OF_ACT;
        if (count < BATCH) acts += count - BATCH;
      }
      await buildIndexes(db);
      return statements;
    },
  };
}

async function dropIndexes(db: Database): Promise<void> {
  for (const { table, key, indexes } of REBUILT) {
    await db.execute(sql.raw(`alter table ${table} drop constraint ${key}`));
    for (const index of indexes) await db.execute(sql.raw(`drop index ${index.split(" ")[0]}`));
  }
}

/** One statement a call: on a server, each must end within the API's time for a query. */
async function buildIndexes(db: Database): Promise<void> {
  await db.execute(sql`set statement_timeout = 0`);
  for (const { table, key, columns, indexes } of REBUILT) {
    await db.transaction(async (tx) => {
      await tx.execute(sql`set local statement_timeout = 0`);
      await tx.execute(sql.raw(`alter table ${table} add constraint ${key} primary key (${columns})`));
      for (const index of indexes) await tx.execute(sql.raw(`create index ${index}`));
    });
  }
}

/** The four pages of each act, by their addresses. */
const PAGES = sql`(
  select act, copy, case when copy = 0 then 'https://adilet.zan.kz/rus/docs/' || id
    else 'https://primeminister.kz/ru/news/' || id || '-' || copy end as url, id, key
  from (select act, 'P18' || lpad(act::text, 8, '0') as id, 'resolution:2018-11-13:' || act as key from acts) named
  cross join generate_series(0, 3) as copy
)`;

const NOW = "2026-11-21T12:00:00Z";

async function writeRows(db: Database, { acts, saidBy, said, bands, banded }: SeedRows): Promise<void> {
  const numbers = sql`${toArray(acts.map(({ act }) => act))}::int[]`;
  const act = sql`json_strip_nulls(json_build_object('id', case when copy = 0 then id end,
    'form', 'resolution', 'date', '2018-11-13', 'number', act::text))`;
  await db.execute(sql`
    with acts as (select act, blocks from json_to_recordset(${JSON.stringify(acts)}::json) as acts (act int, blocks json)),
      pages as ${PAGES}
    insert into captures (id, home, url, portal, language, act, act_id, act_key, status, blocks, reader, first_seen_at, seen_at)
    select ${hash(sql`'capture ' || url`)}, key, url, case when copy = 0 then 'adilet' else 'primeminister' end, 'ru',
      ${act}, case when copy = 0 then id end, key, 'unknown', (select blocks from acts where acts.act = pages.act),
      1, ${NOW}::timestamptz, ${NOW}::timestamptz
    from pages`);
  await db.execute(sql`
    with acts as (select unnest(${numbers}) as act), pages as ${PAGES}
    insert into copies (url_hash, language, capture_id, url, act, act_id, act_key, seen_at, analysis)
    select ${hash(sql`url`)}, 'ru', ${hash(sql`'capture ' || url`)}, url, ${act}, case when copy = 0 then id end, key,
      ${NOW}::timestamptz, 0
    from pages`);
  await db.execute(sql`
    with acts as (select unnest(${numbers}) as act), pages as materialized (select act, ${hash(sql`url`)} as page from ${PAGES} as pages),
      said as (select * from unnest(${toArray(saidBy)}::int[], ${toArray(said)}::bigint[]) as said (act, key))
    insert into copy_statements (url_hash, language, statement_key)
    select page, 'ru', key from said join pages on pages.act = said.act`);
  await db.execute(sql`
    insert into statement_bands (band, statement_key)
    select * from unnest(${toArray(bands)}::bigint[], ${toArray(banded)}::bigint[])`);
}

function hash(text: SQL): SQL {
  return sql`encode(sha256(convert_to(${text}, 'UTF8')), 'hex')`;
}

function toArray(numbers: readonly number[]): string {
  return `{${numbers.join(",")}}`;
}
