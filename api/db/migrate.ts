import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sql } from "drizzle-orm";
import type { PgliteDatabase } from "drizzle-orm/pglite";
import type { Pool } from "pg";
import type { Database } from "./client.ts";
import type * as schema from "./schema.ts";

const MIGRATIONS = fileURLToPath(new URL("migrations", import.meta.url));

/** Our number among the advisory locks of a PostgreSQL server: "sver" in ASCII. */
const MIGRATION_LOCK = 0x73_76_65_72;

/** Migrations that this program brings, and those the database has. */
export interface MigrationState {
  readonly known: number;
  readonly applied: number;
}

/** Asks the database; throws when it does not answer. */
export async function readMigrationState(db: Database): Promise<MigrationState> {
  const result = await db.execute(sql`select count(*)::int as applied from drizzle.__drizzle_migrations`);
  const { rows } = result as unknown as { rows: { applied: number }[] };
  return { known: countKnown(), applied: rows[0]?.applied ?? 0 };
}

function countKnown(): number {
  const journal: { entries: unknown[] } = JSON.parse(
    readFileSync(join(MIGRATIONS, "meta", "_journal.json"), "utf8"),
  );
  return journal.entries.length;
}

/** Migrates the embedded database; the folder's lock keeps other processes out. */
export async function migrateEmbedded(db: PgliteDatabase<typeof schema>): Promise<void> {
  const { migrate } = await import("drizzle-orm/pglite/migrator");
  await migrate(db, { migrationsFolder: MIGRATIONS });
}

/** Migrates PostgreSQL. Several processes may start at once: one migrates, the others wait. */
export async function migratePostgres(pool: Pool): Promise<void> {
  const [{ drizzle }, { migrate }] = await Promise.all([
    import("drizzle-orm/node-postgres"),
    import("drizzle-orm/node-postgres/migrator"),
  ]);
  const client = await pool.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await migrate(drizzle({ client }), { migrationsFolder: MIGRATIONS });
    await client.query("select pg_advisory_unlock($1)", [MIGRATION_LOCK]);
    client.release();
  } catch (error) {
    // Ends the session, and the lock with it.
    client.release(true);
    throw error;
  }
}
