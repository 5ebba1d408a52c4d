import { PGlite } from "@electric-sql/pglite";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe } from "vitest";
import { type Database, openDatabase, openPgliteDatabase } from "../../api/db/client.ts";
import { findPostgres, type Postgres, startPostgres } from "./postgres.ts";

/** Time to start an engine, in milliseconds: two seconds, on a busy machine more. */
export const HOOK_TIMEOUT_MS = 60_000;

/** Runs the same tests on the embedded engine (in memory) and on PostgreSQL, from empty tables each time. */
export function describeOnBothEngines(name: string, tests: (database: () => Database) => void): void {
  describe(`${name} on PGlite`, () => {
    let pglite: PGlite;
    let db: Database;
    beforeAll(async () => {
      pglite = await PGlite.create();
      db = await openPgliteDatabase(pglite);
    }, HOOK_TIMEOUT_MS);
    afterAll(() => pglite?.close());
    beforeEach(() => empty(db));
    tests(() => db);
  });

  const bin = findPostgres();
  const missing = bin === undefined ? " (skipped: install Debian's postgresql)" : "";
  describe.skipIf(bin === undefined)(`${name} on PostgreSQL${missing}`, () => {
    let server: Postgres;
    let db: Database;
    let close: () => Promise<void>;
    beforeAll(async () => {
      server = await startPostgres(bin ?? "");
      const databaseUrl = await server.createDatabase("sverka");
      ({ db, close } = await openDatabase({ dataDir: "unused", databaseUrl, log: () => {} }));
    }, HOOK_TIMEOUT_MS);
    afterAll(async () => {
      await close?.();
      await server?.stop();
    }, HOOK_TIMEOUT_MS);
    beforeEach(() => empty(db));
    tests(() => db);
  });
}

async function empty(db: Database): Promise<void> {
  await db.execute(sql`truncate copies, captures`);
}
