import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, inject } from "vitest";
import { type Database, type OpenDatabase, openDatabase, openPgliteDatabase } from "../../api/db/client.ts";
import { findPostgres, runSql } from "./postgres.ts";
import { TEMPLATE_NAME } from "./templates.ts";

/** Whether PostgreSQL is installed here, and what a skipped suite's name says when it is not. */
export const HAS_POSTGRES = findPostgres() !== undefined;
export const POSTGRES_MISSING = HAS_POSTGRES ? "" : " (skipped: install Debian's postgresql)";

/** Runs the same tests on the embedded engine (in memory) and on PostgreSQL, from empty tables each time. */
export function describeOnBothEngines(name: string, tests: (database: () => Database) => void): void {
  describe(`${name} on PGlite`, () => runOn(openMemory, tests));
  describe.skipIf(!HAS_POSTGRES)(`${name} on PostgreSQL${POSTGRES_MISSING}`, () => runOn(openServer, tests));
}

/** A fresh, migrated database in memory. */
export async function openMemory(): Promise<OpenDatabase> {
  const loadDataDir = new Blob([readFileSync(inject("templates").dump)]);
  const pglite = await PGlite.create({ loadDataDir });
  const broken = new Promise<never>(() => {});
  return { db: await openPgliteDatabase(pglite), broken, close: () => pglite.close() };
}

/** Makes a database on the run's PostgreSQL server and gives its address: migrated, or empty. */
export async function createServerDatabase(template = TEMPLATE_NAME): Promise<string> {
  const { postgres } = inject("templates");
  if (postgres === undefined) throw new Error("PostgreSQL is not installed: skip this test");
  const name = `sverka_${randomBytes(6).toString("hex")}`;
  await runSql(`${postgres}/postgres`, `create database ${name} template ${template}`);
  return `${postgres}/${name}`;
}

async function openServer(): Promise<OpenDatabase> {
  const databaseUrl = await createServerDatabase();
  return await openDatabase({ dataDir: "unused", databaseUrl, log: () => {} });
}

function runOn(open: () => Promise<OpenDatabase>, tests: (database: () => Database) => void): void {
  let opened: OpenDatabase;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened?.close());
  beforeEach(() => empty(opened.db));
  tests(() => opened.db);
}

/** Empties the tables that hold something: emptying an empty one costs as much as filling it. */
async function empty(db: Database): Promise<void> {
  await db.execute(sql`
    do $$
    declare name text; has_rows boolean; filled text;
    begin
      for name in select quote_ident(tablename) from pg_tables where schemaname = 'public' loop
        execute format('select exists (select from %s)', name) into has_rows;
        if has_rows then filled := concat_ws(', ', filled, name); end if;
      end loop;
      if filled is not null then execute 'truncate ' || filled || ' cascade'; end if;
    end $$`);
}
