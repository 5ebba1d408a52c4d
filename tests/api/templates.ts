import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { openDatabase, openPgliteDatabase } from "../../api/db/client.ts";
import { openEmbedded } from "../../api/db/embedded.ts";
import { bundleCli } from "./cli-bundle.ts";
import { findPostgres, startPostgres } from "./postgres.ts";

/** Made once for a whole run: a test file copies the migrated databases, which takes a tenth of the time. */
export interface Templates {
  /** Folder of everything below. */
  readonly root: string;
  /** Dump of an embedded database, for memory. */
  readonly dump: string;
  /** Data folder with an embedded database. */
  readonly dataDir: string;
  /** File of the bundled command line. */
  readonly cli: string;
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
  let cli: string;
  try {
    cli = await bundleCli(join(root, "cli"));
    await makeDatabase(dataDir, dump);
  } catch (error) {
    await remove();
    throw error;
  }
  provide("templates", { root, dump, dataDir, cli, postgres: server?.address });
  return remove;
}

/** One database, as a folder and as a dump: making it takes seconds. */
async function makeDatabase(dataDir: string, dump: string): Promise<void> {
  mkdirSync(dataDir);
  const pglite = await openEmbedded(
    dataDir,
    () => {},
    () => {},
  );
  await openPgliteDatabase(pglite);
  const dumped = await pglite.dumpDataDir("none");
  await pglite.close();
  writeFileSync(dump, Buffer.from(await dumped.arrayBuffer()));
}

async function startServer(): Promise<{ address: string; stop: () => Promise<void> } | undefined> {
  const bin = findPostgres();
  if (bin === undefined) return undefined;
  const server = await startPostgres(bin);
  const databaseUrl = await server.createDatabase(TEMPLATE_NAME);
  await (await openDatabase({ dataDir: "unused", databaseUrl, log: () => {} })).close();
  return { address: databaseUrl.slice(0, databaseUrl.lastIndexOf("/")), stop: server.stop };
}
