import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import type { TestProject } from "vitest/node";
import { openDatabase, openPgliteDatabase } from "../../api/db/client.ts";
import { findPostgres, startPostgres } from "./postgres.ts";

/** Databases made and migrated once for a whole run: a test file copies them, which takes a tenth of the time. */
export interface Templates {
  /** Folder of everything below. */
  readonly root: string;
  /** Dump of an embedded database, for memory. */
  readonly dump: string;
  /** Data folder with an embedded database. */
  readonly dataDir: string;
  /** Address of a PostgreSQL server without the name of a database; `undefined` where none is installed. */
  readonly postgres: string | undefined;
}

declare module "vitest" {
  interface ProvidedContext {
    templates: Templates;
  }
}

/** The database that PostgreSQL copies for each test file. */
export const TEMPLATE_NAME = "sverka_template";

/** Vitest calls this once before the first test file; what it returns, after the last one. */
export default async function makeTemplates({ provide }: TestProject): Promise<() => Promise<void>> {
  const root = mkdtempSync(join(tmpdir(), "sverka-api-"));
  const dump = join(root, "dump.tar");
  const dataDir = join(root, "template");
  mkdirSync(join(root, "folders"));
  // One after the other: making an embedded database holds the event loop for seconds.
  const server = await startServer();
  const remove = async () => {
    await server?.stop();
    rmSync(root, { recursive: true, force: true });
  };
  try {
    await makeDump(dump);
    await makeDataDir(dataDir);
  } catch (error) {
    await remove();
    throw error;
  }
  provide("templates", { root, dump, dataDir, postgres: server?.address });
  return remove;
}

async function makeDump(path: string): Promise<void> {
  const pglite = await PGlite.create();
  await openPgliteDatabase(pglite);
  const dump = await pglite.dumpDataDir("none");
  await pglite.close();
  writeFileSync(path, Buffer.from(await dump.arrayBuffer()));
}

async function makeDataDir(dataDir: string): Promise<void> {
  await (await openDatabase({ dataDir, log: () => {} })).close();
}

async function startServer(): Promise<{ address: string; stop: () => Promise<void> } | undefined> {
  const bin = findPostgres();
  if (bin === undefined) return undefined;
  const server = await startPostgres(bin);
  const databaseUrl = await server.createDatabase(TEMPLATE_NAME);
  await (await openDatabase({ dataDir: "unused", databaseUrl, log: () => {} })).close();
  return { address: databaseUrl.slice(0, databaseUrl.lastIndexOf("/")), stop: server.stop };
}
