import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { Failure } from "../failure.ts";
import { type DiskRoom, isDiskFull, openDiskRoom } from "./disk-room.ts";
import { lockFolder } from "./folder-lock.ts";
import { migrateEmbedded, migratePostgres } from "./migrate.ts";
import { keepPoolWhole } from "./pool.ts";
import * as schema from "./schema.ts";

/** One schema, two engines: PGlite embedded in this process, or a PostgreSQL server. */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

export interface OpenDatabase {
  readonly db: Database;
  /** Room on the embedded database's disk. */
  readonly room?: DiskRoom;
  /** Settles when the embedded database is beyond use: then end the process, closing would wait for ever. */
  readonly broken: Promise<Failure>;
  readonly close: () => Promise<void>;
}

/** Longest wait for a connection to PostgreSQL, and longest query, in milliseconds. */
const CONNECT_TIMEOUT_MS = 5_000;
const QUERY_TIMEOUT_MS = 15_000;

/**
 * Opens and migrates the database: PostgreSQL when an address is given, else the data folder's own.
 *
 * PGlite runs on the event loop of this process: every query is bounded (an equality index and a
 * limit), so that none blocks the others for long.
 *
 * @throws Failure `folder-locked`, `folder-unusable`, `storage-full` or `database-unavailable`
 */
export async function openDatabase(options: {
  dataDir: string;
  databaseUrl?: string | undefined;
  log: (line: string) => void;
}): Promise<OpenDatabase> {
  return options.databaseUrl === undefined
    ? openFolder(options.dataDir, options.log)
    : openPostgres(options.databaseUrl);
}

/** Wraps a running PGlite, migrated: the embedded database, or one in memory for tests. */
export async function openPgliteDatabase(pglite: PGlite): Promise<Database> {
  const { drizzle } = await import("drizzle-orm/pglite");
  const db = drizzle({ client: pglite, schema });
  await migrateEmbedded(db);
  return db as unknown as Database;
}

/** Makes the data folder when it is not there. */
export function makeDataFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw unusable(dataDir, error);
  }
}

async function openFolder(dataDir: string, log: (line: string) => void): Promise<OpenDatabase> {
  makeDataFolder(dataDir);
  if (isDiskFull(dataDir))
    throw new Failure(
      "storage-full",
      `The disk of ${dataDir} is nearly full. Nothing was changed: free some room, or choose another folder with SVERKA_DATA`,
    );
  const unlock = takeFolder(dataDir);
  try {
    const { openEmbedded } = await import("./embedded.ts");
    let breakDown = () => {};
    const broken = new Promise<Failure>((resolve) => {
      breakDown = () => resolve(diskBroken(dataDir));
    });
    const pglite = await openEmbedded(dataDir, log, breakDown);
    const db = await openPgliteDatabase(pglite);
    return {
      db,
      room: openDiskRoom(dataDir),
      broken,
      close: async () => {
        await pglite.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error instanceof Failure ? error : unusable(dataDir, error);
  }
}

function takeFolder(dataDir: string): () => void {
  try {
    return lockFolder(join(dataDir, "database.lock"));
  } catch (error) {
    throw error instanceof Failure ? error : unusable(dataDir, error);
  }
}

function diskBroken(dataDir: string): Failure {
  return new Failure(
    "storage-full",
    `The disk of ${dataDir} took no more. Everything that was acknowledged is stored: free some room and start again`,
  );
}

function unusable(dataDir: string, cause: unknown): Failure {
  const reason = cause instanceof Error ? cause.message : "unknown reason";
  return new Failure(
    "folder-unusable",
    `The data folder ${dataDir} cannot be used (${reason}). Choose another with SVERKA_DATA`,
    { cause },
  );
}

async function openPostgres(databaseUrl: string): Promise<OpenDatabase> {
  const [{ default: pg }, { drizzle }] = await Promise.all([
    import("pg"),
    import("drizzle-orm/node-postgres"),
  ]);
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: QUERY_TIMEOUT_MS,
  });
  const close = keepPoolWhole(pool);
  try {
    await migratePostgres(pool);
  } catch (error) {
    await close();
    throw new Failure(
      "database-unavailable",
      "The PostgreSQL of DATABASE_URL cannot be reached or prepared. Check the address, the password and that the server runs",
      { cause: error },
    );
  }
  return {
    db: drizzle({ client: pool, schema }) as unknown as Database,
    broken: new Promise(() => {}),
    close,
  };
}
