import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { type Database, openDatabase } from "../../api/db/client.ts";
import { findPostgres, startPostgres } from "../api/postgres.ts";

export interface Engine {
  readonly name: string;
  readonly db: Database;
  /** Lets the database count its rows, as a server does by itself after a while. */
  readonly settle: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens the engines in temporary folders; PostgreSQL only where it is installed. */
export async function openEngines(wanted: { pglite: boolean; postgres: boolean }): Promise<Engine[]> {
  const engines: Engine[] = [];
  if (wanted.pglite) {
    const folder = mkdtempSync(join(tmpdir(), "sverka-bench-"));
    const { db, close } = await openDatabase({ dataDir: folder, log: () => {} });
    const remove = () => rmSync(folder, { recursive: true, force: true });
    engines.push(makeEngine("PGlite", db, () => close().then(remove)));
  }
  const bin = wanted.postgres ? findPostgres() : undefined;
  if (bin !== undefined) {
    const server = await startPostgres(bin);
    const databaseUrl = await server.createDatabase("bench");
    const { db, close } = await openDatabase({ dataDir: "unused", databaseUrl, log: () => {} });
    engines.push(makeEngine("PostgreSQL", db, () => close().then(server.stop)));
  } else if (wanted.postgres) console.log("PostgreSQL is not installed here: skipped");
  return engines;
}

export async function closeEngines(engines: readonly Engine[]): Promise<void> {
  for (const engine of engines) await engine.close();
}

function makeEngine(name: string, db: Database, close: () => Promise<void>): Engine {
  return { name, db, close, settle: async () => void (await db.execute(sql`analyze`)) };
}
