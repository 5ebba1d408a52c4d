import { type SQL, sql } from "drizzle-orm";
import type { Database } from "../db/client.ts";
import { Failure } from "../failure.ts";
import { readBackupFile, writeBackupFile } from "./backup-file.ts";

/** Rows read or written at a time: a capture may have megabytes. */
const ROWS_AT_ONCE = 20;

type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

interface Header {
  readonly sverkaBackup: 1;
  /** Number of migrations of the database: rows fit only tables of the same shape. */
  readonly migrations: number;
}

/** Writes every table to one file, as one moment saw them all. @returns number of rows */
export async function backUp(db: Database, path: string): Promise<number> {
  let count = 0;
  await db.transaction(
    async (tx) => {
      await tx.execute(sql`set local timezone = 'UTC'`);
      await writeBackupFile(
        path,
        readTables(tx, () => (count += 1)),
      );
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
  return count;
}

async function* readTables(tx: Transaction, onRow: () => void): AsyncGenerator<string> {
  const header: Header = { sverkaBackup: 1, migrations: await countMigrations(tx) };
  yield JSON.stringify(header);
  for (const table of await listTables(tx)) {
    yield JSON.stringify({ table });
    await tx.execute(
      sql`declare backup_rows no scroll cursor for select row::text as row from ${name(table)} as row`,
    );
    for (;;) {
      const rows = await ask<{ row: string }>(
        tx,
        sql`fetch ${sql.raw(String(ROWS_AT_ONCE))} from backup_rows`,
      );
      if (rows.length === 0) break;
      for (const { row } of rows) {
        onRow();
        yield JSON.stringify(row);
      }
    }
    await tx.execute(sql`close backup_rows`);
  }
}

/**
 * Fills an empty database from a backup, wholly or not at all; the file is checked first.
 *
 * @returns number of rows
 * @throws Failure `not-empty`, `backup-damaged`, `file-missing`, or `bad-arguments` for another version's backup
 */
export async function restore(db: Database, path: string): Promise<number> {
  let header: Partial<Header> = {};
  for await (const line of readBackupFile(path))
    if (header.sverkaBackup === undefined) header = JSON.parse(line);
  return await db.transaction(async (tx) => {
    const [tables, migrations] = [await listTables(tx), await countMigrations(tx)];
    for (const table of tables) await refuseRows(tx, table);
    if (header.migrations !== migrations)
      throw new Failure(
        "bad-arguments",
        `${path} was made by another version (${header.migrations} migrations, here ${migrations}). Restore it with that version and update then`,
      );
    await tx.execute(sql`set local timezone = 'UTC'`);
    return await writeTables(tx, path, tables);
  });
}

async function writeTables(tx: Transaction, path: string, tables: readonly string[]): Promise<number> {
  let count = 0;
  let table: string | undefined;
  let rows: string[] = [];
  const flush = async () => {
    if (table === undefined || rows.length === 0) return;
    for (const row of rows)
      await tx.execute(sql`insert into ${name(table)} select (${row}::${name(table)}).*`);
    count += rows.length;
    rows = [];
  };
  for await (const line of readBackupFile(path)) {
    const entry: unknown = JSON.parse(line);
    if (typeof entry === "string") rows.push(entry);
    if (rows.length >= ROWS_AT_ONCE) await flush();
    if (typeof entry !== "object" || entry === null || !("table" in entry)) continue;
    await flush();
    table = tables.find((known) => known === entry.table);
    if (table === undefined)
      throw new Failure("backup-damaged", `${path} holds a table that is not known here`);
  }
  await flush();
  return count;
}

async function refuseRows(tx: Transaction, table: string): Promise<void> {
  const [row] = await ask<{ has: boolean }>(tx, sql`select exists (select from ${name(table)}) as has`);
  if (row?.has !== false)
    throw new Failure(
      "not-empty",
      "The database holds data already. Nothing was changed: restore into a new one",
    );
}

/** Tables, each after those its rows refer to. */
async function listTables(tx: Transaction): Promise<string[]> {
  const names = await ask<{ name: string }>(
    tx,
    sql`select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by relname`,
  );
  const references = await ask<{ child: string; parent: string }>(
    tx,
    sql`select child.relname as child, parent.relname as parent from pg_constraint
      join pg_class child on child.oid = conrelid join pg_class parent on parent.oid = confrelid
      where contype = 'f' and conrelid <> confrelid`,
  );
  const left = new Set(names.map((row) => row.name));
  const ordered: string[] = [];
  while (left.size > 0) {
    const free = [...left].filter(
      (table) => !references.some(({ child, parent }) => child === table && left.has(parent)),
    );
    if (free.length === 0) throw new Error("The tables refer to each other in a circle");
    for (const table of free) left.delete(table);
    ordered.push(...free);
  }
  return ordered;
}

async function countMigrations(tx: Transaction): Promise<number> {
  const [row] = await ask<{ n: number }>(
    tx,
    sql`select count(*)::int as n from drizzle.__drizzle_migrations`,
  );
  return row?.n ?? 0;
}

async function ask<Row>(tx: Transaction, query: SQL): Promise<Row[]> {
  return ((await tx.execute(query)) as unknown as { rows: Row[] }).rows;
}

/** Names come from the database's own catalogue. */
function name(table: string): SQL {
  return sql`${sql.identifier(table)}`;
}
